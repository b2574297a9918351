import { expect, test } from 'vitest';
import { maybeSmallMultiples } from '#lib/charts/small-multiples/layout.ts';
import { english } from '#lib/messages/english.ts';
import { absentFigure, row, share, view } from '../../pages/build-cards.ts';
import { board } from '../../pages/fixture.ts';
import { beside, crossed, outcome } from '../build-figures.ts';

test('every panel has the same groups in the same order, those that are never judged left out', () => {
  const multiples = maybeSmallMultiples(beside, english);
  expect(multiples?.dimension.en).toBe('Race and ethnicity');
  expect(multiples?.panels.map((panel) => panel.rows.map((each) => each.label))).toEqual([
    ['Asian', 'Black', 'White'],
    ['Asian', 'Black', 'White']
  ]);
});

test('a group that one panel hides is a word there; one that all hide is named and not drawn', () => {
  const multiples = maybeSmallMultiples(beside, english);
  expect(multiples?.panels[0]?.rows[0]).toMatchObject({ tone: 'absent', absence: 'withheld', text: 'Withheld' });
  expect(multiples?.panels[0]?.rows[0]?.point).toBeUndefined();
  expect(multiples?.left).toEqual(['Pacific Islander']);
});

test('a clear gap and the group compared with are marked, only where a test was made', () => {
  const tones = maybeSmallMultiples(beside, english)?.panels.map((panel) => panel.rows.map((each) => each.tone));
  expect(tones).toEqual([
    ['absent', 'worse', 'reference'],
    ['plain', 'plain', 'plain']
  ]);
});

test('each panel has its own scale from 0, and intervals hold their point', () => {
  for (const panel of maybeSmallMultiples(beside, english)?.panels ?? [])
    for (const { point, from, to } of panel.rows) {
      if (point === undefined) continue;
      expect(from).toBeLessThan(point);
      expect(to).toBeGreaterThan(point);
      expect(to).toBeLessThanOrEqual(100);
    }
});

test('groups keep the order of their dimension where no view is sorted', () => {
  const view4 = (id: string) =>
    view(
      id,
      'Income',
      ['Low', 'Middle', 'High'].map((name) => row(name, share(5, 50))),
      { id: 'income', order: 'fixed' }
    );
  const multiples = maybeSmallMultiples([outcome('a', [view4('a')]), outcome('b', [view4('b')])], english);
  expect(multiples?.panels[0]?.rows.map((each) => each.label)).toEqual(['Low', 'Middle', 'High']);
});

test('there is none of a single measure, of seats, of crossings, of what is hidden or not judged', () => {
  expect(maybeSmallMultiples(beside.slice(0, 1), english)).toBeUndefined();
  expect(maybeSmallMultiples([board, board], english)).toBeUndefined();
  expect(maybeSmallMultiples([outcome('a', [crossed]), outcome('b', [crossed])], english)).toBeUndefined();
  const ages = view('a', 'Age', [row('0-17', share(1, 20)), row('18+', share(2, 20))], { id: 'age', judged: false });
  expect(maybeSmallMultiples([outcome('a', [ages]), outcome('b', [ages])], english)).toBeUndefined();
  const hidden = view('a', 'Sex', [row('Female', absentFigure('withheld')), row('Male', share(1, 20))], { id: 'sex' });
  expect(maybeSmallMultiples([outcome('a', [hidden]), outcome('b', [hidden])], english)).toBeUndefined();
});
