import { expect, test } from 'vitest';
import { findings } from '#lib/findings/findings.ts';
import { scorecards } from '#lib/scorecard/scorecard.ts';
import { buildTallies } from '../findings/build-tallies.ts';
import { edition } from './edition.ts';

function cards(titles: readonly (string | undefined)[]) {
  const base = buildTallies('public');
  const institutions = base.institutions.map((institution, index) => {
    const title = titles[index];
    return title === undefined ? institution : { ...institution, title };
  });
  const set = { ...base, institutions };
  return scorecards(set, findings(set), edition).map(({ institution: { name, key, slug } }) => ({ name, key, slug }));
}

test('an institution is shown by its full name, and known in the data by what the files call it', () => {
  expect(cards(['Riverside General Hospital', undefined])).toEqual([
    { name: 'Riverside General Hospital', key: 'Riverside', slug: 'riverside' },
    { name: 'Lakeside', key: 'Lakeside', slug: 'lakeside' }
  ]);
});

test('two institutions of one full name stay apart', () => {
  expect(cards(['St. Mary', 'St. Mary']).map(({ name }) => name)).toEqual([
    'St. Mary (Riverside)',
    'St. Mary (Lakeside)'
  ]);
});
