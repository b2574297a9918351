import { describe, expect, it } from 'vitest';
import { addExact, exactOf } from '#lib/tallies/exact.ts';

describe('exactOf', () => {
  it.each([
    ['12.500', '12.5'],
    ['-0.0', 0],
    ['-0.50', '-0.5'],
    ['.5', '0.5'],
    ['+7.', 7],
    ['007', 7],
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', '9007199254740992'],
    ['-123456789012345678901.10', '-123456789012345678901.1']
  ])('reads %j as %j', (text, exact) => {
    expect(exactOf(text)).toBe(exact);
  });

  it.each(['', '.', '1e3', 'NaN', '1,5', ' 1'])('throws for %j, which is no plain decimal', (text) => {
    expect(() => exactOf(text)).toThrow('not a plain decimal');
  });
});

describe('addExact', () => {
  it.each([
    [[1, 2], 3, 0],
    [['0.1', '0.2'], '0.3', 0],
    [['12.5', 3], '-0.25', '15.75'],
    [[0], '0.5', '-0.5'],
    [[9007199254740991, 1], 0, '9007199254740992'],
    [['123456789012345678901.10', '0.9'], 1, '123456789012345678901']
  ] as const)('adds up %j less %j to %j, exactly', (numbers, less, sum) => {
    expect(addExact(numbers, less)).toBe(sum);
  });
});
