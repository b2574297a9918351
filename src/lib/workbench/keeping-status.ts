import type { WorkInHand } from './work-in-hand.ts';

/** `off`: somebody asked to forget the project in hand. */
export type KeepingStatus = 'nothing' | 'keeping' | 'kept' | 'refused' | 'off';

/** Why something could not be kept (no room, not allowed, no place at all), and whether it is the work itself or only copies of files. */
export interface KeepingTrouble {
  readonly why: 'full' | 'denied' | 'none';
  readonly what: 'work' | 'uploads';
}

/** Work, and the project that it belongs to. */
export interface Waiting {
  readonly id: string;
  readonly work: WorkInHand;
}

/** How work was kept that has given way to another project, and may come back. */
export interface Parked {
  readonly id: string | undefined;
  readonly keepsUploads: boolean;
  release: (() => void) | undefined;
  status: KeepingStatus;
}
