import { expect, test } from 'vitest';
import { criteria, components, findComponent, findCriterion } from '#lib/catalog/criteria.ts';
import { criterionIds, componentIds, kinds } from '#lib/catalog/identifiers.ts';
import { findFrameworkItem } from '#lib/catalog/frameworks.ts';
import { builtInIndicators, findIndicator } from '#lib/catalog/indicators.ts';
import { findTable } from '#lib/catalog/tables.ts';
import type { Indicator } from '#lib/catalog/types.ts';
import { parseCondition } from '#lib/database/condition.ts';

/** MODEL §3, word for word: criterion, met, partly. */
const expected: Readonly<Record<string, readonly [string, number, number?]>> = {
  'voting-seats-lived-experience': ['governance.1', 25, 10],
  'voting-seats-by-group': ['governance.1', 100, 50],
  'members-with-a-vote': ['governance.1', 50, 25],
  'decisions-shared': ['governance.2', 50, 25],
  'shared-decision-mechanism': ['governance.2', 100],
  'harms-named-with-community': ['redress.1', 50, 25],
  'redress-shaped-by-community': ['redress.1', 50, 25],
  'harms-acknowledged': ['redress.2', 90, 50],
  'harms-redressed': ['redress.2', 75, 40],
  'restitution-paid': ['redress.2', 90, 50],
  'time-to-redress': ['redress.2', 365, 730],
  'results-published-by-group': ['transparency.1', 80, 50],
  'demographics-known': ['transparency.1', 90, 70],
  'published-on-time': ['transparency.1', 90, 70],
  'decisions-with-reasons': ['transparency.2', 90, 50],
  'questions-answered': ['transparency.2', 90, 50],
  'time-to-answer': ['transparency.2', 30, 90],
  'reviews-held': ['compliance.1', 100, 75],
  'reviews-overseen-by-community': ['compliance.1', 100, 50],
  'commitments-met-on-time': ['compliance.1', 80, 50],
  'commitments-funded': ['compliance.1', 90, 50],
  'targets-met-by-group': ['compliance.1', 80, 50],
  'shortfall-mechanisms': ['consequences.1', 100, 60],
  'shortfalls-with-consequence': ['consequences.1', 90, 50],
  'time-to-consequence': ['consequences.1', 90, 180],
  'unregistered-shortfalls': ['consequences.1', 0, 25],
  'outside-enforcement': ['consequences.2', 100],
  'consequences-enforced-from-outside': ['consequences.2', 50, 25]
};

test('the built-in indicators are those of the model, in its order, with its thresholds', () => {
  expect(
    Object.fromEntries(
      builtInIndicators.map(({ id, criterion, metAt, partlyAt }) => [
        id,
        partlyAt === undefined ? [criterion, metAt] : [criterion, metAt, partlyAt]
      ])
    )
  ).toEqual(expected);
  expect(builtInIndicators.map((indicator) => indicator.id)).toEqual(Object.keys(expected));
});

test('the nine criteria belong to the five components and each has indicators', () => {
  expect(components.map((component) => component.id)).toEqual(componentIds);
  expect(criteria.map((criterion) => criterion.id)).toEqual(criterionIds);
  for (const criterion of criteria) {
    expect(findComponent(criterion.component)).toBeDefined();
    expect(builtInIndicators.some((indicator) => indicator.criterion === criterion.id)).toBe(true);
    for (const text of [criterion.title, criterion.question]) expect(text.es).toBeTruthy();
  }
});

const each = builtInIndicators.map((indicator) => [indicator.id, indicator] as const);

test.each(each)('%s: component, kind, words and thresholds make sense', (_, indicator) => {
  expect(findCriterion(indicator.criterion!)?.component).toBe(indicator.component);
  expect(kinds).toContain(indicator.kind);
  expect(indicator.builtIn).toBe(true);
  expect(indicator.scale).toBe(indicator.kind === 'time-to-event' ? 1 : 100);
  for (const text of [indicator.label, indicator.reason, indicator.unit, indicator.event]) {
    expect(text?.en).toBeTruthy();
    expect(text?.es).toBeTruthy();
  }
  if (indicator.partlyAt !== undefined) {
    expect(
      indicator.favourable === 'lower' ? indicator.partlyAt > indicator.metAt! : indicator.partlyAt < indicator.metAt!
    ).toBe(true);
  }
  for (const id of [...indicator.goals, ...indicator.actions]) expect(findFrameworkItem(id), id).toBeDefined();
});

test.each(each)('%s: its conditions parse and reach only columns of its table', (_, indicator) => {
  const columns = findTable(indicator.table)!.columns;
  const names = columns.map((column) => column.name);
  for (const column of [
    indicator.from,
    indicator.until,
    indicator.due,
    indicator.inForce?.from,
    indicator.inForce?.to
  ]) {
    if (column) expect(columns.find(({ name }) => name === column)?.type).toBe('date');
  }
  for (const column of indicator.cells ?? []) expect(names).toContain(column);
  for (const text of conditions(indicator)) {
    const parsed = parseCondition(text);
    expect(parsed.ok, text).toBe(true);
    if (parsed.ok) for (const column of columnsOf(parsed.condition)) expect(names, text).toContain(column);
  }
});

test('every kind of indicator has what its tally is made of', () => {
  for (const indicator of builtInIndicators.filter((candidate) => !candidate.derived)) {
    if (indicator.kind === 'time-to-event') expect(indicator.from && indicator.until).toBeTruthy();
    else expect(indicator.numerator && indicator.denominator).toBeTruthy();
    expect(indicator.cells !== undefined).toBe(indicator.kind === 'coverage');
  }
});

test('findIndicator finds by id and nothing else', () => {
  expect(findIndicator('harms-redressed')?.label.en).toBe('Harms redressed');
  expect(findIndicator('Harms redressed')).toBeUndefined();
});

function conditions(indicator: Indicator): string[] {
  return [indicator.numerator, indicator.denominator].filter((text) => text !== undefined);
}

/** Every `column` and `name` in a parsed condition, however it is nested. */
function columnsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(columnsOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    ['column', 'otherColumn'].includes(key) && typeof value === 'string' ? [value] : columnsOf(value)
  );
}
