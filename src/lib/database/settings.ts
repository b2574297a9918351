import { sql, type Sql } from './sql.ts';

/**
 * What every engine is told at the start: fetch no extension from anywhere, and let nothing change that afterwards.
 * (DuckDB would load JSON, Parquet and ICU from its vendor's site.)
 */
export const settings: readonly Sql[] = [
  sql`SET autoload_known_extensions = false`,
  sql`SET autoinstall_known_extensions = false`,
  sql`SET preserve_insertion_order = true`,
  sql`SET lock_configuration = true`
];
