import { accountabilityMessages } from '#lib/messages/accountability-messages.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { CharterCard, Scorecard } from '#lib/scorecard/model.ts';
import { indicatorAnchor } from './anchors.ts';
import { maybeCard } from './find-card.ts';
import type { Audience } from './types.ts';

/** A rule of the charter as it is read: what it is about, what it says, who set it and how long before the data ended. */
export interface CharterLine {
  readonly label: string;
  readonly address?: string;
  readonly says: string;
  readonly origin: string;
  readonly clock?: string;
  /** Set only after the data date. */
  readonly isLate: boolean;
}

/** The rules in their order; thresholds on the scale of their measure where the scorecard has it, else as they are written. */
export function charterRules(
  scorecard: Scorecard<Audience>,
  charter: CharterCard,
  messages: Messages
): readonly CharterLine[] {
  const { charter: words, numbers } = accountabilityMessages(messages.language);
  return charter.rules.map((rule) => {
    const card = maybeCard(scorecard, rule.item);
    const { metAt, partlyAt, referenceRule, smallestGap, judgeAge, setBy, setOn, daysBefore } = rule;
    const written = (value: number): string => numbers.count(String(value));
    const thresholds =
      card === undefined
        ? [
            ...(metAt === undefined ? [] : [words.rules.metAt(written(metAt))]),
            ...(partlyAt === undefined ? [] : [words.rules.partlyAt(written(partlyAt))])
          ]
        : [
            messages.verdicts.thresholds(
              card,
              {
                from: 'charter',
                ...(metAt === undefined ? {} : { metAt }),
                ...(partlyAt === undefined ? {} : { partlyAt })
              },
              card.overall
            )
          ];
    const label = card?.label ?? rule.label;
    return {
      label: label === undefined ? rule.item : messages.text(label),
      ...(card === undefined ? {} : { address: `#${indicatorAnchor(card)}` }),
      says: [
        ...thresholds,
        ...(referenceRule === undefined ? [] : [words.rules.reference(referenceRule)]),
        ...(smallestGap === undefined ? [] : [words.rules.smallestGap(written(smallestGap))]),
        ...(judgeAge === undefined ? [] : [words.rules.judgeAge(judgeAge)])
      ]
        .filter((part) => part !== '')
        .join('; '),
      origin: words.setBy(setBy, setOn),
      ...(daysBefore === undefined ? {} : { clock: words.clock(daysBefore) }),
      isLate: daysBefore !== undefined && daysBefore < 0
    };
  });
}
