import { englishNumbers as numbers, isAbsent } from './english-numbers.ts';
import { inGroup, inSentence, valuesOf } from './english-words.ts';
import type { GapReasonWord, MeasureSubject, PairSubject, ViewSubject } from './subjects.ts';

/** The reason that is named first where groups have different ones: what would have to change before the others matter. */
const order: readonly GapReasonWord[] = ['unknowns', 'too-few', 'interval', 'withheld', 'no-test'];

/** "Whether … , we cannot tell: why." For one group by name, for several together; with what would be enough. */
export function englishCannotConclude(measure: MeasureSubject, view: ViewSubject): string {
  const open = view.rows.flatMap((row) => (row.pair?.verdict === 'cannot-conclude' ? [row.pair] : []));
  const [only] = open;
  const why = reasonText(measure, view, open);
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

function reasonText(measure: MeasureSubject, view: ViewSubject, open: readonly PairSubject[]): string {
  const reason = order.find((candidate) => open.some((pair) => pair.reason === candidate));
  const unit = measure.unit.en;
  switch (reason) {
    case 'unknowns':
      return isAbsent(view.knownShare)
        ? `${inSentence(view.label.en)} is not known for enough ${unit}`
        : `${inSentence(view.label.en)} is known for ${numbers.percent(view.knownShare)} of ${unit}, and 70% would be enough`;
    case 'too-few':
      return `too few ${unit}${enoughText(measure, view, open)}`;
    case 'interval':
      return `the ranges that the figures could lie in are too wide${enoughText(measure, view, open)}`;
    case 'withheld':
      return 'figures are withheld to protect people';
    default:
      return 'no test is made here';
  }
}

function enoughText(measure: MeasureSubject, view: ViewSubject, open: readonly PairSubject[]): string {
  let least: { group: string; enough: number } | undefined;
  for (const pair of open) {
    if (pair.enough === undefined) continue;
    if (least === undefined || pair.enough < least.enough) least = { group: pair.compared, enough: pair.enough };
  }
  if (least === undefined) return '';
  const where = open.length === 1 ? '' : ` ${inGroup(view, least.group)}`;
  return `; about ${numbers.count(least.enough)} ${measure.unit.en}${where} would be enough at these figures`;
}
