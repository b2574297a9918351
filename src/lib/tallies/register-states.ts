import type { Relation } from '#lib/catalog/relation.ts';
import { registerTables } from '#lib/catalog/register-tables.ts';
import type { Institution, TableDefinition } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import { identifier, join, sql } from '#lib/database/sql.ts';
import { needed } from './needed.ts';
import { isOpen } from './record-reader.ts';
import type { RegisterState } from './tally.ts';

/**
 * For every institution and register whether it is kept (there is a row of it, of any date), declared empty, or not given, with
 * the rows and dates up to the data date. Of a register that is people's neither is told.
 */
export async function registerStates(
  db: Database,
  relations: readonly Relation[],
  institutions: readonly Institution[],
  dataDate: string
): Promise<readonly RegisterState[]> {
  const until = dataDate || '9999-12-31';
  const found = new Map<string, Counted[]>();
  const declared = new Set<string>();
  for (const table of registerTables)
    for (const relation of relations) {
      if (relation.table !== table.name) continue;
      for (const name of relation.declaredEmptyBy ?? []) declared.add(placeOf(name, table));
      for (const counted of await countedIn(db, relation, table, until)) {
        const place = placeOf(counted.institution, table);
        found.set(place, [...(found.get(place) ?? []), counted]);
      }
    }
  return institutions.flatMap(({ name }) =>
    registerTables.map((table) => {
      const place = placeOf(name, table);
      const state = declared.has(place) ? 'declared-empty' : 'not-given';
      return { institution: name, table: table.name, ...(kept(found.get(place)) ?? { state, rows: 0 }) };
    })
  );
}

interface Counted {
  readonly institution: string;
  readonly isOpen: boolean;
  readonly rows: number;
  readonly unlisted: number;
  readonly from?: string;
  readonly to?: string;
}

function placeOf(institution: string, table: TableDefinition): string {
  return JSON.stringify([institution, table.name]);
}

async function countedIn(
  db: Database,
  relation: Relation,
  table: TableDefinition,
  until: string
): Promise<readonly Counted[]> {
  const name = table.dateColumn ?? table.columns.find(({ type }) => type === 'date')?.name;
  const date = name === undefined ? sql`CAST(NULL AS VARCHAR)` : identifier(name);
  const columns: readonly string[] = Object.hasOwn(needed, table.name) ? needed[table.name as keyof typeof needed] : [];
  const isUnlisted = join([sql`FALSE`, ...columns.map((column) => sql`${identifier(column)} IS NULL`)], ' OR ');
  const rows = await db.all(sql`
    SELECT institution, count(*) FILTER (WHERE day IS NULL OR day <= ${until}) AS rows,
      count(*) FILTER (WHERE lost AND (day IS NULL OR day <= ${until})) AS unlisted,
      min(day) FILTER (WHERE day <= ${until}) AS first, max(day) FILTER (WHERE day <= ${until}) AS last
    FROM (SELECT institution, ${date} AS day, (${isUnlisted}) AS lost FROM ${identifier(relation.relation)})
    GROUP BY institution ORDER BY institution`);
  return rows.map(({ institution, rows: count, unlisted, first, last }) => ({
    institution: String(institution),
    isOpen: isOpen(relation),
    rows: Number(count),
    unlisted: Number(unlisted),
    ...(first === null || last === null ? {} : { from: String(first), to: String(last) })
  }));
}

/** What is told of a register that is kept, in one file or several; undefined where it has no row. */
function kept(parts: readonly Counted[] | undefined): Omit<RegisterState, 'institution' | 'table'> | undefined {
  if (parts === undefined) return undefined;
  const open = parts.filter((part) => part.isOpen);
  const from = open.flatMap((part) => part.from ?? []).sort()[0];
  const to = open
    .flatMap((part) => part.to ?? [])
    .sort()
    .at(-1);
  const unlisted = open.reduce((sum, part) => sum + part.unlisted, 0);
  return {
    state: 'kept',
    rows: open.reduce((sum, part) => sum + part.rows, 0),
    ...(open.length < parts.length ? { hidden: true } : {}),
    ...(unlisted > 0 ? { unlisted } : {}),
    ...(from === undefined || to === undefined ? {} : { from, to })
  };
}
