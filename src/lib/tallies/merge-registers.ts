import type { Relation } from '#lib/catalog/relation.ts';
import type { Database } from '#lib/database/database.ts';
import { identifier, join, sql, type Sql } from '#lib/database/sql.ts';

/**
 * A register that comes in several files is one register: the relations of one table and one privacy class become one, made in
 * the database under the name of the first with `_merged`, and dropped by `drop`. Records and results stay as they are.
 */
export async function mergeRegisters(
  db: Database,
  relations: readonly Relation[]
): Promise<{ readonly relations: readonly Relation[]; drop(): Promise<void> }> {
  const byTable = new Map<string, Relation[]>();
  for (const relation of relations) {
    const isAlone = relation.table === 'records' || relation.table === 'results';
    const key = isAlone
      ? relation.relation
      : JSON.stringify([relation.table, relation.privacy, relation.privacyIsExplicit]);
    byTable.set(key, [...(byTable.get(key) ?? []), relation]);
  }
  const merged: Relation[] = [];
  const made: string[] = [];
  const drop = async () => {
    for (const name of made) await db.run(sql`DROP TABLE IF EXISTS ${identifier(name)}`);
  };
  for (const parts of byTable.values()) {
    const [first] = parts;
    if (first === undefined) continue;
    if (parts.length === 1) {
      merged.push(first);
      continue;
    }
    const whole = await mergedRelation(db, first, parts);
    made.push(whole.relation);
    merged.push(whole);
  }
  return { relations: merged, drop };
}

async function mergedRelation(db: Database, first: Relation, parts: readonly Relation[]): Promise<Relation> {
  const name = `${first.relation}_merged`;
  const ids = [...new Set(parts.flatMap((part) => part.dimensions.map(({ id }) => id)))];
  const dimensions = ids.map((id, index) => ({
    id,
    column: `merged dimension ${index}`,
    sourceColumn: `merged source ${index}`,
    overlapping: parts.some((part) => part.dimensions.some((each) => each.id === id && each.overlapping))
  }));
  const selects = parts.map((part) => {
    const columns = dimensions.flatMap(({ id, column, sourceColumn, overlapping }) => {
      const own = part.dimensions.find((each) => each.id === id);
      const group = own ? identifier(own.column) : sql`NULL`;
      const asList = own && !own.overlapping ? sql`[${group}]` : group;
      return [
        overlapping
          ? sql`CAST(${asList} AS VARCHAR[]) AS ${identifier(column)}`
          : sql`CAST(${group} AS VARCHAR) AS ${identifier(column)}`,
        sql`${own ? identifier(own.sourceColumn) : sql`CAST(NULL AS VARCHAR)`} AS ${identifier(sourceColumn)}`
      ];
    });
    const own = part.dimensions.map(({ column }) => identifier(column));
    const kept = own.length === 0 ? sql`*` : sql`* EXCLUDE (${join(own, ', ')})`;
    return sql`SELECT ${join([kept, ...columns], ', ')} FROM ${identifier(part.relation)}`;
  });
  await db.run(sql`DROP TABLE IF EXISTS ${identifier(name)}`);
  await db.run(sql`CREATE TABLE ${identifier(name)} AS ${selects.reduce(byName)}`);
  return {
    ...first,
    relation: name,
    file: parts.map(({ file }) => file).join(', '),
    columns: Object.assign({}, ...parts.map(({ columns }) => columns)) as Relation['columns'],
    absences: Object.assign({}, ...parts.map(({ absences }) => absences)) as Relation['absences'],
    dimensions,
    declaredEmptyBy: parts.flatMap(({ declaredEmptyBy = [] }) => declaredEmptyBy),
    rows: parts.reduce((sum, { rows }) => sum + rows, 0)
  };
}

function byName(left: Sql, right: Sql): Sql {
  return sql`${left} UNION ALL BY NAME ${right}`;
}
