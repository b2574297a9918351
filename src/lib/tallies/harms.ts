import { needed } from './needed.ts';
import { present, type RecordReader } from './record-reader.ts';
import { sourceColumns, sourceOf } from './source-of.ts';
import type { Harm } from './tally.ts';
import { textsOf } from './texts-of.ts';

const columns = {
  acknowledgedOn: 'acknowledged_on',
  redressShapedBy: 'redress_shaped_by',
  redressedOn: 'redressed_on',
  committedAmount: 'committed_amount',
  paidAmount: 'paid_amount'
} as const;

/** The harms named by the data date, without a word of whom they touched; one without a date or a namer is counted, not listed. */
export async function harms(reader: RecordReader): Promise<readonly Harm[]> {
  const names = [...needed.harms, ...Object.values(columns), ...sourceColumns];
  const rows = await reader.rows('harms', names, present(...needed.harms));
  return rows.map((row) => ({
    institution: String(row['institution']),
    harm: String(row['harm']),
    identifiedOn: String(row['identified_on']),
    identifiedBy: String(row['identified_by']),
    ...textsOf(row, columns),
    source: sourceOf(row)
  }));
}
