import { englishNumbers as numbers } from './english-numbers.ts';
import { capitalise, englishText, inGroup, inSentence, ofGroup } from './english-words.ts';
import { comparesEvents, openPairs } from './gap-facts.ts';
import { openFigures } from './gap-headline-facts.ts';
import { isAbsent } from './is-absent.ts';
import type { MeasureSubject, PairSubject, ViewSubject } from './subjects.ts';

/**
 * "Readmissions: is there a gap between the group Arabic and the group Asian? We cannot tell: why." For one group by name, for
 * several together; with what would be enough. It claims no direction.
 */
export function englishCannotConclude(measure: MeasureSubject, view: ViewSubject): string {
  const { open } = openPairs(view);
  const [only] = open;
  const subject = capitalise(englishText(comparesEvents(measure) ? measure.event : measure.label));
  const between = open.length === 1 && only ? onePair(measure, view, only) : 'between these groups';
  return `${subject}: is there a gap ${between}? We cannot tell: ${reasonText(measure, view)}.`;
}

function onePair(measure: MeasureSubject, view: ViewSubject, pair: PairSubject): string {
  const values = openFigures(view, pair);
  const both =
    values === undefined
      ? ''
      : ` (${numbers.amountOf(measure, values[0])} against ${numbers.amount(measure, values[1])})`;
  return `between ${ofGroup(view, pair.compared)} and ${ofGroup(view, pair.reference)}${both}`;
}

function reasonText(measure: MeasureSubject, view: ViewSubject): string {
  const { reason } = openPairs(view);
  const unit = englishText(measure.unit);
  const dimension = inSentence(englishText(view.label));
  switch (reason) {
    case 'unknowns':
      return isAbsent(view.knownShare)
        ? `with ${dimension} known for too few ${unit}`
        : `with ${dimension} known for ${numbers.percent(view.knownShare)} of ${unit}; 70% would be enough`;
    case 'too-few':
      return `too few ${unit}${enoughText(measure, view)}`;
    case 'interval':
      return `the ranges that the figures could lie in are too wide${enoughText(measure, view)}`;
    case 'withheld':
      return 'figures are withheld to protect people';
    default:
      return 'no test is made here';
  }
}

function enoughText(measure: MeasureSubject, view: ViewSubject): string {
  const { open, least } = openPairs(view);
  if (least === undefined) return '';
  const where = open.length === 1 ? '' : ` ${inGroup(view, least.group)}`;
  return `; about ${numbers.count(least.enough)} ${englishText(measure.unit)}${where} would be enough at these figures`;
}
