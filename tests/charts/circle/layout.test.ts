import { expect, test } from 'vitest';
import { circle, type StepCounts } from '#lib/charts/circle/layout.ts';

const none: StepCounts = { done: 0, due: 0, overdue: 0 };
const five = (first: StepCounts): StepCounts[] => [first, none, none, none, none];

test('five steps stand clockwise from above, and the last arrow leads back to the first', () => {
  const drawn = circle(five(none));
  expect(drawn.nodes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect(drawn.nodes[0]).toMatchObject({ x: 150, y: 44 });
  expect(drawn.nodes[1]?.x).toBeGreaterThan(150);
  expect(drawn.nodes[4]?.x).toBeLessThan(150);
  expect(drawn.arrows.map(({ turn, isBack }) => [turn, isBack])).toEqual([
    [0, false],
    [72, false],
    [144, false],
    [216, false],
    [288, true]
  ]);
});

test('a step without promises has no ring, one kind alone a whole one', () => {
  expect(circle(five(none)).nodes[0]?.parts).toEqual([]);
  expect(circle(five({ ...none, done: 3 })).nodes[0]?.parts).toEqual([{ kind: 'done', dashes: '100 0', offset: 0 }]);
});

test('the ring is shared in proportion, with a gap between the kinds', () => {
  // Three done and one due: two gaps of 4 leave 92, three quarters of it are 69, one quarter is 23.
  expect(circle(five({ done: 3, due: 1, overdue: 0 })).nodes[0]?.parts).toEqual([
    { kind: 'done', dashes: '69 31', offset: 0 },
    { kind: 'due', dashes: '23 77', offset: -73 }
  ]);
});

test('overdue is a broken line that fills its share and no more', () => {
  const [done, overdue] = circle(five({ done: 1, due: 0, overdue: 1 })).nodes[0]?.parts ?? [];
  expect(done?.dashes).toBe('46 54');
  const lengths = (overdue?.dashes ?? '').split(' ').map(Number);
  expect(lengths.length).toBeGreaterThan(4);
  expect(lengths.slice(0, -1).reduce((sum, length) => sum + length, 0)).toBeCloseTo(46, 0);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeCloseTo(100, 0);
});

test('any other number of steps is a defect of ours', () => {
  expect(() => circle([none])).toThrow('five steps');
});
