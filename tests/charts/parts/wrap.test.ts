import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from '#lib/charts/parts/wrap.ts';

test('a text breaks between words', () => {
  expect(wrap('Black or African American', 17, 3)).toEqual(['Black or African', 'American']);
});

test('what does not fit into the lines ends in an ellipsis', () => {
  expect(wrap('Native Hawaiian or Other Pacific Islander', 17, 2)).toEqual(['Native Hawaiian', 'or Other Pacific…']);
});

test('a word longer than a line is cut, and no line is too long', () => {
  expect(wrap('abcdefghij', 4, 3)).toEqual(['abcd', 'efgh', 'ij']);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 2, max: 40 }), (text, width) => {
      const lines = wrap(text, width, 4);
      expect(lines.length).toBeLessThanOrEqual(4);
      for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(width);
    }),
    { seed: 7 }
  );
});
