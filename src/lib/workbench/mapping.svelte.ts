import type { Database } from '#lib/database/database.ts';
import { datapackageOf, datapackageResource } from '#lib/intake/datapackage-of.ts';
import { tryResource, type Trial } from '#lib/intake/try-resource.ts';
import type { Intake } from '#lib/intake/types.ts';
import { describeProject } from './describe-project.ts';
import { historyOf, record, redo, undo, type History } from './history.ts';
import { freshName, isDescription, onlyResources, resourcesOfFile, withResources } from './mapping-description.ts';
import { freeIndicatorsName, indicatorsResource, withTables, type Described } from './mapping-saved.ts';
import type { Fields } from './mapping-fields.ts';
import { headOf } from './mapping-head.ts';
import { describeMapping, proposedMapping, readMapping } from './mapping-resource.ts';
import { withText, type Mapping } from './mapping.ts';
import { descriptionName, descriptionOf, projectOf, typedFile, type ProjectFile } from './project-files.ts';

/** A file of which the reading is being changed. */
export interface MappingDraft {
  readonly file: string;
  /** Which of its resources: a file may be taken in several ways. */
  readonly at: number;
  /** All its resources as they were opened; one that is new is not among them. */
  readonly resources: readonly Fields[];
  /** A table of measures that is needed beside it: made by the software. */
  readonly tables: readonly ProjectFile[];
  readonly opened: Mapping;
  readonly history: History<Mapping>;
}

/** Where a person changes how a file is read: the draft with what can be undone, and what comes of it, tried in a database of its own. */
export class MappingDesk {
  readonly #open: (signal: AbortSignal) => Promise<Database>;
  readonly #language: () => string;
  #draft = $state.raw<MappingDraft>();
  #trial = $state.raw<Trial>();
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

  /** `language`: in which problems are told; `open`: starts an engine. */
  constructor(language: () => string, open = openEngine) {
    this.#language = language;
    this.#open = open;
  }

  get draft(): MappingDraft | undefined {
    return this.#draft;
  }

  /** What came of the last state tried; undefined until the first was. */
  get trial(): Trial | undefined {
    return this.#trial;
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

  /** Puts a file on the desk, as it is read now; `at`: which of its resources. Edits in hand go. */
  async begin(files: readonly ProjectFile[], intake: Intake, file: string, at = 0): Promise<void> {
    this.close();
    this.#files = files;
    this.#definitions = intake.ledger.filter(({ table }) => table === 'indicators').map((each) => each.file);
    this.#description = (await descriptionOf(files)?.file.text()) ?? describeProject();
    this.#isUnreadable = !isDescription(this.#description);
    const described = resourcesOfFile(this.#description, file);
    const proposal = described.length > 0 ? undefined : intake.understood?.find((each) => each.file === file);
    const proposed = proposal?.resources.map((each) => datapackageResource(each, file) as Fields) ?? [];
    const resources = described.length > 0 ? described : proposed;
    const entries = intake.ledger.filter((entry) => entry.file === file);
    const table = (entries[at] ?? entries.at(-1))?.table ?? '';
    const read = readMapping(resources[at] ?? resources.at(-1));
    const own = at < resources.length ? read : { ...read, constants: withText(read.constants, 'indicator', undefined) };
    const opened = own.table === '' ? { ...own, table } : own;
    const lines = proposal && proposed.length > 0 ? datapackageOf([proposal]).indicators : '';
    const tables = lines === '' ? [] : [typedFile(freeIndicatorsName(files, file), lines)];
    this.#draft = { file, at, resources, tables, opened, history: historyOf(opened) };
    await this.#try();
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
    await this.#step((history) => record(history, mapping, step));
  }

  async undo(): Promise<void> {
    await this.#step(undo);
  }

  async redo(): Promise<void> {
    await this.#step(redo);
  }

  /** As the software would read the file by itself. */
  async reset(): Promise<void> {
    const { draft, trial } = this;
    if (draft === undefined) return;
    await this.change(proposedMapping(trial?.proposal, draft.at));
  }

  /** Takes the file off the desk; its edits are gone, and the engine's memory is given back. */
  close(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#db = undefined;
    this.#wanted++;
    this.#draft = undefined;
    this.#trial = undefined;
    this.#isTrying = false;
    this.#failure = '';
    this.#isUnreadable = false;
  }

  /**
   * The description of these files with this mapping, and the tables that it needs; undefined where nothing is on the desk.
   * `isLeftOut`: without this way of reading the file.
   */
  async described(files: readonly ProjectFile[], isLeftOut = false): Promise<Described | undefined> {
    const draft = this.#draft;
    const text = (await descriptionOf(files)?.file.text()) ?? describeProject();
    if (draft === undefined || !isDescription(text)) return undefined;
    const { resources: old, at } = draft;
    const own = isLeftOut ? [] : [this.#resource(draft)];
    const resources = [...old.slice(0, at), ...own, ...old.slice(at + 1)];
    return withTables({ text: withResources(text, draft.file, resources), tables: draft.tables });
  }

  #resource({ file, at, resources, history }: MappingDraft): Fields {
    const names = resources.map(({ name }) => String(name));
    const old = resources[at] ?? { name: freshName(this.#description, file, names), path: file };
    return describeMapping(old, history.present);
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
        this.#trial = trial;
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
    const others = [
      ...this.#files.filter((each) => each.name !== file.name && this.#isSmallDefinition(each)),
      ...draft.tables
    ];
    const { files } = await projectOf([file, ...others]);
    const resources = [
      this.#resource(draft),
      ...others.flatMap(({ name }) => {
        const own = resourcesOfFile(this.#description, name);
        return own.length > 0 ? own : [indicatorsResource(name)];
      })
    ];
    return {
      files,
      datapackage: { file: descriptionName, text: onlyResources(this.#description, resources) },
      language: this.#language()
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
