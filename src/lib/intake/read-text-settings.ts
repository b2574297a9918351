import type { Fields, JsonReader } from './json-reader.ts';
import type { ResourceSettings } from './resource.ts';

/** What a resource of `datapackage.json` says of how its text is to be read: `encoding`, and of its `dialect` the rows of names. */
export function readTextSettings(
  reader: JsonReader,
  fields: Fields,
  dialect: Fields
): Pick<ResourceSettings, 'encoding' | 'skipIsGiven' | 'headerRows'> {
  const said = reader.text(fields, 'encoding');
  const encoding = said === undefined ? undefined : knownEncoding(said);
  if (said !== undefined && encoding === undefined)
    reader.unusable('encoding', said, 'the name of an encoding, such as windows-1252 or utf-16le');
  const rows = dialect.get('headerRows');
  const headerRows = [1, 2].find((count) => JSON.stringify(rows) === JSON.stringify([1, 2].slice(0, count)));
  if (rows !== undefined && headerRows === undefined)
    reader.inside('dialect').unusable('headerRows', JSON.stringify(rows), '[1] or [1, 2]');
  return {
    ...(encoding === undefined ? {} : { encoding }),
    ...(dialect.has('skipInitialRows') ? { skipIsGiven: true } : {}),
    ...(headerRows === undefined ? {} : { headerRows })
  };
}

function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(/^utf[-_ ]?16$/i.test(label) ? 'utf-16le' : label).encoding;
  } catch {
    return undefined;
  }
}
