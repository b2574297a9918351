import type { Row } from '#lib/database/database.ts';
import { identifier, join, literal, sql, type Sql } from '#lib/database/sql.ts';
import { fileColumn, isFilled, type ColumnPlan } from './column-plan.ts';
import type { OpenedResource } from './open-resource.ts';
import { mostListed } from './problem-list.ts';
import type { Trouble } from './reading.ts';
import { isKept } from './set-aside.ts';
import { absenceColumn, type Stage } from './stage-cells.ts';
import type { Work } from './work.ts';

/** A file on its way in: what is known of it, and the table in which its rows stand. */
export interface Staged {
  readonly work: Work;
  readonly opened: OpenedResource;
  readonly plan: ColumnPlan;
  /** Name of the table. */
  readonly stage: string;
  readonly cells: Stage;
}

/** Cells that can be read and yet cannot be so. */
export interface Impossible {
  /** The table's column that they stand in. */
  readonly column: string;
  /** Columns of the table that `tell` and `when` need: where nothing can stand in one of them, no row meets the condition. */
  readonly needs: readonly string[];
  /** Which rows, as a condition on the table. */
  readonly when: Sql;
  readonly tell: (row: Row) => Trouble;
}

/** Says of every row that meets the condition what is told of it. */
export async function tellRows({ work, opened, plan, stage }: Staged, impossible: Impossible): Promise<number> {
  const { column, needs, when, tell } = impossible;
  if (!needs.every((name) => isFilled(plan, name))) return 0;
  const found = sql`FROM ${identifier(stage)} WHERE ${isKept} AND (${when})`;
  const names = join(['record', ...needs].map(identifier), ', ');
  const rows = await work.db.all(sql`SELECT ${names} ${found} ORDER BY record LIMIT ${literal(mostListed)}`);
  const place = { file: opened.file, column: opened.header[fileColumn(plan, column) ?? -1] ?? column };
  for (const row of rows) work.problems.addTrouble({ ...place, record: Number(row['record']) }, tell(row));
  if (rows.length < mostListed) return rows.length;
  const [total] = await work.db.all(sql`SELECT count(*) AS n ${found}`);
  work.problems.addRest(tell(rows[0]!).code, place, Number(total?.['n']) - rows.length);
  return rows.length;
}

/** The same, and makes their cells unreadable: nothing is reckoned from them, and the rows stay. */
export async function makeUnreadable(staged: Staged, impossible: Impossible): Promise<void> {
  if ((await tellRows(staged, impossible)) === 0) return;
  const { work, stage, cells } = staged;
  const { column, when } = impossible;
  const table = identifier(stage);
  const absence = absenceColumn(column);
  if (!cells.absences.has(column)) {
    await work.db.run(sql`ALTER TABLE ${table} ADD COLUMN ${identifier(absence)} VARCHAR`);
    cells.absences.set(column, absence);
  }
  await work.db.run(
    sql`UPDATE ${table} SET ${identifier(column)} = NULL, ${identifier(absence)} = 'unreadable' WHERE ${isKept} AND (${when})`
  );
}
