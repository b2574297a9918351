import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findChoice } from '#lib/catalog/choice.ts';
import { normaliseHeader } from '#lib/catalog/header.ts';
import { findTable, tables } from '#lib/catalog/tables.ts';
import { findDimension } from '#lib/catalog/vocabularies.ts';

const names = [
  'institutions',
  'indicators',
  'results',
  'records',
  'population',
  'mechanisms',
  'seats',
  'decisions',
  'harms',
  'disclosures',
  'questions',
  'commitments',
  'reviews',
  'shortfalls',
  'assessments',
  'replies',
  'charter'
];

test('every table of the model is there once', () => {
  expect(tables.map((table) => table.name).sort()).toEqual([...names].sort());
});

test.each(tables.map((table) => [table.name, table] as const))(
  '%s: keys, dates and column names hold together',
  (_, table) => {
    const columns = table.columns.map((column) => column.name);
    expect(new Set(columns).size).toBe(columns.length);
    for (const name of table.key) expect(columns).toContain(name);
    for (const name of [table.dateColumn, table.dueColumn]) {
      if (name) expect(table.columns.find((column) => column.name === name)?.type).toBe('date');
    }
    expect(columns.slice(-5)).toEqual([
      'evidence_url',
      'evidence_page',
      'evidence_quote',
      'evidence_archived_on',
      'verification'
    ]);
  }
);

test.each(tables.map((table) => [table.name, table] as const))(
  '%s: no header can mean two of its columns',
  (_, table) => {
    const meanings = table.columns.flatMap((column) => [column.name, ...(column.synonyms ?? [])].map(normaliseHeader));
    expect(new Set(meanings).size).toBe(meanings.length);
  }
);

test('no column of a register is also the name of a dimension', () => {
  for (const table of tables.filter((candidate) => candidate.privacy === 'public-record')) {
    for (const column of table.columns)
      expect(findDimension(column.name), `${table.name}.${column.name}`).toBeUndefined();
  }
});

test('choices are read whatever their case and punctuation, and by their synonyms', () => {
  const role = findTable('decisions')!.columns.find((column) => column.name === 'community_role')!;
  expect(findChoice(role, 'Co decided')).toBe('co-decided');
  expect(findChoice(role, 'SHARED')).toBe('co-decided');
  expect(findChoice(role, 'perhaps')).toBeUndefined();
});

test('every synonym of a choice leads to a choice of that column and none is spelt like another choice', () => {
  for (const table of tables) {
    for (const column of table.columns) {
      const canonical = column.choices?.map(normaliseHeader) ?? [];
      for (const [spelling, choice] of Object.entries(column.choiceSynonyms ?? {})) {
        expect(column.choices).toContain(choice);
        expect(normaliseHeader(spelling)).toBe(spelling);
        expect(canonical).not.toContain(spelling);
      }
    }
  }
});

test.each(names)(
  'the template of %s has the columns of the table and one made-up row that fills the required ones',
  (name) => {
    const [header, row, ...rest] = readFileSync(`data/templates/${name}.csv`, 'utf8').split('\n').map(cells);
    const table = findTable(name)!;
    const known = header!.filter((column) => table.columns.some((candidate) => candidate.name === column));
    expect(known).toEqual(table.columns.map((column) => column.name));
    if (name !== 'records') expect(header).toEqual(known);
    expect(rest).toEqual([['']]);
    expect(row).toHaveLength(header!.length);
    table.columns.forEach((column) => {
      const cell = row![header!.indexOf(column.name)]!;
      if (column.required) expect(cell, column.name).not.toBe('');
      if (column.choices && cell !== '') expect(column.choices).toContain(cell);
      if (column.type === 'date' && cell !== '') expect(cell).toMatch(/^\d{4}-\d\d-\d\d$/);
    });
  }
);

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
    (match[1] ?? match[2] ?? '').replaceAll('""', '"')
  );
}
