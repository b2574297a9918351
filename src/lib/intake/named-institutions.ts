import { registers } from '#lib/catalog/registers.ts';
import type { Institution } from '#lib/catalog/types.ts';
import type { Database, Row } from '#lib/database/database.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import { constantInstitution, type GivenRelation } from './declared-empty.ts';

/**
 * Every institution: those of the tables `institutions`, then every other one named anywhere, in order of first appearance; also one
 * that `datapackage.json` gives a register without rows, which says of it that it has none.
 */
export async function namedInstitutions(
  db: Database,
  given: readonly GivenRelation[]
): Promise<readonly Institution[]> {
  const found = new Map<string, Institution>();
  const ordered = [...given].sort(
    (a, b) => Number(b.relation.table === 'institutions') - Number(a.relation.table === 'institutions')
  );
  for (const { relation, fileRows, settings } of ordered) {
    const from = identifier(relation.relation);
    if (relation.table === 'institutions') {
      const rows = await db.all(sql`SELECT * FROM ${from} ORDER BY record`);
      for (const row of rows) {
        const institution = readInstitution(row);
        if (!found.has(institution.name)) found.set(institution.name, institution);
      }
      continue;
    }
    const rows = await db.all(
      sql`SELECT institution, min(record) AS first FROM ${from} WHERE institution <> '' GROUP BY 1 ORDER BY 2, 1`
    );
    for (const row of rows) {
      const name = String(row['institution']);
      if (!found.has(name)) found.set(name, { name });
    }
    const constant = fileRows === 0 && registers.has(relation.table) && constantInstitution(relation.table, settings);
    if (constant && !found.has(constant)) found.set(constant, { name: constant });
  }
  return [...found.values()];
}

function readInstitution(row: Row): Institution {
  const text = (name: string) => (typeof row[name] === 'string' ? (row[name] as string) : undefined);
  const optional = {
    title: text('name'),
    system: text('system'),
    kind: text('kind'),
    peerGroup: text('peer_group'),
    place: text('place'),
    state: text('state'),
    website: text('website')
  };
  const given = Object.entries(optional).filter(([, value]) => value !== undefined);
  return { name: text('institution')!, ...(Object.fromEntries(given) as Partial<Institution>) };
}
