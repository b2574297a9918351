import type { Relation } from '#lib/catalog/relation.ts';
import type { Database } from '#lib/database/database.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import type { ProblemList } from './problem-list.ts';

/**
 * Joins institutions whose ids lost zeros at their beginning in one of the files (`10001` and `010001`): all rows get the longest
 * spelling, and each change is told. Spellings that stand side by side in one file are two institutions.
 */
export async function matchInstitutions(
  db: Database,
  relations: readonly Relation[],
  problems: ProblemList
): Promise<void> {
  if (relations.length < 2) return;
  const byNumber = new Map<string, { readonly relation: Relation; readonly id: string; readonly rows: number }[]>();
  for (const relation of relations) {
    const found = await db.all(
      sql`SELECT id, n FROM (SELECT institution AS id, count(*) AS n FROM ${identifier(relation.relation)} GROUP BY 1)
        WHERE regexp_full_match(id, '[0-9]{2,20}') ORDER BY 1`
    );
    for (const row of found) {
      const id = String(row['id']);
      const key = id.replace(/^0+/, '');
      const place = { relation, id, rows: Number(row['n']) };
      byNumber.set(key, [...(byNumber.get(key) ?? []), place]);
    }
  }
  for (const places of byNumber.values()) {
    const spellings = [...new Set(places.map(({ id }) => id))].sort((a, b) => b.length - a.length);
    const [longest] = spellings;
    if (spellings.length < 2 || longest === undefined) continue;
    const crowded = places.find(({ relation }) => places.filter((place) => place.relation === relation).length > 1);
    if (crowded) {
      problems.add('institution-id-unclear', { file: crowded.relation.file }, { spellings });
      continue;
    }
    for (const { relation, id, rows } of places) {
      if (id === longest) continue;
      const table = identifier(relation.relation);
      await db.run(sql`ALTER TABLE ${table} ALTER COLUMN institution SET DATA TYPE VARCHAR`);
      await db.run(sql`UPDATE ${table} SET institution = ${longest} WHERE institution = ${id}`);
      problems.add('institution-id-padded', { file: relation.file }, { written: id, institution: longest, rows });
    }
  }
}
