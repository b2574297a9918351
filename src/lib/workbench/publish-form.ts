import type { Assessed } from '#lib/edition/assess.ts';
import { maybeLicence } from '#lib/intake/licence.ts';
import { maybeSiteAddress } from '#lib/intake/site-address.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { NewEdition } from '#lib/publishing/status-json.ts';
import type { Publisher } from '#lib/scorecard/model.ts';

/** How an edition is kept: as a folder by itself, or in a site that keeps its editions. */
export type Layout = 'alone' | 'site';

/** What the person says of the edition: who publishes it, its name, where and on what terms, and whether every row of the records is another person. */
export interface PublishForm {
  name: string;
  role: string;
  contact: string;
  edition: string;
  /** Empty where nobody has said. */
  address: string;
  licence: string;
  rowsArePersons: boolean;
  layout: Layout;
  /** Whether the site has no edition yet. */
  isFirst: boolean;
  /** The edition that this one puts right; empty where it is none. */
  corrects: string;
  because: string;
}

/** The same without stray blanks, and nothing of what the layout does not ask for. */
export interface GivenEdition {
  readonly publisher: Publisher;
  readonly edition: string;
  readonly address: string;
  readonly licence: string;
  readonly rowsArePersons: boolean;
  readonly layout: Layout;
  readonly isFirst: boolean;
  readonly corrects?: NonNullable<NewEdition['corrects']>;
}

/** What the form begins with: what the project says already. */
export function formOf(project?: Pick<Intake, 'project'>['project'], edition?: Assessed['edition']): PublishForm {
  const { name = '', role = '', contact = '' } = project?.publisher ?? {};
  return {
    name,
    role,
    contact,
    edition: edition?.edition ?? '',
    address: project?.address ?? '',
    licence: project?.licence ?? '',
    rowsArePersons: false,
    layout: 'alone',
    isFirst: false,
    corrects: '',
    because: ''
  };
}

/** What the form says. */
export function givenBy(form: PublishForm): GivenEdition {
  const { name, role, contact, edition, address, licence, rowsArePersons, layout, isFirst, corrects, because } = form;
  const isCorrection = layout === 'site' && corrects !== '';
  return {
    publisher: { name: name.trim(), role: role.trim(), contact: contact.trim() },
    edition: edition.trim(),
    address: address.trim(),
    licence: licence.trim(),
    rowsArePersons,
    layout,
    isFirst,
    ...(isCorrection && { corrects: { edition: corrects, because: because.trim() } })
  };
}

/** The project with what the person says of its records, and of where and on what terms it is published. */
export function asGiven(
  intake: Intake,
  { rowsArePersons, address: place, licence: terms }: Pick<GivenEdition, 'rowsArePersons' | 'address' | 'licence'>
): Intake {
  const { address: _address, licence: _licence, ...project } = intake.project;
  const [address, licence] = [maybeSiteAddress(place), maybeLicence(terms)];
  return {
    ...intake,
    project: {
      ...project,
      ...(rowsArePersons && { rowsArePersons }),
      ...(address !== undefined && { address }),
      ...(licence !== undefined && { licence })
    }
  };
}

/** Whether publishing has to ask if every row is another person: records without a person column, and nobody has said so. */
export function asksForPersons({ relations, project }: Pick<Intake, 'relations' | 'project'>): boolean {
  return (
    project.rowsArePersons !== true &&
    relations.some(({ table, person, privacy }) => table === 'records' && person === undefined && privacy === 'people')
  );
}
