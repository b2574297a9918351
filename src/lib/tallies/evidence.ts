import type { TableName } from '#lib/catalog/types.ts';
import { sql } from '#lib/database/sql.ts';
import type { RecordReader } from './record-reader.ts';
import { sourceColumns, sourceOf } from './source-of.ts';
import type { Evidence } from './tally.ts';

/** The column that says what a row of a table is about. Records are not among them: their rows are people. */
const about: Partial<Readonly<Record<TableName, string>>> = {
  results: 'indicator',
  population: 'group',
  mechanisms: 'mechanism',
  seats: 'seat',
  decisions: 'decision',
  harms: 'harm',
  disclosures: 'indicator',
  questions: 'question',
  commitments: 'commitment',
  reviews: 'review',
  shortfalls: 'shortfall',
  assessments: 'item',
  replies: 'item'
};

/** Every row that quotes a document or gives its address, table by table. */
export async function evidence(reader: RecordReader): Promise<readonly Evidence[]> {
  const found: Evidence[] = [];
  const given = () => sql`(evidence_quote IS NOT NULL OR evidence_url IS NOT NULL)`;
  for (const [table, what] of Object.entries(about) as [TableName, string][])
    for (const row of await reader.rows(table, [what, ...sourceColumns], given))
      found.push({
        institution: String(row['institution']),
        table,
        what: String(row[what] ?? ''),
        ...sourceOf(row)
      });
  return found;
}
