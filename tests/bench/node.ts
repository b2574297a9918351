import { openInNode } from '#lib/database/open-in-node.ts';
import type { FileSource } from '#lib/database/database.ts';
import { work, type Work } from './work.ts';

/** The same work on native DuckDB. */
export async function benchInNode(
  files: readonly FileSource[],
  datapackage: { file: string; text: string }
): Promise<Work> {
  const db = await openInNode();
  try {
    return await work(db, files, datapackage);
  } finally {
    await db.close();
  }
}
