import { holdsWork, type KeptProject } from './kept-project.ts';

/** Projects in which nothing was typed or mapped that are listed. */
const listed = 5;

/**
 * Ids of kept projects that need not be kept beside a new one: of the same files without any work of the person's, one project is
 * enough; and of such projects the last few. `isInUse`: those stay.
 */
export function superfluous(
  projects: readonly KeptProject[],
  record: KeptProject,
  isInUse: (id: string) => boolean
): readonly string[] {
  const marksOf = ({ uploads }: KeptProject) => uploads.map(({ name, mark }) => `${name} ${mark}`).join('\n');
  const idle = projects.filter((each) => each.id !== record.id && !holdsWork(each) && !isInUse(each.id));
  const again = idle.filter((each) => marksOf(each) === marksOf(record));
  const old = idle.filter((each) => !again.includes(each)).slice(listed);
  return [...again, ...old].map(({ id }) => id);
}
