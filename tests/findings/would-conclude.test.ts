import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrast } from '#lib/findings/contrast.ts';
import { gapVerdict } from '#lib/findings/gap-verdict.ts';
import { wouldConclude, type CountedSide } from '#lib/findings/would-conclude.ts';

const count = fc.integer({ min: 0, max: 3000 });
const side = (form: 'proportion' | 'rate') =>
  fc.tuple(count, fc.integer({ min: 1, max: 30_000 })).map(([given, size]): CountedSide => {
    const events = form === 'proportion' ? Math.min(given, size) : given;
    const value = events / size;
    return form === 'proportion'
      ? { form, value, factor: 1, sample: { events, size } }
      : { form, value, factor: 1, sample: { events, exposure: size } };
  });

it('concludes where the verdict on the whole contrast is a conclusion, and nowhere else', () => {
  const sides = fc
    .constantFrom('proportion' as const, 'rate' as const)
    .chain((form) => fc.tuple(side(form), side(form)));
  const rules = fc.record({
    favourable: fc.constantFrom('lower' as const, 'higher' as const, 'parity' as const),
    smallestGap: fc.constantFrom(1.01, 1.1, 1.5)
  });
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(sides, rules, fc.constantFrom(0.001, 0.049, 0.05, 0.5, 1), ([compared, reference], rule, p) => {
      const { verdict } = gapVerdict(contrast(compared, reference, rule.favourable), p, rule.smallestGap);
      const concludes = wouldConclude(compared, reference, rule, p);
      expect(concludes).toBe(verdict !== 'cannot-conclude');
      seen.add(concludes);
    }),
    { numRuns: 2000, seed: 11 }
  );
  expect(seen.size).toBe(2);
});
