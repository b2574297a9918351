import { join, literal, sql, type Sql } from '#lib/database/sql.ts';

const mostTexts = 1000;

/**
 * A column of few distinct texts in a byte or two a row: the texts of ten million rows would not fit into a browser's memory. It
 * reads, compares and sorts as the texts do; only what is not among them cannot be written into it. Columns of more texts stay as
 * they are. `texts`: all that occur, in any order; null for a blank cell.
 */
export function fewTexts(text: Sql, texts: readonly (string | null)[]): Sql {
  const labels = [...new Set(texts.filter((label) => label !== null))];
  const isFew = labels.length > 0 && labels.length <= mostTexts;
  // No statement holds a NUL.
  if (!isFew || labels.some((label) => label.includes('\0'))) return text;
  return sql`CAST(${text} AS ENUM(${join(labels.sort(byCodePoint).map(literal), ', ')}))`;
}

/** The order in which DuckDB sorts texts. */
function byCodePoint(a: string, b: string): number {
  const [one, other] = [Array.from(a), Array.from(b)];
  for (const [index, sign] of one.entries()) {
    const difference = (sign.codePointAt(0) ?? 0) - (other[index]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
