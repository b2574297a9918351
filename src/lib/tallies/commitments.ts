import { needed } from './needed.ts';
import { present, type RecordReader } from './record-reader.ts';
import { sourceColumns, sourceOf } from './source-of.ts';
import type { Commitment } from './tally.ts';
import { textsOf } from './texts-of.ts';

const columns = {
  goal: 'goal',
  action: 'action',
  level: 'level',
  completedOn: 'completed_on',
  indicator: 'indicator',
  group: 'group',
  baseline: 'baseline',
  target: 'target',
  amount: 'amount',
  spent: 'spent',
  consequence: 'consequence',
  verifiedBy: 'verified_by'
} as const;

/** The promises made by the data date; those whose dates cannot be read are counted among the register's rows and not listed. */
export async function commitments(reader: RecordReader): Promise<readonly Commitment[]> {
  const names = [...needed.commitments, ...Object.values(columns), ...sourceColumns];
  const rows = await reader.rows('commitments', names, present(...needed.commitments));
  return rows.map((row) => ({
    institution: String(row['institution']),
    commitment: String(row['commitment']),
    madeOn: String(row['made_on']),
    dueOn: String(row['due_on']),
    ...textsOf(row, columns),
    source: sourceOf(row)
  }));
}
