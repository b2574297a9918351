import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endStep, historyOf, record, redo, undo } from '#lib/workbench/history.ts';

test('what was done is undone and done again, one step at a time', () => {
  const three = record(record(historyOf('a'), 'b'), 'c');
  expect(undo(three).present).toBe('b');
  expect(undo(undo(three)).present).toBe('a');
  expect(redo(undo(undo(three))).present).toBe('b');
});

test('a new edit after an undo forgets what was undone', () => {
  const changed = record(undo(record(historyOf('a'), 'b')), 'c');
  expect(redo(changed)).toBe(changed);
  expect(undo(changed).present).toBe('a');
});

test('edits of one step are undone together, until the step ends', () => {
  const typed = ['B', 'Bi', 'Bill'].reduce((history, text) => record(history, text, '1 2'), historyOf(''));
  expect(undo(typed).present).toBe('');
  const later = record(endStep(typed), 'Bills', '1 2');
  expect(undo(later).present).toBe('Bill');
  expect(undo(record(typed, 'other', '1 3')).present).toBe('Bill');
});

test('at either end nothing happens', () => {
  const history = historyOf('a');
  expect(undo(history)).toBe(history);
  expect(redo(history)).toBe(history);
  expect(record(history, 'a')).toBe(history);
});

test('undoing everything and doing it all again gives what there was, whatever was done', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 60 }), (states) => {
      const done = states.reduce((history, state) => record(history, { state }), historyOf({ state: NaN }));
      let back = done;
      for (let count = 0; count < states.length; count++) back = undo(back);
      expect(back.past).toEqual([]);
      for (let count = 0; count < states.length; count++) back = redo(back);
      expect(back.present).toBe(done.present);
    }),
    { seed: 7 }
  );
});
