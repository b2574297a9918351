import { isAbsent } from '#lib/charts/parts/absent.ts';
import { accountabilityMessages } from '#lib/messages/accountability-messages.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { DemandCard } from '#lib/scorecard/model.ts';
import { letterAddress } from './anchors.ts';
import type { Links } from './links.ts';

/** One thing to ask for, as the page lists it. */
export interface DemandLine {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly address?: string;
  readonly asked?: string;
  /** Groups that cannot be compared: the few that most could be done about, and how many more there are. */
  readonly open: readonly string[];
  readonly more?: string;
}

const shown = 3;

/** The line of a demand: its letter where there are letters, what is open, and when it was asked for. */
export function demandLine(demand: DemandCard, links: Links, messages: Messages): DemandLine {
  const { asks, numbers } = accountabilityMessages(messages.language);
  const unit = demand.measures[0]?.unit;
  const withUnit = (count: string): string => (unit === undefined ? count : `${count} ${messages.text(unit)}`);
  const open = [...demand.open]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ group, reference, dimension, reason, have, enough, knownShare }) =>
      asks.open({
        group: messages.text(group),
        reference: messages.text(reference),
        dimension: messages.text(dimension),
        ...(reason === undefined ? {} : { reason }),
        ...(isAbsent(have) ? {} : { have: withUnit(numbers.count(have)) }),
        ...(enough === undefined ? {} : { enough: numbers.count(enough) }),
        ...(typeof knownShare === 'number' ? { known: messages.numbers.percent(knownShare) } : {})
      })
    );
  return {
    id: demand.id,
    title: messages.text(demand.title),
    kind: asks.kinds[demand.kind],
    ...(links.letters === undefined ? {} : { address: letterAddress(links.letters, demand.id) }),
    ...(demand.asked === undefined ? {} : { asked: askedText(demand.asked, messages) }),
    open: open.slice(0, shown),
    ...(open.length > shown ? { more: asks.moreOpen(numbers.count(open.length - shown)) } : {})
  };
}

/** What could be had first: a number that would be enough, then the rest that is shown, then what is withheld. */
function rank({ reason, enough }: DemandCard['open'][number]): number {
  return enough !== undefined ? 0 : reason === 'withheld' ? 2 : 1;
}

function askedText(asked: NonNullable<DemandCard['asked']>, messages: Messages): string {
  const { asks } = accountabilityMessages(messages.language);
  if (asked.answeredOn !== undefined) return asks.answered(asked.on, asked.answeredOn);
  return asked.days === undefined ? asks.asked(asked.on) : asks.waiting(asked.on, asked.days);
}
