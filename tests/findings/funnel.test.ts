import { describe, expect, it } from 'vitest';
import { estimate } from '#lib/findings/estimate.ts';
import { findings } from '#lib/findings/findings.ts';
import { funnel } from '#lib/findings/funnel.ts';
import { binomialControlLimit } from '#lib/statistics/binomial-control-limit.ts';
import { aTally, aTallySet, anIndicator } from './build-tallies.ts';
import type { Tally } from '#lib/tallies/tally.ts';

const counts: Readonly<Record<string, readonly [number, number]>> = {
  Ash: [100, 1000],
  Birch: [12, 100],
  Cedar: [480, 5000],
  Dogwood: [4, 20],
  Elm: [260, 2000]
};

function tallies(given: typeof counts = counts): Tally<'public'>[] {
  return Object.entries(given).map(([institution, [numerator, denominator]]) =>
    aTally('public', { institution, numerator, denominator })
  );
}

function setOf(own: readonly Tally<'public'>[], peerGroup: string | undefined = 'Rural') {
  const names = [...new Set(own.map(({ institution }) => institution))];
  return aTallySet('public', {
    tallies: own,
    institutions: names.map((name) => (peerGroup === '' ? { name } : { name, peerGroup }))
  });
}

describe('funnel', () => {
  it('holds every institution against the pooled value of its peer group', () => {
    const [one, ...others] = findings(setOf(tallies())).funnels ?? [];
    expect(others).toEqual([]);
    expect(one?.target).toBe((100 + 12 + 480 + 4 + 260) / (1000 + 100 + 5000 + 20 + 2000));
    expect(one?.points.map(({ institution, place }) => [institution, place])).toEqual([
      ['Ash', 'inside'],
      ['Birch', 'inside'],
      ['Cedar', 'below-95'],
      ['Dogwood', 'inside'],
      ['Elm', 'above-998']
    ]);
  });

  it('does not hold a small hospital’s 20% against it where chance alone could make it', () => {
    const points = findings(setOf(tallies())).funnels?.[0]?.points ?? [];
    const [small, large] = ['Dogwood', 'Elm'].map((name) => points.find(({ institution }) => institution === name));
    expect(small?.estimate).toBeGreaterThan(large?.estimate ?? NaN);
    expect(small?.place).toBe('inside');
  });

  it('gives the exact limits over all sizes drawn, smallest first', () => {
    const one = findings(setOf(tallies())).funnels?.[0];
    const limits = one?.limits ?? [];
    expect(limits[0]?.size).toBeLessThanOrEqual(20);
    expect(limits.at(-1)?.size).toBeGreaterThanOrEqual(5000);
    for (const { size, lower998, lower95, upper95, upper998 } of limits) {
      expect(upper95).toBe(binomialControlLimit(one?.target ?? NaN, size, 0.975));
      expect(
        [lower998, lower95, one?.target ?? NaN, upper95, upper998].every(
          (v, i, all) => i === 0 || v >= (all[i - 1] ?? 0)
        )
      ).toBe(true);
    }
  });

  it('is not drawn for fewer than five institutions, nor where nobody named a peer group', () => {
    const four = Object.fromEntries(Object.entries(counts).slice(1));
    expect(findings(setOf(tallies(four))).funnels).toEqual([]);
    expect(findings(setOf(tallies(), '')).funnels).toEqual([]);
  });

  it('does not draw what is withheld, of another period or without a figure, and says so', () => {
    const withheld = { absent: 'withheld' } as const;
    const notReported = { absent: 'not-reported' } as const;
    const set = setOf([
      ...tallies(),
      aTally('public', { institution: 'Fir', numerator: withheld, denominator: withheld }),
      aTally('public', { institution: 'Gum', numerator: notReported, denominator: notReported }),
      aTally('public', { institution: 'Hazel', period: '2022', numerator: 10, denominator: 100 })
    ]);
    const one = findings(set).funnels?.[0];
    expect(one?.points).toHaveLength(5);
    expect(one?.notDrawn).toEqual([
      { institution: 'Fir', why: 'withheld' },
      { institution: 'Gum', why: 'no-figure' },
      { institution: 'Hazel', why: 'other-period' }
    ]);
  });

  it('takes the period that most have as their latest, and of equally many the later', () => {
    const own = [
      ...tallies(),
      ...tallies().map((tally) => ({ ...tally, institution: `New ${tally.institution}`, period: '2025' }))
    ];
    expect(findings(setOf(own)).funnels?.[0]?.period).toBe('2025');
    expect(findings(setOf(own.slice(0, -1))).funnels?.[0]?.period).toBe('2024');
  });

  it('keeps figures of different methods apart', () => {
    const own = tallies().map((tally, place) => ({ ...tally, method: place < 3 ? 'v1' : 'v2' }));
    expect(findings(setOf(own)).funnels).toEqual([]);
  });

  it('leaves registers out: they are counted whole, so chance has no part in them', () => {
    const own = Object.keys(counts).map((institution) =>
      aTally('public', {
        institution,
        indicator: 'harms-acknowledged',
        span: 'all-rows',
        numerator: 7,
        denominator: 8,
        resource: 'harms'
      })
    );
    expect(findings(setOf(own)).funnels).toEqual([]);
  });

  it('widens the limits where the rows are of few persons', () => {
    const indicator = anIndicator();
    const members = Object.entries(counts).map(([institution, [numerator, denominator]]) => ({
      institution,
      estimates: [
        {
          ...estimate(aTally('public', { institution, numerator, denominator }), indicator, false),
          effectiveSize: denominator / 4
        }
      ]
    }));
    const one = funnel('readmission', 'proportion', 'Rural', members);
    const elm = one?.points.find(({ institution }) => institution === 'Elm');
    expect([elm?.denominator, elm?.size, elm?.place]).toEqual([2000, 500, 'inside']);
  });

  it('has Poisson limits for rates', () => {
    const indicator = anIndicator({ id: 'falls', kind: 'rate', scale: 1000 });
    const members = [40, 50, 60, 55, 200].map((numerator, place) => ({
      institution: `I${place}`,
      estimates: [
        estimate(
          aTally('public', { institution: `I${place}`, indicator: 'falls', numerator, denominator: 10000 }),
          indicator,
          false
        )
      ]
    }));
    const one = funnel('falls', 'rate', 'Rural', members);
    expect(one?.factor).toBe(1000);
    expect(one?.points.map(({ place }) => place)).toEqual([
      'below-998',
      'below-998',
      'below-95',
      'below-95',
      'above-998'
    ]);
  });

  it('is worked out for eight indicators at most, outcomes that most institutions have first', () => {
    const own = Array.from({ length: 10 }, (_, place) => anIndicator({ id: `m${place}` }));
    const indicators = own.map((one, place) => (place === 0 ? { ...one, criterion: 'compliance.1' as const } : one));
    const set = aTallySet('public', {
      indicators,
      institutions: Object.keys(counts).map((name) => ({ name, peerGroup: 'Rural' })),
      tallies: indicators.flatMap(({ id }) => tallies().map((tally) => ({ ...tally, indicator: id })))
    });
    expect(findings(set).funnels?.map(({ indicator }) => indicator)).toEqual(own.slice(1, 9).map(({ id }) => id));
  });
});
