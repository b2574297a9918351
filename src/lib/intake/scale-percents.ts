import type { Database } from '#lib/database/database.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import { columnName } from './csv-source.ts';
import { canonicalDecimal } from './read-number.ts';

const powers = [0, 1, 2, 3, 4, 5, 6];
const mapping = 'intake_percents';

/**
 * Puts cells written with a percent sign on the scale of their row's indicator: `14%` is 14 where the scale is 100, 140 where it is
 * 1,000, 0.14 where it is 1. `columns`: table column and the file's column that it was read from.
 */
export async function scalePercents(
  db: Database,
  stage: string,
  columns: readonly { readonly name: string; readonly index: number }[],
  scaleOf: (indicator: string) => number
): Promise<void> {
  for (const { name, index } of columns) {
    const [from, value, cell] = [identifier(stage), identifier(name), identifier(columnName(index))];
    const found = await db.all(
      sql`SELECT DISTINCT indicator, ${value} AS value FROM ${from} WHERE suffix(${cell}, '%') AND ${value} IS NOT NULL AND indicator IS NOT NULL`
    );
    const rows = found.flatMap((row) => {
      const [indicator, percent] = [String(row['indicator']), String(row['value'])];
      const power = powers.find((exponent) => Number(`1e${exponent}`) === scaleOf(indicator)) ?? 2;
      return power === 2 ? [] : [[indicator, percent, canonicalDecimal(`${percent}e${power - 2}`)]];
    });
    if (rows.length === 0) continue;
    await db.run(sql`DROP TABLE IF EXISTS ${identifier(mapping)}`);
    const names = ['indicator', 'percent', 'scaled'].map((column) => ({ name: column, type: 'VARCHAR' as const }));
    await db.insert(mapping, names, rows);
    await db.run(
      sql`UPDATE ${from} AS s SET ${value} = p.scaled FROM ${identifier(mapping)} AS p
        WHERE suffix(s.${cell}, '%') AND s.indicator = p.indicator AND s.${value} = p.percent`
    );
    await db.run(sql`DROP TABLE ${identifier(mapping)}`);
  }
}
