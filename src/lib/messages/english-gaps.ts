import { englishHeadline } from './english-headline.ts';
import { englishNumbers as numbers } from './english-numbers.ts';
import {
  capitalise,
  englishText,
  eventsFewerOrMore,
  groupLabel,
  inGroup,
  inSentence,
  ofGroup,
  quoted
} from './english-words.ts';
import { alone, limitsOf, otherPairs, sizeOf } from './gap-facts.ts';
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
  verdictWithReason: (pair) =>
    verdicts[pair.verdict].toLowerCase() +
    (pair.reason === undefined || pair.verdict === 'not-judged' ? '' : `: ${reasons[pair.reason]}`),
  headline: englishHeadline,
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
      : `Hollow dot and dashed line: too few ${englishText(measure.unit)} for a dependable figure (${names(groups)}). It is shown and not judged.`,
  withheld: (groups) =>
    groups.length === 0
      ? ''
      : `Withheld to protect people: ${names(groups)}. It is not zero and not missing. Some larger values are withheld too, so that small ones cannot be worked out.`,
  overlapping: (view) =>
    view.overlapping ? 'A person may count in several of these groups, so they add up to more than everyone.' : '',
  largest: (largest) => {
    const change = eventsFewerOrMore(
      englishText(largest.event),
      numbers.eventsAlone(largest.events, largest.atLeast),
      largest.events >= 1.5,
      largest.favourable === 'higher'
    );
    return `At the rate of ${ofGroup(undefined, largest.reference)} there would have been ${change} ${inGroup(undefined, largest.compared)} in ${numbers.period(largest.period)}.`;
  },
  description
};

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
  const events = pair.events.estimate * pair.events.factor;
  const number = numbers.eventsAlone(events, pair.atLeast);
  const change = eventsFewerOrMore(englishText(measure.event), number, events >= 1.5, measure.favourable === 'higher');
  const range = rangeOf(limitsOf(pair.events), numbers.events);
  return `At the rate of ${ofGroup(view, pair.reference)} there would have been ${change} ${inGroup(view, pair.compared)}${range}.`;
}

function rowNote(measure: MeasureSubject, pair: PairSubject | undefined, isReference: boolean): string {
  if (isReference) return 'reference';
  if (!pair || pair.verdict === 'not-judged') return 'not judged';
  if (pair.verdict === 'cannot-conclude' || isAbsent(pair.difference.estimate)) return 'cannot conclude';
  const plus = pair.difference.estimate > 0 ? '+' : '';
  return pair.verdict === 'no-clear-gap' ? 'no clear gap' : plus + numbers.difference(measure, pair.difference);
}

function unknown(measure: MeasureSubject, view: ViewSubject): string {
  const dimension = capitalise(englishText(view.label));
  const units = englishText(measure.unit);
  if (isAbsent(view.knownShare)) {
    return view.knownShare.absent === 'not-applicable'
      ? ''
      : `${dimension}: for how many ${units} it is known is ${numbers.count(view.knownShare)}.`;
  }
  const share = 1 - view.knownShare;
  if (share < 1e-12) return `${dimension}: known for all ${units}.`;
  const caution =
    view.knownShare < 0.7 ? ' No gap is judged here.' : view.knownShare < 0.9 ? ' Read with caution.' : '';
  return `${dimension}: not known for ${numbers.percent(share)} of ${units}.${caution}`;
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
  return `Compared with ${group}, the group with the ${side} figure over all periods among those with at least 5% of ${englishText(measure.unit)}.`;
}

function description(measure: MeasureSubject, view: ViewSubject): string {
  const rows = view.rows.map((row) => {
    if (row.figure.status !== 'ok') return `${englishText(row.label)}: ${numbers.estimate(measure, row.figure)}`;
    const interval = isAbsent(row.figure.lower) ? '' : ` (95% interval ${numbers.interval(measure, row.figure)})`;
    return `${englishText(row.label)}: ${numbers.estimate(measure, row.figure)}${interval}`;
  });
  return `${englishText(measure.label)} by ${inSentence(englishText(view.label))}, ${numbers.period(view.period)}. ${rows.join('; ')}. All: ${numbers.estimate(measure, view.overall)}.`;
}

function names(groups: readonly Text[]): string {
  return numbers.list(groups.map((group) => quoted(group.en)));
}
