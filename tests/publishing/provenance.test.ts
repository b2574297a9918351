import { expect, it } from 'vitest';
import { provenance } from '#lib/publishing/provenance.ts';

const facts = (sha256: string) => ({ bytes: 1, sha256 });
const made = new Map([
  ['a/data.csv', facts('1')],
  ['a/gaps.csv', facts('2')],
  ['a/criteria.csv', facts('3')]
]);

it('gives the files that hold figures, with the hashes that they were made with', () => {
  expect(provenance([], [{ slug: 'a', name: 'A' }], made).files).toEqual([
    { institution: 'A', path: 'a/data.csv', sha256: '1' },
    { institution: 'A', path: 'a/gaps.csv', sha256: '2' }
  ]);
});

it('throws where a file is not made yet: its hash would be nobody’s', () => {
  expect(() => provenance([], [{ slug: 'b', name: 'B' }], made)).toThrow('b/data.csv');
});
