import type { Database } from '#lib/database/database.ts';
import { identifier, join, literal, sql, type Sql } from '#lib/database/sql.ts';
import { columnName } from './csv-source.ts';
import type { OpenedResource } from './open-resource.ts';
import { mostListed } from './problem-list.ts';
import { numberReader } from './read-number.ts';
import type { Trouble } from './reading.ts';

/** Numbers of a column that a person writes otherwise than a condition reads them. */
export interface FoundNumbers {
  /** The cell as it stands, and its number as a canonical decimal; null where it cannot be told which number it is. */
  readonly written: readonly (readonly [cell: string, number: string | null])[];
  /** The first that was read, and in how many rows such cells stand. */
  readonly example?: { readonly cell: string; readonly number: string; readonly record: number };
  readonly rows: number;
  readonly troubles: readonly { readonly trouble: Trouble; readonly record: number; readonly rows: number }[];
}

const mostCells = 50_000;
const signs = [',', '%', ' ', '\u00a0', '\u2009', '\u202f', "'", '’', '$', '€', '£', '\u2212'];
const number = "^[-+\u2212]?\\s*[$€£]?\\s*\\d[\\d.,'’\\s\u00a0\u2009\u202f]*\\s*%?$";
const untelling = '^[-+]?\\d{1,3}[.,]\\d{3}$';
const pointsOfThree = '^[-+]?\\d{1,3}(\\.\\d{3})+$';

/**
 * The numbers of a column that have signs in them: `1,234`, `0,5` where the comma is the decimal mark, `1.234.567`, `14%`, `$40`. `from`:
 * a FROM clause with the cells and `record`. `conditions`: texts that may name such a cell as a value, where the column must stay as it is. Undefined where
 * there is nothing to write anew. `whole`: a FROM clause with all rows of the file, where `from` has not all of them: what the signs mean
 * may show there alone.
 */
export async function findNumbers(
  db: Database,
  from: Sql,
  opened: OpenedResource,
  index: number,
  conditions: readonly string[],
  whole?: Sql
): Promise<FoundNumbers | undefined> {
  const cell = identifier(columnName(index));
  const isSemicolonFile = opened.dialect.delimiter === ';';
  const marked = join(
    (isSemicolonFile ? [...signs, '.'] : signs).map((sign) => sql`contains(${cell}, ${literal(sign)})`),
    ' OR '
  );
  const found = await db.all(
    sql`SELECT ${cell} AS cell, count(*) AS n, min(record) AS first FROM ${from}
      WHERE strlen(${cell}) > 1 AND (${marked} OR regexp_matches(${cell}, ${literal(pointsOfThree)}))
        AND regexp_matches(${cell}, ${literal(number)})
      GROUP BY 1 ORDER BY 3 LIMIT ${literal(mostCells)}`
  );
  const cells = found.map((row) => String(row['cell']));
  if (cells.length === 0 || isNamed(conditions, cells)) return undefined;
  const points = await db.all(
    sql`SELECT DISTINCT ${cell} AS cell FROM ${from} WHERE contains(${cell}, '.') ORDER BY 1 LIMIT ${literal(mostListed)}`
  );
  const others = whole === undefined ? [] : await tellingCells(db, cell, whole);
  const rules = { isSemicolonFile, allowsPercent: true, allowsNegative: true };
  const read = numberReader([...cells, ...points.map((row) => String(row['cell'])), ...others], rules);
  let example: FoundNumbers['example'];
  let rows = 0;
  const written: (readonly [string, string | null])[] = [];
  const troubles: FoundNumbers['troubles'][number][] = [];
  for (const row of found) {
    const [text, record] = [String(row['cell']), Number(row['first'])];
    const reading = read(text);
    if ('value' in reading) {
      if (/^[-+]?[\d.]+$/.test(text) && Number(text) === Number(reading.value)) continue;
      rows += Number(row['n']);
      example ??= { cell: text, number: reading.value, record };
      written.push([text, reading.value]);
    } else if ('trouble' in reading && reading.trouble.code === 'number-unreadable' && reading.trouble.details.comma) {
      troubles.push({ trouble: reading.trouble, record, rows: Number(row['n']) });
      written.push([text, null]);
    }
  }
  if (written.length === 0) return undefined;
  return { written, ...(example && { example }), rows, troubles };
}

/** Numbers of which one by itself may show whether a comma or a point is the decimal mark. */
async function tellingCells(db: Database, cell: Sql, from: Sql): Promise<readonly string[]> {
  const found = await db.all(
    sql`SELECT DISTINCT ${cell} AS cell FROM ${from} WHERE regexp_matches(${cell}, '[.,]')
      AND regexp_matches(${cell}, ${literal(number)}) AND NOT regexp_matches(${cell}, ${literal(untelling)})
      ORDER BY 1 LIMIT ${literal(mostCells)}`
  );
  return found.map((row) => String(row['cell']));
}

/** Whether a condition names one of these cells. */
function isNamed(conditions: readonly string[], cells: readonly string[]): boolean {
  const texts = conditions.filter(
    (text) => signs.some((sign) => sign !== ' ' && text.includes(sign)) || /\d \d/.test(text)
  );
  return cells.some((cell) => texts.some((text) => text.includes(cell)));
}
