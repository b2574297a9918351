import { findTable, tables } from '#lib/catalog/tables.ts';
import { absences, privacies } from './words.ts';
import { JsonReader, type Fields } from './json-reader.ts';
import { maybeLicence } from './licence.ts';
import { nearest } from './nearest.ts';
import type { ProblemList } from './problem-list.ts';
import { readCrossings } from './read-crossings.ts';
import { readTextSettings } from './read-text-settings.ts';
import { dateReader } from './read-date.ts';
import { periodEnd, readPeriod } from './read-period.ts';
import { plainSettings, type ResourceSettings } from './resource.ts';
import { readRowsPerPerson } from './read-rows-per-person.ts';
import { readWide } from './read-wide.ts';
import { maybeSiteAddress } from './site-address.ts';
import type { ProjectFacts } from './types.ts';

/** What `datapackage.json` says: of the project, and of each file by its path. */
export interface ProjectDescription {
  readonly facts: Partial<ProjectFacts>;
  readonly resources: readonly DescribedResource[];
}

export interface DescribedResource {
  readonly name?: string;
  /** From the folder of the whole project. */
  readonly path: string;
  /** The `datapackage.json` that describes it. */
  readonly describedIn: string;
  readonly settings: ResourceSettings;
}

const projectKeys = [
  'title',
  'data_date',
  'edition',
  'publisher',
  'reference',
  'crossings',
  'rows_are_persons',
  'made_up',
  'address',
  'licence'
];
const resourceKeys = [
  'table',
  'columns',
  'dimensions',
  'constants',
  'groups',
  'absent',
  'wide',
  'rows_per_person',
  'strata',
  'where',
  'privacy',
  'source',
  'published_on',
  'declared_empty'
];

/** The text of a `datapackage.json`; `file` is its path from the folder of the whole project. */
export interface Datapackage {
  readonly file: string;
  readonly text: string;
}

/** Reads a Frictionless Data Package with our `answerable` objects. What cannot be used is a problem each, and the rest goes on. */
export function readDatapackage(given: Datapackage, problems: ProblemList): ProjectDescription {
  const { file } = given;
  const reader = new JsonReader(file, problems);
  let parsed: unknown;
  try {
    parsed = JSON.parse(given.text.replace(/^\uFEFF/, ''), withoutNul);
  } catch (reason) {
    problems.add('datapackage-not-json', { file }, { message: String((reason as Error).message) });
    return { facts: {}, resources: [] };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    problems.add('datapackage-not-json', { file }, { message: 'it does not begin and end with braces' });
    return { facts: {}, resources: [] };
  }
  const top: Fields = new Map(Object.entries(parsed));
  return { facts: readFacts(reader, top), resources: readResources(reader, top) };
}

/** No database takes a NUL character in a statement, and none means anything. */
function withoutNul(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '') : value;
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
  const crossings = readCrossings(reader, own.get('crossings'));
  const rowsArePersons = reader.flag(own, 'rows_are_persons');
  return {
    ...(title === undefined ? {} : { title }),
    ...(read && 'value' in read ? { dataDate: read.value } : {}),
    ...(edition !== undefined && isEdition ? { edition } : {}),
    ...(publisher === undefined
      ? {}
      : {
          publisher: {
            name: reader.inside('publisher').text(publisher, 'name') ?? '',
            role: reader.inside('publisher').text(publisher, 'role') ?? '',
            contact: reader.inside('publisher').text(publisher, 'contact') ?? ''
          }
        }),
    ...(reference === undefined ? {} : { reference }),
    ...(crossings.length === 0 ? {} : { crossings }),
    ...(rowsArePersons === undefined ? {} : { rowsArePersons }),
    ...readPlace(reader, own),
    madeUp: reader.flag(own, 'made_up') ?? false
  };
}

/** Where the edition will be found, and on what terms. */
function readPlace(reader: JsonReader, own: Fields): Pick<Partial<ProjectFacts>, 'address' | 'licence'> {
  const [given, terms] = [reader.text(own, 'address'), reader.text(own, 'licence')];
  const address = given === undefined ? undefined : maybeSiteAddress(given);
  const licence = terms === undefined ? undefined : maybeLicence(terms);
  if (given !== undefined && address === undefined)
    reader.unusable('address', given, 'an https address of a folder, such as https://example.org/scorecards/');
  if (terms !== undefined && licence === undefined)
    reader.unusable('licence', terms, 'an SPDX identifier such as CC-BY-4.0, or an https address');
  return { ...(address === undefined ? {} : { address }), ...(licence === undefined ? {} : { licence }) };
}

function readResources(reader: JsonReader, top: Fields): readonly DescribedResource[] {
  const list = top.get('resources');
  const folder = reader.file.replace(/[^/]*$/, '');
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
    const own = new JsonReader(reader.file, reader.problems, first);
    const name = own.text(fields, 'name');
    return [
      {
        ...(name === undefined ? {} : { name }),
        path: isAbsolute(first) ? first : folder + first,
        describedIn: reader.file,
        settings: readSettings(own, fields)
      }
    ];
  });
}

function readPublishedOn(reader: JsonReader, answerable: Fields): string | undefined {
  const text = reader.text(answerable, 'published_on');
  const isDate = text === undefined || 'value' in dateReader([text])(text) || periodEnd(readPeriod(text)) !== undefined;
  if (!isDate) reader.unusable('published_on', text, 'a date such as 2024-12-31');
  return isDate ? text : undefined;
}

function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[a-z]:[/\\])/i.test(path);
}

function readSettings(reader: JsonReader, fields: Fields): ResourceSettings {
  const own = reader.fields(fields.get('answerable'), 'answerable');
  const answerable = own ?? new Map<string, unknown>();
  reader.unknownKeys(answerable, resourceKeys, `\`answerable\` of ${reader.resource}`);
  const dialect = reader.fields(fields.get('dialect'), 'dialect') ?? new Map<string, unknown>();
  const schema = reader.fields(fields.get('schema'), 'schema') ?? new Map<string, unknown>();
  const quote = reader.inside('dialect').character(dialect, 'quoteChar');
  const given = reader.inside('dialect').character(dialect, 'delimiter');
  const isSame = given !== undefined && given === (quote ?? plainSettings.quote);
  if (isSame) reader.inside('dialect').unusable('delimiter', given, 'another character than the quotation mark');
  const delimiter = isSame ? undefined : given;
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
  const publishedOn = readPublishedOn(reader, answerable);
  return {
    ...plainSettings,
    isDescribed: own !== undefined,
    columns: reader.texts(answerable, 'columns'),
    dimensions: reader.texts(answerable, 'dimensions'),
    constants: reader.texts(answerable, 'constants'),
    groups: new Map(
      [...(reader.fields(answerable.get('groups'), 'groups') ?? new Map<string, unknown>())].map(([id, labels]) => [
        id,
        reader.inside('groups').texts(new Map([[id, labels]]), id)
      ])
    ),
    absent: reader.amongOnly(reader.texts(answerable, 'absent'), 'absent', absences),
    isWide: ![undefined, null, false].includes(answerable.get('wide') as null),
    wide: readWide(reader, answerable),
    ...readRowsPerPerson(reader, answerable),
    declaredEmpty: reader.list(answerable, 'declared_empty').filter((name) => name !== ''),
    missingValues: reader
      .inside('schema')
      .list(schema, 'missingValues')
      .filter((value) => value.trim() !== ''),
    quote: quote ?? plainSettings.quote,
    skip: reader.inside('dialect').wholeNumber(dialect, 'skipInitialRows') ?? 0,
    ...readTextSettings(reader, fields, dialect),
    ...(table !== undefined && findTable(table) ? { table } : {}),
    ...(dimension !== undefined && group !== undefined ? { strata: { dimension, group } } : {}),
    ...(where === undefined ? {} : { where }),
    ...(privacyClass ? { privacy: privacyClass } : {}),
    ...(source === undefined ? {} : { source }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(delimiter === undefined ? {} : { delimiter })
  };
}
