import { expect, test } from 'vitest';
import { maybeAbsence, type AbsenceContext } from '#lib/intake/maybe-absence.ts';

const counts: AbsenceContext = { holds: 'figures', isCount: true, least: 12 };
const rates: AbsenceContext = { holds: 'figures', least: 0.4 };

test.each([
  ['Suppressed', 'withheld', 'sure'],
  ['<11', 'withheld', 'sure'],
  ['*', 'withheld', 'sure'],
  ['.', 'not-reported', 'sure'],
  ['--', 'not-reported', 'sure'],
  ['?', 'not-reported', 'sure'],
  ['Too Few to Report', 'withheld', 'sure'],
  ['Not Applicable', 'not-applicable', 'sure'],
  ['no aplica', 'not-applicable', 'sure'],
  ['1-10', 'withheld', 'likely'],
  ['-9999', 'not-reported', 'likely'],
  ['-999', 'not-reported', 'likely'],
  ['−999', 'not-reported', 'likely'],
  ['9999', 'not-reported', 'ask'],
  ['-9', 'not-reported', 'ask'],
  ['15**', 'withheld', 'ask'],
  ['99.5+', 'withheld', 'ask'],
  ['>95%', 'withheld', 'ask'],
  ['ND', 'not-reported', 'ask'],
  ['D', 'withheld', 'ask'],
  ['X', 'not-applicable', 'ask']
])('among counts %j may be %s: %s', (text, absence, confidence) => {
  expect(maybeAbsence(text, counts)).toEqual({ absence, confidence });
});

test.each(['0', '15', '1,877,198', '12.5', '14%', '', 'Alameda'])('among counts %j stands for itself', (text) => {
  expect(maybeAbsence(text, counts)).toBeUndefined();
});

test.each(['<5', '*', '?', 'Unknown', '-9999', '15**', 'Suppressed'])('among groups %j stays a group', (text) => {
  expect(maybeAbsence(text, { holds: 'groups' })).toBeUndefined();
});

test.each([
  ['<30', undefined],
  ['>30', undefined],
  ['NO', undefined],
  ['15**', undefined],
  ['9999', undefined],
  ['None', 'ask'],
  ['--', 'ask'],
  ['Not Available', 'sure']
])('among answers %j is no absence, or one of this confidence: %s', (text, confidence) => {
  expect(maybeAbsence(text, { holds: 'answers' })?.confidence).toBe(confidence);
});

test('a small number that the column shows elsewhere is not what `<11` hides', () => {
  expect(maybeAbsence('<11', { ...counts, least: 4 })).toEqual({ absence: 'withheld', confidence: 'ask' });
  expect(maybeAbsence('<11', { ...counts, least: 0 })).toEqual({ absence: 'withheld', confidence: 'sure' });
});

test('where numbers may be negative, -999 is only asked about', () => {
  expect(maybeAbsence('-999', { holds: 'figures', least: -40 })?.confidence).toBe('ask');
  expect(maybeAbsence('-999', rates)?.confidence).toBe('likely');
});

test.each([
  ['1', 'withheld'],
  ['5', 'not-reported'],
  ['12', 'not-applicable'],
  ['16, 1', 'withheld'],
  ['3', 'not-reported'],
  ['see below', 'not-reported'],
  ['', 'not-reported']
])('Not Available beside the footnote %j is %s', (footnote, absence) => {
  expect(maybeAbsence('Not Available', { ...counts, footnote })).toEqual({ absence, confidence: 'sure' });
  expect(maybeAbsence('15', { ...counts, footnote })).toBeUndefined();
});
