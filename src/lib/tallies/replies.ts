import { present, type RecordReader } from './record-reader.ts';
import { sourceColumns, sourceOf } from './source-of.ts';
import type { Reply } from './tally.ts';
import { textsOf } from './texts-of.ts';

const columns = ['item', 'asked_on', 'text', 'agrees', 'replied_on'];

/** What institutions were asked about and what they answered, of any date: a reply comes after the data that it speaks about. */
export async function replies(reader: RecordReader): Promise<readonly Reply[]> {
  const rows = await reader.rows('replies', [...columns, ...sourceColumns], present('item', 'asked_on'));
  return rows.map((row) => ({
    institution: String(row['institution']),
    item: String(row['item']),
    askedOn: String(row['asked_on']),
    ...textsOf(row, { text: 'text', agrees: 'agrees', repliedOn: 'replied_on' }),
    source: sourceOf(row)
  }));
}
