import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mapGroup } from '#lib/catalog/vocabularies.ts';
import { findTable, tables } from '#lib/catalog/tables.ts';
import { csvTable } from '../../src/cli/example/csv-table.ts';
import { makeExample } from '../../src/cli/example/make-example.ts';
import { random } from '../../src/cli/example/random.ts';
import { writeExample } from '../../src/cli/example/write-example.ts';

const files = makeExample();

test('generating gives the committed bytes, and there is nothing else in the folder', () => {
  expect(readdirSync('data/example').sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files) expect(readFileSync(`data/example/${name}`, 'utf8') === text, name).toBe(true);
});

test('generating twice gives the same bytes', () => {
  expect(makeExample()).toEqual(files);
});

test('writing takes away tables that are no longer generated and leaves other files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    writeFileSync(join(folder, 'old.csv'), 'a\n1\n');
    writeFileSync(join(folder, 'notes.md'), 'mine');
    const written = writeExample(folder);
    expect(readdirSync(folder).sort()).toEqual([...written, 'notes.md'].sort());
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every table of the model is in it, with its required columns, known choices and ISO dates', () => {
  const resources = described().resources;
  expect(new Set(resources.map((resource) => resource.answerable.table))).toEqual(
    new Set(tables.map((table) => table.name))
  );
  for (const { path, answerable } of resources) {
    const table = findTable(answerable.table)!;
    const [header, ...rows] = cells(files.get(path)!);
    for (const column of table.columns) {
      const at = header!.indexOf(column.name);
      if (column.required) expect(at, `${path}: ${column.name}`).toBeGreaterThanOrEqual(0);
      if (at < 0) continue;
      for (const cell of rows.map((row) => row[at]!)) {
        if (column.required && column.name !== 'institution') expect(cell, `${path}: ${column.name}`).not.toBe('');
        if (column.choices && cell !== '') expect(column.choices, path).toContain(cell);
        if (column.type === 'date' && cell !== '') expect(cell, path).toMatch(/^20\d\d-\d\d-\d\d$/);
        if (column.type === 'url' && cell !== '') expect(cell).toMatch(/^https:\/\/[a-z]+\.example\//);
      }
    }
    const keys = rows.map((row) => table.key.map((name) => row[header!.indexOf(name)] ?? '').join('\u0000'));
    if (table.key.length > 0) expect(new Set(keys).size, path).toBe(rows.length);
  }
});

test('it says everywhere that it is made up, and names nobody', () => {
  expect(described().answerable.made_up).toBe(true);
  expect(files.get('README.md')).toContain('made up');
  for (const resource of described().resources) expect(resource.title).toContain('made up');
});

test('no event happens after the data date: what is later is only due then', () => {
  const late = new Set(['due_on', 'scheduled_on', 'promised_on']);
  for (const [name, text] of files) {
    if (!name.endsWith('.csv')) continue;
    const [header, ...rows] = cells(text);
    header!.forEach((column, index) => {
      if (late.has(column)) return;
      for (const row of rows)
        if (/^\d{4}-\d\d-\d\d$/.test(row[index]!)) expect(row[index]! <= '2025-06-30', `${name} ${column}`).toBe(true);
    });
  }
});

test('stays hold small groups, unknowns, repeated persons and every year', () => {
  const [header, ...rows] = cells(files.get('stays.csv')!);
  const column = (name: string) => rows.map((row) => row[header!.indexOf(name)]!);
  expect(new Set(column('period'))).toEqual(new Set(['2021', '2022', '2023', '2024']));
  expect(new Set(column('person')).size).toBeLessThan(rows.length * 0.8);
  const groups = new Set(column('race_ethnicity').map((label) => mapGroup('race-ethnicity', label).group.label.en));
  for (const group of [
    'American Indian or Alaska Native',
    'Middle Eastern or North African',
    'Native Hawaiian or Pacific Islander',
    'Declined',
    'Unknown',
    'Other',
    'Other/Unknown'
  ]) {
    expect(groups, group).toContain(group);
  }
});

test('the groups of every dimension of the results add up to the overall row', () => {
  const [header, ...rows] = cells(files.get('results.csv')!);
  const at = (name: string) => header!.indexOf(name);
  const totals = new Map<string, [number, number]>();
  for (const row of rows) {
    const key = ['institution', 'period', 'indicator', 'dimension'].map((name) => row[at(name)]).join('|');
    const [events, base] = totals.get(key) ?? [0, 0];
    totals.set(key, [events + Number(row[at('numerator')]), base + Number(row[at('denominator')])]);
  }
  for (const [key, total] of totals) expect(total, key).toEqual(totals.get(key.replace(/[^|]+$/, 'all')));
});

test('all files together are smaller than two megabytes', () => {
  expect([...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThan(2_000_000);
});

test('random gives numbers from 0 up to 1, the same for one seed and others for another', () => {
  const draw = (seed: number) => Array.from({ length: 1000 }, random(seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect(Math.min(...draw(3))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...draw(3))).toBeLessThan(1);
});

test('csvTable quotes commas, quotes and line ends, and refuses a row that is too wide', () => {
  expect(csvTable(['a', 'b'], [['x, "y"', 'two\nlines'], [1]])).toBe('a,b\n"x, ""y""","two\nlines"\n1,\n');
  expect(() => csvTable(['a'], [[1, 2]])).toThrow('too many cells');
});

interface Described {
  readonly answerable: { readonly made_up: boolean };
  readonly resources: readonly {
    readonly path: string;
    readonly title: string;
    readonly answerable: { readonly table: string };
  }[];
}

function described(): Described {
  return JSON.parse(files.get('datapackage.json')!) as Described;
}

function cells(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
        (match[1] ?? match[2] ?? '').replaceAll('""', '"')
      )
    );
}
