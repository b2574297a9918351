import type { Audience, RegisterState } from '#lib/tallies/tally.ts';
import { asked } from './asked.ts';
import type { ScorecardContext } from './context.ts';
import type { ComponentCard, CriterionCard, DemandCard, IndicatorCard } from './model.ts';
import { neededTables } from './needed-tables.ts';
import { openPairs } from './open-pairs.ts';
import { criterionSlug } from './slug.ts';

/**
 * What to ask the institution for, in the order of the page: a criterion without any data as one, else each of its measures, and each
 * outcome, that has no data, cannot tell, or leaves comparisons of its latest period open. At most one demand a measure: open
 * comparisons come before the measure's own verdict, which is then given as `why`. A measure that only lacks thresholds asks
 * for nothing.
 */
export function demands<A extends Audience>(
  context: ScorecardContext<A>,
  institution: string,
  components: readonly ComponentCard[],
  registers: readonly RegisterState[]
): readonly DemandCard[] {
  const replies = context.set.record.replies.filter((reply) => reply.institution === institution);
  const finish = (demand: Started, cards: readonly IndicatorCard[], items: readonly string[]): DemandCard => {
    const found = asked(replies, new Set(items), context.edition);
    const own = context.findings.indicators.filter(({ id }) => cards.some((card) => card.id === id));
    return {
      ...demand,
      tables: neededTables(context, own, registers),
      measures: cards.map(measureOf),
      ...(found && { asked: found })
    };
  };
  return components.flatMap((component) => [
    ...component.criteria.flatMap((criterion) =>
      criterion.verdict === 'no-data'
        ? [
            finish(wholeCriterion(component, criterion), criterion.indicators, [
              criterion.id,
              ...criterion.indicators.map(({ id }) => id)
            ])
          ]
        : measureDemands(criterion.indicators, component, criterion).map(([demand, card]) =>
            finish(demand, [card], [card.id])
          )
    ),
    ...measureDemands(component.outcomes, component).map(([demand, card]) => finish(demand, [card], [card.id]))
  ]);
}

type Started = Omit<DemandCard, 'tables' | 'measures' | 'asked'>;

function wholeCriterion(component: ComponentCard, { id, title, question }: CriterionCard): Started {
  return {
    id: criterionSlug(id),
    kind: 'no-data',
    component: component.id,
    criterion: id,
    title,
    question,
    open: []
  };
}

function measureDemands(
  cards: readonly IndicatorCard[],
  component: ComponentCard,
  criterion?: CriterionCard
): readonly (readonly [Started, IndicatorCard])[] {
  return cards.flatMap((card) => {
    const open = openPairs(card);
    const kind = kindOf(card, open.length > 0);
    if (kind === undefined) return [];
    const demand: Started = {
      id: card.slug,
      kind,
      component: component.id,
      ...(criterion && { criterion: criterion.id }),
      title: card.label,
      question: criterion?.question ?? component.question,
      open
    };
    return [[demand, card] as const];
  });
}

function kindOf({ verdict, why }: IndicatorCard, hasOpenPairs: boolean): DemandCard['kind'] | undefined {
  if (hasOpenPairs) return 'cannot-conclude';
  if (verdict === 'no-data') return 'no-data';
  return verdict === 'cannot-tell' && why !== 'no-thresholds' ? 'cannot-tell' : undefined;
}

function measureOf({ id, label, unit, event, why }: IndicatorCard): DemandCard['measures'][number] {
  return { id, label, unit, event, ...(why !== undefined && why !== 'no-thresholds' && { why }) };
}
