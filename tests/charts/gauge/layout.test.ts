import { expect, test } from 'vitest';
import { gauge } from '#lib/charts/gauge/layout.ts';
import { absentFigure, card, counted, share } from '../../pages/build-cards.ts';

test('higher is better: partly, then met up to the end', () => {
  expect(gauge(card('a', 'A', { overall: counted(3, 4) }))).toEqual({
    point: 75,
    met: { from: 90, to: 100 },
    partly: { from: 50, to: 90 },
    ticks: [90, 50]
  });
});

test('lower is better: met from 0, then partly', () => {
  const days = card('b', 'B', {
    kind: 'time-to-event',
    favourable: 'lower',
    scale: 1,
    overall: counted(29, 41, { factor: 1, estimate: 48 }),
    thresholds: { metAt: 30, partlyAt: 90, from: 'default' }
  });
  const placed = gauge(days);
  expect(placed.met).toEqual({ from: 0, to: 25 });
  expect(placed.partly).toEqual({ from: 25, to: 75 });
  expect(placed.point).toBe(40);
});

test('an absent figure has its sign and no point', () => {
  const placed = gauge(card('c', 'C', { overall: absentFigure('withheld', 40) }));
  expect(placed.absence).toBe('withheld');
  expect(placed).not.toHaveProperty('point');
});

test('a sampled figure shows its interval', () => {
  const placed = gauge(card('d', 'D', { overall: share(50, 100) }));
  expect(placed.from).toBe(40.4);
  expect(placed.to).toBe(59.6);
});

test('without thresholds there are no zones', () => {
  const { thresholds: _, ...plain } = card('e', 'E', { overall: counted(1, 2) });
  expect(gauge(plain)).toEqual({ point: 50, ticks: [] });
});
