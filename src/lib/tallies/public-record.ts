import type { Relation } from '#lib/catalog/relation.ts';
import type { Database } from '#lib/database/database.ts';
import { assessments } from './assessments.ts';
import { charter } from './charter.ts';
import { commitments } from './commitments.ts';
import { evidence } from './evidence.ts';
import { harms } from './harms.ts';
import { overdueCommitments } from './overdue-commitments.ts';
import { recordReader } from './record-reader.ts';
import { replies } from './replies.ts';
import { shortfalls } from './shortfalls.ts';
import type { PublicRecord, RegisterState } from './tally.ts';

/**
 * The statements that stand beside the figures, in the order of the files: registers up to the data date, what people say about
 * the data whatever its date. Never a row of records, nor of a register declared to be people's.
 */
export async function publicRecord(
  db: Database,
  relations: readonly Relation[],
  registers: readonly RegisterState[],
  dataDate: string
): Promise<PublicRecord> {
  const reader = recordReader(db, relations, dataDate);
  return {
    evidence: await evidence(reader),
    assessments: await assessments(reader),
    replies: await replies(reader),
    commitments: await commitments(reader),
    harms: await harms(reader),
    shortfalls: await shortfalls(reader),
    overdueCommitments: await overdueCommitments(reader),
    charter: await charter(reader),
    registers
  };
}
