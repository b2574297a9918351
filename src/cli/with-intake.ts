import { openInNode } from '#lib/database/open-in-node.ts';
import type { Database } from '#lib/database/database.ts';
import { takeIn, type ProjectFiles } from '#lib/intake/take-in.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Console } from './console.ts';
import { readProject } from './read-project.ts';
import { scratchFolder } from './scratch-folder.ts';

/**
 * Reads a project into a database of its own, hands both on, and closes the database whatever happens. What could not be read at
 * all stands first among the problems.
 */
export async function withIntake<T>(
  paths: readonly string[],
  console: Console,
  use: (db: Database, intake: Intake, project: ProjectFiles) => Promise<T>
): Promise<T> {
  const db = await openInNode();
  const scratch = scratchFolder();
  try {
    const { problems, ...project } = readProject(paths, scratch);
    console.progress(`Reading ${project.files.length} files …`);
    const intake = await takeIn(db, project);
    return await use(db, { ...intake, problems: [...problems, ...intake.problems] }, project);
  } finally {
    await db.close();
    scratch.remove();
  }
}
