import type { TableName } from '#lib/catalog/types.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Language } from '#lib/messages/languages.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { withAskedRows } from './asked-rows.ts';
import type { ProjectFile } from './project-files.ts';
import { asGiven } from './publish-form.ts';
import type { Publishing } from './publishing.svelte.ts';
import type { RegisterTable } from './register-table.ts';
import type { Registers } from './registers.svelte.ts';
import { replyFormFile, type ReplyFormFile } from './reply-form-file.ts';
import type { TypedTables } from './typed-tables.svelte.ts';

/** What registers are typed into: the workbench. */
export interface RegisteringDesk<Step> {
  readonly files: readonly ProjectFile[];
  readonly intake: Intake | undefined;
  readonly step: Step;
  readonly registers: Registers;
  readonly typed: TypedTables;
  readonly publishing: Publishing;
  readonly publicScorecard: (institution: string) => Scorecard<'public'> | undefined;
}

/** Opens, saves and fills in registers of the project in hand. */
export class RegisterDesk<Step> {
  readonly #desk: RegisteringDesk<Step>;
  readonly #take: (files: readonly ProjectFile[], next: Step) => Promise<boolean>;

  /** `take`: reads the project anew with these files; false where that was stopped or failed. */
  constructor(desk: RegisteringDesk<Step>, take: (files: readonly ProjectFile[], next: Step) => Promise<boolean>) {
    this.#desk = desk;
    this.#take = take;
  }

  /** Shows a register for editing: of that file, or a new one. False where its file cannot be edited here. */
  async edit(table: TableName, name?: string): Promise<boolean> {
    const { typed, files, intake, registers } = this.#desk;
    const opened = await typed.open(table, files, intake, name);
    if (opened === undefined) return false;
    registers.begin(opened.file, opened.register, opened.isDeclaredEmpty);
    scrollTo({ top: 0, behavior: 'instant' });
    return true;
  }

  /** Saves the register on show as a CSV file of the project and reads the project again; then shows that step. */
  async save(next: Step): Promise<void> {
    const draft = this.#desk.registers.draft;
    if (draft === undefined) return;
    const isRead = await this.#save(draft.file, draft.history.present, draft.isDeclaredEmpty, next);
    if (isRead) this.#desk.registers.drop(draft.file);
  }

  /** Writes into the register of replies that an institution was asked about the nine criteria. False where it cannot be edited. */
  async recordAsked(institution: string, askedOn: string): Promise<boolean> {
    const { typed, files, intake, registers, step } = this.#desk;
    const key = this.#desk.publicScorecard(institution)?.institution.key;
    const opened = await typed.open('replies', files, intake);
    if (opened === undefined || key === undefined) return false;
    const register = registers.maybeUnsaved(opened.file) ?? opened.register;
    const isRead = await this.#save(opened.file, withAskedRows(register, key, askedOn), false, step);
    if (isRead) registers.drop(opened.file);
    return isRead;
  }

  /** The form by which an institution can answer, or the reasons why there is none; undefined where it is not in the project. */
  replyForm(institution: string, askedOn: string, language: Language): ReplyFormFile | undefined {
    const { intake, publishing } = this.#desk;
    const scorecard = this.#desk.publicScorecard(institution);
    if (intake === undefined || scorecard === undefined) return undefined;
    const { given } = publishing;
    return replyFormFile(scorecard, { askedOn, publisher: given.publisher, language }, asGiven(intake, given));
  }

  async #save(name: string, register: RegisterTable, isDeclaredEmpty: boolean, next: Step): Promise<boolean> {
    const { typed, files, intake } = this.#desk;
    const declaredBy = isDeclaredEmpty ? (intake?.institutions.map((each) => each.name) ?? []) : [];
    return this.#take(await typed.saved(files, name, register, declaredBy, intake?.project.title), next);
  }
}
