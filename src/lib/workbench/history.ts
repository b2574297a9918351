/** Something edited step by step, with what can be undone and redone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What was edited last; the next edit under the same name joins it into one step. Empty: no joining. */
  readonly step: string;
}

const most = 200;

/** A history that begins here. */
export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [], step: '' };
}

/** Another state. Edits of one `step` in a row (the keys typed into one cell) are undone together. */
export function record<T>(history: History<T>, present: T, step = ''): History<T> {
  if (present === history.present) return history;
  const isSame = step !== '' && step === history.step;
  return {
    past: isSame ? history.past : [...history.past, history.present].slice(-most),
    present,
    future: [],
    step
  };
}

/** The state before; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    step: ''
  };
}

/** The state that was undone last; the same history where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, step: '' };
}

/** The next edit begins a step of its own. */
export function endStep<T>(history: History<T>): History<T> {
  return history.step === '' ? history : { ...history, step: '' };
}
