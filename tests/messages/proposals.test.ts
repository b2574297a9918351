import { describe, expect, test } from 'vitest';
import { englishProposals } from '#lib/messages/english-proposals.ts';
import { proposalSentence, type ProposalReason } from '#lib/messages/proposal-messages.ts';
import { spanishProposals } from '#lib/messages/spanish-proposals.ts';
import { digits, englishLeftovers, unquoted } from './two-languages.ts';

const lists = ['by', 'unmapped', 'values', 'columns', 'dimensions', 'indicators'];
const numbers = ['rows', 'known', 'persons', 'factor', 'of', 'adds', 'repeated', 'slices'];

/** A reason with details of any code: lists and numbers by the names that they have, else a text. */
function reasonOf(code: string, more: Readonly<Record<string, unknown>>): ProposalReason {
  return new Proxy({ code, ...more } as Record<string, unknown>, {
    get(given, name) {
      const key = String(name);
      if (key in given) return given[key];
      if (lists.includes(key)) return ['Uno', 'Dos', 'Tres', 'Ibis', 'Oca', 'Pato', 'Ganso', 'Búho'];
      return numbers.includes(key) ? 1204 : 'X7';
    }
  }) as unknown as ProposalReason;
}

const variants = [
  { why: 'overall' },
  { why: 'part' },
  { why: 'nowhere', slices: 1, factor: 1, of: 0, unmapped: [], by: ['Uno'] }
];

describe('why a file was understood as it was', () => {
  test('is told for the same reasons in both languages', () => {
    expect(Object.keys(spanishProposals).sort()).toEqual(Object.keys(englishProposals).sort());
  });

  test.each(Object.keys(englishProposals))('%s says the same in both languages, with the same numbers', (code) => {
    for (const given of variants) {
      const [english, spanish] = ['en', 'es'].map((language) => proposalSentence(reasonOf(code, given), language));
      expect([spanish, digits(spanish!)]).toEqual([spanish, digits(english!)]);
      expect([spanish, englishLeftovers(unquoted(spanish!))]).toEqual([spanish, []]);
      expect(spanish).not.toBe(english);
      for (const told of [english, spanish]) expect(told).not.toMatch(/undefined|NaN|\s{2}|\[object|[.]$/);
    }
  });

  test('is told in English where a language has no words', () => {
    const reason: ProposalReason = { code: 'by-name', column: 'Year' };
    expect(proposalSentence(reason, 'ar')).toBe(proposalSentence(reason, 'en'));
  });
});
