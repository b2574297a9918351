import type { Row } from '#lib/database/database.ts';

/** Cells of a row under other names, as texts; what is blank is left out. */
export function textsOf<K extends string>(row: Row, columns: Readonly<Record<K, string>>): Partial<Record<K, string>> {
  const kept: Partial<Record<K, string>> = {};
  for (const key of Object.keys(columns) as K[]) {
    const cell = row[columns[key]] ?? null;
    if (cell !== null) kept[key] = String(cell);
  }
  return kept;
}
