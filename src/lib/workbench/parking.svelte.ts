import type { Assessed } from '#lib/edition/assess.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Keeping } from './keeping.svelte.ts';
import type { MappingDesk, MappingInHand } from './mapping.svelte.ts';
import type { ProjectFile } from './project-files.ts';
import type { Registers, RegistersInHand } from './registers.svelte.ts';
import type { Step } from './steps.ts';

/** A project that was read: its files, what came of them, and where the person was. */
export interface ReadProject {
  readonly files: readonly ProjectFile[];
  readonly intake: Intake;
  readonly assessed: Assessed | undefined;
  readonly step: Step;
  readonly reference: string;
}

interface ParkedProject {
  readonly read: ReadProject;
  readonly registers: RegistersInHand;
  readonly mapping: MappingInHand | undefined;
  readonly isAtRisk: boolean;
}

/** Where a project stands that gave way to another one: it comes back, as it was, where the other one is not read to its end. */
export class Parking {
  #parked = $state.raw<ParkedProject>();
  readonly #desk: ParkingDesk;

  constructor(desk: ParkingDesk) {
    this.#desk = desk;
  }

  /** The project that gave way; undefined where none did. */
  get project(): ReadProject | undefined {
    return this.#parked?.read;
  }

  /** Whether edits, in hand or parked, would be lost with another project because they are kept nowhere. */
  get isAtRisk(): boolean {
    return this.#isAtRisk || (this.#parked?.isAtRisk ?? false);
  }

  /** Keeps a place for the project in hand. */
  park(read: ReadProject): void {
    const { registers, mapping, keeping } = this.#desk;
    this.#parked = { read, registers: registers.inHand, mapping: mapping.inHand, isAtRisk: this.#isAtRisk };
    keeping.park();
  }

  /** Puts the parked project's registers, mapping and keeping back; `show`: takes the rest into hand. */
  bringBack(show: (read: ReadProject) => void): void {
    const parked = this.#parked;
    if (parked === undefined) return;
    this.#parked = undefined;
    const { registers, mapping, keeping } = this.#desk;
    keeping.unpark();
    show(parked.read);
    registers.putBack(parked.registers);
    mapping.putBack(parked.mapping);
  }

  /** Nothing comes back any more: another project was read, or it is to be forgotten. */
  clear(): void {
    this.#parked = undefined;
    this.#desk.keeping.dropParked();
  }

  get #isAtRisk(): boolean {
    const { registers, mapping, keeping } = this.#desk;
    const isUnsaved = registers.unsaved.length > 0 || mapping.isChanged;
    return isUnsaved && !['keeping', 'kept'].includes(keeping.status);
  }
}

/** What of a project in hand is not in its files. */
export interface ParkingDesk {
  readonly registers: Registers;
  readonly mapping: MappingDesk;
  readonly keeping: Keeping;
}
