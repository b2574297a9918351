import type { Database } from '#lib/database/database.ts';
import { identifier, literal, sql, type Sql } from '#lib/database/sql.ts';
import { reasonsTable } from './keep-reasons.ts';

/**
 * Leaves one reason for each row of a wide file that is set aside as a whole, as the ledger counts them: a row of which some parts came
 * into the relation is used.
 */
export async function gatherReasons(db: Database, file: string, relation: string): Promise<void> {
  const [reasons, gathered] = [identifier(reasonsTable), identifier('intake_gathered')];
  const isOurs: Sql = sql`file = ${literal(file)}`;
  await db.run(
    sql`CREATE OR REPLACE TABLE ${gathered} AS SELECT record, min(code) AS code FROM ${reasons}
      WHERE ${isOurs} AND record NOT IN (SELECT record FROM ${identifier(relation)}) GROUP BY 1`
  );
  await db.run(sql`DELETE FROM ${reasons} WHERE ${isOurs}`);
  await db.run(sql`INSERT INTO ${reasons} SELECT ${literal(file)}, record, code FROM ${gathered} ORDER BY record`);
  await db.run(sql`DROP TABLE ${gathered}`);
}
