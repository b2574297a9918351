import type { Relation } from '#lib/catalog/relation.ts';
import { identifier, sql, type Sql } from '#lib/database/sql.ts';
import type { RecordReader } from './record-reader.ts';
import type { PublicRecord } from './tally.ts';

/** Promises due before the data date and not kept by it; one whose completion cannot be read is none of them. */
export async function overdueCommitments(reader: RecordReader): Promise<PublicRecord['overdueCommitments']> {
  const { until } = reader;
  const overdue = (relation: Relation) =>
    sql`due_on < ${until} AND (completed_on > ${until} OR ${isBlank(relation, 'completed_on')})`;
  const rows = await reader.rows('commitments', ['commitment', 'due_on'], overdue);
  return rows.map((row) => ({
    institution: String(row['institution']),
    commitment: String(row['commitment']),
    dueOn: String(row['due_on'])
  }));
}

/** Blank, and not merely unreadable. */
function isBlank({ absences }: Relation, column: string): Sql {
  const absence = absences[column];
  const isLost =
    absence === undefined ? sql`FALSE` : sql`COALESCE(${identifier(absence)} IN ('unreadable', 'withheld'), FALSE)`;
  return sql`(${identifier(column)} IS NULL AND NOT ${isLost})`;
}
