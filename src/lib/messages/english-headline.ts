import { englishCannotConclude } from './english-cannot-conclude.ts';
import { englishNumbers as numbers } from './english-numbers.ts';
import { capitalise, englishText, groupLabel, inGroup, ofGroup } from './english-words.ts';
import { comparesEvents, furthestBelow, valuesOf } from './gap-facts.ts';
import { judgedRange, ratioForm, sayableEvents, sayableRatio, type RatioForm } from './gap-headline-facts.ts';
import type { GapVerdictWord, MeasureSubject, PairSubject, ViewSubject } from './subjects.ts';

/**
 * "Readmissions: 1.27 times as frequent in the group Black as in the group White (18.0% of stays against 14.2%), a clear gap, not
 * adjusted for age; at the rate of the group White there would have been 5,717 fewer." Labels stand before the colon, so that no
 * verb has to agree with them.
 */
export function englishHeadline(measure: MeasureSubject, view: ViewSubject, verdict: GapVerdictWord): string {
  if (verdict === 'clear-gap' && view.lead) return clearGap(measure, view, view.lead);
  if (verdict === 'no-clear-gap') return noClearGap(measure, view);
  if (verdict === 'cannot-conclude') return englishCannotConclude(measure, view);
  return notJudged(measure, view);
}

/** What a headline begins with: the events counted, where they have a name, else the measure. */
export function englishSubject(measure: MeasureSubject): string {
  return capitalise(englishText(comparesEvents(measure) ? measure.event : measure.label));
}

const plain: Readonly<Record<RatioForm, readonly [string, string]>> = {
  frequent: ['more frequent', 'less frequent'],
  long: ['longer', 'shorter'],
  high: ['higher', 'lower']
};

function clearGap(measure: MeasureSubject, view: ViewSubject, pair: PairSubject): string {
  const { compared, reference, more } = valuesOf(view, pair);
  const form = ratioForm(measure) ?? 'high';
  const ratio = sayableRatio(measure, view, pair);
  const [one, other] = [inGroup(view, pair.compared), inGroup(view, pair.reference)];
  const gap =
    ratio === undefined
      ? `${plain[form][more ? 0 : 1]} ${one} than ${other}`
      : `${numbers.times(ratio)} times as ${form} ${one} as ${other}`;
  const both =
    compared === undefined || reference === undefined
      ? ''
      : ` (${numbers.amountOf(measure, compared)} against ${numbers.amount(measure, reference)})`;
  return `${englishSubject(measure)}: ${gap}${both}, a clear gap${adjusted(measure)}${eventsClause(measure, view, pair)}.`;
}

function eventsClause(measure: MeasureSubject, view: ViewSubject, pair: PairSubject): string {
  const events = sayableEvents(pair);
  if (events === undefined || !comparesEvents(measure)) return '';
  const number = numbers.eventsAlone(events, pair.atLeast);
  return `; at the rate of ${ofGroup(view, pair.reference)} there would have been ${number} ${measure.favourable === 'higher' ? 'more' : 'fewer'}`;
}

function adjusted({ adjustment }: MeasureSubject): string {
  if (adjustment === undefined) return '';
  return adjustment === 'crude' ? ', not adjusted for age' : ', adjusted for age';
}

function noClearGap(measure: MeasureSubject, view: ViewSubject): string {
  const [low, high] = judgedRange(view) ?? [];
  const between =
    low === undefined || high === undefined
      ? ''
      : ` (from ${numbers.amountOf(measure, low.value)} ${inGroup(view, low.row.group)} to ${numbers.amount(measure, high.value)} ${inGroup(view, high.row.group)})`;
  const equal = comparesEvents(measure) ? 'about equally frequent' : 'about equal';
  return `${englishSubject(measure)}: ${equal} in all groups that can be judged${between}, no clear gap${adjusted(measure)}.`;
}

function notJudged(measure: MeasureSubject, view: ViewSubject): string {
  const short = measure.kind === 'composition' ? furthestBelow(view.rows) : undefined;
  if (short) {
    const { row, share, inProportion } = short;
    const seats = inProportion === undefined ? '' : ` In proportion it would be ${numbers.decimal(inProportion)}.`;
    return `The group ${groupLabel(view, row.group)} is ${numbers.percent(share)} of the people served and holds ${numbers.fraction(row.figure)} ${englishText(measure.unit)}.${seats}`;
  }
  const label = capitalise(englishText(measure.label));
  const shown = view.rows.filter((row) => row.figure.status === 'ok').length;
  if (shown === 0) return `${label}: no group can be shown.`;
  return `${label}: shown for each group, and no gap is judged.`;
}
