import { present, type RecordReader } from './record-reader.ts';
import { sourceColumns, sourceOf } from './source-of.ts';
import type { Shortfall } from './tally.ts';
import { textsOf } from './texts-of.ts';

const columns = {
  foundOn: 'found_on',
  kind: 'kind',
  commitment: 'commitment',
  indicator: 'indicator',
  group: 'group',
  consequence: 'consequence',
  consequenceOn: 'consequence_on',
  enforcedBy: 'enforced_by',
  resolvedOn: 'resolved_on'
} as const;

/** The shortfalls on the register by the data date, with the consequences that had followed by then. */
export async function shortfalls(reader: RecordReader): Promise<readonly Shortfall[]> {
  const rows = await reader.rows(
    'shortfalls',
    ['shortfall', ...Object.values(columns), ...sourceColumns],
    present('shortfall')
  );
  return rows.map((row) => ({
    institution: String(row['institution']),
    shortfall: String(row['shortfall']),
    ...textsOf(row, columns),
    source: sourceOf(row)
  }));
}
