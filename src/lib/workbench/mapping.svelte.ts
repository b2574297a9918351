import type { Database } from '#lib/database/database.ts';
import { tryResource, type Trial } from '#lib/intake/try-resource.ts';
import { languages } from '#lib/messages/languages.ts';
import type { Intake } from '#lib/intake/types.ts';
import { describeProject, describeTable } from './describe-project.ts';
import { record, redo, undo, type History } from './history.ts';
import { firstFigures, type FirstFigures } from './first-figures.ts';
import { freshName, isDescription, onlyResources, resourcesOfFile, withResources } from './mapping-description.ts';
import { indicatorsResource, withTables, type Described } from './mapping-saved.ts';
import { mappingText, maybeMapping, type KeptMapping } from './kept-mapping.ts';
import type { MappingAnswer, MappingFocus } from './mapping-answers.ts';
import { isToReadAnew, mappingDraft, type DraftOf, type MappingDraft } from './mapping-draft.ts';
import type { Fields } from './mapping-fields.ts';
import { headOf } from './mapping-head.ts';
import { describeMapping, proposedMapping } from './mapping-resource.ts';
import { describeMappingText, isSameText } from './mapping-text.ts';
import { emptyMapping, type Mapping, type Texts } from './mapping.ts';
import { measureFiles, measureLines } from './measure-tables.ts';
import { descriptionName, descriptionOf, projectOf, typedFile, withFiles, type ProjectFile } from './project-files.ts';

/** A draft, and the project that it is of. */
export interface MappingInHand {
  readonly draft: MappingDraft;
  readonly files: readonly ProjectFile[];
  readonly definitions: readonly string[];
  readonly description: string;
}

/** Where a person changes how a file is read: the draft with what can be undone, and what comes of it, tried in a database of its own. */
export class MappingDesk {
  readonly #open: (signal: AbortSignal) => Promise<Database>;
  #draft = $state.raw<MappingDraft>();
  #trial = $state.raw<Trial>();
  #figures = $state.raw<FirstFigures>();
  #isTrying = $state(false);
  #isWhole = $state(true);
  #failure = $state('');
  #isUnreadable = $state(false);
  #files: readonly ProjectFile[] = [];
  #definitions: readonly string[] = [];
  #description = '';
  #db: Promise<Database> | undefined;
  #abort = new AbortController();
  #wanted = 0;
  #running: Promise<void> = Promise.resolve();

  /** The mapping as it stands; undefined where no file is on the desk. */
  readonly mapping: Mapping | undefined = $derived(this.#draft?.history.present);

  readonly isChanged: boolean = $derived(
    this.#draft !== undefined && this.#draft.history.present !== this.#draft.opened
  );

  /** The lines of all tables of measures, as the tables have them. */
  readonly lines: readonly Texts[] = $derived(measureLines(this.#draft?.tables ?? []));

  /** Changes that are not used yet, to be kept on this computer; undefined where there are none. */
  readonly kept: KeptMapping | undefined = $derived.by(() => {
    const draft = this.#draft;
    if (draft === undefined || !this.isChanged) return undefined;
    return { file: draft.file, at: draft.at, text: mappingText(draft.history.present) };
  });

  /** Where a person is led; undefined where nowhere. */
  focus = $state.raw<MappingFocus>();

  /** `open`: starts an engine. */
  constructor(open = openEngine) {
    this.#open = open;
  }

  get draft(): MappingDraft | undefined {
    return this.#draft;
  }

  /** What came of the last state tried; undefined until the first was. */
  get trial(): Trial | undefined {
    return this.#trial;
  }

  /** The first figures of that state. */
  get figures(): FirstFigures | undefined {
    return this.#figures;
  }

  /** Whether a newer state than that of the trial is being tried. */
  get isTrying(): boolean {
    return this.#isTrying;
  }

  /** Whether the whole file was tried, and not only its first rows. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Why it could not be tried; empty where it could. */
  get failure(): string {
    return this.#failure;
  }

  /** Whether the project's description cannot be read, so that nothing can be changed in it. */
  get isUnreadable(): boolean {
    return this.#isUnreadable;
  }

  /** What is on the desk, to be put back by `putBack`. */
  get inHand(): MappingInHand | undefined {
    const draft = this.#draft;
    return draft && { draft, files: this.#files, definitions: this.#definitions, description: this.#description };
  }

  putBack(inHand: MappingInHand | undefined): void {
    this.close();
    if (inHand === undefined) return;
    this.#files = inHand.files;
    this.#definitions = inHand.definitions;
    this.#description = inHand.description;
    this.#draft = inHand.draft;
    void this.#try();
  }

  /** Puts a file on the desk with changes that were kept. Nothing where the file is not there, or what was kept is no mapping. */
  async resume(files: readonly ProjectFile[], intake: Intake, { file, at, text }: KeptMapping): Promise<void> {
    const mapping = maybeMapping(text);
    if (mapping === undefined || !files.some(({ name }) => name === file)) return;
    await this.#lay(files, intake, file, at);
    if (this.#draft?.proposed && !isSameText(this.#draft.opened.text, mapping.text))
      await this.#layAnew(this.#draft, record(this.#draft.history, mapping), false);
    else if (this.#draft) {
      this.#draft = { ...this.#draft, history: record(this.#draft.history, mapping) };
      void this.#try();
    }
  }

  /** Puts a file on the desk, as it is read now; `at`: which of its resources. Edits in hand go. */
  async begin(files: readonly ProjectFile[], intake: Intake, file: string, at = 0): Promise<void> {
    await this.#lay(files, intake, file, at);
    await this.#try();
  }

  /** Puts a file on the desk with an answer to a question about it. */
  async beginWith(
    files: readonly ProjectFile[],
    intake: Intake,
    { file, at }: { readonly file: string; readonly at: number },
    answer: MappingAnswer
  ): Promise<void> {
    await this.begin(files, intake, file, at);
    await this.answer(answer);
  }

  async #lay(files: readonly ProjectFile[], intake: Intake, file: string, at: number): Promise<void> {
    this.close();
    this.#files = files;
    this.#definitions = intake.ledger.filter(({ table }) => table === 'indicators').map((each) => each.file);
    this.#description = (await descriptionOf(files)?.file.text()) ?? describeProject();
    this.#isUnreadable = !isDescription(this.#description);
    this.#draft = await mappingDraft(this.#draftOf(intake), file, at);
  }

  /**
   * Puts the file on the desk anew, with the text of this history: what is known of the file is what the software understands then.
   * `isBare`: the mapping, too.
   */
  async #layAnew({ file, opened, resources, tables, made }: MappingDraft, history: History<Mapping>, isBare: boolean) {
    const { text } = history.present;
    const name = resources[0]?.['name'] ?? freshName(this.#description, file);
    const bare = describeMappingText({ name, path: file }, text);
    const own = tables.filter((each) => !made.includes(each.file));
    const alone = { ...history, present: { ...emptyMapping, text } };
    const laid: MappingDraft = { file, at: 0, resources: [bare], tables: own, made: [], opened, history: alone };
    this.#draft = laid;
    await this.#try();
    if (this.#draft !== laid) return;
    const draft = this.#trial && (await mappingDraft(this.#draftOf(this.#trial.intake), file, 0, text));
    if (this.#draft !== laid) return;
    const present = isBare && draft ? draft.opened : history.present;
    this.#draft = { ...(draft ?? laid), opened, history: { ...history, present } };
    if (!isBare) await this.#try();
  }

  #draftOf(intake: Intake): DraftOf {
    const isDefinition = (file: ProjectFile) => this.#isSmallDefinition(file);
    return { files: this.#files, intake, description: this.#description, isDefinition };
  }

  /** Other files are in hand now: those that are tried from here on. The draft goes where its file is no longer there. */
  see(files: readonly ProjectFile[]): void {
    this.#files = files;
    if (this.#draft !== undefined && !files.some(({ name }) => name === this.#draft?.file)) this.close();
  }

  /** Puts the file on the desk once more, to be read in one more way: for another measure that it holds. */
  async beginAnother(files: readonly ProjectFile[], intake: Intake): Promise<void> {
    const draft = this.#draft;
    if (draft !== undefined) await this.begin(files, intake, draft.file, Math.max(1, draft.resources.length));
  }

  /** Another mapping; edits of one `step` in a row are undone together. What comes of it is tried at once. */
  async change(mapping: Mapping, step = ''): Promise<void> {
    const draft = this.#draft;
    const { text } = mapping;
    if (draft && isToReadAnew(draft, mapping))
      await this.#layAnew(draft, record(draft.history, { ...emptyMapping, text }, step), true);
    else await this.#step((history) => record(history, mapping, step));
  }

  /** Gives an answer to a question about the file, and leads to where it can be seen. */
  async answer({ change, focus }: MappingAnswer): Promise<void> {
    const { mapping, trial } = this;
    if (mapping === undefined) return;
    const header = trial?.profile?.columns.map(({ name }) => name) ?? [];
    const measures = this.lines.map((line) => line.get('indicator') ?? '');
    this.focus = focus;
    await this.change(change(mapping, { header, measures }));
  }

  async undo(): Promise<void> {
    await this.#back(undo);
  }

  async redo(): Promise<void> {
    await this.#back(redo);
  }

  /** As the software would read the file by itself; how its text is read stays as it is. */
  async reset(): Promise<void> {
    const { draft, trial } = this;
    if (draft === undefined) return;
    const { text } = draft.history.present;
    await this.change({ ...proposedMapping(trial?.proposal, draft.at), text });
  }

  /** Takes the file off the desk; its edits are gone, and the engine's memory is given back. */
  close(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#db = undefined;
    this.#running = Promise.resolve();
    this.#wanted++;
    this.#draft = undefined;
    this.#trial = undefined;
    this.#figures = undefined;
    this.#isTrying = false;
    this.#failure = '';
    this.#isUnreadable = false;
    this.focus = undefined;
  }

  /** The files with what is on the desk, which is closed; undefined where nothing is. `isLeftOut`: see `described`. */
  async applied(files: readonly ProjectFile[], isLeftOut = false): Promise<readonly ProjectFile[] | undefined> {
    const described = await this.described(files, isLeftOut);
    if (described === undefined) return undefined;
    this.close();
    const description = typedFile(descriptionOf(files)?.name ?? descriptionName, described.text);
    return withFiles(files, [...described.tables, description]);
  }

  /**
   * The description of these files with this mapping, and the tables that it needs; undefined where nothing is on the desk.
   * `isLeftOut`: without this way of reading the file.
   */
  async described(files: readonly ProjectFile[], isLeftOut = false): Promise<Described | undefined> {
    const draft = this.#draft;
    const text = (await descriptionOf(files)?.file.text()) ?? describeProject();
    if (draft === undefined || !isDescription(text)) return undefined;
    const { at, opened, history } = draft;
    const { text: how } = history.present;
    const old = draft.resources.map((each) => (opened.text === how ? each : describeMappingText(each, how)));
    const own = isLeftOut ? [] : [this.#resource(draft)];
    const resources = [...old.slice(0, at), ...own, ...old.slice(at + 1)];
    return withTables({ text: withResources(text, draft.file, resources), tables: this.#tables(draft) });
  }

  #tables({ tables, made, history }: MappingDraft): readonly ProjectFile[] {
    return measureFiles(tables, made, history.present, this.#files);
  }

  #resource({ file, at, resources, history }: MappingDraft): Fields {
    const names = resources.map(({ name }) => String(name));
    const old = resources[at] ?? { name: freshName(this.#description, file, names), path: file };
    return describeMapping(old, history.present);
  }

  async #back(step: (history: History<Mapping>) => History<Mapping>): Promise<void> {
    const draft = this.#draft;
    const history = draft && step(draft.history);
    const isOther = history !== undefined && history.present.text !== draft?.history.present.text;
    if (draft?.proposed && isOther) await this.#layAnew(draft, history, false);
    else await this.#step(step);
  }

  async #step(step: (history: History<Mapping>) => History<Mapping>): Promise<void> {
    const draft = this.#draft;
    if (draft === undefined) return;
    const history = step(draft.history);
    if (history === draft.history) return;
    this.#draft = { ...draft, history };
    await this.#try();
  }

  /** Tries the draft as it stands. Of several in a row only the last is shown, and one is tried after the other. */
  async #try(): Promise<void> {
    const draft = this.#draft;
    if (draft === undefined || this.#isUnreadable) return;
    const [wanted, { signal }] = [++this.#wanted, this.#abort];
    const isStale = () => wanted !== this.#wanted || signal.aborted;
    this.#isTrying = true;
    const before = this.#running;
    const run = async () => {
      await before;
      if (isStale()) return;
      try {
        this.#db ??= this.#open(signal);
        const db = await this.#db;
        const { file, isWhole } = await headOf(this.#files.find(({ name }) => name === draft.file)!);
        const trial = await tryResource(db, await this.#project(file, draft), draft.file);
        if (isStale()) return;
        const figures = await firstFigures(db, trial, draft.file);
        if (isStale()) return;
        this.#figures = figures;
        this.#trial = { ...(draft.proposal && { proposal: draft.proposal }), ...trial };
        this.#isWhole = isWhole;
        this.#failure = '';
      } catch (error) {
        if (isStale()) return;
        this.#db = undefined;
        this.#failure = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      }
      this.#isTrying = false;
    };
    this.#running = run();
    await this.#running;
  }

  /** The file with its mapping, and the small tables that say what is counted. */
  async #project(file: ProjectFile, draft: MappingDraft) {
    const tables = this.#tables(draft);
    const definitions = this.#files.filter((each) => each.name !== file.name && this.#isSmallDefinition(each));
    const others = withFiles(definitions, tables);
    const { files } = await projectOf([file, ...others]);
    const description = tables.reduce(
      (text, { name }) => describeTable(text, name, 'indicators'),
      onlyResources(
        this.#description,
        others.flatMap(({ name }) => resourcesOfFile(this.#description, name))
      )
    );
    const resources = [
      this.#resource(draft),
      ...others.flatMap(({ name }) => {
        const own = resourcesOfFile(description, name);
        return own.length > 0 ? own : [indicatorsResource(name)];
      })
    ];
    return {
      files,
      datapackage: { file: descriptionName, text: onlyResources(this.#description, resources) },
      alsoIn: languages
    };
  }

  #isSmallDefinition({ name, file }: ProjectFile): boolean {
    return this.#definitions.includes(name) && file.size <= 1024 * 1024;
  }
}

async function openEngine(signal: AbortSignal): Promise<Database> {
  const { openInBrowser } = await import('#lib/database/open-in-browser.ts');
  return openInBrowser(undefined, signal);
}
