import { expect, test } from 'vitest';
import { mayBeCodes } from '#lib/catalog/may-be-codes.ts';

test.each([[['1', '3', '2']], [['0', '1']], [['1.0', '2.0', '']], [['01', '02', '03']]])(
  '%j may be codes',
  (values) => {
    expect(mayBeCodes(values)).toBe(true);
  }
);

test.each([
  [[]],
  [['1']],
  [['18', '44', '67']],
  [['0', '2', '9']],
  [['1', '2', 'White']],
  [['1-4', '5-9']],
  [['94110', '94112']]
])('%j are none', (values) => {
  expect(mayBeCodes(values)).toBe(false);
});
