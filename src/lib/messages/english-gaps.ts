import { englishCannotConclude } from './english-cannot-conclude.ts';
import { englishNumbers as numbers } from './english-numbers.ts';
import { capitalise, groupLabel, inGroup, inSentence, ofGroup, quoted } from './english-words.ts';
import { alone, comparesEvents, furthestBelow, limitsOf, otherPairs, sizeOf, valuesOf } from './gap-facts.ts';
import type { GapMessages } from './gap-messages.ts';
import { isAbsent } from './is-absent.ts';
import type { GapReasonWord, GapVerdictWord, MeasureSubject, PairSubject, Text, ViewSubject } from './subjects.ts';

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
    `At the rate of ${ofGroup(undefined, largest.reference)} there would be ${largest.atLeast ? 'at least ' : ''}${numbers.events(largest.events)} ${largest.favourable === 'higher' ? 'more' : 'fewer'} ${largest.event.en} ${inGroup(undefined, largest.compared)} in ${numbers.period(largest.period)}.`,
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
  const short = measure.kind === 'composition' ? furthestBelow(view.rows) : undefined;
  if (short) {
    const { row, share, inProportion } = short;
    const seats = inProportion === undefined ? '' : ` In proportion it would be ${numbers.decimal(inProportion)}.`;
    return `The group ${row.label.en} is ${numbers.percent(share)} of the people served and holds ${numbers.fraction(row.figure)} ${measure.unit.en}.${seats}`;
  }
  const shown = view.rows.filter((row) => row.figure.status === 'ok').length;
  if (shown === 0) return `${measure.label.en}: no group can be shown.`;
  return `${measure.label.en}: shown for each group, and no gap is judged.`;
}

function figures(measure: MeasureSubject, pair: PairSubject): string {
  const { difference, ratio } = pair;
  if (isAbsent(difference.estimate)) return '';
  const amount = numbers.difference(measure, sizeOf(difference));
  const range = rangeOf(limitsOf(difference, difference.estimate < 0), (value) =>
    numbers.differenceWithRange(measure, alone(value))
  );
  const times = isAbsent(ratio.estimate)
    ? ''
    : `, or ${numbers.ratioWithRange(sizeOf(ratio))} times${rangeOf(limitsOf(ratio), numbers.times)}`;
  return `The difference is ${amount}${range}${times}${judgment(pair)}`;
}

function rangeOf(limits: readonly [number, number] | undefined, print: (value: number) => string): string {
  return limits === undefined ? '' : ` (${numbers.range(print(limits[0]), print(limits[1]))})`;
}

function judgment(pair: PairSubject): string {
  if (pair.verdict === 'no-clear-gap') return `: inside the margin of ${numbers.times(pair.smallestGap)} times.`;
  if (pair.verdict !== 'clear-gap') return '.';
  const p = pair.pAdjusted === undefined ? '' : ` (${numbers.pValue(pair.pAdjusted)})`;
  return pair.familySize > 1
    ? `: clear after allowing for all ${numbers.count(pair.familySize)} comparisons${p}.`
    : `: clear${p}.`;
}

function others(measure: MeasureSubject, view: ViewSubject): string {
  const { worse, better, open } = otherPairs(view);
  return [
    ...worse.map(
      (pair) =>
        `The difference ${inGroup(view, pair.compared)}, ${numbers.difference(measure, pair.difference)}, is clear too.`
    ),
    ...better.map(
      (pair) =>
        `The figure ${inGroup(view, pair.compared)} is better than the one compared with, by ${numbers.difference(measure, sizeOf(pair.difference))}: clear too.`
    ),
    ...(open.length === 0
      ? []
      : [`For ${numbers.small(open.length)} ${open.length === 1 ? 'group' : 'groups'} we cannot conclude.`])
  ].join(' ');
}

function eventsSentence(measure: MeasureSubject, pair: PairSubject, view: ViewSubject): string {
  if (isAbsent(pair.events.estimate) || pair.events.estimate <= 0) return '';
  const number = (pair.atLeast ? 'at least ' : '') + numbers.events(pair.events.estimate);
  const change = measure.favourable === 'higher' ? 'more' : 'fewer';
  const range = rangeOf(limitsOf(pair.events), numbers.events);
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

function names(groups: readonly Text[]): string {
  return numbers.list(groups.map((group) => quoted(group.en)));
}
