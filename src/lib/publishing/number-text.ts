import type { Exact, Maybe } from '#lib/scorecard/model.ts';

/**
 * A number as data files print it: the shortest text that reads back to the same double; an exact decimal as it is; nothing
 * where it is absent. Throws for NaN and infinities, which are never data.
 */
export function numberText(value: Maybe<Exact> | undefined): string {
  if (value === undefined || typeof value === 'object') return '';
  if (typeof value === 'string') return value;
  if (!Number.isFinite(value)) throw new Error(`not a number to publish: ${value}`);
  return String(value === 0 ? 0 : value);
}

/** A value on the scale it is printed on. */
export function scaledText(value: Maybe<number>, factor: number): string {
  return typeof value === 'number' ? numberText(value * factor) : '';
}
