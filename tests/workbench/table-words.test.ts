import { expect, test } from 'vitest';
import { spanishColumns, spanishTables } from '#lib/messages/spanish-table-words.ts';
import { columnAbout, tableAbout } from '#lib/messages/workbench-table-words.ts';
import { editableTables } from '#lib/workbench/editable-tables.ts';

const columns = editableTables.flatMap((table) =>
  table.columns.map((column) => ({ table: table.name, name: column.name, about: column.about }))
);

test('every table and column that can be typed in is explained in Spanish', () => {
  for (const { name, about } of editableTables) expect(tableAbout('es', name, about), name).not.toBe(about);
  for (const { table, name, about } of columns)
    expect(columnAbout('es', table, name, about), `${table}.${name}`).not.toBe(about);
});

test('a column that two tables explain otherwise in English is explained otherwise in Spanish too', () => {
  for (const one of columns)
    for (const other of columns.filter(({ name }) => name === one.name)) {
      const isSame = columnAbout('es', one.table, one.name, '') === columnAbout('es', other.table, other.name, '');
      expect(isSame, `${one.table} ${other.table} ${one.name}`).toBe(one.about === other.about);
    }
});

test('nothing is explained that no table has, and English stays the catalog’s own', () => {
  const names = new Set(columns.flatMap(({ table, name }) => [name, `${table}.${name}`]));
  expect(Object.keys(spanishColumns).filter((key) => !names.has(key))).toEqual([]);
  expect(Object.keys(spanishTables).sort()).toEqual(editableTables.map(({ name }) => name).sort());
  expect(tableAbout('en', 'seats', 'A seat.')).toBe('A seat.');
  expect(columnAbout('en', 'seats', 'body', 'The body.')).toBe('The body.');
});
