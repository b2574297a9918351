import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  canonical,
  compare,
  divide,
  exactVariance,
  multiply,
  subtract,
  toNumber
} from '#lib/statistics/exact-decimal.ts';
import { relativeError } from './relative-error.ts';

describe('exact decimals', () => {
  it('add, subtract and multiply without rounding', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(add(9007199254740991, '0.5')).toBe('9007199254740991.5');
    expect(subtract(1, '1.00')).toBe('0');
    expect(subtract('0.3', '0.31')).toBe('-0.01');
    expect(multiply('123456789012345678901234567890', '-0.001')).toBe('-123456789012345678901234567.89');
  });

  it('are written in one way only', () => {
    const forms = ['0', '-0', '0.000', '+0', '0e5'].map(canonical);
    expect(new Set(forms)).toEqual(new Set(['0']));
    expect(canonical('007.500')).toBe('7.5');
    expect(canonical('1.5e3')).toBe('1500');
    expect(canonical(1e-7)).toBe('0.0000001');
    expect(canonical(-0.25)).toBe('-0.25');
  });

  it('compare by value, whatever their form', () => {
    expect(compare('0.30', 0.3)).toBe(0);
    expect(compare('-2', '-10')).toBe(1);
    expect(compare('9.99', 10)).toBe(-1);
  });

  it('come back as the nearest double, and divide as one', () => {
    expect(toNumber('0.1')).toBe(0.1);
    expect(toNumber('9007199254740993')).toBe(9007199254740992);
    expect(divide('0.3', '0.1')).toBe(3);
    expect(divide(1, 3)).toBe(1 / 3);
    expect(divide(5, 0)).toBeUndefined();
    expect(divide('1e400', '3e400')).toBeCloseTo(1 / 3, 15);
  });

  it('obey the laws of arithmetic', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: -12, max: 5 }))
      .map(([units, exponent]) => `${units}e${exponent}`);
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        expect(subtract(add(a, b), b)).toBe(canonical(a));
        expect(multiply(a, add(b, c))).toBe(add(multiply(a, b), multiply(a, c)));
        expect(compare(a, b)).toBe(Math.sign(toNumber(subtract(a, b))));
        if (compare(b, 0) !== 0) expect(relativeError(divide(multiply(a, b), b), toNumber(a))).toBeLessThan(1e-15);
      }),
      { seed: 20240608 }
    );
  });

  it('refuse what is no decimal, and whole numbers that lost digits already', () => {
    for (const bad of ['', ' 1', '1,5', 'NaN', '0x10', '1e9999', NaN, Infinity, 2 ** 53]) {
      expect(() => add(bad, 0), String(bad)).toThrow(RangeError);
    }
  });
});

describe('exactVariance', () => {
  it('does not cancel where doubles would', () => {
    expect(exactVariance(3, '3000000000000006', '3000000000000012000000000000014')).toBe(1);
    expect(exactVariance(2, '0.3', '0.05')).toBe(0.005);
  });

  it('is 0 where all values are alike, undefined below two values', () => {
    expect(exactVariance(4, '0.4', '0.04')).toBe(0);
    expect(exactVariance(1, 5, 25)).toBeUndefined();
    expect(exactVariance(0, 0, 0)).toBeUndefined();
  });

  it('is undefined for sums that no values have, and throws for a negative size', () => {
    expect(exactVariance(2, 10, 1)).toBeUndefined();
    expect(() => exactVariance(-1, 0, 0)).toThrow(RangeError);
  });

  it('come out alike whether they fit into doubles or not', () => {
    const whole = fc.integer({ min: -999_999_999, max: 999_999_999 });
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        // The same value in a form that takes the long way.
        const long = (value: number): string => `${value}.0`;
        expect(add(a, String(b))).toBe(add(long(a), long(b)));
        expect(subtract(a, b)).toBe(subtract(long(a), long(b)));
        expect(divide(a, b)).toBe(divide(long(a), long(b)));
      }),
      { seed: 3 }
    );
    const numbers = fc.array(fc.integer({ min: -3000, max: 3000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(numbers, (values) => {
        const sum = values.reduce((all, value) => all + value, 0);
        const squares = values.reduce((all, value) => all + value * value, 0);
        expect(exactVariance(values.length, sum, squares)).toBe(
          exactVariance(`${values.length}.0`, `${sum}.0`, `${squares}.0`)
        );
      }),
      { seed: 5 }
    );
    expect(divide(0, -5)).toBe(0);
    expect(subtract('-0', 0)).toBe('0');
  });
});
