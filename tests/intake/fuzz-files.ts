import fc from 'fast-check';

/** A known table and the CSV that some program could have written of it, with every quirk drawn at random. */
export interface FuzzFile {
  readonly rows: readonly FuzzRow[];
  readonly bytes: Uint8Array;
  /** What was drawn, to be read in a failure. */
  readonly quirks: Quirks;
}

export interface FuzzRow {
  readonly period: string;
  readonly group: string;
  readonly numerator: number;
  readonly denominator: number;
}

export type Quirks = Readonly<{
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  delimiter: ',' | ';' | '\t' | '|';
  newline: '\n' | '\r\n';
  quoting: 'needed' | 'all';
  thousands: '' | ',' | '.' | ' ' | '\u00a0' | '\u202f' | '’';
  padding: '' | ' ' | '  ';
  preamble: readonly string[];
  footer: readonly string[];
  isHeaderRepeated: boolean;
  blankLines: 'none' | 'end' | 'between';
  extraColumn: 'none' | 'unnamed' | 'unknown' | 'twice';
  columnOrder: readonly number[];
  headerCase: 'lower' | 'upper' | 'title' | 'padded';
  endsWithNewline: boolean;
}>;

const columns = ['institution', 'indicator', 'period', 'dimension', 'group', 'numerator', 'denominator'] as const;

const letters = fc.constantFrom(...'abcXYZ019 éñüß,;|"\'()/&<>%$#@!?=+-_.:\t\n'.split(''), '…', '“', '”');
const words = fc.constantFrom(
  '<5',
  '[70-80)',
  '0042',
  '=1+1',
  '-3',
  '1,5',
  '12%',
  'Total count',
  'No',
  'White',
  'N/A group'
);
const wide = fc.constantFrom('العربية', '日本', '👍', 'Ελληνικά', 'Ł');

const label = fc.oneof(
  { weight: 5, arbitrary: fc.array(letters, { minLength: 1, maxLength: 12 }).map((all) => all.join('')) },
  { weight: 2, arbitrary: words },
  { weight: 1, arbitrary: wide }
);

const rows = fc
  .array(
    fc.record({
      label,
      period: fc.constantFrom('2019', '2023', '2024'),
      denominator: fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1000, max: 9_999_999 })),
      share: fc.integer({ min: 0, max: 100 })
    }),
    { minLength: 1, maxLength: 12 }
  )
  .map((all) =>
    all.map(({ label: text, period, denominator, share }, index): FuzzRow => ({
      period,
      group: `${text.replace(/\s+/gu, ' ').trim()} g${index}`.trim(),
      numerator: Math.floor((denominator * share) / 100),
      denominator
    }))
  );

const note = fc.constantFrom(
  'Report of the quality office',
  'Exported 2024-12-31',
  'Source: registry; suppressed cells are marked',
  '---',
  'Notes:'
);

const quirks: fc.Arbitrary<Quirks> = fc.record({
  encoding: fc.constantFrom('utf-8', 'utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'),
  delimiter: fc.constantFrom(',', ',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n'),
  quoting: fc.constantFrom('needed', 'needed', 'all'),
  thousands: fc.constantFrom('', '', '', ',', '.', ' ', '\u00a0', '\u202f', '’'),
  padding: fc.constantFrom('', '', ' ', '  '),
  preamble: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(note, { maxLength: 3 })),
  footer: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(note, { maxLength: 3 })),
  isHeaderRepeated: fc.boolean().map((one) => one),
  blankLines: fc.constantFrom('none', 'none', 'end', 'between'),
  extraColumn: fc.constantFrom('none', 'none', 'unnamed', 'unknown', 'twice'),
  columnOrder: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7, maxLength: 7 }),
  headerCase: fc.constantFrom('lower', 'upper', 'title', 'padded'),
  endsWithNewline: fc.boolean()
});

/** A file of results of institution `Hospital NAME`, by wards, in any dialect. */
export const fuzzFile: fc.Arbitrary<Omit<FuzzFile, 'bytes'> & { readonly write: (name: string) => Uint8Array }> = fc
  .record({ rows, quirks })
  .map(({ rows: table, quirks: drawn }) => ({
    rows: table,
    quirks: drawn,
    write: (name) => encode(textOf(name, table, drawn), drawn.encoding)
  }));

function textOf(name: string, table: readonly FuzzRow[], drawn: Quirks): string {
  const { delimiter, newline, columnOrder, extraColumn } = drawn;
  const line = (cells: readonly string[]): string => cells.map((cell) => written(cell, drawn)).join(delimiter);
  const ordered = (cells: readonly string[], extra: string): readonly string[] => [
    ...columnOrder.map((index) => cells[index] ?? ''),
    ...(extraColumn === 'none' ? [] : [extra])
  ];
  const header = line(
    ordered(
      columns.map((column) => headed(column, drawn)),
      extraColumn === 'unnamed' ? '' : extraColumn === 'unknown' ? 'remark' : headed('period', drawn)
    )
  );
  const body = table.flatMap((row, index) => {
    const cells = [
      name,
      'falls',
      row.period,
      'ward',
      row.group,
      grouped(row.numerator, drawn.thousands),
      grouped(row.denominator, drawn.thousands)
    ].map((cell) => `${drawn.padding}${cell}${drawn.padding}`);
    const repeated = drawn.isHeaderRepeated && index > 0 && index % 5 === 0 ? [header] : [];
    const blank = drawn.blankLines === 'between' && index % 3 === 2 ? [''] : [];
    return [...repeated, ...blank, line(ordered(cells, extraColumn === 'twice' ? row.period : ''))];
  });
  const lines = [...drawn.preamble, header, ...body, ...drawn.footer, ...(drawn.blankLines === 'end' ? ['', ''] : [])];
  return lines.join(newline) + (drawn.endsWithNewline ? newline : '');
}

function headed(column: string, { headerCase }: Quirks): string {
  if (headerCase === 'upper') return column.toUpperCase();
  if (headerCase === 'title') return column.slice(0, 1).toUpperCase() + column.slice(1);
  return headerCase === 'padded' ? ` ${column}  ` : column;
}

function written(cell: string, { delimiter, quoting }: Quirks): string {
  const isNeeded = cell.includes(delimiter) || /["\r\n]/u.test(cell);
  return quoting === 'all' || isNeeded ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function grouped(number: number, separator: string): string {
  return String(number).replace(/\B(?=(\d{3})+$)/gu, separator);
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
    return bytes.some((byte) => byte > 0xff) ? new TextEncoder().encode(text) : Uint8Array.from(bytes);
  }
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))];
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, index) => view.setUint16(index * 2, unit, encoding === 'utf-16le'));
  return new Uint8Array(view.buffer);
}
