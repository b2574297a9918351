import type { KeptMapping } from './kept-mapping.ts';
import { keptVersion, type KeptProject } from './kept-project.ts';
import { isKeptAsText, type ProjectFile } from './project-files.ts';
import { registerCsv } from './register-csv.ts';
import type { Draft } from './registers.svelte.ts';

/** What a person has in hand and would miss. */
export interface WorkInHand {
  readonly title: string;
  readonly files: readonly ProjectFile[];
  /** Registers with edits that are not saved. */
  readonly drafts: readonly Draft[];
  /** How a file is read, with changes that are not used. */
  readonly mapping?: KeptMapping;
  readonly choices: KeptProject['choices'];
  readonly form: KeptProject['form'];
}

/** What was read of the files before, and is at hand at once. */
export interface KnownOfFiles {
  readonly text: (file: File) => string | undefined;
  readonly mark: (file: File) => string | undefined;
}

/** The work as it is kept, under an id. `before`: what was kept of it last, by which copies of its files are known. */
export function keptProjectOf(
  work: WorkInHand,
  known: KnownOfFiles,
  as: Pick<KeptProject, 'id' | 'revision' | 'keepsUploads'>,
  before: KeptProject | undefined
): KeptProject {
  const textOf = ({ name, file, text }: ProjectFile) =>
    text ?? known.text(file) ?? before?.texts.find((each) => each.name === name)?.text;
  const copyOf = ({ name, copy }: ProjectFile, mark: string) =>
    copy ?? before?.uploads.find((each) => each.name === name && each.mark === mark && mark !== '')?.copy;
  return {
    version: keptVersion,
    ...as,
    title: work.title,
    texts: work.files.filter(isKeptAsText).flatMap((file) => {
      const text = textOf(file);
      return text === undefined ? [] : [{ name: file.name, text, isTyped: file.isTyped }];
    }),
    uploads: work.files
      .filter((file) => !isKeptAsText(file))
      .map((each) => {
        const mark = known.mark(each.file) ?? '';
        const copy = as.keepsUploads ? copyOf(each, mark) : undefined;
        return {
          name: each.name,
          size: each.file.size,
          mark,
          ...(copy !== undefined && { copy }),
          ...(each.isExample && { isExample: each.isExample })
        };
      }),
    drafts: work.drafts.map(({ file, history, isDeclaredEmpty }) => ({
      file,
      table: history.present.table,
      text: registerCsv(history.present),
      isDeclaredEmpty
    })),
    ...(work.mapping && { mapping: work.mapping }),
    choices: work.choices,
    form: work.form
  };
}
