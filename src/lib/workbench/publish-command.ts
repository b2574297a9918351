import { isEdition } from '#lib/messages/is-edition.ts';
import type { GivenEdition, PublishForm } from './publish-form.ts';

/** Words of the command that stand for something of the person's: their folder, that of an earlier edition, a date. */
export interface CommandWords {
  readonly folder: string;
  readonly earlier: string;
  readonly date: string;
}

/**
 * The command line that writes the same files, for a shell: what the project says already (`original`, the form as it began) is left
 * out. `earlier`: whether it is compared with an edition that no site keeps.
 */
export function publishCommand(
  given: GivenEdition,
  original: Pick<PublishForm, 'name' | 'role' | 'contact' | 'address' | 'licence'>,
  words: CommandWords,
  earlier = false
): string {
  const { publisher, edition, address, licence, layout, corrects } = given;
  const { name, role, contact } = publisher;
  const isOther = name !== original.name || role !== original.role || contact !== original.contact;
  const options: readonly (readonly [string, string])[] = [
    [layout === 'site' ? '--site' : '--out', 'site'],
    ['--edition', isEdition(edition) ? edition : words.date],
    ...(isOther && name !== '' ? ([['--publisher', `${name}; ${role}; ${contact}`]] as const) : []),
    ...(address === '' || address === original.address ? [] : ([['--address', address]] as const)),
    ...(licence === '' || licence === original.licence ? [] : ([['--licence', licence]] as const)),
    ...(earlier ? ([['--previous', words.earlier]] as const) : []),
    ...(corrects ? ([['--corrects', corrects.edition]] as const) : []),
    ...(corrects && corrects.because !== '' ? ([['--because', corrects.because]] as const) : [])
  ];
  return `answerable publish ${words.folder} ${options.map(([name, value]) => `${name} ${quoted(value)}`).join(' ')}`;
}

function quoted(text: string): string {
  return /^[\w./:@%+-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
