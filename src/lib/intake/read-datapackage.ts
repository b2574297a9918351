import { findTable, tables } from '#lib/catalog/tables.ts';
import { absences, privacies } from './words.ts';
import { JsonReader, type Fields } from './json-reader.ts';
import { nearest } from './nearest.ts';
import type { ProblemList } from './problem-list.ts';
import { dateReader } from './read-date.ts';
import { plainSettings, type ResourceSettings } from './resource.ts';
import type { ProjectFacts } from './types.ts';

/** What `datapackage.json` says: of the project, and of each file by its path. */
export interface ProjectDescription {
  readonly facts: Partial<ProjectFacts>;
  readonly resources: readonly DescribedResource[];
}

export interface DescribedResource {
  readonly name?: string;
  readonly path: string;
  readonly settings: ResourceSettings;
}

const projectKeys = ['title', 'data_date', 'edition', 'publisher', 'reference', 'rows_are_persons', 'made_up'];
const resourceKeys = [
  'table',
  'columns',
  'dimensions',
  'constants',
  'groups',
  'absent',
  'wide',
  'strata',
  'where',
  'privacy',
  'source',
  'published_on'
];

/** Reads a Frictionless Data Package with our `answerable` objects. What cannot be used is a problem each, and the rest goes on. */
export function readDatapackage(
  given: { readonly file: string; readonly text: string } | undefined,
  problems: ProblemList
): ProjectDescription {
  if (given === undefined) return { facts: {}, resources: [] };
  let parsed: unknown;
  try {
    parsed = JSON.parse(given.text.replace(/^\uFEFF/, ''));
  } catch (reason) {
    problems.add('datapackage-not-json', { file: given.file }, { message: String((reason as Error).message) });
    return { facts: {}, resources: [] };
  }
  const reader = new JsonReader(given.file, problems);
  const top = reader.fields(parsed, 'datapackage.json') ?? new Map();
  return { facts: readFacts(reader, top), resources: readResources(reader, top) };
}

function readFacts(reader: JsonReader, top: Fields): Partial<ProjectFacts> {
  const own = reader.fields(top.get('answerable'), 'answerable') ?? new Map();
  reader.unknownKeys(own, projectKeys, '`answerable`');
  const title = reader.text(own, 'title') ?? reader.text(top, 'title') ?? reader.text(top, 'name');
  const date = reader.text(own, 'data_date');
  const read = date === undefined ? undefined : dateReader([date])(date);
  if (date !== undefined && !(read && 'value' in read)) reader.unusable('data_date', date, 'a date such as 2024-12-31');
  const edition = reader.text(own, 'edition');
  const isEdition = edition === undefined || /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(edition);
  if (!isEdition) reader.unusable('edition', edition, 'year and month, such as 2025-09, or a date');
  const publisher = reader.fields(own.get('publisher'), 'publisher');
  const reference = reader.text(own, 'reference');
  const rowsArePersons = reader.flag(own, 'rows_are_persons');
  return {
    ...(title === undefined ? {} : { title }),
    ...(read && 'value' in read ? { dataDate: read.value } : {}),
    ...(edition !== undefined && isEdition ? { edition } : {}),
    ...(publisher === undefined
      ? {}
      : {
          publisher: {
            name: reader.text(publisher, 'name') ?? '',
            role: reader.text(publisher, 'role') ?? '',
            contact: reader.text(publisher, 'contact') ?? ''
          }
        }),
    ...(reference === undefined ? {} : { reference }),
    ...(rowsArePersons === undefined ? {} : { rowsArePersons }),
    madeUp: reader.flag(own, 'made_up') ?? false
  };
}

function readResources(reader: JsonReader, top: Fields): readonly DescribedResource[] {
  const list = top.get('resources');
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    reader.unusable('resources', JSON.stringify(list), 'a list of files');
    return [];
  }
  return list.flatMap((item: unknown, index): DescribedResource[] => {
    const fields = reader.fields(item, `resources[${index}]`);
    if (!fields) return [];
    const path = fields.get('path');
    const first: unknown = Array.isArray(path) && path.length === 1 ? path[0] : path;
    if (typeof first !== 'string' || first === '') {
      reader.unusable(`resources[${index}].path`, JSON.stringify(path) ?? 'nothing', 'the path of one file');
      return [];
    }
    const name = reader.text(fields, 'name');
    return [{ ...(name === undefined ? {} : { name }), path: first, settings: readSettings(reader, fields, first) }];
  });
}

function readSettings(reader: JsonReader, fields: Fields, path: string): ResourceSettings {
  const own = reader.fields(fields.get('answerable'), 'answerable');
  const answerable = own ?? new Map<string, unknown>();
  reader.unknownKeys(answerable, resourceKeys, `\`answerable\` of ${path}`);
  const dialect = reader.fields(fields.get('dialect'), 'dialect') ?? new Map<string, unknown>();
  const schema = reader.fields(fields.get('schema'), 'schema') ?? new Map<string, unknown>();
  const delimiter = reader.character(dialect, 'delimiter');
  const table = reader.text(answerable, 'table');
  if (table !== undefined && !findTable(table)) {
    const all = tables.map(({ name }) => name);
    reader.problems.add(
      'table-unknown',
      { file: reader.file },
      { table, nearest: nearest(table, all), tables: all.join(', ') }
    );
  }
  const strata = reader.fields(answerable.get('strata'), 'strata');
  const [dimension, group] = [strata && reader.text(strata, 'dimension'), strata && reader.text(strata, 'group')];
  if (strata && (dimension === undefined || group === undefined))
    reader.unusable(
      'strata',
      JSON.stringify([...strata.keys()]),
      'the names of two columns, as `dimension` and `group`'
    );
  const privacy = reader.text(answerable, 'privacy');
  const privacyClass = privacies.find((known) => known === privacy);
  if (privacy !== undefined && !privacyClass) reader.unusable('privacy', privacy, `one of ${privacies.join(', ')}`);
  const where = reader.text(answerable, 'where');
  const source = reader.text(answerable, 'source');
  const publishedOn = reader.text(answerable, 'published_on');
  return {
    ...plainSettings,
    isDescribed: own !== undefined,
    columns: reader.texts(answerable, 'columns'),
    dimensions: reader.texts(answerable, 'dimensions'),
    constants: reader.texts(answerable, 'constants'),
    groups: new Map(
      [...(reader.fields(answerable.get('groups'), 'groups') ?? new Map<string, unknown>())].map(([id, labels]) => [
        id,
        reader.texts(new Map([[id, labels]]), id)
      ])
    ),
    absent: reader.amongOnly(reader.texts(answerable, 'absent'), 'absent', absences),
    isWide: answerable.get('wide') !== undefined,
    missingValues: reader.list(schema, 'missingValues').filter((value) => value.trim() !== ''),
    quote: reader.character(dialect, 'quoteChar') ?? plainSettings.quote,
    skip: reader.wholeNumber(dialect, 'skipInitialRows') ?? 0,
    ...(table !== undefined && findTable(table) ? { table } : {}),
    ...(dimension !== undefined && group !== undefined ? { strata: { dimension, group } } : {}),
    ...(where === undefined ? {} : { where }),
    ...(privacyClass ? { privacy: privacyClass } : {}),
    ...(source === undefined ? {} : { source }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(delimiter === undefined ? {} : { delimiter })
  };
}
