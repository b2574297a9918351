import { describe, expect, it } from 'vitest';
import { withheldText } from '#lib/disclosure/withheld-because.ts';

describe('withheldText(because)', () => {
  it('names the rule of each hidden figure', () => {
    expect(withheldText({ numerator: 'small', denominator: 'protects-others' })).toBe(
      'numerator: small; denominator: protects-others'
    );
    expect(withheldText({ numerator: 'overall-small' })).toBe('numerator: overall-small');
  });
});
