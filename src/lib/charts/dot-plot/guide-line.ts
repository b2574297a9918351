import { position, type Axis } from '../parts/axis.ts';
import type { GuideLine } from './types.ts';

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
  const anchor = at < 28 ? 'start' : at > 72 ? 'end' : isLower ? 'end' : 'start';
  const [first = ''] = label;
  return { at, anchor, label: first.toUpperCase() + label.slice(first.length) };
}
