import { describe, expect, test } from 'vitest';
import { findings } from '#lib/findings/findings.ts';
import { thresholds } from '#lib/findings/thresholds.ts';
import { anIndicator, aTallySet, buildTallies } from './build-tallies.ts';

describe('thresholds of a charter', () => {
  const indicator = anIndicator({ metAt: 10, builtIn: true });
  const of = (setOn: string | undefined, dataDate = '2025-06-30') =>
    thresholds(indicator, { item: 'readmission', metAt: 8, ...(setOn !== undefined && { setOn }) }, dataDate);

  test('say how many days before the data date they were set, negative where only after', () => {
    // June 2025 has 30 days, so the first of it is 29 days before the last.
    expect(of('2025-06-01')?.daysBefore).toBe(29);
    expect(of('2025-06-30')?.daysBefore).toBe(0);
    expect(of('2025-07-02')?.daysBefore).toBe(-2);
  });

  test('say nothing of days without a date', () => {
    expect(of(undefined)).toEqual({ metAt: 8, from: 'charter' });
    expect(of('2025-06-01', '')).toEqual({ metAt: 8, from: 'charter', setOn: '2025-06-01' });
    expect(thresholds(indicator, undefined, '2025-06-30')).toEqual({ metAt: 10, from: 'default' });
  });

  test('reach the verdicts, of seats too', () => {
    const set = buildTallies('public');
    const charter = ['harms-acknowledged', 'voting-seats-by-group'].map((item) => ({
      item,
      metAt: 50,
      setOn: '2025-06-01'
    }));
    const { indicatorVerdicts } = findings({ ...aTallySet('public', set), record: { ...set.record, charter } });
    const days = indicatorVerdicts
      .filter(({ institution, thresholds: limits }) => institution === 'Riverside' && limits?.from === 'charter')
      .map(({ indicator: id, thresholds: limits }) => [id, limits?.daysBefore]);
    expect(days).toEqual([
      ['harms-acknowledged', 29],
      ['voting-seats-by-group', 29]
    ]);
  });
});
