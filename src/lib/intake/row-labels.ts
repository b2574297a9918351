import { identifier, join, literal, sql, type Sql } from '#lib/database/sql.ts';

/** Lines of a file that have the shape of rows and are none. Texts are trimmed. */
export interface RowLabels {
  /** The header as it stands, which may stand again further down. */
  readonly names: readonly string[];
  /** A second row of headings below the header. */
  readonly headings?: readonly string[];
  /** What stands alone in the first cell of the last rows. */
  readonly notes: readonly string[];
}

/** The code of the problem that says why such a line is set aside, by the number that `labelKind` gives. */
export const labelCodes = ['', 'header-repeated', 'header-of-two-rows', 'lines-below-table'] as const;

const mostCompared = 20;
const white =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Which of the labels a row of the file is, as a number; NULL for a row. Cells (`c0`, `c1`, …) may be trimmed or not. */
export function labelKind({ names, headings, notes }: RowLabels): Sql {
  const cases = [names, headings ?? []].flatMap((cells, index) => {
    const when = isSame(cells);
    return when === undefined ? [] : [sql`WHEN ${when} THEN ${literal(index + 1)}`];
  });
  if (notes.length > 0) {
    const list = join([...new Set(notes)].map(literal), ', ');
    const others = names.slice(1).map((_, index) => sql`nullif(${trimmed(index + 1)}, '')`);
    const alone = others.length === 0 ? sql`TRUE` : sql`coalesce(${join(others, ', ')}) IS NULL`;
    cases.push(sql`WHEN length(c0) > 2 AND ${trimmed(0)} IN (${list}) AND ${alone} THEN 3`);
  }
  return cases.length === 0 ? sql`CAST(NULL AS INTEGER)` : sql`CASE ${join(cases, ' ')} END`;
}

/** The cells are these, or blank, and at least half of those that are named are not blank. */
function isSame(cells: readonly string[]): Sql | undefined {
  const named = cells.flatMap((text, index) => (text === '' ? [] : [{ text, index }])).slice(0, mostCompared);
  const [first] = named;
  if (first === undefined) return undefined;
  const others = named.map(({ text, index }) => sql`coalesce(${trimmed(index)}, '') IN ('', ${literal(text)})`);
  const same = named.map(
    ({ text, index }) => sql`CAST(coalesce(${trimmed(index)} = ${literal(text)}, FALSE) AS INTEGER)`
  );
  const enough = literal(Math.ceil(named.length / 2));
  const count = same.reduce((sum, each) => sql`${sum} + ${each}`);
  return sql`contains(${cell(first.index)}, ${literal(first.text)}) AND ${join(others, ' AND ')} AND ${count} >= ${enough}`;
}

function trimmed(index: number): Sql {
  return sql`trim(${cell(index)}, ${literal(white)})`;
}

function cell(index: number): Sql {
  return identifier(`c${index}`);
}
