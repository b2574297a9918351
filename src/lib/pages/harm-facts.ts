import type { AccountabilityMessages } from '#lib/messages/accountability-messages.ts';
import type { HarmCard } from '#lib/scorecard/model.ts';
import { fact, type Fact } from './facts.ts';

/** When a harm was named and by whom, acknowledged, redressed or how long it is open, who shaped the redress, and the money. */
export function harmFacts(card: HarmCard, dataDate: string, { harms }: AccountabilityMessages): readonly Fact[] {
  const { harm } = card;
  const { terms } = harms;
  const acknowledged = (): string => {
    if (harm.acknowledgedOn !== undefined) return harms.after(harm.acknowledgedOn, card.daysToAcknowledge);
    return harm.redressedOn === undefined ? harms.notYet(dataDate) : harms.noDate;
  };
  return [
    fact(terms.named, harms.by(harm.identifiedOn, harm.identifiedBy)),
    fact(terms.acknowledged, acknowledged()),
    harm.redressedOn === undefined
      ? {
          term: terms.redressed,
          parts:
            card.daysOpen === undefined
              ? [{ text: harms.notYet(dataDate) }]
              : [{ text: harms.open(card.daysOpen, dataDate), tone: 'strong' }]
        }
      : fact(terms.redressed, harms.after(harm.redressedOn, card.daysToRedress)),
    fact(terms.shapedBy, harms.shapedBy(harm.redressShapedBy)),
    fact(terms.money, harms.money(harm.committedAmount, harm.paidAmount))
  ];
}
