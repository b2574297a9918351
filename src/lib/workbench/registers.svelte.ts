import { endStep, historyOf, record, redo, undo, type History } from './history.ts';
import type { RegisterTable } from './register-table.ts';

/** A register opened for editing, and the file that it will be saved as. */
export interface OpenedRegister {
  readonly file: string;
  readonly register: RegisterTable;
  readonly isDeclaredEmpty: boolean;
}

/** A register that is open for editing. */
export interface Draft {
  /** Name of the file that it will be saved as. */
  readonly file: string;
  readonly history: History<RegisterTable>;
  /** As it was opened. */
  readonly saved: RegisterTable;
  /** Whether the one institution of the project says that there is nothing on it, now and as it was opened. */
  readonly isDeclaredEmpty: boolean;
  readonly wasDeclaredEmpty: boolean;
}

/** All drafts, and the file of the one on show. */
export interface RegistersInHand {
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly file: string | undefined;
}

/** The registers being typed in: one draft per file, kept while the person looks at other steps; one of them on show. */
export class Registers {
  #drafts = $state.raw<Readonly<Record<string, Draft>>>({});
  #file = $state<string>();

  /** The draft on show; undefined where none is. */
  readonly draft: Draft | undefined = $derived(this.#file === undefined ? undefined : this.#drafts[this.#file]);

  /** Drafts with edits that are not saved. */
  readonly changed: readonly Draft[] = $derived(Object.values(this.#drafts).filter((draft) => isChanged(draft)));

  /** Names of files with edits that are not saved. */
  readonly unsaved: readonly string[] = $derived(this.changed.map(({ file }) => file));

  /** Shows a register; a draft of the file that has unsaved edits is shown instead. */
  begin(file: string, register: RegisterTable, isDeclaredEmpty: boolean): void {
    const old = this.#drafts[file];
    const fresh = {
      file,
      history: historyOf(register),
      saved: register,
      isDeclaredEmpty,
      wasDeclaredEmpty: isDeclaredEmpty
    };
    this.#put(old !== undefined && isChanged(old) ? old : fresh);
    this.#file = file;
  }

  /** Takes edits that were kept of a register, beside what its file holds; it is not put on show. */
  resume(opened: OpenedRegister, edited: RegisterTable, isDeclaredEmpty: boolean): void {
    const { file, register: saved, isDeclaredEmpty: wasDeclaredEmpty } = opened;
    this.#put({ file, history: historyOf(edited), saved, isDeclaredEmpty, wasDeclaredEmpty });
  }

  /** Leaves the register on show; its edits stay in hand. */
  hide(): void {
    this.#file = undefined;
  }

  /** Forgets a file's draft. */
  drop(file: string): void {
    const { [file]: _dropped, ...others } = this.#drafts;
    this.#drafts = others;
    if (this.#file === file) this.#file = undefined;
  }

  /** What is in hand, to be put back by `putBack`. */
  get inHand(): RegistersInHand {
    return { drafts: this.#drafts, file: this.#file };
  }

  putBack({ drafts, file }: RegistersInHand): void {
    this.#drafts = drafts;
    this.#file = file;
  }

  /** Forgets all drafts. */
  clear(): void {
    this.#drafts = {};
    this.#file = undefined;
  }

  /** A file's draft as it stands; undefined where it has no unsaved edits. */
  maybeUnsaved(file: string): RegisterTable | undefined {
    const draft = this.#drafts[file];
    return draft !== undefined && isChanged(draft) ? draft.history.present : undefined;
  }

  /** Another state of the register on show; edits of one `step` in a row are undone together. */
  edit(register: RegisterTable, step = ''): void {
    this.#change((history) => record(history, register, step));
  }

  undo(): void {
    this.#change(undo);
  }

  redo(): void {
    this.#change(redo);
  }

  endStep(): void {
    this.#change(endStep);
  }

  declareEmpty(isDeclaredEmpty: boolean): void {
    if (this.draft !== undefined) this.#put({ ...this.draft, isDeclaredEmpty });
  }

  #change(step: (history: History<RegisterTable>) => History<RegisterTable>): void {
    if (this.draft !== undefined) this.#put({ ...this.draft, history: step(this.draft.history) });
  }

  #put(draft: Draft): void {
    this.#drafts = { ...this.#drafts, [draft.file]: draft };
  }
}

function isChanged({ history, saved, isDeclaredEmpty, wasDeclaredEmpty }: Draft): boolean {
  return history.present !== saved || isDeclaredEmpty !== wasDeclaredEmpty;
}
