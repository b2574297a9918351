import type { Assessed } from '#lib/edition/assess.ts';
import type { Intake } from '#lib/intake/types.ts';

/** What the person says of the edition: who publishes it, its name, and whether every row of the records is another person. */
export interface PublishForm {
  name: string;
  role: string;
  contact: string;
  edition: string;
  rowsArePersons: boolean;
}

/** What the form begins with: what the project says already. */
export function formOf({ project }: Pick<Intake, 'project'>, { edition }: Pick<Assessed, 'edition'>): PublishForm {
  const { name = '', role = '', contact = '' } = project.publisher ?? {};
  return { name, role, contact, edition: edition.edition, rowsArePersons: false };
}

/** The project with what the person says of its records. */
export function asGiven(intake: Intake, rowsArePersons: boolean): Intake {
  return rowsArePersons ? { ...intake, project: { ...intake.project, rowsArePersons } } : intake;
}

/** Whether publishing has to ask if every row is another person: records without a person column, and nobody has said so. */
export function asksForPersons({ relations, project }: Pick<Intake, 'relations' | 'project'>): boolean {
  return (
    project.rowsArePersons !== true &&
    relations.some(({ table, person, privacy }) => table === 'records' && person === undefined && privacy === 'people')
  );
}
