import { expect, test } from 'vitest';
import { forgetTables, keepTables, keptTables, type KeptStorage } from '#lib/workbench/kept-tables.ts';

function storage(): KeptStorage & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key)
  };
}

const refusing: KeptStorage = {
  getItem: () => {
    throw new Error('denied');
  },
  setItem: () => {
    throw new Error('full');
  },
  removeItem: () => {
    throw new Error('denied');
  }
};

test('typed tables are kept by project, the newest in place of the old, until they are forgotten', () => {
  const here = storage();
  expect(keepTables(here, { title: 'Elm', files: { 'harms.csv': 'a' } })).toBe(true);
  keepTables(here, { title: 'Oak', files: { 'harms.csv': 'o' } });
  keepTables(here, { title: 'Elm', files: { 'harms.csv': 'b', 'seats.csv': 's' } });
  expect(keptTables(here)).toEqual([
    { title: 'Oak', files: { 'harms.csv': 'o' } },
    { title: 'Elm', files: { 'harms.csv': 'b', 'seats.csv': 's' } }
  ]);
  forgetTables(here, 'Oak');
  expect(keptTables(here).map(({ title }) => title)).toEqual(['Elm']);
  forgetTables(here);
  expect(here.values.size).toBe(0);
});

test('a browser that refuses is believed, and nothing throws', () => {
  for (const none of [undefined, refusing]) {
    expect(keepTables(none, { title: 'Elm', files: {} })).toBe(false);
    expect(keptTables(none)).toEqual([]);
    expect(forgetTables(none, 'Elm')).toBe(false);
  }
});

test('what somebody else left in the storage is passed over', () => {
  const here = storage();
  for (const text of ['{', '7', '[{"title": 3}, {"title": "Elm", "files": {"a": 1}}]']) {
    here.values.set('answerable-typed-tables', text);
    expect(keptTables(here)).toEqual([]);
  }
});
