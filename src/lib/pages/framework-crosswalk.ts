import { criteriaOf, crosswalk, findFrameworkItem, type FrameworkItem } from '#lib/catalog/frameworks.ts';
import { findCriterion } from '#lib/catalog/criteria.ts';
import type { Criterion } from '#lib/catalog/types.ts';

/** The criteria that an item speaks to, by our crosswalk. */
export function criteriaFor(id: string): readonly Criterion[] {
  return criteriaOf(id).flatMap((criterion) => findCriterion(criterion) ?? []);
}

/** The items of the other framework that ask for the same as a goal, an action or a principle; by our crosswalk, actions first. */
export function sameAsks(id: string): readonly FrameworkItem[] {
  const pairs = [
    ...crosswalk.actions.map(({ goal, actions }) => ({ goal, others: actions })),
    ...crosswalk.principles.map(({ goal, principles }) => ({ goal, others: principles }))
  ];
  const ids = pairs.flatMap(({ goal, others }) => {
    if (goal === id) return others;
    return others.includes(id) ? [goal] : [];
  });
  return ids.flatMap((other) => findFrameworkItem(other) ?? []);
}

/** Every goal with the actions and principles nearest to it. */
export function goalPairs(): readonly { readonly goal: FrameworkItem; readonly others: readonly FrameworkItem[] }[] {
  return crosswalk.actions.flatMap(({ goal }) => {
    const item = findFrameworkItem(goal);
    return item === undefined ? [] : [{ goal: item, others: sameAsks(goal) }];
  });
}
