import { software } from '#lib/catalog/software.ts';
import type { Database } from '#lib/database/database.ts';
import type { FileReading } from '#lib/database/file-reading.ts';
import { assess, type Assessed } from '#lib/edition/assess.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import type { Intake } from '#lib/intake/types.ts';
import { languages } from '#lib/messages/languages.ts';
import type { Problem } from '#lib/problem.ts';
import type { DimensionView, IndicatorCard, Localised, Scorecard } from '#lib/scorecard/model.ts';
import { choicesOf, putBack } from './choices.ts';
import { chosenCard, chosenView } from './chosen-card.ts';
import { exampleFiles } from './example-files.ts';
import { failureText } from './failure-text.ts';
import { pausing } from './pause.ts';
import { MappingDesk } from './mapping.svelte.ts';
import { Keeping } from './keeping.svelte.ts';
import type { KeptProject } from './kept-project.ts';
import { Parking } from './parking.svelte.ts';
import type { Phase } from './phase.ts';
import { Preview } from './preview.svelte.ts';
import { exampleFile, withFiles, projectOf, type ProjectFile } from './project-files.ts';
import { RegisterDesk } from './register-desk.ts';
import { progressOf } from './reading-progress.ts';
import { Registers } from './registers.svelte.ts';
import { Reopening } from './reopening.svelte.ts';
import { Publishing } from './publishing.svelte.ts';
import type { Spoken } from './spoken.ts';
import { toldProgress } from './told-progress.ts';
import { namedProject, type NamedInstitution } from './start-with-nothing.ts';
import { TypedTables } from './typed-tables.svelte.ts';
import { untilAborted } from './until-aborted.ts';
import type { WorkInHand } from './work-in-hand.ts';
import { withheldCount, withheldRows } from './would-be-withheld.ts';
import { setAsideFile } from './set-aside-file.ts';
import { startEngine } from './start-engine.ts';
import { steps, type Step } from './steps.ts';

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
  #progress: Awaited<ReturnType<typeof progressOf>>;
  /** Of what is in hand while something else is under way: its files, and what it is compared with. */
  #earlier: { readonly files: readonly ProjectFile[]; readonly reference: string } | undefined;
  readonly #speech: Spoken;

  /** The pages as they will be, and the last step. */
  readonly preview: Preview;
  readonly publishing: Publishing;
  /** Where it is changed how a file is read. */
  readonly mapping = new MappingDesk();
  /** The registers being typed in, what was typed and saved, and where they are opened and saved. */
  readonly registers = new Registers();
  readonly typed = new TypedTables();
  readonly desk: RegisterDesk<Step> = new RegisterDesk<Step>(this, (files, next) => this.#take(files, next));
  /** What is kept on this computer. */
  readonly keeping = new Keeping();
  /** The project that gave way to the one that is being opened, or will be. */
  readonly parking: Parking = new Parking(this);
  /** What comes back from there, or from a ZIP. */
  readonly reopening: Reopening = new Reopening({
    keeping: this.keeping,
    inHand: () => this.inHand,
    mayBegin: () => this.#mayBegin(),
    startOver: () => this.startOver(),
    back: () => this.back(),
    parking: this.parking,
    reset: () => this.reset(),
    add: (files) => this.add(files),
    join: async (files) => void (await this.#take(await this.typed.joined(this.#files, files), 'check')),
    bring: (kept, files) => this.#bring(kept, files)
  });

  institution = $state('');
  dimension = $state('');
  reference = $state('best');
  /** What the figures in hand are compared with. */
  #shownReference = 'best';
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

  /** What would be missed if the page went away; undefined where nothing is in hand, or not all of it is back yet. */
  get inHand(): WorkInHand | undefined {
    const intake = this.#intake;
    const isBegun = intake !== undefined || this.#files.some(({ isTyped }) => isTyped);
    if (!isBegun || this.reopening.isUnderWay) return undefined;
    return {
      title: intake?.project.title ?? '',
      files: this.#files,
      drafts: this.registers.changed,
      ...(this.mapping.kept && { mapping: this.mapping.kept }),
      choices: choicesOf(this, this.#indicator, this.#speech.language),
      form: this.publishing.said
    };
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

  /** Whether something is in hand to which a cancelled or failed work leads back. */
  get hasEarlier(): boolean {
    return this.#intake !== undefined || this.parking.project !== undefined;
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
  async open(files: readonly ProjectFile[]): Promise<void> {
    if (this.#mayBegin()) await this.#begin(files, 'check');
  }

  /** Files that come while a project is in hand join it, one of the same name taking the old one's place; else they open one. */
  async add(files: readonly ProjectFile[]): Promise<void> {
    if (this.#intake === undefined) await this.open(files);
    else await this.#take(withFiles(this.#files, files), 'check');
  }

  async openExample(): Promise<void> {
    if (!this.#mayBegin()) return;
    this.#busy(this.#speech.words.busy.reading(1));
    try {
      await this.#begin((await exampleFiles()).map(exampleFile), 'check');
    } catch (error) {
      this.#fail(error);
    }
  }

  /** A project of nothing but an institution's name: its scorecard says what is not known. */
  async nameInstitution(given: NamedInstitution): Promise<void> {
    if (!this.#mayBegin()) return;
    await this.#begin(namedProject(given), 'preview');
  }

  /** Reads the project again with the reading that is on the desk; `isLeftOut`: without it, its file being read in other ways too. */
  async useMapping(isLeftOut = false): Promise<void> {
    const files = await this.mapping.applied(this.#files, isLeftOut);
    if (files !== undefined) await this.#take(files, 'check');
  }

  /** The rows that no table uses, with line and reason. Where their engine was ended, the files are read again first. */
  async setAsideRows(): Promise<Blob | undefined> {
    if (this.#db === undefined && this.#intake !== undefined) await this.#take(this.#files, 'check');
    return this.#db && this.#intake && setAsideFile(this.#db, await projectOf(this.#files), this.#intake);
  }

  async setReference(reference: string): Promise<void> {
    this.#earlier ??= { files: this.#files, reference: this.#shownReference };
    this.reference = reference;
    const [intake, db] = [this.#intake, this.#db];
    if (intake === undefined) return;
    if (db === undefined) return void (await this.#take(this.#files, this.#step));
    await this.#work(async (signal) => this.#show(await this.#count(db, intake, signal)));
  }

  /**
   * Stops what is under way: its worker is ended, which gives the memory back. What was in hand before stays as it was; a new engine
   * reads its files again as soon as one is needed.
   */
  cancel(): void {
    if (this.#intake === undefined) return this.parking.project === undefined ? this.reset() : this.back();
    this.#abort?.abort();
    this.#db = undefined;
    this.#files = this.#earlier?.files ?? this.#files;
    this.reference = this.#earlier?.reference ?? this.reference;
    this.#earlier = undefined;
    this.#phase = { kind: 'idle' };
  }

  /** Makes room for another project; one that was read comes back where the next one is not. */
  startOver(): void {
    const [intake, assessed, files] = [this.#intake, this.#assessed, this.#files];
    const { step } = this;
    if (intake !== undefined) this.parking.park({ files, intake, assessed, step, reference: this.#shownReference });
    this.reset();
  }

  /** The project that gave way is in hand again as it was. */
  back(): void {
    if (this.parking.project === undefined) return;
    this.reset();
    this.parking.bringBack(({ files, intake, assessed, step, reference }) => {
      [this.#files, this.#intake, this.#assessed] = [files, intake, assessed];
      [this.reference, this.#shownReference] = [reference, reference];
      this.go(step);
    });
  }

  async again(): Promise<void> {
    if (!(await this.reopening.again())) await this.#take(this.#files, 'check');
  }

  reset(): void {
    this.#abort?.abort();
    this.#db = undefined;
    this.#earlier = undefined;
    this.#files = [];
    this.reopening.clear();
    void this.keeping.leave();
    this.#intake = undefined;
    this.#assessed = undefined;
    this.publishing.hush();
    this.registers.clear();
    this.mapping.close();
    this.#phase = { kind: 'idle' };
    this.#step = 'files';
  }

  /** Another project would throw away edits that are not saved, where they cannot be kept either: the person is asked. */
  #mayBegin(): boolean {
    return !this.parking.isAtRisk || confirm(this.#speech.registers.editor.loseEdits);
  }

  #begin(files: readonly ProjectFile[], next: Step): Promise<boolean> {
    this.startOver();
    this.keeping.begin();
    return this.#take(files, next);
  }

  /** Reads a project that comes back, and puts everything as it was. */
  async #bring(kept: KeptProject, files: readonly ProjectFile[]): Promise<boolean> {
    this.reference = kept.choices['reference'] ?? this.reference;
    await this.#take(files, 'check');
    if (this.#intake === undefined) return false;
    await putBack(this, kept);
    this.go(steps.find((step) => step === kept.choices['step']) ?? 'check');
    return true;
  }

  /** Reads and counts the files, shows the step asked for; where it cannot be shown, the check. False where it was stopped or failed. */
  async #take(files: readonly ProjectFile[], next: Step): Promise<boolean> {
    const isNew = this.#intake === undefined;
    this.#earlier ??= { files: this.#files, reference: this.#shownReference };
    this.#files = files;
    this.publishing.hush();
    this.registers.hide();
    return this.#work(async (signal) => {
      const db = await this.#engine(signal);
      this.#busy(this.#speech.words.busy.reading(files.length));
      this.#progress = await progressOf(files.map(({ file }) => file));
      const intake = await takeIn(db, { ...(await projectOf(files)), alsoIn: languages });
      signal.throwIfAborted();
      const assessed = await this.#count(db, intake, signal);
      this.#intake = intake;
      this.parking.clear();
      this.#show(assessed);
      if (isNew) this.publishing.begin({ intake, assessed });
      this.#step = this.canGo(next) ? next : 'check';
    });
  }

  #busy(text: string, share?: number): void {
    this.#phase = share === undefined ? { kind: 'busy', text } : { kind: 'busy', text, share };
  }

  async #count(db: Database, intake: Intake, signal: AbortSignal): Promise<Assessed> {
    this.#progress = undefined;
    const text = this.#speech.words.busy.counting;
    const onCounted = (share: number) => {
      if (!signal.aborted) this.#busy(text, share);
    };
    this.#busy(text);
    const paused = { onCounted, pause: pausing(), signal };
    return assess(db, intake, { software, reference: this.reference, ...paused });
  }

  /** Shows how far the engine has read. */
  #read(reading: FileReading): void {
    const progress = this.#phase.kind === 'busy' ? this.#progress?.(reading) : undefined;
    if (progress === undefined || this.#phase.kind !== 'busy') return;
    const details = toldProgress(progress, this.#speech);
    this.#phase = { kind: 'busy', text: this.#phase.text, share: progress.share, details };
  }

  #fail(error: unknown): void {
    this.#phase = { kind: 'failed', text: failureText(error, this.#files, this.#speech) };
  }

  #show(assessed: Assessed): void {
    this.#assessed = assessed;
    this.#shownReference = this.reference;
    this.publishing.recount();
    const names = assessed.private.scorecards.map(({ institution }) => institution.name);
    if (!names.includes(this.institution)) this.institution = names[0] ?? '';
    if (!names.includes(this.preview.page)) this.preview.page = names[0] ?? '';
  }

  /** True where the task was done to its end. */
  async #work(task: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    const abort = this.#db === undefined ? new AbortController() : (this.#abort ?? new AbortController());
    this.#abort = abort;
    try {
      await Promise.race([task(abort.signal), untilAborted(abort.signal)]);
      this.#earlier = undefined;
      this.#phase = { kind: 'idle' };
      return true;
    } catch (error) {
      if (abort.signal.aborted) return false;
      abort.abort();
      this.#db = undefined;
      this.#fail(error);
      return false;
    }
  }

  /** DuckDB, fetched and started only now, and only once; a start that failed is forgotten so that it can be tried again. */
  async #engine(signal: AbortSignal): Promise<Database> {
    if (this.#db !== undefined) return this.#db;
    const onStarting = (share: number) => {
      if (!signal.aborted) this.#busy(this.#speech.words.busy.engine(Math.round(share * 100)), share);
    };
    this.#db = await startEngine(signal, onStarting, (reading) => this.#read(reading));
    return this.#db;
  }
}
