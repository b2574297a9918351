import type { ZipWatch } from '#lib/publishing/zip-files.ts';
import { filesInHand, isComplete, withGiven, type AwaitedProject } from './awaited-files.ts';
import type { Keeping } from './keeping.svelte.ts';
import type { KeptProject } from './kept-project.ts';
import { openKeptProject } from './open-kept-project.ts';
import type { Parking } from './parking.svelte.ts';
import { projectZip, unpacked, type Unpacked } from './project-archive.ts';
import { chosenFile, isKeptAsText, typedFile, type ProjectFile } from './project-files.ts';
import type { WorkInHand } from './work-in-hand.ts';

/** What the workbench does for a project that comes back. */
export interface ReopeningDesk {
  readonly keeping: Keeping;
  /** What would be missed; undefined where nothing is. */
  readonly inHand: () => WorkInHand | undefined;
  /** Whether another project may take the place of the one in hand; the person may be asked. */
  readonly mayBegin: () => boolean;
  /** Makes room for another project; what is in hand comes back where the other one is not opened. */
  readonly startOver: () => void;
  /** What gave way comes back. */
  readonly back: () => void;
  readonly parking: Pick<Parking, 'clear'>;
  /** Puts down what is in hand for good. */
  readonly reset: () => void;
  /** Takes files into the project in hand, or opens one of them. */
  readonly add: (files: readonly ProjectFile[]) => Promise<void>;
  /** Takes the tables that were typed among the files into the project in hand. */
  readonly join: (files: readonly ProjectFile[]) => Promise<void>;
  /** Reads the files and puts everything as it was; false where that came to nothing. */
  readonly bring: (kept: KeptProject, files: readonly ProjectFile[]) => Promise<boolean>;
}

/** Projects that are opened again as they were left: from this computer or from a ZIP, perhaps waiting for files. */
export class Reopening {
  readonly #desk: ReopeningDesk;
  #awaited = $state.raw<AwaitedProject>();
  #coming = $state.raw<{ readonly kept: KeptProject; readonly files: readonly ProjectFile[] }>();

  #unreadable = $state.raw<readonly string[]>([]);
  #unpacked = $state<number>();
  #abort = new AbortController();
  /** Done once the project that is being opened, if any, is here or waits for its files. */
  #opened: Promise<unknown> = Promise.resolve();

  constructor(desk: ReopeningDesk) {
    this.#desk = desk;
  }

  /** A project that waits for files to be given again. */
  get awaited(): AwaitedProject | undefined {
    return this.#awaited;
  }

  /** Names of ZIP files that were given last and could not be read. */
  get unreadable(): readonly string[] {
    return this.#unreadable;
  }

  /** How much of a ZIP is unpacked, 0 to 1; undefined where none is being unpacked, or all at once. */
  get unpackedShare(): number | undefined {
    return this.#unpacked;
  }

  /** Whether a project is on its way back: until it is here, what is kept of it stays as it is. */
  get isUnderWay(): boolean {
    return this.#awaited !== undefined || this.#coming !== undefined;
  }

  /** A project kept on this computer. `isCopy`: under an id of its own, beside another tab. */
  open(id: string, isCopy = false): Promise<void> {
    const opening = this.#open(id, isCopy);
    this.#opened = opening.catch(() => undefined);
    return opening;
  }

  async #open(id: string, isCopy: boolean): Promise<void> {
    const { keeping } = this.#desk;
    if (!this.#desk.mayBegin()) return;
    if (keeping.isParked(id)) return this.#desk.back();
    const other = keeping.projects.find((each) => each.id === id);
    if (id === keeping.current) this.#desk.reset();
    else this.#desk.startOver();
    const kept = isCopy ? other : await keeping.resume(id);
    if (isCopy) keeping.begin();
    if (kept !== undefined) await this.#await(await openKeptProject(kept, (upload) => keeping.maybeCopy(id, upload)));
  }

  /** A project from its ZIP, under an id of its own. */
  async openArchive(kept: KeptProject, files: readonly ProjectFile[]): Promise<void> {
    if (!this.#desk.mayBegin()) return;
    this.#desk.startOver();
    this.#desk.keeping.begin();
    const project = await openKeptProject({ ...kept, texts: [] }, () => Promise.resolve(undefined));
    const here = [...project.here, ...files.filter(isKeptAsText)];
    await this.#await(
      await this.#given(
        { ...project, here },
        files.filter((file) => !isKeptAsText(file))
      )
    );
  }

  /**
   * Files that a person gives. ZIP files are unpacked; a project's own ZIP opens that project. Where a project waits for files they
   * are matched with those; else they go to the workbench. Files that come while a project is being opened are for that one.
   */
  async receive(given: readonly File[]): Promise<void> {
    const taken = await this.#unpack(given);
    if (taken === undefined) return;
    await this.#opened;
    const { files, kept, unreadable } = taken;
    if (kept !== undefined) await this.openArchive(kept, files);
    else if (files.length > 0)
      await (this.#awaited === undefined
        ? this.#desk.add(files)
        : this.#await(await this.#given(this.#awaited, files)));
    this.#unreadable = unreadable;
  }

  /** Opens the project that waits with the files that are here. */
  async openAwaited(): Promise<void> {
    if (this.#awaited === undefined) return;
    this.#coming = { kept: this.#awaited.kept, files: filesInHand(this.#awaited) };
    this.#awaited = undefined;
    await this.again();
  }

  /** Tries again to bring back what was on its way. False where nothing was. */
  async again(): Promise<boolean> {
    const coming = this.#coming;
    if (coming === undefined) return false;
    if ((await this.#desk.bring(coming.kept, coming.files)) && this.#coming === coming) this.#coming = undefined;
    return true;
  }

  /** The tables that were typed in a kept project join the one in hand. */
  async join(id: string): Promise<void> {
    const { keeping, join } = this.#desk;
    const kept = keeping.projects.find((each) => each.id === id);
    if (kept === undefined) return;
    await join(kept.texts.map(({ name, text, isTyped }) => ({ ...typedFile(name, text), isTyped })));
    await keeping.flush();
    if (keeping.status === 'kept' && kept.uploads.length === 0 && kept.drafts.length === 0 && !kept.mapping)
      await keeping.forget(id);
  }

  /** Keeps the uploaded files on this computer, or no longer. Files that are read from there are asked for again. */
  async keepUploads(isAgreed: boolean): Promise<void> {
    const { keeping, inHand } = this.#desk;
    const [work, id] = [inHand(), keeping.current];
    if (work === undefined || id === undefined) return;
    await keeping.keepUploads(isAgreed, work);
    if (!isAgreed && isReadFromHere(work)) await this.open(id);
  }

  /** Removes a kept project from this computer. The one in hand stays in the page, unless its files are read from there. */
  async forget(id: string): Promise<void> {
    const { keeping, inHand, parking, reset } = this.#desk;
    const work = inHand();
    const isRead = id === keeping.current && work !== undefined && isReadFromHere(work);
    if (keeping.isParked(id)) parking.clear();
    await keeping.forget(id);
    if (isRead || id === this.#awaited?.kept.id) reset();
  }

  /** Removes everything from this computer and from the page. */
  async forgetEverything(): Promise<void> {
    await this.#desk.keeping.forgetEverything();
    this.#desk.parking.clear();
    this.#desk.reset();
  }

  /** The project in hand as one ZIP; undefined where nothing is in hand. */
  async archive(withUploads: boolean, watch: ZipWatch = {}): Promise<Blob | undefined> {
    const work = this.#desk.inHand();
    return work && projectZip(work.files, await this.#desk.keeping.recordFor(work), withUploads, watch);
  }

  /** Stops the unpacking: nothing of what was given is taken. */
  stop(): void {
    this.#abort.abort();
  }

  /** Nothing is on its way any more. */
  clear(): void {
    this.stop();
    this.#unreadable = [];
    this.#awaited = undefined;
    this.#coming = undefined;
  }

  /** Undefined where it was stopped. */
  async #unpack(given: readonly File[]): Promise<Unpacked | undefined> {
    const { signal } = (this.#abort = new AbortController());
    const onShare = (share: number) => {
      if (!signal.aborted) this.#unpacked = share;
    };
    try {
      return await unpacked(given, chosenFile, { signal, onShare });
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    } finally {
      this.#unpacked = undefined;
    }
  }

  #given(project: AwaitedProject, files: readonly ProjectFile[]): Promise<AwaitedProject> {
    return withGiven(project, files, (file) => this.#desk.keeping.markOf(file));
  }

  async #await(project: AwaitedProject): Promise<void> {
    this.#awaited = project;
    if (isComplete(project)) await this.openAwaited();
  }
}

function isReadFromHere({ files }: WorkInHand): boolean {
  return files.some(({ copy }) => copy !== undefined);
}
