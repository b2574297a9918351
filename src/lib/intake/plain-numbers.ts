import type { Cell } from '#lib/database/database.ts';
import { identifier, join, literal, sql } from '#lib/database/sql.ts';
import { columnName } from './csv-source.ts';
import type { OpenedResource } from './open-resource.ts';
import { mostListed } from './problem-list.ts';
import { numberReader } from './read-number.ts';
import type { Trouble } from './reading.ts';
import type { Work } from './work.ts';

const mapping = 'intake_numbers';
const mostCells = 50_000;
const signs = [',', '%', ' ', '\u00a0', '\u202f', '$', '€', '£', '\u2212'];
const number = '^[-+\u2212]?\\s*[$€£]?\\s*\\d[\\d.,\\s\u00a0\u2009\u202f]*\\s*%?$';

/**
 * Writes the numbers that a relation of records holds in columns that indicators ask about as conditions read them: `1,234` as 1234,
 * `0,5` as 0.5 where the comma is the decimal mark, `14%` as 14. Where that cannot be told (`1,234` between semicolons), the cell is made
 * absent; other texts stay. Columns stay as they are where an indicator names such a cell as a value. `indexes`: the columns.
 */
export async function plainNumbers(
  work: Work,
  opened: OpenedResource,
  name: string,
  indexes: readonly number[]
): Promise<void> {
  for (const index of indexes) await plainColumn(work, opened, name, index);
}

async function plainColumn(work: Work, opened: OpenedResource, name: string, index: number): Promise<void> {
  const { db, problems } = work;
  const [table, cell] = [identifier(name), identifier(columnName(index))];
  const marked = join(
    (opened.dialect.delimiter === ';' ? [...signs, '.'] : signs).map(
      (sign) => sql`contains(${cell}, ${literal(sign)})`
    ),
    ' OR '
  );
  const found = await db.all(
    sql`SELECT ${cell} AS cell, count(*) AS n, min(record) AS first FROM ${table}
      WHERE strlen(${cell}) > 1 AND (${marked}) AND regexp_matches(${cell}, ${literal(number)})
      GROUP BY 1 ORDER BY 3 LIMIT ${literal(mostCells)}`
  );
  const cells = found.map((row) => String(row['cell']));
  if (cells.length === 0 || isNamed(work, cells)) return;
  const points = await db.all(
    sql`SELECT DISTINCT ${cell} AS cell FROM ${table} WHERE contains(${cell}, '.') ORDER BY 1 LIMIT ${literal(mostListed)}`
  );
  const read = numberReader([...cells, ...points.map((row) => String(row['cell']))], {
    isSemicolonFile: opened.dialect.delimiter === ';',
    allowsPercent: true,
    allowsNegative: true
  });
  const place = { file: opened.file, column: opened.header[index]! };
  const troubles = new Map<string, Trouble>();
  let rows = 0;
  let example: { readonly cell: string; readonly number: string; readonly record: number } | undefined;
  const written = found.flatMap((row): Cell[][] => {
    const text = String(row['cell']);
    const reading = read(text);
    if ('value' in reading) {
      rows += Number(row['n']);
      example ??= { cell: text, number: reading.value, record: Number(row['first']) };
      return [[text, reading.value]];
    }
    if (!('trouble' in reading) || reading.trouble.code !== 'number-unreadable') return [];
    if (!reading.trouble.details.comma) return [];
    troubles.set(text, reading.trouble);
    return [[text, null]];
  });
  if (example) {
    const details = { cell: example.cell, number: example.number, rows };
    problems.add('numbers-rewritten', { ...place, record: example.record }, details);
  }
  for (const row of found) {
    const trouble = troubles.get(String(row['cell']));
    if (!trouble) continue;
    problems.addTrouble({ ...place, record: Number(row['first']) }, trouble);
    problems.addRest(trouble.code, place, Number(row['n']) - 1);
  }
  await db.run(sql`DROP TABLE IF EXISTS ${identifier(mapping)}`);
  const columns = ['cell', 'number'].map((each) => ({ name: each, type: 'VARCHAR' as const }));
  await db.insert(mapping, columns, written);
  await db.run(sql`UPDATE ${table} SET ${cell} = m.number FROM ${identifier(mapping)} AS m WHERE ${cell} = m.cell`);
  await db.run(sql`DROP TABLE ${identifier(mapping)}`);
}

/** Whether a condition of an indicator names one of these cells. */
function isNamed({ indicators }: Work, cells: readonly string[]): boolean {
  const asked = indicators.flatMap(({ numerator, denominator }) => [numerator ?? '', denominator ?? '']);
  const texts = asked.filter((text) => signs.some((sign) => sign !== ' ' && text.includes(sign)) || /\d \d/.test(text));
  return cells.some((cell) => texts.some((text) => text.includes(cell)));
}
