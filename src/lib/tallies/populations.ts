import type { Relation } from '#lib/catalog/relation.ts';
import type { Verification } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import { numberSql } from '#lib/database/number-sql.ts';
import { identifier, sql, type Sql } from '#lib/database/sql.ts';
import { exactOf } from './exact.ts';
import type { Exact } from './tally.ts';

interface GroupPopulation {
  readonly count: Exact;
  readonly total: Exact;
}

/** How many people of each group there are, by institution and dimension. */
export interface Populations {
  find(
    institution: string,
    dimension: string,
    group: string
  ): (GroupPopulation & { readonly verification: Verification }) | undefined;
  /** Groups that have a number, in the order of the file. */
  groups(institution: string, dimension: string): readonly string[];
}

/**
 * Reads the population tables. Counts are set against the row of everyone where the dimension has one (group `all`), else against
 * their sum; shares stand against 1. Where an institution's dimension mixes the two, the counts are used.
 */
export async function populations(db: Database, relations: readonly Relation[]): Promise<Populations> {
  const byDimension = new Map<string, Map<string, GroupPopulation & { readonly verification: Verification }>>();
  for (const { relation, table } of relations) {
    if (table !== 'population') continue;
    const rows = await db.all(populationSql(relation));
    for (const { institution, dimension, g, verification, c, s, total } of rows) {
      const key = JSON.stringify([institution, dimension]);
      const groups =
        byDimension.get(key) ?? new Map<string, GroupPopulation & { readonly verification: Verification }>();
      byDimension.set(key, groups);
      groups.set(String(g), {
        ...(c === null
          ? { count: exactOf(String(s)), total: 1 }
          : { count: exactOf(String(c)), total: exactOf(String(total)) }),
        verification: verification as Verification
      });
    }
  }
  const at = (institution: string, dimension: string) => byDimension.get(JSON.stringify([institution, dimension]));
  return {
    find: (institution, dimension, group) => at(institution, dimension)?.get(group),
    groups: (institution, dimension) => [...(at(institution, dimension)?.keys() ?? [])]
  };
}

/** Reads a table of population: every group with its count and the total that it stands against, or its share. */
export function populationSql(relation: string): Sql {
  const [count, share, group] = [numberSql(identifier('count')), numberSql(identifier('share')), identifier('group')];
  return sql`
      SELECT institution, dimension, g, verification, CAST(c AS VARCHAR) AS c, CAST(s AS VARCHAR) AS s, CAST(COALESCE(everyone, summed) AS VARCHAR) AS total
      FROM (SELECT *, sum(c) FILTER (WHERE lower(g) <> 'all') OVER whole AS summed, max(c) FILTER (WHERE lower(g) = 'all') OVER whole AS everyone
        FROM (SELECT record, institution, dimension, verification, ${group} AS g, ${count} AS c, ${share} AS s FROM ${identifier(relation)})
        WINDOW whole AS (PARTITION BY institution, dimension))
      WHERE lower(g) <> 'all' AND (c IS NOT NULL OR (s IS NOT NULL AND summed IS NULL))
      ORDER BY record, g`;
}
