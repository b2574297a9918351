import { position, type Axis } from '../parts/axis.ts';
import type { GuideLine } from './types.ts';

/** A bold character, and what a label may stand out to the left, in percent of the narrowest lane (200 px, on a phone). */
const perCharacter = 3.8;
const outside = 8;

/**
 * A vertical line over all rows with its label: the label of the lower of two lines ends at its line, that of the higher begins there;
 * near the edges it flips inward. No value, no line.
 */
export function maybeGuideLine(
  axis: Axis,
  value: number | undefined,
  isLower: boolean,
  label: string
): GuideLine | undefined {
  if (value === undefined) return undefined;
  const at = position(axis, value);
  const anchor =
    at < Math.max(28, label.length * perCharacter - outside) ? 'start' : at > 72 ? 'end' : isLower ? 'end' : 'start';
  const [first = ''] = label;
  return { at, anchor, label: first.toUpperCase() + label.slice(first.length) };
}
