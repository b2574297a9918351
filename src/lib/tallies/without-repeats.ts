import { registers } from '#lib/catalog/registers.ts';
import type { Relation } from '#lib/catalog/relation.ts';
import { findTable } from '#lib/catalog/tables.ts';
import type { Database } from '#lib/database/database.ts';
import { identifier, join, literal, sql, type Sql } from '#lib/database/sql.ts';
import type { Problem } from '#lib/problem.ts';
import { tallyProblem } from './tally-problem.ts';

const mostListed = 20;

/**
 * The relations with every row of a register, assessment or reply once: a row whose key stands in an earlier file already is left
 * out and told as a Problem. Within one file intake has seen to that. A key that cannot be read repeats none. What is made in the
 * database is dropped by `drop`.
 */
export async function withoutRepeats(
  db: Database,
  relations: readonly Relation[]
): Promise<{ readonly relations: readonly Relation[]; readonly problems: readonly Problem[]; drop(): Promise<void> }> {
  const problems: Problem[] = [];
  const made: string[] = [];
  const kept: Relation[] = [];
  for (const relation of relations) {
    const earlier = kept.filter(({ table }) => table === relation.table);
    const key = isListed(relation) && earlier.length > 0 ? (findTable(relation.table)?.key ?? []) : [];
    if (key.length === 0) {
      kept.push(relation);
      continue;
    }
    const repeated = join(
      earlier.map((other) => stands(other, relation, key)),
      ' OR '
    );
    const from = sql`${identifier(relation.relation)} AS r`;
    const rows = await db.all(sql`SELECT record FROM ${from} WHERE ${repeated} ORDER BY record`);
    if (rows.length === 0) {
      kept.push(relation);
      continue;
    }
    const name = `${relation.relation}_once`;
    made.push(name);
    await db.run(sql`DROP TABLE IF EXISTS ${identifier(name)}`);
    await db.run(
      sql`CREATE TABLE ${identifier(name)} AS SELECT * FROM ${from} WHERE NOT (${repeated}) ORDER BY record`
    );
    kept.push({ ...relation, relation: name, rows: relation.rows - rows.length });
    for (const { record } of rows.slice(0, mostListed))
      problems.push(tallyProblem.rowInTwoFiles(relation, Number(record), key));
    if (rows.length > mostListed)
      problems.push(tallyProblem.more('row-in-two-files', relation, rows.length - mostListed));
  }
  const drop = async () => {
    for (const name of made) await db.run(sql`DROP TABLE IF EXISTS ${identifier(name)}`);
  };
  return { relations: kept, problems, drop };
}

function isListed({ table }: Relation): boolean {
  return registers.has(table) || table === 'assessments' || table === 'replies';
}

/** Whether the row `r` has a row of the same key in another relation. */
function stands(other: Relation, relation: Relation, key: readonly string[]): Sql {
  const same = key.map((name) => sql`e.${identifier(name)} IS NOT DISTINCT FROM r.${identifier(name)}`);
  const known = key.flatMap((name) => {
    const absence = relation.absences[name];
    return absence === undefined ? [] : [sql`COALESCE(r.${identifier(absence)} <> ${literal('unreadable')}, TRUE)`];
  });
  const alike = relation.table === 'replies' ? [sql`${isAnswered('e')} = ${isAnswered('r')}`] : [];
  return sql`EXISTS (SELECT 1 FROM ${identifier(other.relation)} AS e WHERE ${join([...same, ...known, ...alike], ' AND ')})`;
}

/** Whether a row of replies is an answer: that somebody was asked repeats no answer, and no answer repeats it. */
function isAnswered(row: 'e' | 'r'): Sql {
  const cells = ['text', 'agrees', 'replied_on'].map((name) => sql`${identifier(row)}.${identifier(name)} IS NOT NULL`);
  return sql`(${join(cells, ' OR ')})`;
}
