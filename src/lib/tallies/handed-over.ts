import { identifier, sql, type Sql } from '#lib/database/sql.ts';
import type { RelationContext } from './relation-context.ts';

/**
 * Whether a seat's holder leaves it on the data date to somebody who takes it on that very day: both are in force, the seat is
 * one, and it counts with its new holder.
 */
export function handedOver({ relation, until }: RelationContext): Sql {
  const [from, to] = [identifier('from'), identifier('to')];
  // No bound value may stand here: DuckDB numbers those left of IN after those of its subquery.
  const seat = sql`row(institution, COALESCE(body, ''), seat)`;
  const taken = sql`SELECT ${seat} FROM ${identifier(relation.relation)} WHERE ${from} = ${until}`;
  return sql`COALESCE(${to} = ${until} AND COALESCE(${from}, '') <> ${until} AND ${seat} IN (${taken}), FALSE)`;
}
