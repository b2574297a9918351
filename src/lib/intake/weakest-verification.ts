import type { Verification } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import { identifier, sql } from '#lib/database/sql.ts';

const ladder: readonly Verification[] = ['self-reported', 'documented', 'independent', 'community'];

/** The weakest verification among the rows of a relation; self-reported where it has none. */
export async function weakestVerification(db: Database, relation: string): Promise<Verification> {
  const rows = await db.all(sql`SELECT DISTINCT verification AS v FROM ${identifier(relation)}`);
  const found = new Set(rows.map((row) => row['v']));
  return ladder.find((step) => found.has(step)) ?? 'self-reported';
}
