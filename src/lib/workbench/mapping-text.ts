import { asFields, type Fields } from './mapping-fields.ts';

/** How a file's text is read, as `datapackage.json` says it. Empty texts: nothing is said of it, and the software finds it. */
export interface MappingText {
  readonly encoding: string;
  /** One character. */
  readonly delimiter: string;
  /** Lines above the names of the columns, a whole number. */
  readonly skip: string;
  /** How many rows name the columns. */
  readonly headerRows: '' | '1' | '2';
}

/** Text of which nothing is said. */
export const emptyText: MappingText = { encoding: '', delimiter: '', skip: '', headerRows: '' };

/** What a resource says of its text. What cannot be used is passed over. */
export function readMappingText(resource: unknown): MappingText {
  const fields = asFields(resource);
  const dialect = asFields(fields['dialect']);
  const [encoding, delimiter, skip] = [fields['encoding'], dialect['delimiter'], dialect['skipInitialRows']];
  const rows = JSON.stringify(dialect['headerRows']);
  return {
    encoding: typeof encoding === 'string' ? encoding.trim() : '',
    delimiter: typeof delimiter === 'string' && delimiter.length === 1 ? delimiter : '',
    skip: Number.isSafeInteger(skip) && Number(skip) >= 0 ? String(skip) : '',
    headerRows: rows === '[1]' ? '1' : rows === '[1,2]' ? '2' : ''
  };
}

/** The resource with this said of its text; what is not changed, and whatever else it says, stays as it is. */
export function describeMappingText(resource: Fields, text: MappingText): Fields {
  const old = readMappingText(resource);
  const { encoding: oldEncoding, dialect: oldDialect, ...others } = resource;
  const encoding = text.encoding === old.encoding ? oldEncoding : text.encoding;
  const said: Fields = {
    ...(text.delimiter !== old.delimiter && { delimiter: maybe(text.delimiter) }),
    ...(text.skip !== old.skip && { skipInitialRows: text.skip === '' ? undefined : Number(text.skip) }),
    ...(text.headerRows !== old.headerRows && { headerRows: headerRows[text.headerRows] })
  };
  const isChanged = Object.keys(said).length > 0;
  const dialect = isChanged ? present({ ...asFields(oldDialect), ...said }) : oldDialect;
  const isEmpty = isChanged && Object.keys(asFields(dialect)).length === 0;
  return present({
    ...others,
    encoding: encoding === '' ? undefined : encoding,
    dialect: isEmpty ? undefined : dialect
  });
}

/** Whether two say the same. */
export function isSameText(a: MappingText, b: MappingText): boolean {
  return (Object.keys(a) as (keyof MappingText)[]).every((key) => a[key] === b[key]);
}

const headerRows = { '': undefined, '1': [1], '2': [1, 2] } as const;

function maybe(value: string): string | undefined {
  return value === '' ? undefined : value;
}

function present(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
