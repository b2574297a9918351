import { comparesEvents, valuesOf } from './gap-facts.ts';
import { isAbsent } from './is-absent.ts';
import type { MeasureSubject, PairSubject, RowSubject, ViewSubject } from './subjects.ts';

/** How a ratio of a measure is said: `1.27 times as frequent`, `as long`, `as high`; none where the scale has no zero to measure from. */
export type RatioForm = 'frequent' | 'long' | 'high';

const withZero: readonly string[] = ['proportion', 'rate', 'directly-standardised-rate', 'ratio-of-sums', 'coverage'];

/** The form of a measure's ratio. Means and published estimates have none: their scale may be one of opinions, that starts anywhere. */
export function ratioForm(measure: MeasureSubject): RatioForm | undefined {
  if (comparesEvents(measure)) return 'frequent';
  if (measure.kind === 'time-to-event') return 'long';
  return withZero.includes(measure.kind) ? 'high' : undefined;
}

/**
 * The ratio that a headline may lead with, unscaled. None without a clear gap, with a reference of zero, where the ratio does not
 * point the way the figures do, or where it would print as no difference or as nothing.
 */
export function sayableRatio(measure: MeasureSubject, view: ViewSubject, pair: PairSubject): number | undefined {
  if (pair.verdict !== 'clear-gap' || ratioForm(measure) === undefined || isAbsent(pair.ratio.estimate))
    return undefined;
  const { reference, more } = valuesOf(view, pair);
  const ratio = pair.ratio.estimate * pair.ratio.factor;
  if (reference === 0 || !(ratio >= 0.01) || (ratio > 0.995 && ratio < 1.005)) return undefined;
  return ratio > 1 === more ? ratio : undefined;
}

/** Events at the reference's rate, where they make half an event or more; unrounded. */
export function sayableEvents(pair: PairSubject): number | undefined {
  if (isAbsent(pair.events.estimate)) return undefined;
  const events = pair.events.estimate * pair.events.factor;
  return events >= 0.5 ? events : undefined;
}

/** A row with its value on the printed scale. */
export interface JudgedRow {
  readonly row: RowSubject;
  readonly value: number;
}

/** Lowest and highest row among those that are judged to have no clear gap, the one compared with among them; none for a single row. */
export function judgedRange(view: ViewSubject): readonly [JudgedRow, JudgedRow] | undefined {
  const judged = view.rows.flatMap((row): readonly JudgedRow[] => {
    const { pair, isReference, figure } = row;
    if (isAbsent(figure.estimate) || figure.reliability !== 'ok') return [];
    if (!isReference && pair?.verdict !== 'no-clear-gap') return [];
    return [{ row, value: figure.estimate * figure.factor }];
  });
  const ordered = judged.sort((a, b) => a.value - b.value);
  const [low] = ordered;
  const high = ordered.at(-1);
  return low === undefined || high === undefined || low === high ? undefined : [low, high];
}

/** Both figures of the only pair that stays open, on the printed scale; none where one is withheld or too uncertain to be told in a headline. */
export function openFigures(view: ViewSubject, pair: PairSubject): readonly [number, number] | undefined {
  if (pair.reason !== 'interval') return undefined;
  const shaky = view.rows.some(
    ({ group, figure }) => (group === pair.compared || group === pair.reference) && figure.reliability !== 'ok'
  );
  const { compared, reference } = valuesOf(view, pair);
  return shaky || compared === undefined || reference === undefined ? undefined : [compared, reference];
}
