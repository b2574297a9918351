import { frameworks, type FrameworkItem } from '#lib/catalog/frameworks.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import type { ScorecardContext } from './context.ts';
import { indicatorReference } from './indicator-reference.ts';
import type { CommitmentCard, CriterionCard, FrameworkRecord, IndicatorCard, ItemRecord } from './model.ts';
import { levelOf } from './process-circle.ts';

/**
 * What an institution has on record for each criterion and for every item of both frameworks: promises and measures that name it
 * (a step, level or role: that name anything in it), assessments and replies about it and nothing else.
 *
 * @param promises in the order of the register
 */
export function frameworkRecords<A extends Audience>(
  context: ScorecardContext<A>,
  institution: string,
  promises: readonly CommitmentCard[],
  criteria: readonly CriterionCard[],
  cards: readonly IndicatorCard[]
): readonly FrameworkRecord[] {
  const measured = cards.filter(({ verdict }) => verdict !== 'no-data');
  const { indicators } = context.findings;
  const named = new Map(indicators.map(({ id, goals, actions, level }) => [id, [...goals, ...actions, level]]));
  const said = statementsOf(context, institution);
  return [
    {
      framework: 'criteria',
      items: criteria.map(({ id, verdict }) => {
        const own = new Set(cards.filter(({ criterion }) => criterion === id).map((card) => card.id));
        return {
          id,
          verdict,
          commitments: idsOf(promises, ({ indicator }) => indicator !== undefined && own.has(indicator.id)),
          ...said(id),
          indicators: measured.filter((card) => own.has(card.id)).map(indicatorReference)
        };
      })
    },
    ...frameworks.map(({ id: framework, items }) => ({
      framework,
      items: items.map((item) => {
        const inside = new Set([item.id, ...items.filter((other) => isIn(other, item)).map(({ id }) => id)]);
        return {
          id: item.id,
          commitments: idsOf(promises, (promise) => isPromisedIn(promise, item, inside)),
          ...said(item.id),
          indicators: measured
            .filter((card) => named.get(card.id)?.some((name) => name !== undefined && inside.has(name)))
            .map(indicatorReference)
        };
      })
    }))
  ];
}

function isIn(other: FrameworkItem, item: FrameworkItem): boolean {
  return other.parent === item.id || other.level === item.id;
}

/** A promise that names another level than its goal's counts for the level it names. */
function isPromisedIn(promise: CommitmentCard, item: FrameworkItem, inside: ReadonlySet<string>): boolean {
  if (item.kind === 'level') return levelOf(promise) === item.id;
  return [promise.goal, promise.action, promise.level].some((named) => named !== undefined && inside.has(named.id));
}

function idsOf(promises: readonly CommitmentCard[], isOne: (promise: CommitmentCard) => boolean): readonly string[] {
  return promises.filter(isOne).map(({ id }) => id);
}

function statementsOf<A extends Audience>(
  context: ScorecardContext<A>,
  institution: string
): (id: string) => Pick<ItemRecord, 'assessments' | 'replies'> {
  const { record } = context.set;
  const isAbout = (statement: { readonly institution: string; readonly item: string }, id: string) =>
    statement.institution === institution && statement.item.toLowerCase() === id;
  return (id) => ({
    assessments: record.assessments.filter((assessment) => isAbout(assessment, id)),
    replies: record.replies.filter((reply) => isAbout(reply, id))
  });
}
