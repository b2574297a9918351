import { hundredths } from './axis.ts';

/** A period on a time axis: `at` in percent of the width; only some are named, the others marked. */
export interface PeriodMark {
  readonly at: number;
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface TimePoint {
  readonly at: number;
  readonly period: string;
  readonly hasNewMethod?: true;
}

/** Where times (decimal years) stand between the first and the last of them, in percent; a time alone in the middle. */
export function timeScale(times: readonly number[]): (at: number) => number {
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  return (at) => (span === 0 ? 50 : hundredths((100 * (at - first)) / span));
}

/** Every period once, in order: the first, the last and, from five on, the middle one are named. */
export function periodMarks(points: readonly TimePoint[], x: (at: number) => number): readonly PeriodMark[] {
  const byTime = new Map(points.map((point) => [point.at, point.period]));
  const ordered = [...byTime].sort((a, b) => a[0] - b[0]);
  const middle = ordered.length >= 5 ? Math.floor((ordered.length - 1) / 2) : -1;
  return ordered.map(([at, period], index) => {
    const isEnd = index === ordered.length - 1;
    const anchor = index === 0 ? 'start' : isEnd ? 'end' : 'middle';
    return { at: x(at), label: index === 0 || isEnd || index === middle ? period : '', anchor };
  });
}

/** Where a method changed: halfway between a period and the one before it, in percent, each once. */
export function methodChanges(
  lines: readonly (readonly TimePoint[])[],
  x: (at: number) => number
): readonly { readonly at: number; readonly period: string }[] {
  const changes = new Map<number, string>();
  for (const points of lines)
    points.forEach((point, index) => {
      const before = points[index - 1];
      if (point.hasNewMethod && before) changes.set(hundredths((x(before.at) + x(point.at)) / 2), point.period);
    });
  return [...changes].sort((a, b) => a[0] - b[0]).map(([at, period]) => ({ at, period }));
}
