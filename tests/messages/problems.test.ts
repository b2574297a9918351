import { describe, expect, it, test } from 'vitest';
import { problemMessages } from '#lib/messages/problem-messages.ts';
import { problemTexts, type ProblemText } from '#lib/messages/problems.ts';
import { digits, englishLeftovers, unquoted } from './two-languages.ts';

const lists = ['institutions', 'folders', 'columns', 'choices', 'labels', 'spellings', 'packs'];
const numbers = ['rows', 'lines', 'one', 'other', 'groups', 'most', 'at', 'cells', 'more', 'rest'];

/** Details of any code: lists and numbers by the names that they have, else a text. */
function detailsOf(code: string, more: Readonly<Record<string, unknown>>): unknown {
  return new Proxy(more, {
    get(given, name) {
      const key = String(name);
      if (code === 'table-not-recognised' && key === 'nearest') return given[key] ?? '';
      if (key in given) return given[key];
      if (code === 'row-wrong-width' && key === 'columns') return 1205;
      if (code === 'date-ambiguous' && (key === 'one' || key === 'other')) return '2024-01-02';
      if (code === 'wide-not-usable' && key === 'reason') return 'values';
      if (code === 'question-open' && key === 'reason') return { code: 'no-outcome' };
      if (code === 'groups-share-people' && key === 'pairs') return [['Uno', 'Dos']];
      if (key === 'names') return 'goal';
      if (key === 'records') return [3, 1204];
      if (lists.includes(key)) return ['Uno', 'Dos', 'Ibis'];
      return numbers.includes(key) ? 1204 : 'X7';
    }
  });
}

const variants = [
  { nearest: undefined, newestPast: undefined, comma: false, isKey: true, more: 0, resource: '' },
  { nearest: 'Z9', newestPast: '2024-01-01', comma: true, isKey: false, more: 5, column: 'scale', lines: 1 }
];
const inSpanish = problemMessages('es');
const codes = Object.keys(problemTexts) as (keyof typeof problemTexts)[];

const say = (texts: typeof problemTexts, code: keyof typeof problemTexts, given: object): ProblemText =>
  (texts[code] as (details: unknown) => ProblemText)(detailsOf(code, { ...given }));
const words = ({ got, expected, remedy }: ProblemText): string => [got, expected, remedy].join(' / ');

describe('problems in someone’s files', () => {
  it('have a text for every code in Spanish, and English for a language without any', () => {
    expect(Object.keys(inSpanish).sort()).toEqual([...codes].sort());
    expect(problemMessages('ar')).toBe(problemTexts);
  });

  test.each(codes)('%s says the same in both languages, with the same severity and numbers', (code) => {
    for (const given of variants) {
      const [english, spanish] = [say(problemTexts, code, given), say(inSpanish, code, given)];
      expect(spanish.severity).toBe(english.severity);
      expect([words(spanish), digits(words(spanish))]).toEqual([words(spanish), digits(words(english))]);
      expect(words(spanish)).not.toMatch(/undefined|NaN|\s{3}|\[object/);
      expect([words(spanish), englishLeftovers(unquoted(words(spanish)))]).toEqual([words(spanish), []]);
      expect(words(spanish)).not.toBe(words(english));
      expect(spanish.remedy).toMatch(/[.?»]$/);
    }
  });

  it('tell in Spanish what reading says of a foreign file, and quote what has no Spanish', () => {
    const { got, remedy } = inSpanish['not-csv']({ what: 'a PDF document', remedy: 'Unpack it first.' });
    expect([got, remedy]).toEqual(['un documento PDF', 'Descomprímalo antes.']);
    expect(inSpanish['file-not-opened']({ reason: 'EACCES' }).got).toContain('«EACCES»');
  });
});
