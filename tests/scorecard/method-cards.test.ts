import { expect, it } from 'vitest';
import { builtInIndicators } from '#lib/catalog/indicators.ts';
import { methodCards } from '#lib/scorecard/method-cards.ts';
import type { Counting } from '#lib/scorecard/method-model.ts';

const counting = (indicator: string, resource: string, table: string): Counting => ({
  indicator,
  resource,
  table,
  statements: [{ step: 'counts', text: 'SELECT 1' }]
});

it('has every measure once, each with its own countings in the order of the resources', () => {
  const countings = [
    counting('questions-answered', 'a', 'questions'),
    counting('harms-redressed', 'b', 'harms'),
    counting('questions-answered', 'c', 'questions')
  ];
  const cards = methodCards({ indicators: builtInIndicators, countings });
  expect(cards.map(({ id }) => id)).toEqual(builtInIndicators.map(({ id }) => id));
  const of = (id: string) => cards.find((card) => card.id === id)?.countings.map(({ resource }) => resource);
  expect(of('questions-answered')).toEqual(['a', 'c']);
  expect(of('harms-redressed')).toEqual(['b']);
  expect(of('reviews-held')).toEqual([]);
});

it('knows standing things, by the definition or by the table that they are counted in', () => {
  const [first] = builtInIndicators;
  const own = { ...first, id: 'own', table: 'board' } as (typeof builtInIndicators)[number];
  const { inForce: _inForce, ...plain } = own;
  const isInForce = (indicator: (typeof builtInIndicators)[number], countings: readonly Counting[]) =>
    methodCards({ indicators: [indicator], countings })[0]?.isInForce;
  expect(isInForce(own, [])).toBe(true);
  expect(isInForce(plain, [])).toBe(false);
  expect(isInForce(plain, [counting('own', 'board', 'seats')])).toBe(true);
  expect(isInForce(plain, [counting('own', 'board', 'questions')])).toBe(false);
});

it('is not without definitions where nothing was counted', () => {
  expect(methodCards({ indicators: builtInIndicators }).every(({ countings }) => countings.length === 0)).toBe(true);
});
