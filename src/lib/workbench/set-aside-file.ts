import type { Database } from '#lib/database/database.ts';
import { setAsideCsv } from '#lib/intake/set-aside-csv.ts';
import type { ProjectFiles } from '#lib/intake/take-in.ts';
import type { Intake } from '#lib/intake/types.ts';

/** The rows of a project that no table uses, with their line and reason, as a CSV to keep; made of pieces, as there may be millions. */
export async function setAsideFile(db: Database, project: ProjectFiles, intake: Intake): Promise<Blob> {
  const pieces: string[] = [];
  for await (const piece of setAsideCsv(db, project, intake)) pieces.push(piece);
  return new Blob(pieces, { type: 'text/csv' });
}
