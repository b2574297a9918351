import { describe, expect, test } from 'vitest';
import { readAbsence } from '#lib/intake/read-absence.ts';

describe('readAbsence', () => {
  test.each([
    ['NA', 'not-reported'],
    ['n/a', 'not-reported'],
    ['#N/A', 'not-reported'],
    ['Not Available', 'not-reported'],
    ['--', 'not-reported'],
    ['.', 'not-reported'],
    ['*', 'withheld'],
    ['<11', 'withheld'],
    ['< 5', 'withheld'],
    ['Suppressed', 'withheld'],
    ['Too Few to Report', 'withheld'],
    ['Not applicable', 'not-applicable'],
    ['not-collected', 'not-collected'],
    ['not reached', 'not-reached']
  ])('in a column of numbers %j is %s', (text, absence) => {
    expect(readAbsence(text, true)).toBe(absence);
  });

  test('signs and small numbers say nothing in other columns, where `<30` may be an answer', () => {
    expect(['*', '<30', '.'].map((text) => readAbsence(text, false))).toEqual([undefined, undefined, undefined]);
  });

  test('a number is no absence', () => {
    expect(['0', '-1', '11'].map((text) => readAbsence(text, true))).toEqual([undefined, undefined, undefined]);
  });
});
