/** How long work makes way for other things, and when it is left off. */
export interface Pauses {
  /** Asked between two pieces of work: what to wait for before the next, or nothing. It alone knows the time. */
  readonly pause?: () => Promise<void> | undefined;
  /** Leaves off between two pieces, rejecting with its reason. */
  readonly signal?: AbortSignal;
}

/** Does work that comes in pieces (`finished.ts`) to its end, with pauses between them; without `pause` all at once. */
export async function inPieces<T>(work: Generator<void, T>, { pause, signal }: Pauses): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const next = work.next();
    const waiting = pause?.();
    if (waiting !== undefined) await waiting;
    if (next.done === true) return next.value;
  }
}
