import { expect, test } from 'vitest';
import { registers } from '#lib/catalog/registers.ts';
import { canonicalCell, maybeCellChoices } from '#lib/workbench/cell-choices.ts';
import { columnSuggestions } from '#lib/workbench/column-suggestions.ts';
import { editableTables } from '#lib/workbench/editable-tables.ts';
import { maybeTemplate } from '#lib/workbench/templates.ts';
import { definitionOf } from './build-register.ts';

test('every register can be typed in, and every table that can has a template with its columns and one made-up row', () => {
  const names = editableTables.map(({ name }) => name as string);
  for (const register of registers) expect(names).toContain(register);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, columns } of editableTables) {
    const [header, row, ...rest] = (maybeTemplate(name) ?? '').trimEnd().split('\n');
    expect(header?.split(',')).toEqual(columns.map((column) => column.name));
    expect(row).toMatch(/made up/u);
    expect(rest).toEqual([]);
  }
});

test('a choice keeps what the file has in another spelling, so that looking at it changes nothing', () => {
  const role = definitionOf('decisions').columns.find(({ name }) => name === 'community_role');
  expect(maybeCellChoices(role, '')).toEqual(['', 'informed', 'consulted', 'co-decided', 'community-decided']);
  expect(maybeCellChoices(role, 'Co Decided')?.at(-1)).toBe('Co Decided');
  expect(canonicalCell(role, 'Co Decided')).toBe('co-decided');
  expect(canonicalCell(role, 'by nobody')).toBe('by nobody');
  const voting = definitionOf('seats').columns.find(({ name }) => name === 'voting');
  expect(maybeCellChoices(voting, 'yes')).toEqual(['', 'yes', 'no']);
  expect(maybeCellChoices(definitionOf('seats').columns[1], 'Board')).toBeUndefined();
});

test('items can be chosen from what there is: criteria and goals to judge, indicators for a charter', () => {
  const known = {
    institutions: ['Elm'],
    indicators: [{ id: 'own', label: { en: 'Our own' } }],
    text: ({ en }: { readonly en: string }) => en
  };
  const values = (table: string, column: string) => columnSuggestions(table, column, known).map(({ value }) => value);
  expect(values('assessments', 'item')).toEqual(
    expect.arrayContaining(['governance.1', 'lh.goal.4.1', 'rtb.action.5'])
  );
  expect(values('replies', 'item')).toEqual(expect.arrayContaining(['consequences.2', 'harms-redressed', 'own']));
  expect(values('charter', 'item')).not.toContain('governance.1');
  expect(values('harms', 'institution')).toEqual(['Elm']);
  expect(values('harms', 'harm')).toEqual([]);
});
