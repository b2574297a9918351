import { present, type RecordReader } from './record-reader.ts';
import { sourceColumns, sourceOf } from './source-of.ts';
import type { Assessment } from './tally.ts';
import { textsOf } from './texts-of.ts';

const columns = ['item', 'assessor', 'rating', 'rationale', 'assessed_on'];

/** What each assessor judged of each item, of any date. A row without an assessor or a rating that can be read says nothing. */
export async function assessments(reader: RecordReader): Promise<readonly Assessment[]> {
  const rows = await reader.rows('assessments', [...columns, ...sourceColumns], present('item', 'assessor', 'rating'));
  return rows.map((row) => ({
    institution: String(row['institution']),
    item: String(row['item']),
    assessor: String(row['assessor']),
    rating: String(row['rating']),
    ...textsOf(row, { rationale: 'rationale', assessedOn: 'assessed_on' }),
    source: sourceOf(row)
  }));
}
