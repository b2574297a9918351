/** Why the bytes at a file's beginning cannot be a CSV file in UTF-8; undefined where they can. */
export type ForeignFormat =
  | { readonly code: 'not-csv'; readonly details: { readonly what: string; readonly remedy: string } }
  | { readonly code: 'not-utf8'; readonly line?: number; readonly details: { readonly what: string } };

const signatures: readonly { readonly bytes: readonly number[]; readonly what: string; readonly remedy: string }[] = [
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

/** Recognises what is not CSV (workbooks, archives, web pages, JSON, binary) and text that is not UTF-8, by a file's first bytes. */
export function foreignFormat(head: Uint8Array, isWhole: boolean): ForeignFormat | undefined {
  const signature = signatures.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (signature) return { code: 'not-csv', details: { what: signature.what, remedy: signature.remedy } };
  if (isUtf16(head))
    return { code: 'not-utf8', details: { what: 'text encoded as UTF-16 (spreadsheets call it “Unicode text”)' } };
  if (head.includes(0)) {
    const remedy = 'Export the figures as “CSV UTF-8”.';
    return { code: 'not-csv', details: { what: 'a binary file', remedy } };
  }
  const line = invalidLine(head, isWhole);
  if (line !== undefined) {
    return { code: 'not-utf8', line, details: { what: 'bytes that are not UTF-8 (perhaps Windows-1252)' } };
  }
  const text = new TextDecoder().decode(head.subarray(0, 2000)).trimStart();
  const remedy = 'Export the table itself as “CSV UTF-8”.';
  if (/^<(?:!doctype|html|\?xml|head|body|table)\b/i.test(text))
    return { code: 'not-csv', details: { what: 'a web page or XML', remedy } };
  if (/^(?:\{\s*"[^"]*"\s*:|\{\s*\}|\[\s*[[{])/.test(text))
    return { code: 'not-csv', details: { what: 'JSON', remedy } };
  return undefined;
}

function isUtf16(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  const zeros = [0, 0];
  const sample = head.subarray(0, 1000);
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  return Math.max(...zeros) > sample.length * 0.4;
}

/** Physical line of the first bytes that are not UTF-8. A character cut in two by the end of the head is none. */
function invalidLine(head: Uint8Array, isWhole: boolean): number | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: !isWhole });
    return undefined;
  } catch {
    let line = 1;
    let start = 0;
    for (let index = 0; index <= head.length; index++) {
      const isEnd = head[index] === 0x0a || (head[index] === 0x0d && head[index + 1] !== 0x0a);
      if (index < head.length && !isEnd) continue;
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(head.subarray(start, index));
      } catch {
        return line;
      }
      start = index + 1;
      line++;
    }
    return line;
  }
}
