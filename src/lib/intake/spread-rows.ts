import type { Database } from '#lib/database/database.ts';
import { identifier, join, literal, sql } from '#lib/database/sql.ts';
import { columnName } from './csv-source.ts';
import type { Spread } from './spread.ts';

const list = 'intake_parts';
const made = 'intake_spread';

/**
 * Spreads the rows of `table` in place: the file's cells `c…`, then columns of the same kind for what the wide columns stand for.
 * `record` becomes the number of a row of the table (`spread.ts`). A blank row of the file stays blank. The wide cells themselves are
 * kept only where `where` may ask for them.
 */
export async function spreadRows(db: Database, table: string, spread: Spread): Promise<void> {
  const { file, parts, values } = spread;
  const width = file.header.length;
  const wide = new Set(parts.flatMap(({ cells }) => cells));
  const keepsWide = file.settings.where !== undefined;
  const all = file.header.map((_, index) => sql`r.${identifier(columnName(index))}`);
  const isBlank = sql`coalesce(${join(all, ', ')}) IS NULL`;
  const kept = all.map((cell, index) =>
    keepsWide || !wide.has(index) ? cell : sql`CAST(NULL AS VARCHAR) AS ${identifier(columnName(index))}`
  );
  const own = [
    sql`CASE WHEN ${isBlank} THEN NULL ELSE p.label END`,
    ...values.map((_, value) => {
      const cases = parts.flatMap(({ cells }, part) => {
        const index = cells[value];
        return index === undefined ? [] : [sql`WHEN ${literal(part)} THEN ${all[index]!}`];
      });
      return sql`CASE p.part ${join(cases, ' ')} END`;
    }),
    ...(spread.dimension === undefined ? [] : [sql`CASE WHEN ${isBlank} THEN NULL ELSE p.dimension END`])
  ].map((value, index) => sql`${value} AS ${identifier(columnName(width + index))}`);
  await db.run(sql`DROP TABLE IF EXISTS ${identifier(list)}`);
  await db.insert(
    list,
    [
      { name: 'part', type: 'INTEGER' },
      { name: 'label', type: 'VARCHAR' },
      { name: 'dimension', type: 'VARCHAR' }
    ],
    parts.map(({ label, isEveryone }, part) => [part, label, isEveryone ? 'all' : (spread.dimension ?? null)])
  );
  await db.run(
    sql`CREATE OR REPLACE TABLE ${identifier(made)} AS
      SELECT (CAST(r.record AS BIGINT) - 1) * ${literal(parts.length)} + p.part + 1 AS record, ${join([...kept, ...own], ', ')}
      FROM ${identifier(table)} AS r CROSS JOIN ${identifier(list)} AS p ORDER BY 1`
  );
  await db.run(sql`DROP TABLE ${identifier(list)}`);
  await db.run(sql`DROP TABLE ${identifier(table)}`);
  await db.run(sql`ALTER TABLE ${identifier(made)} RENAME TO ${identifier(table)}`);
}
