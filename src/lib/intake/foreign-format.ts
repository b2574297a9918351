/** What a file is that is no CSV, and how to get one. */
export interface ForeignFormat {
  readonly what: string;
  readonly remedy: string;
}

const signatures: readonly (ForeignFormat & { readonly bytes: readonly number[] })[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: 'an Excel workbook or another ZIP archive',
    remedy: 'Open it in a spreadsheet and save each sheet as “CSV UTF-8”, or unpack the archive first.'
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'an old Excel workbook',
    remedy: 'Open it in a spreadsheet and save each sheet as “CSV UTF-8”.'
  },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document', remedy: 'Ask for the figures as a CSV file.' },
  { bytes: [0x1f, 0x8b], what: 'a compressed file (gzip)', remedy: 'Unpack it first.' },
  { bytes: [0x50, 0x41, 0x52, 0x31], what: 'a Parquet file', remedy: 'Export it as CSV.' }
];

/** What is said of bytes that are no text at all. */
export const binaryFormat: ForeignFormat = {
  what: 'a binary file',
  remedy: 'Export the figures as “CSV UTF-8”.'
};

/** Recognises workbooks, archives and other files that are no text by their first bytes; undefined where they are none. */
export function foreignFormat(head: Uint8Array): ForeignFormat | undefined {
  const found = signatures.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  return found === undefined ? undefined : { what: found.what, remedy: found.remedy };
}

/** Recognises text that is no CSV (web pages, XML, JSON) by its beginning; undefined where it is none. */
export function foreignText(beginning: string): ForeignFormat | undefined {
  const text = beginning.trimStart();
  const remedy = 'Export the table itself as “CSV UTF-8”.';
  if (/^<(?:!doctype|html|\?xml|head|body|table)\b/i.test(text)) return { what: 'a web page or XML', remedy };
  return /^(?:\{\s*"[^"]*"\s*:|\{\s*\}|\[\s*[[{])/.test(text) ? { what: 'JSON', remedy } : undefined;
}
