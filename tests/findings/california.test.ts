import { expect, test } from 'vitest';
import { findings } from '#lib/findings/findings.ts';
import { aDimension, anIndicator, aTally, aTallySet } from './build-tallies.ts';

/** California, 2016, all-cause unplanned 30-day readmissions by race: counts, ratios and differences reckoned independently. */
const rows: readonly (readonly [string, number, number, number, number])[] = [
  ['African-American', 32780, 180302, 1.3058296617237022, 0.0425795904729446],
  ['Asian/Pacific Islander', 21573, 154342, 1.003932570113299, 0.0005475179352671666],
  ['Hispanic', 62673, 432751, 1.0402088105359688, 0.005598131575519055],
  ['Native American', 1082, 6156, 1.262428451876648, 0.036536992345273606],
  ['Other/Unknown', 10042, 71365, 1.010678602459539, 0.0014867443432002303],
  ['White', 143721, 1032282, 1, 0]
];

test('California’s readmissions by race have the ratios and differences reckoned elsewhere, and the verdicts of the rule', () => {
  const tallies = [
    aTally('public', { numerator: 271871, denominator: 1877198 }),
    ...rows.map(([group, numerator, denominator]) =>
      aTally('public', { dimension: 'race', group, numerator, denominator })
    )
  ];
  const race = aDimension(
    'race',
    Object.fromEntries(rows.map(([group]) => [group, group === 'Other/Unknown' ? 'mixed' : 'known']))
  );
  const found = findings(aTallySet('public', { tallies, indicators: [anIndicator()], dimensions: [race] }));
  for (const comparison of found.comparisons) {
    const row = rows.find(([group]) => group === comparison.compared);
    expect(comparison.reference).toBe('White');
    expect(Number(comparison.ratio.estimate) / (row?.[3] ?? NaN)).toBeCloseTo(1, 12);
    expect(Number(comparison.difference.estimate)).toBeCloseTo(row?.[4] ?? NaN, 12);
  }
  expect(found.comparisons.map(({ compared, verdict }) => [compared, verdict])).toEqual([
    ['African-American', 'clear-gap'],
    ['Asian/Pacific Islander', 'no-clear-gap'],
    ['Hispanic', 'no-clear-gap'],
    ['Native American', 'clear-gap'],
    ['Other/Unknown', 'not-judged']
  ]);
  expect(found.headlines[0]?.largest).toMatchObject({ compared: 'African-American', atLeast: false });
  expect(found.headlines[0]?.largest?.events).toBeCloseTo(32780 - (143721 / 1032282) * 180302, 6);
});
