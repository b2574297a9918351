import type { Relation } from '#lib/catalog/relation.ts';
import type { Database } from '#lib/database/database.ts';
import { identifier, join, literal, sql, type Sql } from '#lib/database/sql.ts';
import { itemColumns, spelledAs, spellItem } from './item-columns.ts';
import { itemTrouble } from './item-trouble.ts';
import { nearest } from './nearest.ts';
import { mostListed, type ProblemList } from './problem-list.ts';
import type { Trouble } from './reading.ts';
import { spellCells } from './spell-cells.ts';

/** Where problems are told, and the file's name of a column of a relation. */
interface Telling {
  readonly problems: ProblemList;
  readonly headerOf: (relation: Relation, column: string) => string;
}

/**
 * Once all files are taken in: says which items, indicators and commitments are named that nobody knows. What is known is written
 * as it is spelt where it is defined; the rest stays as the file has it, and every row is kept. `indicators`: ids of the built-in
 * ones and the project's own; those that only results make are found here.
 */
export async function checkItems(
  db: Database,
  relations: readonly Relation[],
  indicators: readonly string[],
  telling: Telling
): Promise<void> {
  const known = [...new Set([...indicators, ...(await namesIn(db, relations, 'results', 'indicator'))])];
  for (const relation of relations) {
    for (const column of itemColumns[relation.table] ?? []) {
      await spellCells(db, relation.relation, column.column, (text) => spellItem(column, text, known));
      const found = await namesIn(db, [relation], relation.table, column.column);
      const unknown = found.filter((text) => spellItem(column, text, known) === undefined);
      await tell(db, relation, column.column, isOneOf(column.column, unknown), telling, (text) =>
        itemTrouble(column, text, known)
      );
    }
  }
  await checkCommitments(db, relations, telling);
}

/** A shortfall may name the commitment that was missed: one of its institution's. */
async function checkCommitments(db: Database, relations: readonly Relation[], telling: Telling): Promise<void> {
  for (const shortfalls of relations.filter(({ table }) => table === 'shortfalls')) {
    for (const institution of await namesIn(db, [shortfalls], 'shortfalls', 'institution')) {
      const isTheirs = sql`institution = ${literal(institution)}`;
      const promised = await namesIn(db, relations, 'commitments', 'commitment', isTheirs);
      const named = await namesIn(db, [shortfalls], 'shortfalls', 'commitment', isTheirs);
      for (const text of named) {
        const spelled = spelledAs(text, promised);
        const isIt = sql`${isTheirs} AND commitment = ${literal(text)}`;
        if (spelled === undefined) {
          const details = { cell: text, nearest: nearest(text, promised) };
          await tell(db, shortfalls, 'commitment', isIt, telling, () => ({ code: 'commitment-unknown', details }));
        } else if (spelled !== text) {
          const table = identifier(shortfalls.relation);
          await db.run(sql`UPDATE ${table} SET commitment = ${literal(spelled)} WHERE ${isIt}`);
        }
      }
    }
  }
}

async function tell(
  db: Database,
  relation: Relation,
  column: string,
  when: Sql,
  { problems, headerOf }: Telling,
  trouble: (text: string) => Trouble
): Promise<void> {
  const found = sql`FROM ${identifier(relation.relation)} WHERE ${when}`;
  const rows = await db.all(
    sql`SELECT record, ${identifier(column)} AS text ${found} ORDER BY record LIMIT ${literal(mostListed)}`
  );
  const place = { file: relation.file, column: headerOf(relation, column) };
  for (const { record, text } of rows) problems.addTrouble({ ...place, record: Number(record) }, trouble(String(text)));
  if (rows.length < mostListed) return;
  const [total] = await db.all(sql`SELECT count(*) AS n ${found}`);
  problems.addRest(trouble(String(rows[0]!['text'])).code, place, Number(total?.['n']) - rows.length);
}

async function namesIn(
  db: Database,
  relations: readonly Relation[],
  table: string,
  column: string,
  when: Sql = sql`TRUE`
): Promise<readonly string[]> {
  const names = new Set<string>();
  const name = identifier(column);
  for (const relation of relations) {
    if (relation.table !== table) continue;
    const rows = await db.all(
      sql`SELECT DISTINCT ${name} AS text FROM ${identifier(relation.relation)} WHERE ${name} IS NOT NULL AND ${when} ORDER BY 1`
    );
    for (const { text } of rows) names.add(String(text));
  }
  return [...names];
}

function isOneOf(column: string, texts: readonly string[]): Sql {
  if (texts.length === 0) return sql`FALSE`;
  return sql`${identifier(column)} IN (${join(
    texts.map((text) => literal(text)),
    ', '
  )})`;
}
