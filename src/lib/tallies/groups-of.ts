import type { RelationDimension } from '#lib/catalog/relation.ts';
import type { Database } from '#lib/database/database.ts';
import { identifier, sql, type Sql } from '#lib/database/sql.ts';

/** Institution → dimension → group's label → the file's own labels for it, in code-unit order. */
export type GroupsByInstitution = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>>;

/** Which groups occur where, and under which of the file's labels. */
export async function groupsOf(
  db: Database,
  source: Sql,
  dimensions: readonly RelationDimension[]
): Promise<GroupsByInstitution> {
  const found = new Map<string, Map<string, Map<string, string[]>>>();
  for (const dimension of dimensions) {
    for (const { institution, label, written } of await db.all(pairs(source, dimension))) {
      const byDimension = entry(found, String(institution), () => new Map<string, Map<string, string[]>>());
      const labels = entry(byDimension, dimension.id, () => new Map<string, string[]>());
      const own = entry(labels, String(label), () => []);
      if (typeof written === 'string' && written !== '' && !own.includes(written)) own.push(written);
    }
  }
  return found;
}

/** Where a cell names several groups, its parts are told apart if there are as many as groups; else the cell stands for each. */
function pairs(source: Sql, { column, sourceColumn, overlapping }: RelationDimension): Sql {
  const [group, written] = [identifier(column), identifier(sourceColumn)];
  if (!overlapping)
    return sql`SELECT DISTINCT institution, label, trim(w) AS written
      FROM (SELECT DISTINCT institution, ${group} AS label, ${written} AS w FROM ${source} WHERE ${group} IS NOT NULL)
      ORDER BY institution, label, written NULLS FIRST`;
  return sql`
    SELECT DISTINCT institution, label, trim(written) AS written FROM (
      SELECT institution, unnest(g) AS label,
        unnest(CASE WHEN len(string_split(w, '|')) = len(g) THEN string_split(w, '|') ELSE list_resize([w], len(g), w) END) AS written
      FROM (SELECT DISTINCT institution, ${group} AS g, ${written} AS w FROM ${source} WHERE len(${group}) > 0))
    ORDER BY institution, label, written NULLS FIRST`;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const existing = map.get(key);
  if (existing !== undefined) return existing;
  const fresh = make();
  map.set(key, fresh);
  return fresh;
}
