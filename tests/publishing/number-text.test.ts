import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText, scaledText } from '#lib/publishing/number-text.ts';

describe('numberText', () => {
  it('prints the shortest text that reads back to the same double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(numberText(value))).toBe(value === 0 ? 0 : value);
      }),
      { seed: 1, numRuns: 500 }
    );
    expect(numberText(0.1 + 0.2)).toBe('0.30000000000000004');
    expect(numberText(1e-7)).toBe('1e-7');
    expect(numberText(-0)).toBe('0');
  });

  it('passes exact decimals on as they are', () => {
    expect(numberText('12345678901234567890.25')).toBe('12345678901234567890.25');
  });

  it('prints nothing where a value is absent', () => {
    expect(numberText({ absent: 'withheld' })).toBe('');
    expect(numberText(undefined)).toBe('');
    expect(scaledText({ absent: 'not-reached' }, 100)).toBe('');
  });

  it('throws where a defect made no number', () => {
    expect(() => numberText(Number.NaN)).toThrow();
    expect(() => scaledText(Number.POSITIVE_INFINITY, 100)).toThrow();
  });

  it('brings a share to percent', () => {
    expect(scaledText(0.25, 100)).toBe('25');
  });
});
