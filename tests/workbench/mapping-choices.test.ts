import { expect, test } from 'vitest';
import { tables } from '#lib/catalog/tables.ts';
import { mappingWords } from '#lib/messages/mapping-words.ts';
import {
  columnWords,
  constantNames,
  meaningWords,
  roleChoices,
  roleKey,
  roleOfKey
} from '#lib/workbench/mapping-choices.ts';
import type { Role } from '#lib/workbench/mapping-roles.ts';
import { emptyMapping } from '#lib/workbench/mapping.ts';

const words = mappingWords('en');
const label = ({ label: { en } }: { readonly label: { readonly en: string } }) => en;
const values = (table: string, role: Role) =>
  roleChoices(table, role, 'institution', words, label).flatMap(({ choices }) => choices.map(({ value }) => value));

test('every role is among the choices and comes back from its value, in every table', () => {
  const roles: readonly Role[] = [
    { kind: 'as-read' },
    { kind: 'unused' },
    { kind: 'column', name: 'no:such column' },
    { kind: 'dimension', name: 'Our own: ward' },
    { kind: 'wide', values: 'odd' }
  ];
  for (const table of ['', ...tables.map(({ name }) => name)])
    for (const role of roles) {
      const all = values(table, role);
      expect([table, all.filter((value) => value === roleKey(role)).length]).toEqual([table, 1]);
      expect(new Set(all).size).toBe(all.length);
      expect(roleOfKey(roleKey(role))).toEqual(role);
    }
  expect(values('results', { kind: 'as-read' })).toEqual(
    expect.arrayContaining(['column:numerator', 'dimension:payer', 'wide:value', 'column:evidence_url'])
  );
  expect(values('seats', { kind: 'as-read' })).not.toContain('wide:value');
});

test('what the ledger says of a column is told in words', () => {
  const told = ['', 'not used', 'outcome', 'dimension payer', 'dimension ward', 'numerator', 'constructor'];
  expect(told.map((meaning) => meaningWords(meaning, words, label))).toEqual([
    '',
    'not used',
    'counted by a measure',
    'groups: Payer',
    'groups: ward',
    'count, or upper sum (numerator)',
    'constructor'
  ]);
  expect(columnWords('institution', words)).toBe('institution');
  expect(columnWords('person', mappingWords('es'))).toBe('persona (person)');
});

test('a value for all rows is asked for what the table needs and no column gives', () => {
  const results = { ...emptyMapping, table: 'results' };
  expect(constantNames(results, {})).toEqual(['institution', 'period', 'indicator', 'dimension', 'group']);
  expect(constantNames(results, { a: 'period', b: 'dimension sex', c: 'value' })).toEqual(['institution', 'indicator']);
  const wide = { ...results, wide: [{ columns: [{ name: 'f' }], into: 'group' as const, values: 'value' }] };
  expect(constantNames(wide, { f: 'value (group f)' })).toEqual(['institution', 'period', 'indicator', 'dimension']);
  const given = { ...emptyMapping, table: 'records', constants: new Map([['source', 'x']]) };
  expect(constantNames(given, { a: 'institution' })).toEqual(['period', 'source']);
});
