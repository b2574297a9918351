import { describe, expect, it } from 'vitest';
import { exactOf } from '#lib/tallies/exact.ts';

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
