import { present, type RecordReader } from './record-reader.ts';
import { sourceColumns, sourceOf } from './source-of.ts';
import type { Reply } from './tally.ts';
import { textsOf } from './texts-of.ts';

const columns = ['item', 'asked_on', 'text', 'agrees', 'replied_on'];

/**
 * What institutions were asked about and what they answered, of any date: a reply comes after the data that it speaks about. Where
 * one file says only that they were asked and another has the answer to it, the answer is what there is.
 */
export async function replies(reader: RecordReader): Promise<readonly Reply[]> {
  const rows = await reader.rows('replies', [...columns, ...sourceColumns], present('item', 'asked_on'));
  const all = rows.map((row): Reply => ({
    institution: String(row['institution']),
    item: String(row['item']),
    askedOn: String(row['asked_on']),
    ...textsOf(row, { text: 'text', agrees: 'agrees', repliedOn: 'replied_on' }),
    source: sourceOf(row)
  }));
  const key = ({ institution, item, askedOn }: Reply) => JSON.stringify([institution, item, askedOn]);
  const answered = new Set(all.filter(isAnswer).map(key));
  return all.filter((reply) => isAnswer(reply) || !answered.has(key(reply)));
}

function isAnswer({ text, agrees, repliedOn }: Reply): boolean {
  return text !== undefined || agrees !== undefined || repliedOn !== undefined;
}
