import { software } from '#lib/catalog/software.ts';
import type { Assessed, Figures } from '#lib/edition/assess.ts';
import { editionOf } from '#lib/edition/edition-of.ts';
import { withChanges } from '#lib/edition/edition-plan.ts';
import type { Pauses } from '#lib/edition/in-pieces.ts';
import { publishInPieces, type MadeEdition } from '#lib/edition/make-edition.ts';
import { refusals } from '#lib/edition/refusals.ts';
import type { EditionOptions } from '#lib/edition/options.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Problem } from '#lib/problem.ts';
import { cardImages } from '#lib/publishing/card-image.ts';
import { siteFiles } from '#lib/publishing/site-files.ts';
import { maybeNameBefore } from '#lib/publishing/status-json.ts';
import { zip } from '#lib/publishing/zip.ts';
import { comparedScorecards, editionsOf } from './compared-scorecards.ts';
import { noEarlierFiles, readEarlier, withEarlier, type EarlierFiles } from './earlier-files.ts';
import { editionContents, type EditionContent } from './edition-contents.ts';
import { pausing } from './pause.ts';
import { publishCommand, type CommandWords } from './publish-command.ts';
import { asGiven, asksForPersons, formOf, givenBy, type GivenEdition, type PublishForm } from './publish-form.ts';
import { publishProblems } from './publish-problems.ts';
import type { Spoken } from './spoken.ts';
import { undrawnPictures } from './undrawn-pictures.ts';

type Pictures = NonNullable<EditionOptions['pictures']>;

/** The project that is published: what was read, and what was made of it. */
export interface PublishedProject {
  readonly intake: Intake;
  readonly assessed: Assessed;
}

/** An edition to take away. */
export interface EditionArchive {
  readonly name: string;
  readonly files: number;
  readonly bytes: Blob;
}

/** The last step: what the person says of the edition, what is published already, and the ZIP. */
export class Publishing {
  #contents = $state.raw<readonly EditionContent[]>();
  #refusals = $state.raw<readonly Problem[]>([]);
  #earlier = $state.raw<EarlierFiles>(noEarlierFiles);
  #isReading = $state(false);
  #isMaking = $state(false);
  #original = $state.raw<PublishForm>(formOf());
  /** Ends the edition that is being made. */
  #making: AbortController | undefined;
  readonly #project: () => PublishedProject | undefined;
  readonly #pauses: typeof pausing;
  readonly #speech: Spoken;
  readonly #fail: (error: unknown) => void;

  form = $state<PublishForm>(formOf());

  readonly given: GivenEdition = $derived(givenBy(this.form));

  /** What will be published, as the form says it, with what changed since the edition before; nothing yet until it is counted. */
  readonly figures: Figures<'public'> | undefined = $derived.by(() => {
    const project = this.#project();
    if (project === undefined) return undefined;
    const { assessed, intake } = project;
    const { publisher, edition: name } = this.given;
    const edition = editionOf(asGiven(intake, this.given), { software, publisher, edition: name }, assessed.policy);
    const previous = comparedScorecards(this.#earlier, name);
    return {
      ...assessed.public,
      scorecards: assessed.public.scorecards.map((scorecard) => withChanges({ ...scorecard, edition }, previous)),
      index: { ...assessed.public.index, edition }
    };
  });

  /** Editions that the pages are compared with, oldest first. */
  readonly compared: readonly string[] = $derived(editionsOf(comparedScorecards(this.#earlier, this.given.edition)));

  /** The edition that the site has before this one, where its scorecards were not given. */
  readonly missing: string | undefined = $derived.by(() => {
    const before = maybeNameBefore(this.#earlier.status, this.given.edition);
    return before === undefined || this.compared.includes(before) ? undefined : before;
  });

  /** Names of the editions that the site has, oldest first. */
  readonly kept: readonly string[] = $derived(Object.keys(this.#earlier.status?.editions ?? {}).sort());

  /** `project`: what is in hand at the time; `fail`: where what we cannot do is told; `pauses`: how the page gets its turn. */
  constructor(
    project: () => PublishedProject | undefined,
    speech: Spoken,
    fail: (error: unknown) => void,
    pauses: typeof pausing = pausing
  ) {
    this.#project = project;
    this.#pauses = pauses;
    this.#speech = speech;
    this.#fail = fail;
  }

  /** What the edition will hold; nothing while one is made or none has been counted, empty where it cannot be made as things are. */
  get contents(): readonly EditionContent[] | undefined {
    return this.#isMaking ? undefined : this.#contents;
  }

  /** What stood in the way of the last edition asked for. */
  get refusals(): readonly Problem[] {
    return this.#refusals;
  }

  /** What of the earlier editions could not be read. */
  get unread(): readonly Problem[] {
    return this.#earlier.problems;
  }

  /** What should be known of the edition as it is asked for, though it can be made. */
  get warnings(): readonly Problem[] {
    return this.#formProblems().filter(({ severity }) => severity === 'warning');
  }

  get isReading(): boolean {
    return this.#isReading;
  }

  get hasEarlier(): boolean {
    return this.#earlier !== noEarlierFiles;
  }

  /** Whether the site has no edition yet, or only older ones. */
  get isNewest(): boolean {
    const newest = this.kept.at(-1);
    return newest === undefined || newest < this.given.edition;
  }

  /** Records without a person column: publishing asks whether rows are persons. */
  get asksForPersons(): boolean {
    const project = this.#project();
    return project !== undefined && asksForPersons(project.intake);
  }

  /** A new project: the form begins with what it says. */
  begin({ intake, assessed }: PublishedProject): void {
    this.#original = formOf(intake.project, assessed.edition);
    this.form = { ...this.#original };
    this.forget();
  }

  /** What the person said in the form, beside what the project says. */
  get said(): Readonly<Record<string, string | boolean>> {
    const original: Readonly<Record<string, unknown>> = { ...this.#original };
    return Object.fromEntries(Object.entries(this.form).filter(([field, value]) => value !== original[field]));
  }

  /** Puts into the form what was said in it before. Fields that it does not have are passed over. */
  resume(said: Readonly<Record<string, string | boolean>>): void {
    const form: Readonly<Record<string, unknown>> = { ...this.form };
    const known = Object.entries(said).filter(([field, value]) => typeof form[field] === typeof value);
    this.form = { ...this.form, ...Object.fromEntries(known) };
  }

  /** The project was counted anew: an edition that is being made of it as it was is left off. */
  recount(): void {
    this.#making?.abort();
    this.#contents = undefined;
  }

  hush(): void {
    this.#refusals = [];
  }

  /** Takes what is published already, beside what was given of it before. A site's status asks for a place in that site. */
  async add(files: readonly File[]): Promise<void> {
    this.#isReading = true;
    try {
      const read = await readEarlier(files, this.#speech.siteProblems);
      this.#earlier = withEarlier({ ...this.#earlier, problems: [] }, read);
      if (read.status !== undefined) this.form.layout = 'site';
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isReading = false;
    }
  }

  /** Leaves out all that was given of earlier editions. */
  forget(): void {
    this.#earlier = noEarlierFiles;
    this.form.corrects = '';
    this.#refusals = [];
  }

  /**
   * The edition as a ZIP, or nothing: the reasons are in `refusals`, or the failure is told, or it was left off because another one
   * was asked for meanwhile, or the project changed.
   */
  async publish(): Promise<EditionArchive | undefined> {
    const given = this.given;
    this.#refusals = this.#refused(given);
    if (this.#refusals.length > 0) return undefined;
    return this.#make((pauses) => this.#archive(given, pauses));
  }

  /** What draws the PNGs is fetched only now. */
  async #archive(given: GivenEdition, pauses: Pauses): Promise<EditionArchive | undefined> {
    const { rasteriserInBrowser } = await import('#lib/publishing/rasteriser-in-browser.ts');
    const made = await this.#made(given, cardImages(await rasteriserInBrowser(), 'cards'), pauses);
    if (made?.record === undefined) return undefined;
    const { edition } = made.summary;
    const { dataDate } = made.record.edition;
    const isSite = given.layout === 'site';
    const added = { edition, dataDate, ...(given.corrects && { corrects: given.corrects }) };
    const files = isSite ? siteFiles(made.files, this.#earlier.status, added) : made.files;
    const bytes = await zip(files, '', pauses.signal && { signal: pauses.signal });
    this.#contents = editionContents(made.files);
    return { name: `answerable-${isSite ? 'site-' : ''}${edition}.zip`, files: files.size, bytes };
  }

  /** Makes the edition once to count its files, before anybody has said who publishes it. */
  async countContents(): Promise<void> {
    if (this.#contents !== undefined || this.#making !== undefined) return;
    const unnamed = { name: '-', role: '-', contact: '-' };
    const given = { ...this.given, publisher: unnamed, rowsArePersons: true };
    await this.#make(async (pauses) => {
      const made = await this.#made(given, undrawnPictures, pauses);
      if (made !== undefined) this.#contents = editionContents(made.files);
    });
  }

  /** One edition at a time is made, the one asked for last, for as long as the project stays as it is. */
  async #make<T>(make: (pauses: Pauses) => Promise<T>): Promise<T | undefined> {
    this.#making?.abort();
    const making = new AbortController();
    this.#making = making;
    this.#isMaking = true;
    const assessed = this.#project()?.assessed;
    const pause = this.#pauses();
    const pauseOrLeave = () => {
      if (this.#project()?.assessed !== assessed) making.abort();
      return pause();
    };
    try {
      return await make({ pause: pauseOrLeave, signal: making.signal });
    } catch (error) {
      if (!making.signal.aborted) this.#fail(error);
      return undefined;
    } finally {
      if (this.#making === making) {
        this.#making = undefined;
        this.#isMaking = false;
      }
    }
  }

  /** The command line that writes the same. */
  command(words: CommandWords): string {
    const isNamed = this.compared.some((name) => !this.kept.includes(name));
    return publishCommand(this.given, this.#original, words, isNamed);
  }

  #formProblems(): readonly Problem[] {
    const institutions = this.#project()?.assessed.public.scorecards.map(({ institution }) => institution.key) ?? [];
    return publishProblems(this.given, this.#earlier, institutions, this.#speech.siteProblems);
  }

  #refused(given: GivenEdition): readonly Problem[] {
    const project = this.#project();
    if (project === undefined) return [];
    const { publisher, edition } = given;
    return [
      ...refusals(asGiven(project.intake, given), { software, publisher, edition }),
      ...this.#formProblems().filter(({ severity }) => severity === 'error')
    ];
  }

  async #made(given: GivenEdition, pictures: Pictures, pauses: Pauses): Promise<MadeEdition | undefined> {
    const project = this.#project();
    if (project === undefined) return undefined;
    const { publisher, edition } = given;
    const previous = comparedScorecards(this.#earlier, edition);
    const options = { software, publisher, edition, pictures, previous, ...pauses };
    return publishInPieces(project.assessed, asGiven(project.intake, given), options);
  }
}
