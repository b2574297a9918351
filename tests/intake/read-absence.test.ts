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
    ['not reached', 'not-reached'],
    ['?', 'not-reported'],
    ['..', 'not-reported'],
    ['---', 'not-reported'],
    ['- - -', 'not-reported'],
    ['N/R', 'not-reported'],
    ['Not Mapped', 'not-reported'],
    ['Unreliable', 'not-reported'],
    ['#DIV/0!', 'unreadable'],
    ['PrivacySuppressed', 'withheld'],
    ['Suppressed (n < 11)', 'withheld'],
    ['(suppressed)', 'withheld'],
    ['fewer than 11', 'withheld'],
    ['10 or fewer', 'withheld'],
    ['≤10', 'withheld'],
    ['[c]', 'withheld'],
    ['[x]', 'not-reported'],
    ['[z]', 'not-applicable'],
    ['Sin datos', 'not-reported'],
    ['n/d', 'not-reported'],
    ['No aplica', 'not-applicable'],
    ['suprimido', 'withheld'],
    ['menos de 11', 'withheld'],
    ['no recopilado', 'not-collected'],
    ['no alcanzada', 'not-reached'],
    ['ilegible', 'unreadable'],
    ['UNK', 'not-reported'],
    ['ASKU', 'not-reported'],
    ['NASK', 'not-collected'],
    ['MSK', 'withheld']
  ])('in a column of numbers %j is %s', (text, absence) => {
    expect(readAbsence(text, true)).toBe(absence);
  });

  test('signs and small numbers say nothing in other columns, where `<30` may be an answer', () => {
    expect(['*', '<30', '.'].map((text) => readAbsence(text, false))).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    '0',
    '-1',
    '11',
    '9999',
    '-9999',
    '-999',
    '12.3 (Unreliable)',
    '15**',
    '1-10',
    '>95%',
    'NR',
    'D',
    'X',
    'value'
  ])('%j is no absence by itself, though it may mean one', (text) => {
    expect(readAbsence(text, true)).toBeUndefined();
  });

  test('words say it in columns of dates and answers, too', () => {
    expect(['Not Available', 'sin datos', 'Suppressed'].map((text) => readAbsence(text, false))).toEqual([
      'not-reported',
      'not-reported',
      'withheld'
    ]);
  });

  test('`?` and `<5` stay what they are where groups and answers stand', () => {
    expect(['?', '<5', '<30', '[c]'].map((text) => readAbsence(text, false))).toEqual(Array(4).fill(undefined));
  });
});
