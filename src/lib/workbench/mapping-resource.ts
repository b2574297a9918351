import { datapackageResource } from '#lib/intake/datapackage-of.ts';
import type { Proposal } from '#lib/intake/propose-types.ts';
import { absences } from '#lib/intake/words.ts';
import { wideInto } from '#lib/intake/wide-setting.ts';
import { asFields, type Fields } from './mapping-fields.ts';
import { describeMappingText, readMappingText } from './mapping-text.ts';
import type { Mapping, MappingWide, Texts } from './mapping.ts';

/** Reads a resource of `datapackage.json` as a mapping. What cannot be used is passed over: taking the file in tells of it. */
export function readMapping(resource: unknown): Mapping {
  const own = asFields(asFields(resource)['answerable']);
  const schema = asFields(asFields(resource)['schema']);
  const strata = asFields(own['strata']);
  const [dimension, group] = [text(strata['dimension']), text(strata['group'])];
  const known: readonly string[] = absences;
  return {
    text: readMappingText(resource),
    table: text(own['table']),
    columns: texts(own['columns']),
    dimensions: texts(own['dimensions']),
    constants: texts(own['constants']),
    strata: { ...(dimension !== '' && { dimension }), ...(group !== '' && { group }) },
    groups: new Map(Object.entries(asFields(own['groups'])).map(([id, labels]) => [id, texts(labels)])),
    absent: new Map([...texts(own['absent'])].filter(([, absence]) => known.includes(absence))),
    missingValues: list(schema['missingValues']).filter((value) => value !== ''),
    where: text(own['where']),
    wide: (Array.isArray(own['wide']) ? own['wide'] : [own['wide']]).flatMap(readWide),
    rowsPerPerson: own['rows_per_person'] === 'first' ? 'first' : '',
    privacy: text(own['privacy']),
    source: text(own['source']),
    publishedOn: text(own['published_on']),
    measures: new Map()
  };
}

/** What the software would say of a file by itself; `at`: which of the ways in which it would read it. */
export function proposedMapping(proposal: Proposal | undefined, at: number): Mapping {
  const proposed = proposal?.resources[at] ?? proposal?.resources[0];
  return readMapping(proposed && datapackageResource(proposed, ''));
}

/** The resource with this mapping: path and whatever else it says stay as they are, and nothing empty is written. */
export function describeMapping(resource: Fields, mapping: Mapping): Fields {
  const { answerable: oldOwn, schema: oldSchema, ...others } = describeMappingText(resource, mapping.text);
  const own = {
    ...asFields(oldOwn),
    table: maybe(mapping.table),
    constants: maybeObject(mapping.constants),
    ...columnsAndStrata(mapping),
    dimensions: maybeObject(mapping.dimensions),
    groups: maybeObject(
      new Map([...mapping.groups].filter(([, labels]) => labels.size > 0).map(([id, labels]) => [id, object(labels)]))
    ),
    absent: maybeObject(mapping.absent),
    wide: describeWide(mapping.wide),
    rows_per_person: maybe(mapping.rowsPerPerson),
    where: maybe(mapping.where),
    privacy: maybe(mapping.privacy),
    source: maybe(mapping.source),
    published_on: maybe(mapping.publishedOn)
  };
  const { missingValues: _missing, ...schema } = asFields(oldSchema);
  const blank = mapping.missingValues.length === 0 ? undefined : ['', ...mapping.missingValues];
  return present({
    ...others,
    schema: maybeFields(present({ ...schema, missingValues: blank })),
    answerable: maybeFields(present(own))
  });
}

/** One of the two names of strata alone is a column like any other. */
function columnsAndStrata({ columns, strata }: Mapping): Fields {
  const { dimension, group } = strata;
  if (dimension !== undefined && group !== undefined) return { columns: maybeObject(columns), strata };
  const alone = Object.entries(strata).map(([part, column]): [string, string] => [String(column), part]);
  return { columns: maybeObject(new Map([...columns, ...alone])), strata: undefined };
}

function readWide(item: unknown): readonly MappingWide[] {
  const fields = asFields(item);
  const into = wideInto.find((known) => known === fields['into']);
  const given = fields['columns'];
  const columns = Array.isArray(given)
    ? list(given).map((name) => ({ name }))
    : [...texts(given)].map(([name, label]) => ({ name, ...(label !== '' && { label }) }));
  const values = text(fields['values']);
  return into === undefined || values === '' || columns.length === 0 ? [] : [{ columns, into, values }];
}

function describeWide(wide: readonly MappingWide[]): unknown {
  const described = wide.map(({ columns, into, values }) => ({
    columns: columns.some(({ label }) => label !== undefined)
      ? Object.fromEntries(columns.map(({ name, label }) => [name, label ?? '']))
      : columns.map(({ name }) => name),
    into,
    values
  }));
  return described.length > 1 ? described : described[0];
}

function text(value: unknown): string {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? String(value).trim() : '';
}

function texts(value: unknown): Texts {
  return new Map(
    Object.entries(asFields(value)).flatMap(([key, each]): [string, string][] =>
      typeof each === 'object' ? [] : [[key, text(each)]]
    )
  );
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(text) : [];
}

function object(map: ReadonlyMap<string, unknown>): Fields {
  return Object.fromEntries(map);
}

function maybe(value: string): string | undefined {
  return value === '' ? undefined : value;
}

function maybeObject(map: ReadonlyMap<string, unknown>): Fields | undefined {
  return map.size === 0 ? undefined : object(map);
}

function maybeFields(fields: Fields): Fields | undefined {
  return Object.keys(fields).length === 0 ? undefined : fields;
}

function present(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
