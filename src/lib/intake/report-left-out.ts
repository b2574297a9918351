import { identifier, literal, sql, type Sql } from '#lib/database/sql.ts';
import { shiftRecords, type RecordAccount } from './account-records.ts';
import { dropRejects } from './csv-source.ts';
import { keepReasons } from './keep-reasons.ts';
import type { OpenedResource } from './open-resource.ts';
import type { Where } from './where.ts';
import type { Work } from './work.ts';

/** Records that did not come into the relation although their shape is right. */
export interface LeftOut {
  readonly missing: number;
  readonly where: Where;
  /** The file's cells, numbered. */
  readonly source: Sql;
  /** Whether a row has blank cells only. */
  readonly isBlank: Sql;
  /** Whether a row is none (`labelKind`). */
  readonly isLabel?: Sql;
  readonly account: RecordAccount;
}

const blanks = 'intake_left_out';

/** Says which rows were blank and which `where` leaves out, in another pass over the file; they must be as many as are missing. */
export async function reportLeftOut(
  work: Work,
  opened: OpenedResource,
  { missing, where, source, isBlank, isLabel, account }: LeftOut
): Promise<void> {
  const out = where.kind === 'sql' ? where.sql : where.kind === 'none' ? sql`TRUE` : sql`FALSE`;
  const kinds = sql`(SELECT record,
      CASE WHEN ${isLabel ?? sql`FALSE`} THEN 'label' WHEN ${isBlank} THEN 'row-blank' WHEN ${out} THEN 'used' WHEN NOT (${out}) THEN 'where-left-out' ELSE 'where-unknown' END AS kind
    FROM ${source} WHERE record > 0)`;
  await dropRejects(work.db);
  const rows = await work.db.all(
    sql`SELECT kind, count(*) AS n, min(record) AS first FROM ${kinds} WHERE kind NOT IN ('used', 'label') GROUP BY 1 ORDER BY 1`
  );
  let found = 0;
  for (const row of rows) {
    const [kind, n] = [String(row['kind']), Number(row['n'])];
    found += n;
    const place = { file: opened.file, ...(account.misshapen.length > 0 ? {} : { record: Number(row['first']) }) };
    if (kind === 'row-blank') {
      work.problems.add('row-blank', place);
      work.problems.addRest('row-blank', place, n - 1);
    } else if (where.kind === 'sql')
      work.problems.add(kind === 'where-left-out' ? 'where-left-out' : 'where-unknown', place, { rows: n });
    if (kind === 'where-left-out') continue;
    await dropRejects(work.db);
    await work.db.run(
      sql`CREATE OR REPLACE TABLE ${identifier(blanks)} AS SELECT record FROM ${kinds} WHERE kind = ${literal(kind)}`
    );
    await shiftRecords(work.db, blanks, account);
    await keepReasons(work.db, opened.file, sql`SELECT record FROM ${identifier(blanks)}`, kind);
    await work.db.run(sql`DROP TABLE ${identifier(blanks)}`);
  }
  await dropRejects(work.db);
  if (found !== missing) work.problems.add('readers-disagree', { file: opened.file }, { one: missing, other: found });
}
