import { expect, test } from 'vitest';
import { axis, position } from '#lib/charts/parts/axis.ts';
import { unit } from '#lib/charts/parts/unit.ts';

const percent = { isPercent: true, bound: 100 };

test('an axis begins at 0 and leaves a quarter free: 18.2 needs 24.3, so it ends at 25', () => {
  const scale = axis([17.1, 18.2], percent, 5, 0.25);
  expect([scale.from, scale.to]).toEqual([0, 25]);
  expect(scale.ticks).toEqual([
    { at: 0, label: '0' },
    { at: 20, label: '5' },
    { at: 40, label: '10' },
    { at: 60, label: '15' },
    { at: 80, label: '20' },
    { at: 100, label: '25%' }
  ]);
});

test('a share never gets an axis beyond 100%', () => {
  expect(axis([86.5], percent, 5, 0.25).to).toBe(100);
});

test('a negative value widens the axis below 0', () => {
  const scale = axis([-3, 5], { isPercent: false }, 5, 0);
  expect(scale.from).toBeLessThanOrEqual(-3);
  expect(position(scale, 0)).toBeGreaterThan(0);
});

test('an axis without any value still has two ends', () => {
  expect(axis([], { isPercent: false }, 5, 0.25).to).toBe(1);
  expect(axis([], percent, 5, 0.25).to).toBe(100);
  expect(axis([0, 0], percent, 5, 0.25).to).toBe(100);
});

test('positions are tenths of a percent and stay on the axis', () => {
  const scale = axis([18.2], percent, 5, 0.25);
  expect(position(scale, 17.1466)).toBe(68.6);
  expect(position(scale, 400)).toBe(100);
  expect(position(scale, -1)).toBe(0);
});

test('only shares have a bound; days are never percent', () => {
  expect(unit({ kind: 'proportion', scale: 100 })).toEqual({ isPercent: true, bound: 100 });
  expect(unit({ kind: 'ratio-of-sums', scale: 100 })).toEqual({ isPercent: true });
  expect(unit({ kind: 'time-to-event', scale: 100 })).toEqual({ isPercent: false });
  expect(unit({ kind: 'rate', scale: 1000 })).toEqual({ isPercent: false });
});
