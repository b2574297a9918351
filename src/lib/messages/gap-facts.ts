import { fallbackEvent } from './english-words.ts';
import { isAbsent } from './is-absent.ts';
import { isPercent } from './is-percent.ts';
import type { GapReasonWord, GapSubject, MeasureSubject, PairSubject, RowSubject, ViewSubject } from './subjects.ts';

/** Proportions and rates count events, and the sentence names them where they have a name; else it compares the measure itself. */
export function comparesEvents(measure: MeasureSubject): boolean {
  if (measure.event.en === fallbackEvent(measure.label.en)) return false;
  return measure.kind === 'rate' || (measure.kind === 'proportion' && isPercent(measure));
}

/**
 * Both printed values of a pair: the compared row's, and the reference's (its row's, or for everyone else compared minus
 * difference). `more` says whether the compared one is the higher.
 */
export function valuesOf(
  view: ViewSubject,
  pair: PairSubject
): { readonly compared: number | undefined; readonly reference: number | undefined; readonly more: boolean } {
  const row = view.rows.find((candidate) => candidate.group === pair.compared)?.figure;
  const other = view.rows.find((candidate) => candidate.group === pair.reference)?.figure;
  const compared = row === undefined || isAbsent(row.estimate) ? undefined : row.estimate * row.factor;
  const difference = isAbsent(pair.difference.estimate) ? undefined : pair.difference.estimate * pair.difference.factor;
  const shown = other === undefined || isAbsent(other.estimate) ? undefined : other.estimate * other.factor;
  const reference = shown ?? (compared === undefined || difference === undefined ? undefined : compared - difference);
  const more = difference === undefined ? (compared ?? 0) > (reference ?? 0) : difference > 0;
  return { compared, reference, more };
}

/** The group whose seats are furthest below its share of the people served; none where every group has its share. */
export function furthestBelow(
  rows: readonly RowSubject[]
): { readonly row: RowSubject; readonly share: number; readonly inProportion: number | undefined } | undefined {
  let found: { row: RowSubject; parity: number; share: number } | undefined;
  for (const row of rows) {
    if (row.role !== 'known' || isAbsent(row.figure.estimate)) continue;
    if (row.populationShare === undefined || row.populationShare < 0.05) continue;
    const parity = row.figure.estimate / row.populationShare;
    if (parity < 1 && (found === undefined || parity < found.parity))
      found = { row, parity, share: row.populationShare };
  }
  if (!found) return undefined;
  const { row, share } = found;
  const seats = isAbsent(row.figure.denominator) ? Number.NaN : Number(row.figure.denominator) * share;
  return { row, share, inProportion: Number.isFinite(seats) ? seats : undefined };
}

/** The pairs beside the lead, by what is said of them. */
export function otherPairs(view: ViewSubject): {
  readonly worse: readonly PairSubject[];
  readonly better: readonly PairSubject[];
  readonly open: readonly PairSubject[];
} {
  const pairs = view.rows.flatMap((row) => (row.pair && row.pair.compared !== view.lead?.compared ? [row.pair] : []));
  return {
    worse: pairs.filter((pair) => pair.verdict === 'clear-gap' && pair.worse),
    better: pairs.filter((pair) => pair.verdict === 'clear-gap' && !pair.worse),
    open: pairs.filter((pair) => pair.verdict === 'cannot-conclude')
  };
}

/** The reason that is named first where groups have different ones: what would have to change before the others matter. */
const order: readonly GapReasonWord[] = ['unknowns', 'too-few', 'interval', 'withheld', 'no-test'];

/** Pairs of a view that cannot be concluded, the reason to name, and the group that needs the fewest rows to be enough. */
export function openPairs(view: ViewSubject): {
  readonly open: readonly PairSubject[];
  readonly reason: GapReasonWord | undefined;
  readonly least: { readonly group: string; readonly enough: number } | undefined;
} {
  const open = view.rows.flatMap((row) => (row.pair?.verdict === 'cannot-conclude' ? [row.pair] : []));
  let least: { group: string; enough: number } | undefined;
  for (const { compared, enough } of open) {
    if (enough !== undefined && (least === undefined || enough < least.enough)) least = { group: compared, enough };
  }
  return { open, reason: order.find((candidate) => open.some((pair) => pair.reason === candidate)), least };
}

/** A gap without its sign, for sentences that say the direction in words; limits are left out. */
export function sizeOf(gap: GapSubject): GapSubject {
  return isAbsent(gap.estimate)
    ? gap
    : { estimate: Math.abs(gap.estimate), lower: without, upper: without, factor: gap.factor };
}

const without = { absent: 'not-applicable' } as const;

/** Both limits of a gap on the printed scale, lower first, turned where the gap is told without its sign; none where one is absent. */
export function limitsOf(gap: GapSubject, isTurned = false): readonly [number, number] | undefined {
  if (isAbsent(gap.lower) || isAbsent(gap.upper)) return undefined;
  return isTurned
    ? [-gap.upper * gap.factor, -gap.lower * gap.factor]
    : [gap.lower * gap.factor, gap.upper * gap.factor];
}

/** A value of a difference as a gap without limits, so that it prints alone. */
export function alone(value: number): GapSubject {
  return { estimate: value, lower: without, upper: without, factor: 1 };
}
