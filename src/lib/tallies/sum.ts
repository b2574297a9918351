import { sql, type Sql } from '#lib/database/sql.ts';

/** A sum as text, so that no digit of it is lost on the way out of either engine; `0` where nothing is added up. */
export function sumOf(amount: Sql): Sql {
  return sql`CAST(COALESCE(sum(${amount}), 0) AS VARCHAR)`;
}
