import type { Columns, Row } from './database.ts';

/** Results row by row. */
export function rowsOf({ length, values }: Columns): readonly Row[] {
  const columns = [...values];
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(columns.map(([name, column]) => [name, column[row] ?? null]))
  );
}
