import type { Fields, JsonReader } from './json-reader.ts';
import { wideInto, type WideSetting } from './wide-setting.ts';

const keys = ['columns', 'into', 'values'];

/**
 * Reads `wide`: one object, or a list of several for tables with more than one column for each group (counts and their bases).
 * Nothing, with a problem each, where any of it cannot be used: half a table is not guessed at.
 */
export function readWide(reader: JsonReader, answerable: Fields): readonly WideSetting[] {
  const given = answerable.get('wide');
  if (given === undefined || given === null || given === false) return [];
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const settings = list.map((item, index) => readOne(reader, item, Array.isArray(given) ? `wide[${index}]` : 'wide'));
  const usable = settings.flatMap((setting) => setting ?? []);
  if (usable.length < settings.length || usable.length === 0) return [];
  const [first, ...others] = usable;
  const other = others.find((setting) => setting.into !== first!.into);
  if (!other) return usable;
  reader.unusable('wide', `${first!.into}, ${other.into}`, 'the same `into` in all of them');
  return [];
}

function readOne(reader: JsonReader, item: unknown, key: string): WideSetting | undefined {
  const fields = reader.fields(item, key);
  if (!fields) return undefined;
  const inner = reader.inside(key);
  inner.unknownKeys(fields, keys, `\`${key}\``);
  const columns = readColumns(inner, fields);
  const into = inner.text(fields, 'into');
  const known = wideInto.find((column) => column === into);
  if (!known) inner.unusable('into', into ?? 'nothing', `one of ${wideInto.join(', ')}`);
  const values = inner.text(fields, 'values');
  if (values === undefined) inner.unusable('values', 'nothing', 'the column of the table that the cells hold');
  return columns && known && values !== undefined ? { columns, into: known, values } : undefined;
}

function readColumns(reader: JsonReader, fields: Fields): WideSetting['columns'] | undefined {
  const given = fields.get('columns');
  const columns = Array.isArray(given)
    ? reader.list(fields, 'columns').map((name) => ({ name }))
    : given === undefined
      ? []
      : [...reader.texts(fields, 'columns')].map(([name, label]) => ({ name, ...(label === '' ? {} : { label }) }));
  if (columns.length > 0 && columns.every(({ name }) => name !== '')) return columns;
  if (given === undefined || (Array.isArray(given) && given.length === 0))
    reader.unusable('columns', 'nothing', 'the names of columns of the file');
  return undefined;
}
