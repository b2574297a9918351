import type { Verification } from '#lib/catalog/types.ts';
import { sql, type Sql } from '#lib/database/sql.ts';

const weakestFirst: readonly Verification[] = ['self-reported', 'documented', 'independent', 'community'];

/** The rank of a verification, 0 the weakest, as SQL. */
export function verificationRank(column: Sql): Sql {
  return sql`CAST(CASE ${column} WHEN 'community' THEN 3 WHEN 'independent' THEN 2 WHEN 'documented' THEN 1 ELSE 0 END AS UTINYINT)`;
}

/** The verification of a rank; the weakest where there is none. */
export function verificationOf(rank: unknown): Verification {
  return (typeof rank === 'number' ? weakestFirst[rank] : undefined) ?? 'self-reported';
}

/** The weaker of two verifications: what rests on both is no better checked than either. */
export function weakerVerification(a: Verification, b: Verification): Verification {
  return weakestFirst[Math.min(weakestFirst.indexOf(a), weakestFirst.indexOf(b))] ?? 'self-reported';
}
