import { expect, test } from 'vitest';
import { maybePlaceNote } from '#lib/charts/dot-plot/place-note.ts';

const at = (from: number, to: number, lines: readonly number[] = [], note = 'reference') =>
  maybePlaceNote(note, false, { from, to }, lines);

test('a note begins past the guide lines that it would cross, also where the first pushes it over the second', () => {
  expect(at(20, 30, [40])).toEqual({ at: 40, anchor: 'start', shift: 6 });
  expect(at(20, 30, [40, 55])).toEqual({ at: 55, anchor: 'start', shift: 6 });
  expect(at(20, 30, [55, 40])).toEqual({ at: 55, anchor: 'start', shift: 6 });
});

test('lines left of the interval, through it and far right of it move nothing', () => {
  expect(at(20, 30, [10, 25, 90])).toEqual({ at: 30, anchor: 'start', shift: 8 });
});

test('a note that has no room past a line stands left of its interval, where no line is', () => {
  expect(at(60, 70, [85])).toEqual({ at: 60, anchor: 'end', shift: -8 });
});

test('a long note needs more room than a short one', () => {
  expect(at(5, 75, [], '+6.3')?.anchor).toBe('start');
  expect(at(5, 75, [], 'cannot conclude')).toBeUndefined();
  expect(at(45, 75, [], 'cannot conclude')?.anchor).toBe('end');
});

test('left of an interval, too, a note ends before the line that it would cross', () => {
  expect(at(85, 90, [80])).toEqual({ at: 80, anchor: 'end', shift: -6 });
});

test('where no side has room past the lines the note stands right of its interval and crosses them', () => {
  expect(at(30, 60, [20, 15, 80, 90])).toEqual({ at: 60, anchor: 'start', shift: 8 });
});
