import { software } from '#lib/catalog/software.ts';
import type { TableName } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import { assess, type Assessed } from '#lib/edition/assess.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Language } from '#lib/messages/languages.ts';
import type { Problem } from '#lib/problem.ts';
import type { DimensionView, IndicatorCard, Localised, Scorecard } from '#lib/scorecard/model.ts';
import { withAskedRows } from './asked-rows.ts';
import { chosenCard, chosenView } from './chosen-card.ts';
import { exampleFiles } from './example-files.ts';
import type { Phase } from './phase.ts';
import { Preview } from './preview.svelte.ts';
import { chosenFile, typedFile, withFiles, projectOf, type ProjectFile } from './project-files.ts';
import type { RegisterTable } from './register-table.ts';
import { Registers } from './registers.svelte.ts';
import { asGiven } from './publish-form.ts';
import { Publishing } from './publishing.svelte.ts';
import { replyFormFile, type ReplyFormFile } from './reply-form-file.ts';
import type { Spoken } from './spoken.ts';
import { startWithNothing, type NamedInstitution } from './start-with-nothing.ts';
import { TypedTables } from './typed-tables.svelte.ts';
import { withheldCount, withheldRows } from './would-be-withheld.ts';

export const steps = ['files', 'check', 'results', 'preview', 'publish'] as const;
export type Step = (typeof steps)[number];

export const referenceChoices = ['best', 'largest', 'rest', 'overall'] as const;

/** What a person has in hand on the working page: the files read, the figures, the choices. One for the page. */
export class Workbench {
  #phase = $state<Phase>({ kind: 'idle' });
  #step = $state<Step>('files');
  #files = $state.raw<readonly ProjectFile[]>([]);
  #intake = $state.raw<Intake>();
  #assessed = $state.raw<Assessed>();
  #indicator = $state('');
  #db: Database | undefined;
  #abort: AbortController | undefined;
  readonly #speech: Spoken;

  /** The pages as they will be. */
  readonly preview: Preview;
  /** The last step. */
  readonly publishing: Publishing;
  /** The registers being typed in. */
  readonly registers = new Registers();
  /** What was typed and saved, here and on this computer. */
  readonly typed = new TypedTables();

  institution = $state('');
  dimension = $state('');
  reference = $state('best');
  /** What has just been done, to be read out; gone with the next step. */
  notice = $state('');
  /** Day on which institutions are asked to reply. */
  askedOn = $state('');

  readonly card: IndicatorCard | undefined = $derived(chosenCard(this.scorecard, this.#indicator));

  readonly view: DimensionView | undefined = $derived(chosenView(this.card, this.dimension));

  readonly withheld: { readonly hidden: number; readonly all: number } = $derived(withheldCount(this.#assessed));

  readonly withheldRows: readonly Localised[] = $derived(
    withheldRows(this.#assessed, this.institution, this.card?.id, this.view)
  );

  /** `speech`: in which language it speaks. */
  constructor(speech: Spoken) {
    this.#speech = speech;
    this.preview = new Preview(
      (audience) => (audience === 'private' ? this.#assessed?.private : this.publishing.figures),
      () => speech.language
    );
    this.publishing = new Publishing(
      () => {
        const [intake, assessed] = [this.#intake, this.#assessed];
        return intake && assessed && { intake, assessed };
      },
      speech,
      (error) => this.#fail(error)
    );
  }

  get phase(): Phase {
    return this.#phase;
  }

  get step(): Step {
    return this.#step;
  }

  get files(): readonly ProjectFile[] {
    return this.#files;
  }

  get intake(): Intake | undefined {
    return this.#intake;
  }

  get problems(): readonly Problem[] {
    return [...(this.#intake?.problems ?? []), ...(this.#assessed?.problems ?? [])];
  }

  get institutions(): readonly string[] {
    return this.#assessed?.private.scorecards.map(({ institution }) => institution.name) ?? [];
  }

  get scorecard(): Scorecard<'private'> | undefined {
    return this.#assessed?.private.scorecards.find(({ institution }) => institution.name === this.institution);
  }

  /** What will be published of an institution; undefined where it is not in the project. */
  publicScorecard(institution: string): Scorecard<'public'> | undefined {
    return this.#assessed?.public.scorecards.find((each) => each.institution.name === institution);
  }

  canGo(step: Step): boolean {
    if (step === 'files') return true;
    if (step === 'check') return this.#intake !== undefined;
    return (this.#assessed?.private.scorecards.length ?? 0) > 0;
  }

  go(step: Step): void {
    if (!this.canGo(step)) return;
    this.#step = step;
    this.publishing.hush();
    this.notice = '';
    this.registers.hide();
    scrollTo({ top: 0, behavior: 'instant' });
    if (step === 'publish') setTimeout(() => this.publishing.countContents(), 50);
  }

  choose(indicator: string): void {
    this.#indicator = indicator;
  }

  /** A new project of these files, in place of what is in hand. */
  open(files: readonly File[]): Promise<void> {
    return this.#mayBegin() ? this.#begin(files.map(chosenFile), 'check') : Promise.resolve();
  }

  /** Files that come while a project is in hand join it, one of the same name taking the old one's place; else they open one. */
  receive(files: readonly File[]): Promise<void> {
    if (this.#intake === undefined) return this.open(files);
    return this.#take(withFiles(this.#files, files.map(chosenFile)), 'check');
  }

  async openExample(): Promise<void> {
    if (!this.#mayBegin()) return;
    this.#busy(this.#speech.words.busy.reading(1));
    try {
      await this.#begin((await exampleFiles()).map(chosenFile), 'check');
    } catch (error) {
      this.#fail(error);
    }
  }

  /** A project of nothing but an institution's name: its scorecard says what is not known. */
  async nameInstitution(given: NamedInstitution): Promise<void> {
    if (!this.#mayBegin()) return;
    const texts = startWithNothing(given);
    await this.#begin(
      Object.entries(texts).map(([name, text]) => typedFile(name, text)),
      'preview'
    );
    await this.typed.keep(this.#files);
  }

  /** Tables kept on this computer: joined to the project in hand, or opened as one. */
  async openKept(title: string): Promise<void> {
    if (this.#intake === undefined) {
      if (this.#mayBegin()) await this.#begin(this.typed.filesOf(title), 'check');
    } else await this.#take(await this.typed.joined(this.#files, title), 'check');
  }

  /** Shows a register for editing: of that file, or a new one. False where its file cannot be edited here. */
  async editTable(table: TableName, name?: string): Promise<boolean> {
    const opened = await this.typed.open(table, this.#files, this.#intake, name);
    if (opened === undefined) return false;
    this.registers.begin(opened.file, opened.register, opened.isDeclaredEmpty);
    scrollTo({ top: 0, behavior: 'instant' });
    return true;
  }

  /** Saves the register on show as a CSV file of the project and reads the project again. */
  async saveTable(): Promise<void> {
    const draft = this.registers.draft;
    if (draft === undefined) return;
    await this.#saveRegister(draft.file, draft.history.present, draft.isDeclaredEmpty, 'check');
    this.registers.drop(draft.file);
  }

  /** Writes into the register of replies that an institution was asked about the nine criteria. False where it cannot be edited. */
  async recordAsked(institution: string, askedOn: string): Promise<boolean> {
    const key = this.publicScorecard(institution)?.institution.key;
    const opened = await this.typed.open('replies', this.#files, this.#intake);
    if (opened === undefined || key === undefined) return false;
    const register = this.registers.maybeUnsaved(opened.file) ?? opened.register;
    await this.#saveRegister(opened.file, withAskedRows(register, key, askedOn), false, this.#step);
    this.registers.drop(opened.file);
    return true;
  }

  /** The form by which an institution can answer, or the reasons why there is none; undefined where it is not in the project. */
  replyForm(institution: string, askedOn: string, language: Language): ReplyFormFile | undefined {
    const [intake, scorecard] = [this.#intake, this.publicScorecard(institution)];
    if (intake === undefined || scorecard === undefined) return undefined;
    const { given } = this.publishing;
    return replyFormFile(scorecard, { askedOn, publisher: given.publisher, language }, asGiven(intake, given));
  }

  async setReference(reference: string): Promise<void> {
    this.reference = reference;
    const intake = this.#intake;
    if (intake === undefined) return;
    await this.#work(async (signal) => {
      const db = await this.#engine(signal);
      this.#busy(this.#speech.words.busy.counting);
      this.#show(await assess(db, intake, { software, reference }));
    });
  }

  /** Stops what is under way; the engine's memory is given back. */
  cancel(): void {
    this.reset();
  }

  /** Gives up the project in hand, once the person agrees to lose what is not saved. */
  startOver(): void {
    if (this.#mayBegin()) this.reset();
  }

  again(): Promise<void> {
    return this.#take(this.#files, 'check');
  }

  reset(): void {
    this.#abort?.abort();
    this.#db = undefined;
    this.#files = [];
    this.#intake = undefined;
    this.#assessed = undefined;
    this.publishing.hush();
    this.registers.clear();
    this.#phase = { kind: 'idle' };
    this.#step = 'files';
  }

  async #saveRegister(name: string, register: RegisterTable, isDeclaredEmpty: boolean, next: Step): Promise<void> {
    const declaredBy = isDeclaredEmpty ? (this.#intake?.institutions.map((each) => each.name) ?? []) : [];
    const files = await this.typed.saved(this.#files, name, register, declaredBy, this.#intake?.project.title);
    await this.typed.keep(files);
    await this.#take(files, next);
  }

  /** Another project would throw away edits that are not saved: the person is asked. */
  #mayBegin(): boolean {
    return this.registers.unsaved.length === 0 || confirm(this.#speech.registers.editor.loseEdits);
  }

  #begin(files: readonly ProjectFile[], next: Step): Promise<void> {
    this.#abort?.abort();
    this.#db = undefined;
    this.#intake = undefined;
    this.registers.clear();
    return this.#take(files, next);
  }

  /** Reads and counts the files, shows the step asked for; where it cannot be shown, the check. */
  async #take(files: readonly ProjectFile[], next: Step): Promise<void> {
    const isNew = this.#intake === undefined;
    this.#files = files;
    this.publishing.hush();
    this.registers.hide();
    await this.#work(async (signal) => {
      const db = await this.#engine(signal);
      this.#busy(this.#speech.words.busy.reading(files.length));
      const intake = await takeIn(db, await projectOf(files));
      signal.throwIfAborted();
      this.#busy(this.#speech.words.busy.counting);
      const assessed = await assess(db, intake, { software, reference: this.reference });
      signal.throwIfAborted();
      this.#intake = intake;
      this.#show(assessed);
      if (isNew) this.publishing.begin({ intake, assessed });
      this.#step = this.canGo(next) ? next : 'check';
    });
  }

  #busy(text: string, share?: number): void {
    this.#phase = share === undefined ? { kind: 'busy', text } : { kind: 'busy', text, share };
  }

  #fail(error: unknown): void {
    this.#phase = {
      kind: 'failed',
      text: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    };
  }

  #show(assessed: Assessed): void {
    this.#assessed = assessed;
    this.publishing.recount();
    const names = assessed.private.scorecards.map(({ institution }) => institution.name);
    if (!names.includes(this.institution)) this.institution = names[0] ?? '';
    if (!names.includes(this.preview.page)) this.preview.page = names[0] ?? '';
  }

  async #work(task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const abort = this.#db === undefined ? new AbortController() : (this.#abort ?? new AbortController());
    this.#abort = abort;
    try {
      await task(abort.signal);
      this.#phase = { kind: 'idle' };
    } catch (error) {
      if (abort.signal.aborted) return;
      abort.abort();
      this.#db = undefined;
      this.#fail(error);
    }
  }

  /** DuckDB, fetched and started only now, and only once; a start that failed is forgotten so that it can be tried again. */
  async #engine(signal: AbortSignal): Promise<Database> {
    if (this.#db !== undefined) return this.#db;
    this.#busy(this.#speech.words.busy.engine(0), 0);
    const { openInBrowser } = await import('#lib/database/open-in-browser.ts');
    this.#db = await openInBrowser((share) => {
      if (!signal.aborted) this.#busy(this.#speech.words.busy.engine(Math.round(share * 100)), share);
    }, signal);
    return this.#db;
  }
}
