import { accountabilityMessages } from '#lib/messages/accountability-messages.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { Scorecard, UnregisteredCard } from '#lib/scorecard/model.ts';
import { maybeCardAddress } from './find-card.ts';
import type { Audience } from './types.ts';

/** A measure or promise that was missed and stands on no register, with its place on the page. */
export interface UnregisteredLine {
  readonly name: string;
  readonly text: string;
  readonly address?: string;
}

type MissedTarget = Extract<UnregisteredCard, { kind: 'target' }>;
type MissedPromise = Extract<UnregisteredCard, { kind: 'commitment' }>;

/** Targets first, a line per measure and period with all its groups; then promises. Both in the card's order. */
export function unregisteredLines(scorecard: Scorecard<Audience>, messages: Messages): readonly UnregisteredLine[] {
  const targets = new Map<string, MissedTarget[]>();
  const promises: MissedPromise[] = [];
  for (const missed of scorecard.ledger.unregistered) {
    if (missed.kind === 'commitment') promises.push(missed);
    else {
      const key = `${missed.indicator}\n${missed.period}`;
      targets.set(key, [...(targets.get(key) ?? []), missed]);
    }
  }
  return [
    ...[...targets.values()].map((missed) => targetLine(scorecard, missed, messages)),
    ...promises.map((missed) => promiseLine(scorecard, missed, messages))
  ];
}

function targetLine(
  scorecard: Scorecard<Audience>,
  missed: readonly MissedTarget[],
  messages: Messages
): UnregisteredLine {
  const words = accountabilityMessages(messages.language).unregistered;
  const [first] = missed;
  if (first === undefined) throw new Error('a line of missed targets without a target');
  const byDimension = new Map<string, string[]>();
  for (const { dimension, dimensionLabel, group } of missed) {
    const label = group === 'all' ? '' : dimensionLabel === undefined ? dimension : messages.text(dimensionLabel);
    byDimension.set(label, [...(byDimension.get(label) ?? []), group === 'all' ? words.overall : group]);
  }
  const address = maybeCardAddress(scorecard, first.indicator);
  return {
    name: first.measure === undefined ? first.indicator : messages.text(first.measure.label),
    text: words.target(
      first.period,
      [...byDimension].map(([dimension, groups]) => words.groups(groups, dimension)).join('; ')
    ),
    ...(address === undefined ? {} : { address })
  };
}

function promiseLine(scorecard: Scorecard<Audience>, missed: MissedPromise, messages: Messages): UnregisteredLine {
  const words = accountabilityMessages(messages.language).unregistered;
  const promise = scorecard.ledger.commitments.find(({ commitment }) => commitment.commitment === missed.commitment);
  return {
    name: missed.commitment,
    text: words.commitment(missed.dueOn, missed.daysOverdue),
    ...(promise === undefined ? {} : { address: `#${promise.id}` })
  };
}
