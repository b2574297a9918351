import { expect, test } from 'vitest';
import { builtInIndicators } from '#lib/catalog/indicators.ts';
import { registers } from '#lib/catalog/registers.ts';
import { tableAsk, tableAsks } from '#lib/catalog/table-asks.ts';
import { findTable, tables } from '#lib/catalog/tables.ts';
import { localisedTexts } from './localised-texts.ts';

test('every register, records, results and population have an ask, in the order of the tables', () => {
  const asked = new Set([...registers, 'results', 'records', 'population']);
  expect(tableAsks.map(({ table }) => table)).toEqual(tables.map(({ name }) => name).filter((name) => asked.has(name)));
  for (const { table } of tableAsks) expect(findTable(table)?.name).toBe(table);
});

test('whatever table a built-in indicator is reckoned from can be asked for', () => {
  for (const { id, table } of builtInIndicators) if (table !== undefined) expect(tableAsk(table), id).toBeDefined();
});

test('there is no ask for what is not the institution’s to give', () => {
  for (const table of ['charter', 'replies', 'assessments', 'nothing', '']) expect(tableAsk(table)).toBeUndefined();
});

test('every ask says what, at least three things on it, and who has it, in English and in Spanish', () => {
  for (const ask of tableAsks) {
    expect(ask.items.length, ask.table).toBeGreaterThanOrEqual(3);
    for (const { en, es } of localisedTexts(ask)) {
      expect(en.trim()).not.toBe('');
      expect(es?.trim() ?? '', en).not.toBe('');
      expect(es).not.toBe(en);
    }
  }
});

test('what and items are phrases for a letter’s list, and elsewhere is whole sentences', () => {
  for (const { what, items, elsewhere, table } of tableAsks) {
    for (const { en, es } of [what, ...items]) for (const text of [en, es]) expect(text, table).not.toMatch(/[.]$/);
    for (const text of elsewhere ? [elsewhere.en, elsewhere.es] : []) expect(text, table).toMatch(/\.$/);
  }
});
