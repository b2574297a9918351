import { englishNumbers as numbers } from './english-numbers.ts';
import { inGroup, inSentence } from './english-words.ts';
import { openPairs, valuesOf } from './gap-facts.ts';
import { isAbsent } from './is-absent.ts';
import type { MeasureSubject, PairSubject, ViewSubject } from './subjects.ts';

/** "Whether … , we cannot tell: why." For one group by name, for several together; with what would be enough. */
export function englishCannotConclude(measure: MeasureSubject, view: ViewSubject): string {
  const { open } = openPairs(view);
  const [only] = open;
  const why = reasonText(measure, view);
  const event = measure.kind === 'proportion' || measure.kind === 'rate' ? measure.event.en : undefined;
  if (open.length === 1 && only) return `Whether ${oneGroup(measure, view, only, event)}, we cannot tell: ${why}.`;
  const subject =
    event === undefined
      ? `“${measure.label.en}” differs between these groups`
      : `${event} are more frequent in some groups than in others`;
  return `Whether ${subject}, we cannot tell: ${why}.`;
}

function oneGroup(measure: MeasureSubject, view: ViewSubject, pair: PairSubject, event: string | undefined): string {
  const groups = `${inGroup(view, pair.compared)} than ${inGroup(view, pair.reference)}`;
  if (isAbsent(pair.difference.estimate)) {
    return event === undefined
      ? `“${measure.label.en}” is different ${groups}`
      : `${event} are more or less frequent ${groups}`;
  }
  const { more } = valuesOf(view, pair);
  return event === undefined
    ? `“${measure.label.en}” is ${more ? 'higher' : 'lower'} ${groups}`
    : `${event} are ${more ? 'more' : 'less'} frequent ${groups}`;
}

function reasonText(measure: MeasureSubject, view: ViewSubject): string {
  const { reason } = openPairs(view);
  const unit = measure.unit.en;
  switch (reason) {
    case 'unknowns':
      return isAbsent(view.knownShare)
        ? `${inSentence(view.label.en)} is not known for enough ${unit}`
        : `${inSentence(view.label.en)} is known for ${numbers.percent(view.knownShare)} of ${unit}, and 70% would be enough`;
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
  return `; about ${numbers.count(least.enough)} ${measure.unit.en}${where} would be enough at these figures`;
}
