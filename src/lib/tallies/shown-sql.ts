import { identifier, type Sql } from '#lib/database/sql.ts';

/**
 * A statement as it was run, to be read: bound values stand in their places where they may be shown (a `?` stays for any other text,
 * which could be a cell of somebody's file), names are those that readers know, and lines begin where clauses and columns do. Nothing else is
 * changed: with its blanks evened out and its names put back it is the text that the database was given.
 *
 * @param isPublic whether a bound text may be shown; numbers and yes or no always are
 * @param nameOf a quoted name as it is shown
 */
export function shownSql(
  { text, values }: Sql,
  isPublic: (value: string) => boolean,
  nameOf: (name: string) => string = (name) => name
): string {
  const waiting = [...values];
  const filled = partsOf(text).map((part) => {
    if (part.startsWith('"')) return identifier(nameOf(part.slice(1, -1).replaceAll('""', '"'))).text;
    if (part !== '?') return part;
    const value = waiting.shift();
    if (typeof value === 'string') return isPublic(value) ? `'${value.replaceAll("'", "''")}'` : '?';
    return value === null || value === undefined ? 'NULL' : String(value).toUpperCase();
  });
  return onLines(filled);
}

/** Quoted names and texts, single signs, and the words and blanks between them. */
function partsOf(text: string): readonly string[] {
  return text.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[?(),]|\s+|[^\s?(),"']+/g) ?? [];
}

const clauses = new Set(['FROM', 'WHERE', 'GROUP', 'ORDER']);

/** Where the writing stands inside brackets: in the columns of a SELECT, in its other clauses, or in an expression. */
type Place = 'columns' | 'clauses' | 'expression';

function onLines(parts: readonly string[]): string {
  const places: Place[] = ['clauses'];
  const lines: string[] = [];
  let line = '';
  const turn = (indent: number): void => {
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '  '.repeat(indent);
  };
  const isIn = (...wanted: readonly Place[]): boolean => wanted.some((place) => places.at(-1) === place);
  const depth = (): number => places.filter((place) => place !== 'expression').length - 1;
  for (const [index, part] of parts.entries()) {
    if (part === '(') places.push(parts[index + 1] === 'SELECT' ? 'clauses' : 'expression');
    else if (part === ')') places.pop();
    else if (part === 'SELECT') {
      places.splice(-1, 1, 'columns');
      turn(depth());
    } else if (clauses.has(part) && isIn('columns', 'clauses')) {
      places.splice(-1, 1, 'clauses');
      turn(depth());
    }
    if (!/^\s+$/.test(part)) line += part;
    else if (line.trim() !== '') line += ' ';
    if (part === ',' && isIn('columns')) turn(depth() + 1);
  }
  turn(0);
  return lines.join('\n');
}
