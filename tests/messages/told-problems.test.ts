import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Relation } from '#lib/catalog/relation.ts';
import type { Indicator } from '#lib/catalog/types.ts';
import { parseCondition } from '#lib/database/condition.ts';
import { refusals } from '#lib/edition/refusals.ts';
import type { Intake } from '#lib/intake/types.ts';
import { spanishPhrase } from '#lib/messages/spanish-phrases.ts';
import { spanishToldProblems } from '#lib/messages/spanish-told-problems.ts';
import { toldProblem } from '#lib/messages/told-problem.ts';
import type { Problem } from '#lib/problem.ts';
import { tallyProblem } from '#lib/tallies/tally-problem.ts';
import { digits, englishLeftovers, unquoted } from './two-languages.ts';

const relation: Relation = {
  relation: 'r0',
  file: 'a.csv',
  resource: 'a',
  table: 'records',
  privacy: 'people',
  privacyIsExplicit: false,
  columns: Object.fromEntries(Array.from({ length: 23 }, (_, index) => [`c${index}`, `c${index}`])),
  absences: {},
  dimensions: [],
  hasPeriod: true,
  rows: 10,
  weakestVerification: 'self-reported'
} as unknown as Relation;
const indicator = { id: 'x-1', kind: 'mean', table: 'visitas', until: 'u' } as unknown as Indicator;
const intake: Intake = {
  relations: [relation],
  ledger: [],
  problems: [],
  project: { title: '', dataDate: '', edition: 'x', madeUp: false },
  institutions: [],
  indicators: [],
  dimensions: []
};

const counted: readonly Problem[] = [
  tallyProblem.columnNotFound(indicator, relation, 'z'),
  tallyProblem.columnNotFound(indicator, { ...relation, columns: { a: 'a' } } as Relation, 'z'),
  tallyProblem.conditionNotUnderstood(indicator, 'a =', 'the end', 3, 'a value'),
  tallyProblem.conditionNotUnderstood(indicator, 'a = )', ')', 4, 'a value'),
  ...['a numerator', 'both a numerator and a denominator', 'the date columns `from` and `until`'].map((missing) =>
    tallyProblem.definitionIncomplete(indicator, missing)
  ),
  tallyProblem.tableNotFound(indicator),
  tallyProblem.tableNotFound({ ...indicator, table: '' }),
  tallyProblem.indicatorNotDefined(relation, 'x-9'),
  tallyProblem.talliedTwice(indicator, 'Riverside', '2024', relation),
  tallyProblem.talliedTwice({ ...indicator, derived: true } as unknown as Indicator, 'Riverside', '2024', relation),
  tallyProblem.rowInTwoFiles(relation, 4, ['a', 'b']),
  tallyProblem.dimensionTwice(relation, 'sexo', 's'),
  tallyProblem.tooManyDecimals(indicator, relation, 1, 4),
  tallyProblem.tooManyDecimals(indicator, relation, 12, 4),
  tallyProblem.numberTooLarge(indicator, relation, '9e99'),
  tallyProblem.negativeDuration(indicator, relation, 3, '2024-02-01', '2024-01-01'),
  tallyProblem.numeratorExceedsDenominator(relation, 3, 5, 4),
  tallyProblem.valueDisagrees(relation, 3, 5, '6.5'),
  tallyProblem.more('value-disagrees', relation, 77)
];
const options = { software: '1' };
const signed = { name: 'Calder', role: 'r', contact: ' ' };
const refused: readonly Problem[] = [
  ...refusals(intake, options),
  ...refusals({ ...intake, project: { ...intake.project, dataDate: 'ayer' } }, { ...options, publisher: signed }),
  ...refusals({ ...intake, relations: [], institutions: [{ name: 'Riverside' }] }, options)
];
const problems = [...counted, ...refused];
const words = ({ got, expected, remedy }: Problem): string => [got, expected, remedy].join(' / ');

describe('problems of counting and of publishing', () => {
  it('are all made here: every maker of tallies, every code of refusals, every text in Spanish', () => {
    const folder = resolve(import.meta.dirname, '../../src/lib');
    const codesIn = (path: string): readonly string[] => [
      ...new Set(
        [...readFileSync(join(folder, path), 'utf8').matchAll(/code: '([a-z-]+)'/g)].map(([, code]) => code ?? '')
      )
    ];
    const codes = [...codesIn('tallies/tally-problem.ts'), ...codesIn('edition/refusals.ts')].sort();
    expect(codes.length).toBeGreaterThan(15);
    expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual(codes);
    expect(Object.keys(spanishToldProblems).sort()).toEqual([...codes, 'rest'].sort());
  });

  test.each(problems.map((problem) => [problem.code, problem] as const))('%s is told in Spanish', (_, problem) => {
    const told = toldProblem(problem, 'es');
    expect(toldProblem(problem, 'en')).toBe(problem);
    expect({ ...told, got: '', expected: '', remedy: '' }).toEqual({ ...problem, got: '', expected: '', remedy: '' });
    expect([words(told), digits(words(told))]).toEqual([words(told), digits(words(problem))]);
    expect([words(told), englishLeftovers(unquoted(words(told)))]).toEqual([words(told), []]);
    expect(words(told)).not.toMatch(/undefined|NaN|\s{2}|\[object|«the|«a (?!=)/);
    expect(told.remedy).not.toBe(problem.remedy);
    expect(told.remedy).toMatch(/[.?]$/);
  });

  it('stay as they are without details, and where a language has no words for them', () => {
    const plain: Problem = { code: 'column-not-found', severity: 'error', got: 'a', expected: 'b', remedy: 'c' };
    expect(toldProblem(plain, 'es')).toBe(plain);
    const foreign: Problem = { ...plain, code: 'new', details: {} };
    expect(toldProblem(foreign, 'es')).toBe(foreign);
    expect(() => toldProblem({ ...plain, details: {} }, 'es')).toThrow('column-not-found');
  });
});

describe('phrases inside problems', () => {
  const broken = [
    ...[
      '',
      'a b = c d )',
      'and',
      'or = 1',
      'a = and',
      'a in',
      'a in (',
      'a in ( | b)',
      'a in (b',
      '(a',
      'a is ',
      'not'
    ],
    ...['a = "x', "a = 'x", 'a = [b', 'a = <', 'a } ! b', 'a = 1 ]', 'rows rows', 'a ! b', '[', '|', 'a = 1 (b)'],
    `${'('.repeat(120)}a`,
    `${'a or '.repeat(500)}a`
  ];

  it('have a Spanish text wherever a condition stops', () => {
    const expected = broken.flatMap((text) => {
      const parsed = parseCondition(text);
      return parsed.ok ? [] : [parsed.expected];
    });
    expect(new Set(expected).size).toBeGreaterThan(9);
    for (const phrase of expected) expect(spanishPhrase(phrase) ?? '', phrase).not.toBe('');
  });

  it('have a Spanish text wherever conditions and settings name what they expect', () => {
    const folder = resolve(import.meta.dirname, '../../src/lib');
    const intakeFiles = readdirSync(join(folder, 'intake')).map((name) => `intake/${name}`);
    const calls = [...intakeFiles, 'database/condition.ts', 'database/condition-tokens.ts'].flatMap((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return [
        ...text.matchAll(
          /unusable\((?:[^()'`]|\([^()]*\)|`[^`]*`|'[^']*')*?,\s*(['`])((?:(?!\1)[^\n\\]|\\.)+)\1\s*\)/g
        ),
        ...text.matchAll(/#(?:fail|run)\((['`])((?:(?!\1)[^\n\\]|\\.)+)\1\)/g),
        ...text.matchAll(/expected(?::| =) (['`])((?:(?!\1)[^\n\\]|\\.)+)\1/g)
      ].map(([, , phrase = '']) =>
        phrase
          .replaceAll('\\`', '`')
          .replace('${expected}', 'a column')
          .replace(/\$\{[^}]*\}/g, '7')
      );
    });
    expect(calls.length).toBeGreaterThan(25);
    for (const phrase of calls) {
      const spanish = spanishPhrase(phrase) ?? '';
      expect(spanish, phrase).not.toBe('');
      expect([spanish, englishLeftovers(unquoted(spanish))]).toEqual([spanish, []]);
    }
  });

  it('have none where they are nobody’s', () => {
    expect(spanishPhrase('EACCES: permission denied')).toBeUndefined();
  });
});
