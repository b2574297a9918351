import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from '#lib/statistics/holm.ts';

describe('holm', () => {
  it('multiplies step by step and keeps the order given', () => {
    expect(holm(Object.freeze([0.02, 0.01, 0.04, 0.005]))).toEqual([0.04, 0.03, 0.04, 0.02]);
  });

  it('never lets a larger p end below a smaller one, nor above 1', () => {
    expect(holm([0.03, 0.029, 0.9, 0.5])).toEqual([0.116, 0.116, 1, 1].map((p) => expect.closeTo(p, 12)));
  });

  it('leaves undefined what could not be tested and does not count it', () => {
    expect(holm([0.01, undefined, 0.04, undefined])).toEqual([0.02, undefined, 0.04, undefined]);
    expect(holm([undefined])).toEqual([undefined]);
    expect(holm([])).toEqual([]);
  });

  it('gives equal p the same answer and is never below the p itself', () => {
    const pValues = fc.array(fc.constantFrom(0, 0.001, 0.01, 0.02, 0.3, 1), { maxLength: 12 });
    fc.assert(
      fc.property(pValues, (family) => {
        const adjusted = holm(family);
        family.forEach((p, place) => {
          expect(adjusted[place]).toBeGreaterThanOrEqual(p);
          expect(adjusted[place]).toBe(adjusted[family.indexOf(p)]);
        });
      }),
      { seed: 20240605 }
    );
  });

  it('refuses what is no probability', () => {
    expect(() => holm([0.1, NaN])).toThrow(RangeError);
    expect(() => holm([1.1])).toThrow(RangeError);
  });
});
