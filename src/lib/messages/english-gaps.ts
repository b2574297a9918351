import { englishCannotConclude } from './english-cannot-conclude.ts';
import { englishNumbers as numbers, events, isAbsent, isPercent } from './english-numbers.ts';
import {
  capitalise,
  fallbackEvent,
  groupLabel,
  inGroup,
  inSentence,
  ofGroup,
  quoted,
  valuesOf
} from './english-words.ts';
import type { GapMessages } from './gap-messages.ts';
import type {
  GapReasonWord,
  GapSubject,
  GapVerdictWord,
  MeasureSubject,
  PairSubject,
  RowSubject,
  Text,
  ViewSubject
} from './subjects.ts';

const verdicts: Readonly<Record<GapVerdictWord, string>> = {
  'clear-gap': 'Clear gap',
  'no-clear-gap': 'No clear gap',
  'cannot-conclude': 'Cannot conclude',
  'not-judged': 'Not judged'
};

const reasons: Readonly<Record<GapReasonWord, string>> = {
  interval: 'the range is too wide',
  'too-few': 'too few',
  withheld: 'withheld',
  unknowns: 'too many unknown',
  'no-test': 'no test'
};

/** English sentences about gaps between groups. */
export const englishGaps: GapMessages = {
  verdict: (verdict) => verdicts[verdict],
  reason: (reason) => reasons[reason],
  verdictWithReason: (pair) =>
    verdicts[pair.verdict].toLowerCase() +
    (pair.reason === undefined || pair.verdict === 'not-judged' ? '' : `: ${reasons[pair.reason]}`),
  headline,
  figures,
  others,
  events: eventsSentence,
  rowNote,
  unknown,
  reference,
  adjustment: (adjustment) => (adjustment === 'crude' ? 'Not adjusted for age.' : 'Adjusted for age.'),
  unreliable: (measure, groups) =>
    groups.length === 0
      ? ''
      : `Hollow dot and dashed line: too few ${measure.unit.en} for a dependable figure (${names(groups)}). It is shown and not judged.`,
  withheld: (groups) =>
    groups.length === 0
      ? ''
      : `Withheld to protect people: ${names(groups)}. It is not zero and not missing. Some larger values are withheld too, so that small ones cannot be worked out.`,
  overlapping: (view) =>
    view.overlapping ? 'A person may count in several of these groups, so they add up to more than everyone.' : '',
  largest: (largest) =>
    `At the rate of ${ofGroup(undefined, largest.reference)} there would be ${largest.atLeast ? 'at least ' : ''}${events(largest.events)} ${largest.favourable === 'higher' ? 'more' : 'fewer'} ${largest.event.en} ${inGroup(undefined, largest.compared)} in ${numbers.period(largest.period)}.`,
  description
};

function headline(measure: MeasureSubject, view: ViewSubject, verdict: GapVerdictWord): string {
  if (verdict === 'clear-gap' && view.lead) return clearGap(measure, view, view.lead);
  if (verdict === 'no-clear-gap') {
    return comparesEvents(measure)
      ? `${capitalise(measure.event.en)} are about equally frequent in all groups that can be judged.`
      : `${capitalise(measure.label.en)}: about equal in all groups that can be judged.`;
  }
  if (verdict === 'cannot-conclude') return englishCannotConclude(measure, view);
  return notJudged(measure, view);
}

function clearGap(measure: MeasureSubject, view: ViewSubject, pair: PairSubject): string {
  const { compared, reference, more } = valuesOf(view, pair);
  const than = `${inGroup(view, pair.compared)} than ${inGroup(view, pair.reference)}`;
  const first = comparesEvents(measure)
    ? `${capitalise(measure.event.en)} are ${more ? 'more' : 'less'} frequent ${than}`
    : `${capitalise(measure.label.en)}: ${more ? 'higher' : 'lower'} ${than}`;
  if (compared === undefined || reference === undefined) return `${first}.`;
  return `${first}${comparesEvents(measure) ? ':' : ','} ${numbers.amountOf(measure, compared)} against ${numbers.amount(measure, reference)}.`;
}

function notJudged(measure: MeasureSubject, view: ViewSubject): string {
  if (measure.kind === 'composition') {
    const short = furthestBelow(measure, view.rows);
    if (short) return short;
  }
  const shown = view.rows.filter((row) => row.figure.status === 'ok').length;
  if (shown === 0) return `${measure.label.en}: no group can be shown.`;
  return `${measure.label.en}: shown for each group, and no gap is judged.`;
}

function furthestBelow(measure: MeasureSubject, rows: readonly RowSubject[]): string | undefined {
  let found: { row: RowSubject; parity: number; share: number } | undefined;
  for (const row of rows) {
    if (row.role !== 'known' || isAbsent(row.figure.estimate)) continue;
    if (row.populationShare === undefined || row.populationShare < 0.05) continue;
    const parity = row.figure.estimate / row.populationShare;
    if (parity < 1 && (found === undefined || parity < found.parity))
      found = { row, parity, share: row.populationShare };
  }
  if (!found) return undefined;
  const { figure, label } = found.row;
  const seats = Number(isAbsent(figure.denominator) ? Number.NaN : figure.denominator) * found.share;
  const inProportion = Number.isFinite(seats) ? ` In proportion it would be ${numbers.decimal(seats)}.` : '';
  return `The group ${label.en} is ${numbers.percent(found.share)} of the people served and holds ${numbers.fraction(figure)} ${measure.unit.en}.${inProportion}`;
}

function figures(measure: MeasureSubject, pair: PairSubject): string {
  const { difference, ratio } = pair;
  if (isAbsent(difference.estimate)) return '';
  const size = Math.abs(difference.estimate * difference.factor);
  const turned = difference.estimate < 0;
  const amount = numbers.difference(measure, { ...difference, estimate: size / difference.factor });
  const range = rangeOf(difference.lower, difference.upper, turned, (value) =>
    numbers.differenceWithRange(measure, { ...difference, estimate: value, lower: absent, upper: absent })
  );
  const times = isAbsent(ratio.estimate)
    ? ''
    : `, or ${numbers.ratioWithRange({ ...ratio, lower: absent, upper: absent })} times${rangeOf(ratio.lower, ratio.upper, false, (value) => numbers.times(value * ratio.factor))}`;
  return `The difference is ${amount}${range}${times}${judgement(pair)}`;
}

const absent = { absent: 'not-applicable' } as const;

function rangeOf(
  lower: PairSubject['difference']['lower'],
  upper: PairSubject['difference']['upper'],
  turned: boolean,
  print: (value: number) => string
): string {
  if (isAbsent(lower) || isAbsent(upper)) return '';
  const [low, high] = turned ? [-upper, -lower] : [lower, upper];
  return ` (${numbers.range(print(low), print(high))})`;
}

function judgement(pair: PairSubject): string {
  if (pair.verdict === 'no-clear-gap') return `: inside the margin of ${numbers.times(pair.smallestGap)} times.`;
  if (pair.verdict !== 'clear-gap') return '.';
  const p = pair.pAdjusted === undefined ? '' : ` (${numbers.pValue(pair.pAdjusted)})`;
  return pair.familySize > 1
    ? `: clear after allowing for all ${numbers.count(pair.familySize)} comparisons${p}.`
    : `: clear${p}.`;
}

function others(measure: MeasureSubject, view: ViewSubject): string {
  const pairs = view.rows.flatMap((row) => (row.pair && row.pair.compared !== view.lead?.compared ? [row.pair] : []));
  const clear = pairs.filter((pair) => pair.verdict === 'clear-gap' && pair.worse);
  const better = pairs.filter((pair) => pair.verdict === 'clear-gap' && !pair.worse);
  const open = pairs.filter((pair) => pair.verdict === 'cannot-conclude');
  return [
    ...clear.map(
      (pair) =>
        `The difference ${inGroup(view, pair.compared)}, ${numbers.difference(measure, pair.difference)}, is clear too.`
    ),
    ...better.map(
      (pair) =>
        `The figure ${inGroup(view, pair.compared)} is better than the one compared with, by ${numbers.difference(measure, positive(pair.difference))}: clear too.`
    ),
    ...(open.length === 0
      ? []
      : [`For ${numbers.small(open.length)} ${open.length === 1 ? 'group' : 'groups'} we cannot conclude.`])
  ].join(' ');
}

function positive(gap: GapSubject): GapSubject {
  return isAbsent(gap.estimate) ? gap : { ...gap, estimate: Math.abs(gap.estimate) };
}

function eventsSentence(measure: MeasureSubject, pair: PairSubject, view: ViewSubject): string {
  if (isAbsent(pair.events.estimate) || pair.events.estimate <= 0) return '';
  const number = (pair.atLeast ? 'at least ' : '') + events(pair.events.estimate);
  const change = measure.favourable === 'higher' ? 'more' : 'fewer';
  const range = rangeOf(pair.events.lower, pair.events.upper, false, events);
  return `At the rate of ${ofGroup(view, pair.reference)} there would be ${number} ${change} ${measure.event.en} ${inGroup(view, pair.compared)}${range}.`;
}

function rowNote(measure: MeasureSubject, pair: PairSubject | undefined, isReference: boolean): string {
  if (isReference) return 'reference';
  if (!pair || pair.verdict === 'not-judged') return 'not judged';
  if (pair.verdict === 'cannot-conclude' || isAbsent(pair.difference.estimate)) return 'cannot conclude';
  const plus = pair.difference.estimate > 0 ? '+' : '';
  return pair.verdict === 'no-clear-gap' ? 'no clear gap' : plus + numbers.difference(measure, pair.difference);
}

function unknown(measure: MeasureSubject, view: ViewSubject): string {
  const dimension = view.label.en;
  if (isAbsent(view.knownShare)) {
    return view.knownShare.absent === 'not-applicable'
      ? ''
      : `The share of ${measure.unit.en} with known ${inSentence(dimension)} is ${numbers.count(view.knownShare)}.`;
  }
  const share = 1 - view.knownShare;
  if (share < 1e-12) return `${capitalise(dimension)} is known for all ${measure.unit.en}.`;
  const caution =
    view.knownShare < 0.7 ? ' No gap is judged here.' : view.knownShare < 0.9 ? ' Read with caution.' : '';
  return `${capitalise(dimension)} is not known for ${numbers.percent(share)} of ${measure.unit.en}.${caution}`;
}

function reference(measure: MeasureSubject, view: ViewSubject): string {
  if (view.reference === undefined) return '';
  if (view.referenceRule === 'overall' || view.referenceRule === 'rest' || view.reference === 'rest') {
    return 'Each group is compared with everyone who is not in it.';
  }
  const group = groupLabel(view, view.reference);
  if (view.referenceRule === 'named') return `Compared with ${group}, the group that was chosen beforehand.`;
  if (view.referenceRule === 'largest') return `Compared with ${group}, the largest group.`;
  const side = measure.favourable === 'higher' ? 'highest' : 'lowest';
  return `Compared with ${group}, the group with the ${side} figure over all periods among those with at least 5% of ${measure.unit.en}.`;
}

function description(measure: MeasureSubject, view: ViewSubject): string {
  const rows = view.rows.map((row) => {
    if (row.figure.status !== 'ok') return `${row.label.en}: ${numbers.estimate(measure, row.figure)}`;
    const interval = isAbsent(row.figure.lower) ? '' : ` (95% interval ${numbers.interval(measure, row.figure)})`;
    return `${row.label.en}: ${numbers.estimate(measure, row.figure)}${interval}`;
  });
  return `${measure.label.en} by ${inSentence(view.label.en)}, ${numbers.period(view.period)}. ${rows.join('; ')}. All: ${numbers.estimate(measure, view.overall)}.`;
}

/** Proportions and rates count events, and the sentence names them where they have a name; else it compares the measure itself. */
function comparesEvents(measure: MeasureSubject): boolean {
  if (measure.event.en === fallbackEvent(measure.label.en)) return false;
  return measure.kind === 'rate' || (measure.kind === 'proportion' && isPercent(measure));
}

function names(groups: readonly Text[]): string {
  return numbers.list(groups.map((group) => quoted(group.en)));
}
