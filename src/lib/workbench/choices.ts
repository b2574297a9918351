import type { Intake } from '#lib/intake/types.ts';
import type { Language } from '#lib/messages/languages.ts';
import type { KeptProject } from './kept-project.ts';
import type { MappingDesk } from './mapping.svelte.ts';
import type { Preview } from './preview.svelte.ts';
import type { ProjectFile } from './project-files.ts';
import type { Publishing } from './publishing.svelte.ts';
import type { Registers } from './registers.svelte.ts';
import type { TypedTables } from './typed-tables.svelte.ts';

/** Where choices are made: the workbench. */
export interface ChoosingDesk {
  readonly step: string;
  readonly institutions: readonly string[];
  institution: string;
  dimension: string;
  reference: string;
  askedOn: string;
  readonly preview: Preview;
  readonly publishing: Publishing;
  readonly files: readonly ProjectFile[];
  readonly intake: Intake | undefined;
  readonly registers: Registers;
  readonly mapping: MappingDesk;
  readonly typed: TypedTables;
  readonly choose: (indicator: string) => void;
}

/** What a person chose and would miss: names → values. */
export function choicesOf(desk: ChoosingDesk, indicator: string, language: Language): KeptProject['choices'] {
  const { step, institution, dimension, reference, askedOn } = desk;
  const { audience, page, sheet, chosenLanguage } = desk.preview;
  return {
    ...{ step, language, institution, dimension, indicator, reference, askedOn, audience, page, sheet },
    ...(chosenLanguage !== undefined && { pagesIn: chosenLanguage })
  };
}

/** Puts edits and choices back as far as they can still be made; the step and the reference are the workbench's own to take. */
export async function putBack(desk: ChoosingDesk, { drafts, mapping, choices, form }: KeptProject): Promise<void> {
  for (const draft of drafts) {
    const edits = await desk.typed.edited(draft, desk.files, desk.intake);
    if (edits !== undefined) desk.registers.resume(edits.saved, edits.register, draft.isDeclaredEmpty);
  }
  if (mapping !== undefined && desk.intake) await desk.mapping.resume(desk.files, desk.intake, mapping);
  const { institution = '', dimension = '', indicator = '', askedOn = '' } = choices;
  if (desk.institutions.includes(institution)) desk.institution = institution;
  desk.dimension = dimension;
  desk.choose(indicator);
  desk.askedOn = askedOn;
  desk.preview.resume(choices);
  desk.publishing.resume(form);
}
