import { software } from '#lib/catalog/software.ts';
import type { TableName } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import { assess, type Assessed } from '#lib/edition/assess.ts';
import { publishAssessed, type MadeEdition } from '#lib/edition/make-edition.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Language } from '#lib/messages/languages.ts';
import type { Problem } from '#lib/problem.ts';
import { cardImages } from '#lib/publishing/card-image.ts';
import type { PublishOptions } from '#lib/publishing/publish.ts';
import { zip } from '#lib/publishing/zip.ts';
import type { DimensionView, IndicatorCard, Localised, Publisher, Scorecard } from '#lib/scorecard/model.ts';
import { withAskedRows } from './asked-rows.ts';
import { chosenCard, chosenView } from './chosen-card.ts';
import { editionContents, type EditionContent } from './edition-contents.ts';
import { exampleFiles } from './example-files.ts';
import type { Phase } from './phase.ts';
import { Preview } from './preview.svelte.ts';
import { chosenFile, typedFile, withFiles, projectOf, type ProjectFile } from './project-files.ts';
import type { RegisterTable } from './register-table.ts';
import { Registers } from './registers.svelte.ts';
import { asGiven, asksForPersons, formOf, type PublishForm } from './publish-form.ts';
import { replyFormFile, type ReplyFormFile } from './reply-form-file.ts';
import type { Spoken } from './spoken.ts';
import { startWithNothing, type NamedInstitution } from './start-with-nothing.ts';
import { TypedTables } from './typed-tables.svelte.ts';
import { undrawnPictures } from './undrawn-pictures.ts';
import { withheldCount, withheldRows } from './would-be-withheld.ts';

type Pictures = NonNullable<PublishOptions['pictures']>;

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
  #refusals = $state.raw<readonly Problem[]>([]);
  #indicator = $state('');
  #contents = $state.raw<readonly EditionContent[]>();
  #db: Database | undefined;
  #abort: AbortController | undefined;
  readonly #speech: Spoken;

  /** The pages as they will be. */
  readonly preview: Preview;
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
  form = $state<PublishForm>({ name: '', role: '', contact: '', edition: '', rowsArePersons: false });

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
      () => this.#assessed,
      () => speech.language
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

  get refusals(): readonly Problem[] {
    return this.#refusals;
  }

  /** What the edition will hold; nothing yet until it has been counted, empty where it cannot be made as things are. */
  get contents(): readonly EditionContent[] | undefined {
    return this.#contents;
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

  /** Records without a person column: publishing asks whether rows are persons. */
  get asksForPersons(): boolean {
    return this.#intake !== undefined && asksForPersons(this.#intake);
  }

  canGo(step: Step): boolean {
    if (step === 'files') return true;
    if (step === 'check') return this.#intake !== undefined;
    return (this.#assessed?.private.scorecards.length ?? 0) > 0;
  }

  go(step: Step): void {
    if (!this.canGo(step)) return;
    this.#step = step;
    this.#refusals = [];
    this.notice = '';
    this.registers.hide();
    scrollTo({ top: 0, behavior: 'instant' });
    if (step === 'publish' && this.#contents === undefined) setTimeout(() => this.#countContents(), 50);
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
    const { publisher, rowsArePersons } = this.#given();
    return replyFormFile(scorecard, { askedOn, publisher, language }, asGiven(intake, rowsArePersons));
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

  /** The edition as a ZIP, or nothing and the reasons in `refusals`. */
  async publish(): Promise<{ name: string; files: number; bytes: Uint8Array<ArrayBuffer> } | undefined> {
    const { publisher, edition, rowsArePersons } = this.#given();
    const pictures = await this.#pictures();
    if (pictures === undefined) return undefined;
    const made = this.#made(publisher, edition, rowsArePersons, pictures);
    if (made === undefined) return undefined;
    this.#refusals = made.record === undefined ? made.problems.filter(({ code }) => code.startsWith('publish-')) : [];
    if (made.record === undefined) return undefined;
    this.#contents = editionContents(made.files);
    return {
      name: `answerable-${made.summary.edition}.zip`,
      files: made.files.size,
      bytes: new Uint8Array(zip(made.files))
    };
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
    this.#refusals = [];
    this.registers.clear();
    this.#phase = { kind: 'idle' };
    this.#step = 'files';
  }

  /** What the person says of the edition, without stray blanks. */
  #given(): { readonly publisher: Publisher; readonly edition: string; readonly rowsArePersons: boolean } {
    const { name, role, contact, edition, rowsArePersons } = this.form;
    const publisher = { name: name.trim(), role: role.trim(), contact: contact.trim() };
    return { publisher, edition: edition.trim(), rowsArePersons };
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
    this.#refusals = [];
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
      if (isNew) this.form = formOf(intake, assessed);
      this.#step = this.canGo(next) ? next : 'check';
    });
  }

  /** What draws the PNGs, its program and fonts fetched only now; nothing where they cannot be, and then the phase says so. */
  async #pictures(): Promise<Pictures | undefined> {
    try {
      const { rasteriserInBrowser } = await import('#lib/publishing/rasteriser-in-browser.ts');
      return cardImages(await rasteriserInBrowser(), 'cards');
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  #made(publisher: Publisher, edition: string, rowsArePersons: boolean, pictures: Pictures): MadeEdition | undefined {
    const [intake, assessed] = [this.#intake, this.#assessed];
    if (intake === undefined || assessed === undefined) return undefined;
    return publishAssessed(assessed, asGiven(intake, rowsArePersons), { software, publisher, edition, pictures });
  }

  /** Makes the edition once to count its files, before anybody has said who publishes it. */
  #countContents(): void {
    const unnamed = { name: '-', role: '-', contact: '-' };
    const made = this.#made(unnamed, this.form.edition, true, undrawnPictures);
    if (made !== undefined) this.#contents = editionContents(made.files);
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
    this.#contents = undefined;
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
