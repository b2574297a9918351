import { expect, test } from 'vitest';
import { seats } from '#lib/charts/seats/layout.ts';
import { english } from '#lib/messages/english.ts';
import { absentFigure, counted, row, view } from '../../pages/build-cards.ts';
import { board } from '../../pages/fixture.ts';

const rows = (...groups: Parameters<typeof row>[]) =>
  seats(
    board,
    view(
      'v',
      'V',
      groups.map((group) => row(...group)),
      {}
    ),
    english
  ).rows;

test('seats stand 19 px apart; 31% of 13 seats would be 4.03, so one held leaves three short', () => {
  const [placed] = rows(['Black', counted(1, 13), { populationShare: 0.31 }]);
  expect(placed?.held).toEqual([{ x: 0, y: 0 }]);
  expect(placed?.short.map((square) => square.x)).toEqual([19, 38, 57]);
  expect(placed?.people).toEqual({ x: 75.57, y: 0 });
  expect(placed?.shortText).toBe('3 short');
});

test('a group without a seat that would have one in proportion says so', () => {
  const [placed] = rows(['Few', counted(0, 13), { populationShare: 0.05 }]);
  expect(placed?.held).toEqual([]);
  expect(placed?.shortText).toBe('no seat');
});

test('a board of 30 is drawn in lines of 13', () => {
  const [placed] = rows(['All', counted(30, 30), { populationShare: 0.5 }]);
  expect(placed?.held.at(-1)).toEqual({ x: 57, y: 58 });
  expect(placed?.height).toBe(87);
  expect(placed?.people).toEqual({ x: 37, y: 29 });
});

test('unknown groups are never short, withheld ones have their word and no square', () => {
  const [unknown, hidden] = rows(
    ['Not stated', counted(1, 13), { role: 'unknown', populationShare: 0.4 }],
    ['Few', absentFigure('withheld')]
  );
  expect(unknown).toMatchObject({ short: [], note: 'not judged' });
  expect(hidden).toMatchObject({ held: [], short: [], absence: 'withheld', text: 'Withheld' });
});
