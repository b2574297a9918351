import type { Row } from '#lib/database/database.ts';
import { sql, type Sql } from '#lib/database/sql.ts';

/** A sum as text, so that no digit of it is lost on the way out of either engine; `0` where nothing is added up. */
export function sumOf(amount: Sql): Sql {
  return sql`CAST(COALESCE(sum(${amount}), 0) AS VARCHAR)`;
}

/** The text of a sum in a row of results; `0` where the slice has no row. */
export function sumIn(row: Row | undefined, name: string): string {
  return String(row?.[name] ?? '0');
}
