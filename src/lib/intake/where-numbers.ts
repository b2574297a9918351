import { columnsCompared } from '#lib/database/columns-compared.ts';
import { parseCondition } from '#lib/database/condition.ts';
import type { Database } from '#lib/database/database.ts';
import { identifier, literal, sql, type Sql } from '#lib/database/sql.ts';
import { columnName } from './csv-source.ts';
import { findNumbers } from './find-numbers.ts';
import type { OpenedResource } from './open-resource.ts';
import { tellNumbers } from './plain-numbers.ts';
import type { ProblemList } from './problem-list.ts';

/** Name of the table with the numbers that `where` compares; to be dropped once the file is taken in. */
export const whereNumbersTable = 'intake_where_numbers';

/** A column's cells as `where` is to compare them, by its position; only of columns whose cells have to be written anew. */
export type WhereNumbers = ReadonlyMap<number, (cell: Sql) => Sql>;

/**
 * Reads the numbers of the columns that `where` compares with numbers before it does, so that `amount > 1000` holds of `1,234` and
 * `1.234,5`, too. A cell of which it cannot be told which number it is counts as blank, and that is said. `from`: a FROM clause with the file's
 * cells and `record`; `indexOf`: the position of a column that is compared as it stands in the file.
 */
export async function readWhereNumbers(
  db: Database,
  from: Sql,
  opened: OpenedResource,
  indexOf: (name: string) => number | undefined,
  problems: ProblemList,
  recordOf?: (record: number) => number
): Promise<WhereNumbers> {
  const { where } = opened.settings;
  const parsed = where === undefined ? undefined : parseCondition(where);
  const names = parsed?.ok ? columnsCompared(parsed.condition) : [];
  const indexes = [...new Set(names.flatMap((name) => indexOf(name) ?? []))];
  const numbers = new Map<number, (cell: Sql) => Sql>();
  const rows: [number, string, string][] = [];
  for (const index of indexes) {
    const found = await findNumbers(db, from, opened, index, [where!]);
    if (!found) continue;
    tellNumbers(found, opened, index, problems, recordOf);
    for (const [cell, number] of found.written) rows.push([index, cell, number ?? '']);
    const numberOf = (cell: Sql) =>
      sql`(SELECT number FROM ${identifier(whereNumbersTable)} AS w WHERE w.slot = ${literal(index)} AND w.cell = ${cell})`;
    numbers.set(index, (cell) => sql`nullif(coalesce(${numberOf(cell)}, ${cell}), '')`);
  }
  if (rows.length === 0) return numbers;
  await db.run(sql`DROP TABLE IF EXISTS ${identifier(whereNumbersTable)}`);
  const columns = ['cell', 'number'].map((name) => ({ name, type: 'VARCHAR' as const }));
  await db.insert(whereNumbersTable, [{ name: 'slot', type: 'INTEGER' }, ...columns], rows);
  return numbers;
}

/** The cell of a column of the file, as `where` is to compare it. */
export function whereCell(numbers: WhereNumbers, index: number): Sql {
  const cell = identifier(columnName(index));
  return numbers.get(index)?.(cell) ?? cell;
}
