import { describe, expect, it } from 'vitest';
import { toUnits } from '#lib/disclosure/units.ts';

describe('toUnits(figure)', () => {
  it('adds decimals exactly', () => {
    expect((toUnits('0.1') ?? 0n) + (toUnits('0.2') ?? 0n)).toBe(toUnits('0.3'));
  });

  it('reads negative figures and more digits than a double holds', () => {
    expect(toUnits('-12.5')).toBe(-12_500_000_000_000_000_000n);
    expect(toUnits('9007199254740993')).toBe(9007199254740993n * 10n ** 18n);
  });

  it('gives nothing for an absent figure', () => {
    expect(toUnits({ absent: 'not-reported' })).toBeUndefined();
  });

  it.each([Number.NaN, 1e21, '1e5', '', 'x'])('throws on %s', (figure) => {
    expect(() => toUnits(figure)).toThrow(/not an exact figure/);
  });
});
