import { sql, type Sql } from './sql.ts';

/**
 * The number that a text column holds, as DECIMAL(38,9); NULL where it holds none. Further decimals are rounded. `nan`, `inf`
 * and digits grouped by underscores, which DuckDB would read, are no numbers here.
 *
 * @param type the decimal that it becomes, rounded again: from the short form that costs far less than from the long one
 */
export function numberSql(column: Sql, type: Sql = sql`DECIMAL(38, 9)`): Sql {
  // Reading DECIMAL(38,9) from text is a hundred times slower than DECIMAL(18,9), so it is kept for what the shorter cannot hold.
  const short = sql`CAST(TRY_CAST(${column} AS DECIMAL(18, 9)) AS ${type})`;
  const isLong = sql`(length(${column}) > 9 OR contains(lower(${column}), 'e')) AND regexp_matches(${column}, '^\\s*[-+.0-9]')`;
  const long = sql`CASE WHEN ${isLong} THEN CAST(TRY_CAST(${column} AS DECIMAL(38, 9)) AS ${type}) END`;
  return sql`CASE WHEN contains(${column}, '_') THEN NULL ELSE COALESCE(${short}, ${long}) END`;
}
