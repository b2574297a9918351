import type { CharterRule } from '#lib/tallies/tally.ts';
import { daysSince } from './days-since.ts';
import type { CharterCard, IndicatorCard } from './model.ts';
import { namedCard } from './named-card.ts';

/**
 * The rules that a community set, with the measure each is about and how long before the data date it was set (negative where only
 * after); `undefined` where none were set.
 */
export function charterCard(
  rules: readonly CharterRule[],
  cards: readonly IndicatorCard[],
  dataDate: string
): CharterCard | undefined {
  if (rules.length === 0) return undefined;
  return {
    rules: rules.map((rule) => {
      const label = namedCard(cards, rule.item)?.label;
      const daysBefore = daysSince(rule.setOn, dataDate);
      return { ...rule, ...(label && { label }), ...(daysBefore !== undefined && { daysBefore }) };
    })
  };
}
