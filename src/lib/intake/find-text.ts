import { takeTurns } from '#lib/database/take-turns.ts';
import { findEncoding } from './find-encoding.ts';
import { findLayout, type Layout } from './find-layout.ts';
import type { Resource } from './resource.ts';

/** How a file's text would be read if one thing were not said of it, and all else that is said stays. */
export interface FoundText {
  readonly encoding: string;
  /** Whether no byte order mark says the encoding, and the bytes are not UTF-8. */
  readonly isAssumed: boolean;
  readonly delimiter: string;
  /** Lines above the names of the columns, and what stands in the first of them that is not blank. */
  readonly skip: number;
  readonly title?: string;
  /** `joined`: two rows name the columns together; `below`: a second row of headings is set aside. */
  readonly headings: 'one' | 'joined' | 'below';
}

const headSize = 1024 * 1024;

/** Finds on a file's beginning what can be said of its text by hand; undefined where that is no text. */
export async function findText({ source, settings }: Resource): Promise<FoundText | undefined> {
  const turn = takeTurns();
  const isWhole = source.size <= headSize;
  const head = await source.read(0, Math.min(headSize, source.size));
  const found = findEncoding(head, isWhole);
  if (found.kind !== 'text') return undefined;
  const text = new TextDecoder(settings.encoding ?? found.encoding).decode(head);
  const { delimiter, quote, skip, skipIsGiven = false, headerRows } = settings;
  const said = { ...(delimiter && { delimiter }), quote, skip, skipIsGiven, ...(headerRows && { headerRows }) };
  const layouts = new Map<string, Layout>();
  const layoutOf = async (given: Parameters<typeof findLayout>[2]): Promise<Layout> => {
    const key = JSON.stringify(given);
    const layout = layouts.get(key) ?? findLayout(text, isWhole, given);
    layouts.set(key, layout);
    await turn();
    return layout;
  };
  const { delimiter: _delimiter, ...withoutDelimiter } = said;
  const { headerRows: _headerRows, ...withoutRows } = said;
  const above = await layoutOf({ ...said, skip: 0, skipIsGiven: false });
  const names = await layoutOf(withoutRows);
  const [title] = above.joined ? above.titles.slice(0, -1) : above.titles;
  return {
    encoding: found.encoding,
    isAssumed: found.isAssumed,
    delimiter: (await layoutOf(withoutDelimiter)).delimiter,
    skip: above.joined ? above.skip - 1 : above.skip,
    ...(title !== undefined && { title }),
    headings: names.joined ? 'joined' : names.headings ? 'below' : 'one'
  };
}
