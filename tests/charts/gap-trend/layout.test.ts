import { expect, test } from 'vitest';
import { gapTrend } from '#lib/charts/gap-trend/layout.ts';
import { english } from '#lib/messages/english.ts';
import { readmission } from '../../pages/fixture.ts';
import { gapPoint, gaps } from '../build-figures.ts';

test('the line of no difference is always there, with larger gaps above it and turned ones below', () => {
  const placed = gapTrend(readmission, gaps, english);
  const zero = placed.levels.find((level) => level.isZero)?.y ?? NaN;
  const [first, second, , last] = placed.points;
  expect(second?.y).toBeLessThan(first?.y ?? 0);
  expect(first?.y).toBeLessThan(zero);
  expect(last?.y).toBeGreaterThan(zero);
  expect(gapTrend(readmission, [gapPoint(2023, [0.3, 0.01])], english).levels[0]).toMatchObject({
    y: placed.height,
    isZero: true
  });
});

test('an interval spans its difference, and only a clear gap is a filled dot', () => {
  const placed = gapTrend(readmission, gaps, english);
  for (const point of placed.points) {
    expect(point.to).toBeLessThan(point.y);
    expect(point.from).toBeGreaterThan(point.y);
  }
  expect(placed.points.map((point) => point.isClear)).toEqual([false, true, true, true]);
});

test('a withheld period breaks the line and is listed; so does a new method', () => {
  const placed = gapTrend(readmission, gaps, english);
  expect(placed.paths).toHaveLength(2);
  expect(placed.gaps).toEqual([{ at: 50, period: '2022', absence: 'withheld' }]);
  expect(placed.changes).toEqual([{ at: 62.5, period: '2023' }]);
  const changed = [gapPoint(2020, [0.1, 0.05]), gapPoint(2021, [0.1, 0.05], { hasNewMethod: true })];
  expect(gapTrend(readmission, changed, english).paths).toEqual([]);
});

test('without any difference there is no point, no line and no end', () => {
  const placed = gapTrend(readmission, [gapPoint(2020, undefined), gapPoint(2021, undefined)], english);
  expect(placed).toMatchObject({ points: [], paths: [] });
  expect(placed.end).toBeUndefined();
});
