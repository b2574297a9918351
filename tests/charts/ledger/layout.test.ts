import { expect, test } from 'vitest';
import { daysBetween } from '#lib/catalog/days-between.ts';
import { ledger, type LedgerEntry } from '#lib/charts/ledger/layout.ts';

const dataDate = '2025-06-30';
const entry = (more: Partial<LedgerEntry>): LedgerEntry => ({
  id: 'promise-1',
  madeOn: '2024-01-01',
  dueOn: '2024-12-31',
  isOverdue: false,
  label: 'due',
  ...more
});
const lineOf = (more: Partial<LedgerEntry>) => {
  const [line] = ledger([entry(more)], dataDate, daysBetween).lines;
  if (line === undefined) throw new Error('no line');
  return line;
};

test('promises stand on one axis of whole years, the data date on it', () => {
  const drawn = ledger([entry({})], dataDate, daysBetween);
  // 2024 has 366 days and 2025 has 365, so the axis is 731 days; 30 June 2025 is day 366 + 180 = 546.
  expect(drawn.now).toBe(74.69);
  expect(drawn.ticks).toEqual([
    { at: 0, label: '2024' },
    { at: 50.07, label: '2025' }
  ]);
});

test('an overdue promise runs to its due date and is late from there to the data date', () => {
  // Due on day 365 of 731.
  expect(lineOf({ isOverdue: true, label: '181 days overdue' })).toEqual({
    id: 'promise-1',
    made: 0,
    due: 49.93,
    run: { from: 0, to: 49.93 },
    late: { from: 49.93, to: 74.69 },
    label: { at: 49.93, text: '181 days overdue', anchor: 'start', isLate: true }
  });
});

test('a promise completed late is late to its completion; one completed early leaves time over', () => {
  // 1 March 2025 is day 366 + 59 = 425; 1 July 2024 is day 182.
  const late = lineOf({ completedOn: '2025-03-01' });
  expect([late.done, late.late, late.left]).toEqual([58.14, { from: 49.93, to: 58.14 }, undefined]);
  const early = lineOf({ completedOn: '2024-07-01' });
  expect([early.run, early.late, early.left]).toEqual([{ from: 0, to: 24.9 }, undefined, { from: 24.9, to: 49.93 }]);
});

test('what is due later has time left, and what the data show met without a completion is not drawn late', () => {
  const later = lineOf({ dueOn: '2025-12-31' });
  expect([later.run, later.left, later.late]).toEqual([{ from: 0, to: 74.69 }, { from: 74.69, to: 99.86 }, undefined]);
  expect(later.label.anchor).toBe('end');
  expect(lineOf({ isOverdue: false }).late).toBeUndefined();
});

test('many years get few labels, and no promise at all gives an axis without lines', () => {
  const long = ledger([entry({ madeOn: '1961-05-01' })], dataDate, daysBetween);
  expect(long.ticks.length).toBeLessThanOrEqual(7);
  expect(long.ticks[0]?.label).toBe('1961');
  const none = ledger([], dataDate, daysBetween);
  expect([none.lines, none.ticks.length]).toEqual([[], 1]);
});
