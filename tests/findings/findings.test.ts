import { describe, expect, test } from 'vitest';
import { findings } from '#lib/findings/findings.ts';
import type { TallySet } from '#lib/tallies/tally.ts';
import { aTally, aTallySet, buildTallies } from './build-tallies.ts';

describe('findings', () => {
  const set = frozen(buildTallies('public'));
  const found = findings(set);
  const verdicts = (institution: string) =>
    Object.fromEntries(
      found.criterionVerdicts
        .filter((criterion) => criterion.institution === institution)
        .map(({ criterion, verdict }) => [criterion, verdict])
    );

  test('keep the order of the tallies, derived indicators after them', () => {
    expect(found.estimates.slice(0, set.tallies.length).map(({ tally }) => tally)).toEqual(set.tallies);
    expect(found.estimates.slice(set.tallies.length).map(({ tally }) => [tally.institution, tally.indicator])).toEqual([
      ['Riverside', 'targets-met-by-group'],
      ['Riverside', 'unregistered-shortfalls'],
      ['Lakeside', 'targets-met-by-group'],
      ['Lakeside', 'unregistered-shortfalls']
    ]);
  });

  test('are the same every time and change nothing', () => {
    expect(JSON.stringify(findings(buildTallies('public')))).toBe(JSON.stringify(found));
  });

  test('hold no number that JSON cannot', () => {
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(JSON.stringify(found)).not.toContain('null');
  });

  test('judge all nine criteria of every institution', () => {
    expect(Object.keys(verdicts('Riverside'))).toHaveLength(9);
    expect(verdicts('Riverside')).toMatchObject({
      'governance.1': 'partly',
      'governance.2': 'no-data',
      'redress.2': 'partly',
      'compliance.1': 'not-met',
      'consequences.1': 'not-met'
    });
    expect(verdicts('Lakeside')['redress.2']).toBe('no-data');
  });

  test('count in the headline the gaps of the latest period, and name the largest figure of events', () => {
    const [riverside, lakeside] = found.headlines;
    // 2024: Black against White, falls, waiting; 2023 had two more clear gaps.
    expect(riverside).toMatchObject({ clearGaps: 3, noClearGaps: 0, cannotConclude: 3 });
    expect(riverside?.largest).toMatchObject({
      indicator: 'readmission',
      compared: 'Black',
      period: '2024',
      events: 225
    });
    expect(riverside?.criteria).toEqual({ met: 0, partly: 2, 'not-met': 2, 'cannot-tell': 0, 'no-data': 5 });
    expect(riverside?.missing).toEqual([]);
    expect(lakeside).not.toHaveProperty('largest');
    expect(lakeside?.missing).toContain('harms-acknowledged');
  });

  test('say what is known of each dimension', () => {
    expect(found.dimensions).toContainEqual({
      institution: 'Riverside',
      period: '2024',
      indicator: 'readmission',
      dimension: 'race-ethnicity',
      knownShare: 0.9528,
      overlapping: false,
      reference: 'White',
      referenceRule: 'best'
    });
  });

  test('compare a register over all its rows and not year by year', () => {
    const harm = { indicator: 'harms-acknowledged', resource: 'harms', dimension: 'sex' } as const;
    const tallies = (['all-rows', 'year'] as const).flatMap((span) =>
      ['Female', 'Male'].map((group) =>
        aTally('public', { ...harm, group, span, period: span === 'year' ? '2024' : '2019/2025' })
      )
    );
    const { comparisons, estimates } = findings(aTallySet('public', { tallies }));
    expect(comparisons.map(({ period }) => period)).toEqual(['2019/2025']);
    expect(estimates.filter(({ tally }) => tally.span === 'year')).toHaveLength(2);
  });

  test('cannot tell of an indicator that has groups and no overall row', () => {
    const tallies = [aTally('public', { dimension: 'sex', group: 'Male' })];
    const verdict = findings(aTallySet('public', { tallies })).indicatorVerdicts[0];
    expect(verdict).toMatchObject({ verdict: 'cannot-tell', why: 'not-reported', period: '2024' });
  });

  test('refuse a tally of an indicator that nobody defined: a defect', () => {
    expect(() => findings(aTallySet('public', { tallies: [aTally('public', { indicator: 'nothing' })] }))).toThrow(
      /nothing/
    );
  });

  test('of a set without tallies have no data and no gaps', () => {
    const record = { ...aTallySet('public').record, overdueCommitments: [] };
    const empty = findings(aTallySet('public', { record }));
    expect(empty.comparisons).toEqual([]);
    expect(empty.headlines[0]?.criteria['no-data']).toBe(9);
  });
});

/** The set with everything in it frozen, so that a write would throw. */
function frozen<T extends TallySet<'public'>>(set: T): T {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  };
  freeze(set);
  return set;
}
