import type { Fields, JsonReader } from './json-reader.ts';
import type { ResourceSettings } from './resource.ts';

/** Reads `rows_per_person`: `all`, as is usual, or `first`. */
export function readRowsPerPerson(reader: JsonReader, answerable: Fields): Pick<ResourceSettings, 'rowsPerPerson'> {
  const given = reader.text(answerable, 'rows_per_person');
  if (given === 'first') return { rowsPerPerson: 'first' };
  if (given !== undefined && given !== 'all') reader.unusable('rows_per_person', given, '`all` or `first`');
  return {};
}
