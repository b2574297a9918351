import fc from 'fast-check';
import type { KnownCell, KnownTable } from './fuzz-tables.ts';

/** How a program, or a person with a spreadsheet, writes a table down. */
export type Quirks = Readonly<{
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  delimiter: ',' | ';' | '\t' | '|';
  newline: '\n' | '\r\n' | '\r' | 'mixed';
  quoting: 'needed' | 'all' | 'careless' | 'torn';
  thousands: '' | ',' | '.' | ' ' | '\u00a0' | '\u202f' | '’';
  decimal: '.' | ',';
  percent: '' | '%' | ' %';
  padding: '' | ' ' | '  ' | '\u00a0';
  preamble: readonly string[];
  footer: readonly string[];
  isFooterPadded: boolean;
  headings: 'one row' | 'groups above' | 'explained below';
  isHeaderRepeated: boolean;
  blankLines: 'none' | 'end' | 'between' | 'of delimiters';
  extraColumn: 'none' | 'unnamed' | 'unknown' | 'same name, same content' | 'same name, other content';
  ragged: 'none' | 'a cell too few' | 'a cell too many' | 'delimiter after each row';
  order: readonly number[];
  headerCase: 'as it is' | 'upper' | 'title' | 'padded';
  control: 'none' | 'NUL';
  endsWithNewline: boolean;
}>;

/** A file, and where each row of the table stands in it. */
export interface Written {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Whether a quotation mark stands where none belongs. */
  readonly isTorn: boolean;
  /** How many records stand below the header. */
  readonly records: number;
  /** By row of the table: its record and the physical line where that begins. */
  readonly places: readonly { readonly record: number; readonly line: number }[];
  /** Name of the file's columns, as far as they are the table's. */
  readonly header: readonly string[];
}

const note = fc.constantFrom(
  'Report of the quality office',
  'Exported 2024-12-31',
  'Source: registry; suppressed cells are marked',
  '---',
  'Notes:'
);

const rarely = <T>(usual: T, ...others: T[]) => fc.constantFrom(...Array<T>(others.length * 4).fill(usual), ...others);

/** Quirks, drawn each by itself. */
export const quirks: fc.Arbitrary<Quirks> = fc.record({
  encoding: fc.constantFrom('utf-8', 'utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'),
  delimiter: fc.constantFrom(',', ',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r\n', '\r\n', '\r', 'mixed'),
  quoting: fc.constantFrom(
    ...Array<'needed'>(9).fill('needed'),
    'all',
    'all',
    'all',
    'all',
    'careless',
    'careless',
    'torn'
  ),
  thousands: fc.constantFrom('', '', '', ',', '.', ' ', '\u00a0', '\u202f', '’'),
  decimal: fc.constantFrom('.', '.', ','),
  percent: rarely('', '%', ' %'),
  padding: fc.constantFrom('', '', '', ' ', '  ', '\u00a0'),
  preamble: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(note, { maxLength: 3 })),
  footer: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(note, { maxLength: 3 })),
  isFooterPadded: fc.boolean(),
  headings: rarely('one row', 'groups above', 'explained below'),
  isHeaderRepeated: fc.boolean(),
  blankLines: fc.constantFrom('none', 'none', 'none', 'end', 'between', 'of delimiters'),
  extraColumn: rarely('none', 'unnamed', 'unknown', 'same name, same content', 'same name, other content'),
  ragged: rarely('none', 'a cell too few', 'a cell too many', 'delimiter after each row'),
  order: fc.array(fc.nat({ max: 99 }), { minLength: 20, maxLength: 20 }),
  headerCase: fc.constantFrom('as it is', 'upper', 'title', 'padded'),
  control: fc.constantFrom(...Array<'none'>(30).fill('none'), 'NUL'),
  endsWithNewline: fc.boolean()
});

/** Writes a table down. */
export function write(table: KnownTable, drawn: Quirks): Written {
  const { extraColumn, padding, delimiter } = drawn;
  const indexes = table.header.map((_, index) => index);
  const order = table.isOrdered
    ? indexes
    : indexes.toSorted((a, b) => (drawn.order[a % 20] ?? 0) - (drawn.order[b % 20] ?? 0) || a - b);
  const hasExtra = extraColumn !== 'none';
  const period = table.header.indexOf('period');
  const spelling = { ...drawn, amounts: amountSeparator(table, drawn) };
  const line = (cells: readonly string[], more = ''): string =>
    cells.map((cell) => written(cell, drawn)).join(delimiter) + more;
  const headed = (name: string) => headerName(name, drawn, table.answerable === undefined);
  const names = order.map((index) => headed(table.header[index]!));
  const extraName =
    extraColumn === 'unnamed' ? '' : extraColumn === 'unknown' ? 'remark' : headed(table.header[Math.max(period, 0)]!);
  const header = line([...names, ...(hasExtra ? [extraName] : [])]);
  const width = names.length + (hasExtra ? 1 : 0);

  const lines: { readonly text: string; readonly row?: number; readonly isRecord: boolean }[] = [];
  const add = (text: string, isRecord: boolean, row?: number) =>
    void lines.push({ text, isRecord, ...(row !== undefined && { row }) });
  for (const text of drawn.preamble) add(text, false);
  if (drawn.headings === 'groups above') {
    const above = Array.from({ length: width }, (_, at) =>
      at === 0 ? 'Where and when' : at === width - 2 ? 'How many' : ''
    );
    add(line(above), false);
  }
  add(header, false);
  if (
    drawn.headings === 'explained below' &&
    table.rows.length > 2 &&
    drawn.quoting !== 'torn' &&
    drawn.ragged !== 'delimiter after each row'
  )
    add(line(Array.from({ length: width }, (_, at) => `meaning ${at + 1}`)), true);
  table.rows.forEach((row, index) => {
    if (drawn.isHeaderRepeated && index > 0 && index % 5 === 0) add(header, true);
    if (drawn.blankLines === 'between' && index % 3 === 2) add('', false);
    if (drawn.blankLines === 'of delimiters' && index % 3 === 2) add(delimiter.repeat(width - 1), width > 1);
    const spelled = row.map((cell) => `${padding}${spell(cell, spelling)}${padding}`);
    const cells = order.map((at) => spelled[at]!);
    if (hasExtra)
      cells.push(
        extraColumn === 'same name, same content'
          ? (spelled[Math.max(period, 0)] ?? '')
          : extraColumn === 'same name, other content'
            ? '1999'
            : ''
      );
    const isRagged = index % 4 === 1 && !table.needsAllRows;
    if (isRagged && drawn.ragged === 'a cell too few') cells.pop();
    const more =
      (drawn.ragged === 'delimiter after each row' && !table.needsAllRows) ||
      (isRagged && drawn.ragged === 'a cell too many')
        ? delimiter
        : '';
    const control = index === 0 && drawn.control !== 'none' ? '\0' : '';
    add(line(cells, more) + control, true, index);
  });
  for (const text of drawn.footer)
    add(drawn.isFooterPadded ? line([text, ...Array<string>(width - 1).fill('')]) : text, true);
  if (drawn.blankLines === 'end') for (const text of ['', '']) add(text, false);

  // Among other quotation marks a stray one can make a row that reads as well as any: nobody can decide those.
  const isTorn = drawn.quoting === 'torn' && !table.needsAllRows && !lines.some((each) => each.text.includes('"'));
  let text = '';
  let records = 0;
  const places: { record: number; line: number }[] = [];
  lines.forEach((each, index) => {
    if (each.isRecord) records++;
    if (each.row !== undefined)
      places[each.row] = { record: records, line: (text.match(/\r\n|\r|\n/g) ?? []).length + 1 };
    const isLast = index === lines.length - 1;
    const end = drawn.newline === 'mixed' ? (['\n', '\r\n'] as const)[index % 2]! : drawn.newline;
    const torn = isTorn && each.row === 1 ? '"' : '';
    text += torn + each.text + (isLast && !drawn.endsWithNewline ? '' : end);
  });
  return {
    bytes: encode(text, drawn.encoding),
    text,
    isTorn,
    records,
    places,
    header: names
  };
}

function headerName(name: string, { headerCase }: Quirks, isKnown: boolean): string {
  if (headerCase === 'padded') return ` ${name}  `;
  if (!isKnown) return name;
  if (headerCase === 'upper') return name.toUpperCase();
  return headerCase === 'title' ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
}

/** A careless program quotes what has the delimiter or a line end in it or begins with a quotation mark. */
function written(cell: string, { delimiter, quoting }: Quirks): string {
  const isMark = quoting === 'careless' ? cell.trimStart().startsWith('"') : cell.includes('"');
  const isNeeded = cell.includes(delimiter) || /[\r\n]/.test(cell) || isMark;
  return quoting === 'all' || isNeeded ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * `1.000` may be one, with three decimals, where an amount need not be whole: points stand only where another value shows what they
 * are, and no torn quotation takes that value.
 */
function amountSeparator(table: KnownTable, { thousands, delimiter, quoting }: Quirks): string {
  const isShown =
    quoting !== 'torn' && table.rows.flat().some((cell) => typeof cell !== 'string' && cell.number.length > 6);
  return thousands === '.' && delimiter !== ';' && !isShown ? '' : thousands;
}

function spell(
  cell: KnownCell,
  { thousands, decimal, percent, amounts }: Quirks & { readonly amounts: string }
): string {
  if (typeof cell === 'string') return cell;
  const mark = cell.kind === 'value' ? decimal : '.';
  const separator = cell.kind === 'amount' ? amounts : cell.kind === 'value' && thousands === mark ? '' : thousands;
  const [whole = '', fraction] = cell.number.split('.');
  const spelled = whole.replace(/\B(?=(\d{3})+$)/g, separator) + (fraction === undefined ? '' : mark + fraction);
  return cell.kind === 'value' ? spelled + percent : spelled;
}

/** What Windows-1252 has between 0x80 and 0x9f, of the characters that are drawn. */
const windows = new Map([
  ['…', 0x85],
  ['“', 0x93],
  ['”', 0x94],
  ['’', 0x92]
]);

function encode(text: string, encoding: Quirks['encoding']): Uint8Array {
  if (encoding === 'utf-8' || encoding === 'utf-8-bom')
    return new TextEncoder().encode(encoding === 'utf-8' ? text : `\ufeff${text}`);
  if (encoding === 'windows-1252') {
    const bytes = [...text].map((character) => windows.get(character) ?? character.codePointAt(0) ?? 0);
    if (bytes.some((byte) => byte > 0xff) || isUtf8(Uint8Array.from(bytes))) return new TextEncoder().encode(text);
    return Uint8Array.from(bytes);
  }
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))];
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, index) => view.setUint16(index * 2, unit, encoding === 'utf-16le'));
  return new Uint8Array(view.buffer);
}

/** Whether bytes are UTF-8, too: then nobody can tell that something else was meant. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
