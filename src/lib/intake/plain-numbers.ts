import { identifier, sql, type Sql } from '#lib/database/sql.ts';
import { columnName } from './csv-source.ts';
import { findNumbers, type FoundNumbers } from './find-numbers.ts';
import type { OpenedResource } from './open-resource.ts';
import type { ProblemList } from './problem-list.ts';
import type { Work } from './work.ts';

const mapping = 'intake_numbers';

/**
 * Writes the numbers that a relation of records holds in columns that indicators ask about as conditions read them: `1,234` as 1234,
 * `0,5` as 0.5 where the comma is the decimal mark, `14%` as 14. Where that cannot be told (`1,234` between semicolons), the cell is made
 * absent; other texts stay. Columns stay as they are where an indicator names such a cell as a value. `indexes`: the columns. `whole`: as for
 * `findNumbers`.
 */
export async function plainNumbers(
  work: Work,
  opened: OpenedResource,
  name: string,
  indexes: readonly number[],
  whole?: Sql
): Promise<void> {
  for (const index of indexes) await plainColumn(work, opened, name, index, whole);
}

async function plainColumn(
  work: Work,
  opened: OpenedResource,
  name: string,
  index: number,
  whole: Sql | undefined
): Promise<void> {
  const { db, problems, indicators } = work;
  const [table, cell] = [identifier(name), identifier(columnName(index))];
  const asked = indicators.flatMap(({ numerator, denominator }) => [numerator ?? '', denominator ?? '']);
  const found = await findNumbers(db, table, opened, index, asked, whole);
  if (!found) return;
  tellNumbers(found, opened, index, problems);
  await db.run(sql`DROP TABLE IF EXISTS ${identifier(mapping)}`);
  const columns = ['cell', 'number'].map((each) => ({ name: each, type: 'VARCHAR' as const }));
  await db.insert(mapping, columns, found.written);
  await db.run(sql`UPDATE ${table} SET ${cell} = m.number FROM ${identifier(mapping)} AS m WHERE ${cell} = m.cell`);
  await db.run(sql`DROP TABLE ${identifier(mapping)}`);
}

/** Says which numbers of a column were read how, and which could not be. `recordOf`: from the record as it was found to the file's. */
export function tellNumbers(
  { example, rows, troubles }: FoundNumbers,
  opened: OpenedResource,
  index: number,
  problems: ProblemList,
  recordOf: (record: number) => number = (record) => record
): void {
  const place = { file: opened.file, column: opened.header[index]! };
  if (example) {
    const { cell, number, record } = example;
    problems.add('numbers-rewritten', { ...place, record: recordOf(record) }, { cell, number, rows });
  }
  for (const { trouble, record, rows: all } of troubles) {
    problems.addTrouble({ ...place, record: recordOf(record) }, trouble);
    problems.addRest(trouble.code, place, all - 1);
  }
}
