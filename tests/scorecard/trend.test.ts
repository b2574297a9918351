import { expect, test } from 'vitest';
import type { Comparison, Estimate } from '#lib/findings/types.ts';
import { gapPoints, trendPoints } from '#lib/scorecard/trend.ts';
import { buildFindings } from './build-findings.ts';

const { findings } = buildFindings('public');
const [estimate] = findings.estimates;
const [comparison] = findings.comparisons;
if (estimate === undefined || comparison === undefined) throw new Error('the fixture has no figures');

const ofPeriod = (period: string, method?: string, more: Partial<Estimate<'public'>> = {}): Estimate<'public'> => ({
  ...estimate,
  ...more,
  tally: { ...estimate.tally, period, ...(method !== undefined && { method }) }
});
const compared = (period: string): Comparison<'public'> => ({ ...comparison, period });
const periods = ['2020', '2021', '2022', '2023'];

test('a point is marked where its method is not that of the last one named', () => {
  const points = trendPoints(
    periods,
    [ofPeriod('2020', 'v1'), ofPeriod('2021', ' v1 '), ofPeriod('2022'), ofPeriod('2023', 'v2')],
    100
  );
  expect(points.map((point) => point.hasNewMethod ?? false)).toEqual([false, false, false, true]);
  expect(trendPoints(periods, [ofPeriod('2020'), ofPeriod('2021', 'v1')], 100).some((p) => p.hasNewMethod)).toBe(false);
});

test('a gap has the difference and the verdict that were found in each period', () => {
  const points = gapPoints(['2020', '2021'], [compared('2021')], [ofPeriod('2020'), ofPeriod('2021')], 100);
  expect(points.map((point) => point.at)).toEqual([2020.5, 2021.5]);
  expect(points[1]).toMatchObject({ difference: comparison.difference, verdict: comparison.verdict });
});

test('a period that was not compared has no difference, with the reason where a group has one', () => {
  const withheld = ofPeriod('2020', undefined, { status: 'withheld' });
  const [first, second] = gapPoints(['2020', '2021'], [], [withheld], 100);
  expect(first).toMatchObject({ difference: { estimate: { absent: 'withheld' } }, verdict: 'not-judged' });
  expect(second?.difference.estimate).toEqual({ absent: 'not-reported' });
});

test('a change of method of either group marks the gap', () => {
  const points = gapPoints(periods, [], [ofPeriod('2020', 'v1'), ofPeriod('2022', 'v2')], 100);
  expect(points.map((point) => point.hasNewMethod ?? false)).toEqual([false, false, true, false]);
});
