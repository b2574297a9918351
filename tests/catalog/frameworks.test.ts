import { expect, test } from 'vitest';
import { findCriterion } from '#lib/catalog/criteria.ts';
import { criteriaOf, crosswalk, findFrameworkItem, frameworks } from '#lib/catalog/frameworks.ts';

const items = frameworks.flatMap((framework) => framework.items);

test('the two frameworks are whole', () => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item.kind] = (counts[item.kind] ?? 0) + 1;
  expect(counts).toEqual({ step: 5, goal: 19, level: 4, example: 18, value: 6, principle: 5, role: 4, action: 14 });
});

test('examples of accountability stand under their steps in the numbers of the source', () => {
  const under = (step: string) =>
    items.filter((item) => item.kind === 'example' && item.parent === `lh.step.${step}`).length;
  expect(['commit', 'build-capacity', 'assess-strategize', 'change-practice-policy', 'learn'].map(under)).toEqual([
    4, 3, 4, 3, 4
  ]);
});

test('actions stand under their roles in the numbers of the source', () => {
  const under = (role: string) => items.filter((item) => item.parent === `rtb.role.${role}`).map((item) => item.number);
  expect(under('provider')).toEqual(['1', '2', '3']);
  expect(under('employer')).toEqual(['4', '5', '6', '7']);
  expect(under('partner')).toEqual(['8', '9', '10']);
  expect(under('advocate')).toEqual(['11', '12', '13', '14']);
});

test('ids are unique, parents and levels exist, every item has a title and an explanation', () => {
  expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
  for (const item of items) {
    for (const id of [item.parent, item.level]) if (id) expect(findFrameworkItem(id), id).toBeDefined();
    expect(item.title.en && item.title.es && item.explanation.en).toBeTruthy();
  }
});

test('the goals of step 4, and only they, have a level', () => {
  for (const item of items) expect(item.level !== undefined).toBe(item.id.startsWith('lh.goal.4.'));
});

test('the crosswalk reaches every goal, example and action, and only criteria and items that exist', () => {
  for (const item of items) {
    const crossed = ['goal', 'example', 'action'].includes(item.kind);
    expect(criteriaOf(item.id).length > 0, item.id).toBe(crossed);
    for (const criterion of criteriaOf(item.id)) expect(findCriterion(criterion)).toBeDefined();
  }
  for (const { goal, actions } of crosswalk.actions) {
    for (const id of [goal, ...actions]) expect(findFrameworkItem(id), id).toBeDefined();
  }
  const reached = new Set(crosswalk.actions.flatMap(({ actions }) => actions));
  expect(reached.size).toBe(14);
});
