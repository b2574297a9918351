import { isMemoryFull } from '#lib/database/memory-full.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import type { OpenedResource } from './open-resource.ts';
import { unusedEntry } from './unread.ts';
import type { TakenFile, Work } from './work.ts';

/**
 * Takes a file in. Where the engine's memory ends on the way, a problem says so and what there is to do, none of the file's rows is
 * used, and what was taken in before stays. An engine that cannot go on after that throws.
 *
 * @param table what the file was taken for, for the ledger
 * @param name of the relation that it is to become
 */
export async function unlessMemoryEnds(
  { db, problems }: Work,
  opened: OpenedResource,
  table: string,
  name: string,
  take: () => Promise<TakenFile>
): Promise<TakenFile> {
  try {
    return await take();
  } catch (error) {
    if (!isMemoryFull(error)) throw error;
    await db.run(sql`DROP TABLE IF EXISTS ${identifier(name)}`);
    problems.add('memory-full', { file: opened.file }, { megabytes: Math.ceil(opened.source.size / 1e6) });
    return { ledger: await unusedEntry(opened, table) };
  }
}
