import { contentMark } from './content-mark.ts';
import { copyUploads } from './copy-uploads.ts';
import type { KeepingStatus, KeepingTrouble, Parked, Waiting } from './keeping-status.ts';
import type { KeptProject, KnownUpload } from './kept-project.ts';
import { isFull, keptStore, type KeptStore, type SetAside } from './kept-store.ts';
import { newId } from './new-id.ts';
import type { Places } from './places.ts';
import { isKeptAsText, type ProjectFile } from './project-files.ts';
import { superfluous } from './superfluous-projects.ts';
import { tabs, type Neighbours, type TabNews, type Tabs } from './tabs.ts';
import { keptProjectOf, type WorkInHand } from './work-in-hand.ts';

/** Milliseconds in which changes are gathered before they are written. */
const pause = 300;

/** Keeps the work in hand on this computer as it changes, and knows what is kept. One for the page. */
export class Keeping {
  #places: Places = {};
  #store: KeptStore = keptStore({});
  #tabs: Tabs = tabs({}, () => undefined);
  #projects = $state.raw<readonly KeptProject[]>([]);
  #setAside = $state.raw<readonly SetAside[]>([]);
  #elsewhere = $state.raw<readonly string[]>([]);
  #status = $state<KeepingStatus>('nothing');
  #trouble = $state.raw<KeepingTrouble>();
  #current = $state<string>();
  #keepsUploads = $state(false);
  #canKeepUploads = $state(false);
  #copying = $state<string>();
  #left = $state.raw<readonly string[]>();
  #pending: Waiting | undefined;
  #unwritten: Waiting | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #copies = new AbortController();
  #isOutOfRoom = false;
  #release: (() => void) | undefined;
  #parked = $state.raw<Parked>();
  readonly #texts = new WeakMap<File, string>();
  readonly #marks = new WeakMap<File, string>();

  /** What is kept, the last first. */
  get projects(): readonly KeptProject[] {
    return this.#projects;
  }

  get setAside(): readonly SetAside[] {
    return this.#setAside;
  }

  get status(): KeepingStatus {
    return this.#status;
  }

  /** What the person should be told once. */
  get trouble(): KeepingTrouble | undefined {
    return this.#trouble;
  }

  /** Id under which the work in hand is kept. */
  get current(): string | undefined {
    return this.#current;
  }

  /** Whether the person agreed that the uploaded files of the project in hand are kept. */
  get keepsUploads(): boolean {
    return this.#keepsUploads;
  }

  /** Whether this browser can keep copies of files. */
  get canKeepUploads(): boolean {
    return this.#canKeepUploads;
  }

  /** Name of the file that is being copied. */
  get copying(): string | undefined {
    return this.#copying;
  }

  /** What was found after everything was forgotten: empty where nothing is left; undefined before. */
  get left(): readonly string[] | undefined {
    return this.#left;
  }

  isElsewhere(id: string): boolean {
    return this.#elsewhere.includes(id) && !this.isParked(id);
  }

  /** Whether it is of the work that gave way to another project, and may come back. */
  isParked(id: string): boolean {
    return this.#parked !== undefined && id === this.#parked.id;
  }

  /** Looks what is kept; to be called once the page stands in a browser. */
  async look(places: Places, neighbours: Neighbours = {}): Promise<void> {
    this.#places = places;
    this.#store = keptStore(places);
    this.#tabs = tabs(neighbours, (news) => void this.#hear(news));
    this.#canKeepUploads = places.files !== undefined;
    await this.refresh();
    await this.#store.sweep((id) => this.isElsewhere(id)).catch(() => undefined);
  }

  /** Reads anew what is kept and what other tabs hold. */
  async refresh(): Promise<void> {
    try {
      const held = await this.#tabs.held();
      this.#elsewhere = held.filter((id) => id !== this.#current);
      const { projects, setAside } = await this.#store.read();
      const own = this.#current === undefined || this.#status === 'off' ? undefined : this.#before(this.#current);
      this.#projects = own === undefined ? projects : [own, ...projects.filter(({ id }) => id !== own.id)];
      this.#setAside = setAside;
    } catch (error) {
      this.#refuse(error, 'work');
    }
  }

  /** A new project is in hand: what comes is kept under an id of its own. The one before stays as it was kept last. */
  begin(): void {
    void this.leave();
    const id = newId();
    this.#current = id;
    this.#left = undefined;
    void this.#tabs.hold(id).then((release) => {
      if (id === this.#current) this.#release = release;
      else if (this.#parked && this.isParked(id)) this.#parked.release = release;
      else release?.();
    });
  }

  /** Goes on with a kept project, as it was kept last; undefined where it is gone, or another tab has it in hand. */
  async resume(id: string): Promise<KeptProject | undefined> {
    await this.leave();
    const release = await this.#tabs.hold(id);
    await this.refresh();
    const project = this.#before(id);
    if (release === undefined || project === undefined) {
      release?.();
      return undefined;
    }
    this.#release = release;
    this.#current = id;
    this.#left = undefined;
    this.#elsewhere = this.#elsewhere.filter((each) => each !== id);
    this.#keepsUploads = project.keepsUploads;
    this.#status = 'kept';
    return project;
  }

  /** The work gives way to another project and may come back: it is written, and no other tab gets it. */
  park(): void {
    this.dropParked();
    this.#parked = {
      id: this.#current,
      keepsUploads: this.#keepsUploads,
      release: this.#release,
      status: this.#status === 'keeping' ? 'kept' : this.#status
    };
    this.#release = undefined;
    void this.leave();
  }

  /** The work that gave way is in hand again, kept as it was before. */
  unpark(): void {
    const parked = this.#parked;
    this.#parked = undefined;
    void this.leave();
    if (parked === undefined) return;
    [this.#current, this.#status] = [parked.id, parked.status];
    [this.#keepsUploads, this.#release] = [parked.keepsUploads, parked.release];
  }

  /** The work that gave way does not come back: it stays as it is kept, free for another tab. */
  dropParked(): void {
    this.#parked?.release?.();
    this.#parked = undefined;
  }

  /** The work is put down: it is written, and free for another tab. */
  async leave(): Promise<void> {
    const written = this.flush();
    const release = this.#release;
    this.#release = undefined;
    this.#current = undefined;
    this.#keepsUploads = false;
    this.#isOutOfRoom = false;
    this.#status = 'nothing';
    await written;
    release?.();
  }

  /** The work has changed: it is kept in a moment. */
  changed(work: WorkInHand): void {
    const id = this.#current;
    if (id === undefined || this.#status === 'off') return;
    this.#pending = { id, work };
    if (this.#status !== 'refused') this.#status = 'keeping';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  /** Writes what has changed. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    const waiting = this.#pending;
    if (waiting === undefined) return this.#writing;
    this.#pending = undefined;
    this.#unwritten = waiting;
    this.#writing = this.#writing.then(async () => {
      await this.#write(waiting);
      if (this.#unwritten === waiting) this.#unwritten = undefined;
    });
    return this.#writing;
  }

  /** The page is being closed: what is not written yet is kept at once, in the place that can. */
  keepNow(): void {
    const waiting = this.#pending ?? this.#unwritten;
    if (waiting === undefined) return;
    try {
      this.#places.quick?.putNow(waiting.id, JSON.stringify(this.#recordOf(waiting)));
    } catch {
      void this.flush();
    }
  }

  /** The project in hand was to be forgotten, and the person wants it kept after all. */
  async keepAgain(work: WorkInHand): Promise<void> {
    this.#status = 'keeping';
    this.changed(work);
    await this.flush();
  }

  /** The person agrees that uploaded files are kept on this computer, or no longer: then the copies are removed. */
  async keepUploads(isAgreed: boolean, work: WorkInHand): Promise<void> {
    const id = this.#current;
    this.#keepsUploads = isAgreed;
    this.#isOutOfRoom = false;
    if (isAgreed) await this.#places.files?.askToLast().catch(() => undefined);
    else this.#stopCopying();
    this.changed(work);
    await this.flush();
    if (!isAgreed && id !== undefined) await this.#places.files?.removeFolder(id);
  }

  /** A project's copy of a file; undefined where it is gone, or is not what was kept. */
  maybeCopy(id: string, upload: KnownUpload): Promise<File | undefined> {
    return this.#store.maybeCopy(id, upload);
  }

  /** The work as it is kept, or would be. */
  async recordFor(work: WorkInHand): Promise<KeptProject> {
    await this.#learn(work.files);
    return this.#recordOf({ id: this.#current ?? newId(), work });
  }

  /** The file's `contentMark`, reckoned once. */
  async markOf(file: File): Promise<string> {
    const mark = this.#marks.get(file) ?? (await contentMark(file));
    this.#marks.set(file, mark);
    return mark;
  }

  /** Removes what is kept under a name: a project with its copies, or what was set aside. */
  async forget(name: string): Promise<void> {
    if (name === this.#current) await this.#stop();
    this.#unkeepParked(name);
    await this.#store.remove(name).catch((error: unknown) => this.#refuse(error, 'work'));
    this.#tabs.tell({ forgotten: name });
    await this.refresh();
  }

  /** Removes everything of ours from this computer, and looks whether anything is left. */
  async forgetEverything(): Promise<void> {
    await this.#stop();
    this.#left = await this.#store.clear();
    this.#tabs.tell({ forgotten: '*' });
    await this.refresh();
  }

  /** The person has read what could not be kept. */
  hush(): void {
    this.#trouble = undefined;
  }

  async #write(waiting: Waiting): Promise<void> {
    const { id, work } = waiting;
    if (this.#isOff(id)) return;
    try {
      await this.#learn(work.files);
      const before = this.#before(id);
      const record = this.#recordOf(waiting);
      await this.#put(record);
      if (before === undefined) await this.#tidy(record);
      for (const { copy } of before?.uploads ?? [])
        if (copy !== undefined && record.uploads.every((each) => each.copy !== copy))
          await this.#places.files?.removeFile(id, copy);
      if (record.keepsUploads) await this.#copyUploads(record, work);
      this.#tabs.tell({ kept: id });
      if (this.#trouble?.what === 'work') this.#trouble = undefined;
      if (id === this.#current && this.#pending === undefined && !this.#isOff(id)) this.#status = 'kept';
    } catch (error) {
      this.#refuse(error, 'work');
    }
  }

  #isOff(id: string): boolean {
    return this.#status === 'off' && id === this.#current;
  }

  #before(id: string): KeptProject | undefined {
    return this.#projects.find((project) => project.id === id);
  }

  #recordOf({ id, work }: Waiting): KeptProject {
    const before = this.#before(id);
    const keepsUploads = id === this.#current ? this.#keepsUploads : (before?.keepsUploads ?? false);
    const revision = Math.max(Date.now(), (before?.revision ?? 0) + 1);
    const known = { text: (file: File) => this.#texts.get(file), mark: (file: File) => this.#marks.get(file) };
    return keptProjectOf(work, known, { id, revision, keepsUploads }, before);
  }

  async #learn(files: readonly ProjectFile[]): Promise<void> {
    for (const each of files) {
      if (!isKeptAsText(each)) await this.markOf(each.file);
      else if (each.text === undefined && !this.#texts.has(each.file))
        this.#texts.set(each.file, await each.file.text());
    }
  }

  async #put(record: KeptProject): Promise<void> {
    await this.#store.put(record);
    this.#projects = [record, ...this.#projects.filter(({ id }) => id !== record.id)];
  }

  /** Copies the files that have no copy yet. Where there is no room it ends; the work stays kept. */
  async #copyUploads(record: KeptProject, work: WorkInHand): Promise<void> {
    const { files } = this.#places;
    if (files === undefined || this.#isOutOfRoom) return;
    try {
      await copyUploads(record, work.files, {
        files,
        signal: this.#copies.signal,
        begin: (name) => (this.#copying = name),
        done: (project) => this.#put(project)
      });
    } catch (error) {
      this.#isOutOfRoom = true;
      this.#refuse(error, 'uploads');
    }
    this.#copying = undefined;
  }

  #stopCopying(): void {
    this.#copies.abort();
    this.#copies = new AbortController();
  }

  /** Nothing more of the work in hand is kept. */
  async #stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#pending = undefined;
    this.#unwritten = undefined;
    this.#keepsUploads = false;
    if (this.#current !== undefined) this.#status = 'off';
    this.#stopCopying();
    await this.#writing;
  }

  async #tidy(record: KeptProject): Promise<void> {
    const isInUse = (id: string) => this.isElsewhere(id) || this.isParked(id);
    for (const id of superfluous(this.#projects, record, isInUse)) await this.forget(id);
  }

  /** Another tab has kept or forgotten something. */
  async #hear(news: TabNews): Promise<void> {
    if (
      'forgotten' in news &&
      this.#current !== undefined &&
      (news.forgotten === '*' || news.forgotten === this.#current)
    )
      await this.#stop();
    if ('forgotten' in news) this.#unkeepParked(news.forgotten);
    await this.refresh();
  }

  /** The work that gave way was forgotten too: it comes back without being kept. */
  #unkeepParked(name: string): void {
    if (this.#parked?.id !== undefined && (name === '*' || this.isParked(name))) this.#parked.status = 'off';
  }

  #refuse(error: unknown, what: KeepingTrouble['what']): void {
    const { files, quick } = this.#places;
    const why = files === undefined && quick === undefined ? 'none' : isFull(error) ? 'full' : 'denied';
    if (what === 'uploads' || this.#status !== 'refused') this.#trouble = { why, what };
    if (what === 'work') this.#status = 'refused';
  }
}
