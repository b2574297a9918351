import { expect, test } from 'vitest';
import { dotPlot } from '#lib/charts/dot-plot/layout.ts';
import { english } from '#lib/messages/english.ts';
import { absentFigure, card, counted, pair, row, share, view } from '../../pages/build-cards.ts';
import { board, interpreter, pain, readmission } from '../../pages/fixture.ts';

const plotOf = (indicator: typeof readmission, number = 0) => {
  const shown = indicator.views[number];
  if (shown === undefined) throw new Error('the fixture has no such view');
  return dotPlot({ ...indicator, views: [shown] }, shown, english);
};

test('all dimensions of a card share one axis; a view that is not among them, and pairs of dimensions, have their own', () => {
  const low = view('low', 'Low', [row('A', share(5, 100))], {});
  const high = view('high', 'High', [row('B', share(60, 100))], {});
  const crossed = { ...view('pair', 'Pair', [row('C', share(90, 100))], {}), id: 'a × b' };
  const ends = (views: (typeof low)[], shown: typeof low) => dotPlot({ ...pain, views }, shown, english).axis.to;
  expect(ends([low, high], low)).toBe(ends([low, high], high));
  expect(ends([low], low)).toBeLessThan(ends([low, high], low));
  expect(ends([low, crossed], low)).toBe(ends([low], low));
  expect(ends([low], high)).toBe(ends([low, high], high));
});

test('points and intervals stand at their share of the axis: 893 of 5,208 is 17.15%, on an axis to 25', () => {
  const [black] = plotOf(readmission).rows;
  expect(black).toMatchObject({ tone: 'worse', point: 68.6, from: 64.6, to: 72.8, note: '+6.3 points' });
});

test('a note stands right of the interval where there is room, else left of it, else with the label', () => {
  const rows = plotOf(readmission).rows;
  expect(rows[0]?.noteAt).toEqual({ at: 72.8, anchor: 'start', shift: 8 });
  expect(plotOf(pain).rows.find((placed) => placed.label === 'White')?.noteAt?.anchor).toBe('end');
  const wide = share(5, 9);
  const group = row('Wide', wide, { pair: pair('Wide', wide, 'Other', share(50, 90), 'cannot-conclude') });
  const plot = dotPlot(pain, view('v', 'V', [group], {}), english);
  expect(plot.rows[0]).toMatchObject({ note: 'cannot conclude' });
  expect(plot.rows[0]).not.toHaveProperty('noteAt');
  expect(plot.rows[0]?.hasRoom).toBe(false);
  expect(rows[0]?.hasRoom).toBe(true);
});

test('a withheld group gets its word and no mark; its n stays where it may be shown', () => {
  const rows = plotOf(readmission).rows;
  expect(rows[5]).toMatchObject({ tone: 'absent', absence: 'withheld', note: 'Withheld', count: '146' });
  expect(rows[6]).toMatchObject({ tone: 'absent', count: 'withheld', isCountAbsent: true });
  for (const hidden of [rows[5], rows[6]]) {
    expect(hidden).not.toHaveProperty('point');
    expect(hidden).not.toHaveProperty('from');
  }
});

test('the group compared with and unreliable figures are marked, the unknown come last under a rule', () => {
  const rows = plotOf(readmission).rows;
  expect(rows.map((placed) => placed.tone)).toEqual([
    'worse',
    'worse',
    'plain',
    'plain',
    'reference',
    'absent',
    'absent',
    'unjudged'
  ]);
  expect(rows.map((placed) => placed.isUnreliable)).toEqual([false, false, true, false, false, false, false, false]);
  expect(rows.map((placed) => placed.isSeparated)).toEqual([false, false, false, false, false, false, false, true]);
  expect(rows.at(-1)?.note).toBe('not judged');
});

test('where nothing is tested there is no reference and no note', () => {
  const plot = plotOf(readmission, 2);
  expect(plot.rows.map((placed) => [placed.tone, placed.note])).toEqual([
    ['plain', ''],
    ['plain', ''],
    ['plain', '']
  ]);
});

test('a better group is not drawn as a worse one', () => {
  const low = share(10, 1000);
  const high = share(200, 1000);
  const better = row('Low', low, { pair: pair('Low', low, 'High', high, 'clear-gap') });
  expect(dotPlot(readmission, view('v', 'V', [better], {}), english).rows[0]?.tone).toBe('plain');
});

test('labels of target and overall run away from each other, and inward near the edges', () => {
  const plot = plotOf(readmission);
  expect(plot.target).toEqual({ at: 48, anchor: 'end', label: 'Target 12.0%', isUpper: true });
  expect(plot.overall).toEqual({ at: 55.5, anchor: 'start', label: 'All 13.9%', isUpper: false });
  expect(plotOf(interpreter).target).toMatchObject({ at: 95, anchor: 'end' });
});

test('a long label begins at its line where it would leave a phone on the left', () => {
  const rows = [row('A', share(5, 100))];
  const at = (target: number) =>
    dotPlot({ ...readmission, target, views: [] }, view('v', 'V', rows, {}), english).target;
  expect(at(0.045)).toMatchObject({ anchor: 'start', label: 'Target 4.5%' });
  expect(at(0.11)?.anchor).toBe('end');
});

test('where both labels run to one side, the one above is the one whose line the other would cross', () => {
  const rows = [row('A', share(5, 100)), row('B', share(93, 100))];
  const low = dotPlot({ ...readmission, target: 0.12 }, view('v', 'V', rows, { overall: share(5, 100) }), english);
  expect([low.target?.anchor, low.overall?.anchor]).toEqual(['start', 'start']);
  expect([low.target?.isUpper, low.overall?.isUpper]).toEqual([false, true]);
  const alone = dotPlot(card('alone', 'Alone', {}), view('v', 'V', rows, { overall: share(5, 100) }), english);
  expect(alone.overall?.isUpper).toBe(true);
});

test('the cue stands on the better side', () => {
  expect(plotOf(readmission).cue).toMatchObject({ at: 0, anchor: 'start' });
  expect(plotOf(pain).cue).toMatchObject({ at: 100, anchor: 'end' });
});

test('where every figure is withheld there is no axis and no better side', () => {
  const hidden = [row('A', absentFigure('withheld')), row('B', absentFigure('withheld'))];
  const plot = dotPlot(card('c', 'C', {}), view('v', 'V', hidden, { overall: absentFigure('withheld') }), english);
  expect(plot.axis.ticks).toEqual([]);
  expect(plot).not.toHaveProperty('cue');
});

test('a register has no intervals', () => {
  const rows = [row('A', counted(3, 4)), row('B', counted(1, 4))];
  const register = card('decisions', 'Decisions', {});
  expect(dotPlot(register, view('v', 'V', rows, { overall: counted(4, 8) }), english).hasIntervals).toBe(false);
  expect(plotOf(board).hasIntervals).toBe(false);
});
