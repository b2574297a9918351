import { fact, type Fact, type FactPart } from './facts.ts';
import { itemAddress } from './anchors.ts';
import { judgedBy, type PromiseContext } from './promise-words.ts';
import type { CommitmentCard, ItemReference } from '#lib/scorecard/model.ts';

/** What was to follow if a promise was not kept, and what did. */
export function consequenceFacts({ finding }: CommitmentCard, context: PromiseContext): readonly Fact[] {
  const { promises } = context.words;
  const { promised, state, what, on, enforcedBy, days } = finding.consequence;
  const registered =
    finding.registeredAs === undefined
      ? []
      : [{ text: promises.registeredAs(finding.registeredAs) } satisfies FactPart];
  const followed = (): FactPart => {
    if (state === 'not-called-for') return { text: promises.notCalledFor };
    if (state === 'outstanding') {
      return { text: promises.outstanding(context.dataDate, days, context.hasShortfallRegister), tone: 'late' };
    }
    return {
      text: promises.happened({
        ...(what === undefined ? {} : { what }),
        ...(on === undefined ? {} : { on }),
        ...(enforcedBy === undefined ? {} : { by: enforcedBy }),
        ...(days === undefined ? {} : { days })
      })
    };
  };
  return [
    promised === undefined
      ? fact(promises.terms.promised, promises.noneNamed)
      : fact(promises.terms.promised, promised, { isQuoted: true }),
    { term: promises.terms.followed, parts: [followed(), ...registered] }
  ];
}

/** Dates, figure, people, money, who verified, and what of the frameworks a promise is part of. */
export function promiseFacts(card: CommitmentCard, context: PromiseContext): readonly Fact[] {
  const { promises } = context.words;
  const { terms } = promises;
  const { commitment } = card;
  const items = [card.goal, card.action, card.level].filter((item) => item !== undefined);
  return [
    fact(terms.dates, promises.dates(commitment.madeOn, commitment.dueOn, commitment.completedOn, context.dataDate)),
    fact(terms.judgedBy, judgedBy(card, context)),
    ...(commitment.group === undefined ? [] : [fact(terms.group, commitment.group, { isQuoted: true })]),
    ...(commitment.amount === undefined && commitment.spent === undefined
      ? []
      : [fact(terms.money, promises.money(commitment.amount, commitment.spent))]),
    ...(commitment.verifiedBy === undefined ? [] : [fact(terms.verifiedBy, commitment.verifiedBy, { isQuoted: true })]),
    ...(items.length === 0 ? [] : [{ term: terms.about, parts: listed(items, context) }])
  ];
}

function listed(items: readonly ItemReference[], { words, text, frameworks }: PromiseContext): FactPart[] {
  return items.map((item, place) => {
    const name = words.promises.item(item.number, text(item.title));
    return {
      text: place < items.length - 1 ? `${name};` : name,
      ...(frameworks === undefined ? {} : { href: itemAddress(frameworks, item.id) })
    };
  });
}
