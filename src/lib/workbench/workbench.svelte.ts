import { software } from '#lib/catalog/software.ts';
import type { Database } from '#lib/database/database.ts';
import { assess, type Assessed } from '#lib/edition/assess.ts';
import { publishAssessed, type MadeEdition } from '#lib/edition/make-edition.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import type { Intake } from '#lib/intake/types.ts';
import { english } from '#lib/messages/english.ts';
import { workbenchWords as words } from '#lib/messages/workbench-words.ts';
import { renderIndexPage, renderInstitutionPage } from '#lib/pages/render.ts';
import type { Problem } from '#lib/problem.ts';
import { zip } from '#lib/publishing/zip.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import type { DimensionView, IndicatorCard, Publisher, Scorecard } from '#lib/scorecard/model.ts';
import { browserFile } from './browser-file.ts';
import { editionContents, type EditionContent } from './edition-contents.ts';
import { exampleFiles } from './example-files.ts';
import { measureState } from './measure-state.ts';

export const steps = ['files', 'check', 'results', 'preview', 'publish'] as const;
export type Step = (typeof steps)[number];

export const referenceChoices = ['best', 'largest', 'rest', 'overall'] as const;

type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly text: string; readonly share?: number }
  | { readonly kind: 'failed'; readonly text: string };

interface Section {
  readonly title: string;
  readonly withData: readonly IndicatorCard[];
  readonly withoutData: readonly IndicatorCard[];
}

/** What a person has in hand on the working page: the files read, the figures, the choices. One for the page. */
export class Workbench {
  #phase = $state<Phase>({ kind: 'idle' });
  #step = $state<Step>('files');
  #intake = $state.raw<Intake>();
  #assessed = $state.raw<Assessed>();
  #refusals = $state.raw<readonly Problem[]>([]);
  #indicator = $state('');
  #contents = $state.raw<readonly EditionContent[]>();
  #files: readonly File[] = [];
  #db: Database | undefined;
  #abort: AbortController | undefined;

  institution = $state('');
  dimension = $state('');
  reference = $state('best');
  audience = $state<'public' | 'private'>('public');
  /** Institution whose page is previewed; empty: the index. */
  page = $state('');
  form = $state({ name: '', role: '', contact: '', edition: '', rowsArePersons: false });

  readonly #cards = $derived.by(() => {
    const scorecard = this.#assessed?.private.scorecards.find((each) => each.institution.name === this.institution);
    return scorecard === undefined ? [] : cardsOf(scorecard);
  });

  readonly card: IndicatorCard | undefined = $derived(
    this.#cards.find(({ id }) => id === this.#indicator) ??
      this.#cards.find(({ views }) => views.some(({ lead }) => lead !== undefined)) ??
      this.#cards.find(({ views }) => views.length > 0) ??
      this.#cards[0]
  );

  readonly view: DimensionView | undefined = $derived(
    this.card?.views.find(({ id }) => id === this.dimension) ??
      this.card?.views.find(({ lead }) => lead !== undefined) ??
      this.card?.views[0]
  );

  /** How many figures by group there are, and how many of them publishing would withhold. */
  readonly withheld: { readonly hidden: number; readonly all: number } = $derived.by(() => {
    const tallies = this.#assessed?.public.set.tallies.filter((tally) => tally.dimension !== 'all') ?? [];
    const isHidden = (figure: unknown) =>
      typeof figure === 'object' && figure !== null && 'absent' in figure && figure.absent === 'withheld';
    return { all: tallies.length, hidden: tallies.filter(({ numerator }) => isHidden(numerator)).length };
  });

  /** Labels of the groups in the view that publishing would withhold; all of them where the view would not be published. */
  readonly withheldRows: readonly { readonly en: string }[] = $derived.by(() => {
    const scorecard = this.#assessed?.public.scorecards.find((each) => each.institution.name === this.institution);
    const cards = scorecard === undefined ? [] : cardsOf(scorecard);
    const view = cards.find(({ id }) => id === this.card?.id)?.views.find(({ id }) => id === this.view?.id);
    const shown = view?.rows.filter(({ figure }) => figure.status !== 'withheld').map(({ group }) => group) ?? [];
    return (this.view?.rows ?? []).filter(({ group }) => !shown.includes(group)).map(({ label }) => label);
  });

  readonly previewHtml: string = $derived.by(() => {
    const figures = this.audience === 'private' ? this.#assessed?.private : this.#assessed?.public;
    if (figures === undefined) return '';
    const scorecard = figures.scorecards.find(({ institution }) => institution.name === this.page);
    return scorecard === undefined ? renderIndexPage(figures.index) : renderInstitutionPage(scorecard);
  });

  get phase(): Phase {
    return this.#phase;
  }

  get step(): Step {
    return this.#step;
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

  /** Cards by component, for the list of measures: those with a figure, and those without. */
  get sections(): readonly Section[] {
    return (this.scorecard?.components ?? []).map((component) => {
      const cards = [...component.criteria.flatMap(({ indicators }) => indicators), ...component.outcomes];
      const isMissing = ({ verdict, views }: IndicatorCard) => verdict === 'no-data' && views.length === 0;
      return {
        title: english.text(component.title),
        withData: cards.filter((card) => !isMissing(card)),
        withoutData: cards.filter(isMissing)
      };
    });
  }

  /** Records without a person column: publishing asks whether rows are persons. */
  get asksForPersons(): boolean {
    const { relations = [], project } = this.#intake ?? {};
    return (
      project?.rowsArePersons !== true &&
      relations.some(
        ({ table, person, privacy }) => table === 'records' && person === undefined && privacy === 'people'
      )
    );
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
    scrollTo({ top: 0, behavior: 'instant' });
    if (step === 'publish' && this.#contents === undefined) setTimeout(() => this.#countContents(), 50);
  }

  /** Previews the page that a link of a page leads to: the index, or an institution's. Other addresses change nothing. */
  openPage(address: string): void {
    if (/^(\.\.\/)+index\.html$/u.test(address)) this.page = '';
    const slug = /^([a-z0-9-]+)\/index\.html$/u.exec(address)?.[1];
    const scorecard = this.#assessed?.public.scorecards.find(({ institution }) => institution.slug === slug);
    if (scorecard !== undefined) this.page = scorecard.institution.name;
  }

  choose(indicator: string): void {
    this.#indicator = indicator;
  }

  /** The widest thing that can be said of a measure, for the list: its gap where there is one, else its verdict; `tone` is which. */
  stateOf(card: IndicatorCard): { readonly text: string; readonly tone: string } {
    const tone = measureState(card);
    const isGap =
      tone === 'clear-gap' || tone === 'no-clear-gap' || tone === 'cannot-conclude' || tone === 'not-judged';
    return { tone, text: isGap ? english.gaps.verdict(tone).toLowerCase() : english.verdicts.verdictInSentence(tone) };
  }

  async open(files: readonly File[]): Promise<void> {
    this.#abort?.abort();
    this.#db = undefined;
    this.#files = files;
    await this.#work(async (signal) => {
      const db = await this.#engine(signal);
      this.#busy(words.busy.reading(files.length));
      const project = await projectOf(files);
      const intake = await takeIn(db, project);
      signal.throwIfAborted();
      this.#busy(words.busy.counting);
      const assessed = await assess(db, intake, { software, reference: this.reference });
      signal.throwIfAborted();
      this.#intake = intake;
      this.#show(assessed);
      const { publisher } = intake.project;
      this.form = {
        name: publisher?.name ?? '',
        role: publisher?.role ?? '',
        contact: publisher?.contact ?? '',
        edition: assessed.edition.edition,
        rowsArePersons: false
      };
      this.#step = 'check';
    });
  }

  async openExample(): Promise<void> {
    this.#busy(words.busy.reading(1));
    try {
      await this.open(await exampleFiles());
    } catch (error) {
      this.#fail(error);
    }
  }

  async setReference(reference: string): Promise<void> {
    this.reference = reference;
    const intake = this.#intake;
    if (intake === undefined) return;
    await this.#work(async (signal) => {
      const db = await this.#engine(signal);
      this.#busy(words.busy.counting);
      this.#show(await assess(db, intake, { software, reference }));
    });
  }

  /** The edition as a ZIP, or nothing and the reasons in `refusals`. */
  async publish(): Promise<{ name: string; files: number; bytes: Uint8Array<ArrayBuffer> } | undefined> {
    const { name, role, contact, edition, rowsArePersons } = this.form;
    const publisher = { name: name.trim(), role: role.trim(), contact: contact.trim() };
    const made = this.#made(publisher, edition.trim(), rowsArePersons);
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

  again(): Promise<void> {
    return this.open(this.#files);
  }

  reset(): void {
    this.#abort?.abort();
    this.#db = undefined;
    this.#intake = undefined;
    this.#assessed = undefined;
    this.#refusals = [];
    this.#phase = { kind: 'idle' };
    this.#step = 'files';
  }

  #made(publisher: Publisher, edition: string, rowsArePersons: boolean): MadeEdition | undefined {
    const [intake, assessed] = [this.#intake, this.#assessed];
    if (intake === undefined || assessed === undefined) return undefined;
    const project = rowsArePersons ? { ...intake.project, rowsArePersons } : intake.project;
    return publishAssessed(assessed, { ...intake, project }, { software, publisher, edition });
  }

  /** Makes the edition once to count its files, before anybody has said who publishes it. */
  #countContents(): void {
    const unnamed = { name: '-', role: '-', contact: '-' };
    const made = this.#made(unnamed, this.form.edition, true);
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
    if (!names.includes(this.page)) this.page = names[0] ?? '';
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
    this.#busy(words.busy.engine(0), 0);
    const { openInBrowser } = await import('#lib/database/open-in-browser.ts');
    this.#db = await openInBrowser((share) => {
      if (!signal.aborted) this.#busy(words.busy.engine(Math.round(share * 100)), share);
    }, signal);
    return this.#db;
  }
}

async function projectOf(files: readonly File[]): Promise<Parameters<typeof takeIn>[1]> {
  const description = files.find(({ name }) => name === 'datapackage.json');
  const tables = files.filter((file) => /\.(csv|tsv|txt)$/i.test(file.name)).map(browserFile);
  const others = files
    .filter((file) => file !== description && !/\.(csv|tsv|txt|json|md)$/i.test(file.name))
    .map(browserFile);
  return {
    files: [...tables, ...others],
    ...(description === undefined ? {} : { datapackage: { file: description.name, text: await description.text() } })
  };
}
