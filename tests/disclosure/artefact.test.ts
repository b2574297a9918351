import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInNode } from '#lib/database/open-in-node.ts';
import { assess, type Assessed } from '#lib/edition/assess.ts';
import { publishAssessed } from '#lib/edition/make-edition.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import type { Tally } from '#lib/tallies/tally.ts';
import { fileOnDisk } from '../intake/read-folder.ts';
import { columns, makeRandom, makeStays, settings, type Stay } from './nasty-project.ts';

interface Made {
  readonly assessed: Assessed;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const stays = makeStays(5);
let folder: string;
let made: Made;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'artefact-'));
  for (const [name, text] of Object.entries(settings)) writeFileSync(join(folder, name), text);
  made = await make(stays);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function make(rows: readonly Stay[]): Promise<Made> {
  writeFileSync(
    join(folder, 'stays.csv'),
    Papa.unparse([[...columns], ...rows.map((row) => columns.map((name) => row[name]))])
  );
  const db = await openInNode();
  try {
    const intake = await takeIn(db, {
      files: ['indicators.csv', 'stays.csv'].map((name) => fileOnDisk(folder, name)),
      datapackage: { file: 'datapackage.json', text: settings['datapackage.json'] }
    });
    const options = { software: '0.1.0' };
    const assessed = await assess(db, intake, options);
    return { assessed, files: publishAssessed(assessed, intake, options).files };
  } finally {
    await db.close();
  }
}

const text = (path: string): string => new TextDecoder().decode(made.files.get(path));
const paths = (end: string): string[] => [...made.files.keys()].filter((path) => path.endsWith(end));
const table = (path: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text(path).trimEnd(), { header: true }).data;

describe('an edition with many small groups', () => {
  it('holds withheld slices, and shown ones', () => {
    const rows = paths('/data.csv').flatMap(table);
    const count = (status: string) => rows.filter((row) => row['status'] === status).length;
    expect(count('withheld')).toBeGreaterThan(200);
    expect(count('ok')).toBeGreaterThan(40);
  });

  it('leaves the fields of withheld slices empty, and of every pair that needs one', () => {
    const withheld = new Set<string>();
    const keyOf = (row: Record<string, string>, group = '') =>
      JSON.stringify([row['institution'], row['indicator'], row['period'], row['dimension'], group]);
    for (const row of paths('/data.csv').flatMap(table)) {
      if (row['status'] !== 'withheld') continue;
      withheld.add(keyOf(row, row['group']));
      expect(['numerator', 'estimate', 'lower', 'upper', 'standard_error'].map((name) => row[name])).toEqual(
        Array(5).fill('')
      );
    }
    const pairs = paths('/gaps.csv')
      .flatMap(table)
      .filter((row) =>
        [row['compared_group'], row['reference_group']].some((group) => withheld.has(keyOf(row, group)))
      );
    expect(pairs.length).toBeGreaterThan(50);
    for (const row of pairs) {
      expect(['estimate', 'lower', 'upper', 'standard_error', 'p_adjusted'].map((name) => row[name])).toEqual(
        Array(5).fill('')
      );
    }
  });

  it('gives a withheld figure nothing but the word in scorecard.json', () => {
    let figures = 0;
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('status' in value && value.status === 'withheld' && 'numerator' in value) {
        figures += 1;
        const { numerator, estimate, lower, upper, standardError, notReported } = value as Record<string, unknown>;
        for (const one of [numerator, estimate, lower, upper, standardError, notReported])
          expect(one).toHaveProperty('absent');
      }
      Object.values(value).forEach(walk);
    };
    for (const path of paths('/scorecard.json')) walk(JSON.parse(text(path)));
    expect(figures).toBeGreaterThan(200);
  });

  it('writes no number but a shown denominator into a withheld row of a page', () => {
    let rows = 0;
    for (const path of paths('.html').filter((one) => one.includes('/embed/') && !one.includes('deaths-per-day'))) {
      for (const [row] of text(path).matchAll(/<tr\b(?:(?!<tr\b).)*?<\/tr>/gs)) {
        const isWithheld = />(?:withheld|oculto)</i.test(row) && /<th(?! scope="col")/.test(row);
        if (!isWithheld) continue;
        rows += 1;
        const cells = [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map((cell) =>
          (cell[1] ?? '').replaceAll(/<[^>]*>/g, '')
        );
        const numbers = cells.filter((cell) => /^[\d,.]+%?$/.test(cell.trim()));
        expect(numbers.length, `${path} ${row.replaceAll(/<[^>]*>/g, '|').slice(0, 300)}`).toBeLessThanOrEqual(1);
        for (const number of numbers)
          expect(
            Number(number.replaceAll(',', '')),
            `${path} ${row.replaceAll(/<[^>]*>/g, '|').slice(0, 300)}`
          ).not.toBeLessThan(11);
      }
    }
    expect(rows).toBeGreaterThan(200);
  });

  it('is the same to the byte when hidden people are counted elsewhere', async () => {
    const random = makeRandom(9);
    const publicFigures = JSON.stringify(made.assessed.public.set.tallies);
    let rows: readonly Stay[] = stays;
    let kept = 0;
    for (let tries = 0; tries < 40 && kept < 6; tries += 1) {
      const moved = tries % 2 === 0 ? moveOne(rows, random) : swapOutcome(rows, random);
      if (moved === undefined) continue;
      const other = await make(moved);
      if (JSON.stringify(other.assessed.public.set.tallies) !== publicFigures) continue;
      kept += 1;
      rows = moved;
      expect([...other.files.keys()]).toEqual([...made.files.keys()]);
      for (const [path, bytes] of made.files)
        expect(Buffer.compare(bytes, other.files.get(path) ?? Buffer.of()), path).toBe(0);
    }
    expect(kept).toBe(6);
    const hidden = differing(made.assessed.private.set.tallies, (await make(rows)).assessed.private.set.tallies);
    expect(hidden).toBeGreaterThan(30);
  }, 300_000);
});

/** Languages of which the edition shows no size in the stay's period, by any indicator but a rate, whose exposure is no size. */
function hiddenLanguages({ institution, period }: Stay): Set<string> {
  const seen = new Map<string, boolean>();
  for (const tally of made.assessed.public.set.tallies) {
    if (tally.institution !== institution || tally.period !== period || tally.dimension !== 'language') continue;
    if (tally.indicator === 'deaths-per-day') continue;
    seen.set(tally.group, (seen.get(tally.group) ?? true) && typeof tally.denominator === 'object');
  }
  return new Set([...seen].filter(([, isHidden]) => isHidden).map(([group]) => group));
}

/** A stay of the large hospital in another language, where the sizes of both are hidden. */
function moveOne(rows: readonly Stay[], random: () => number): readonly Stay[] | undefined {
  const from = any(
    rows.map((_, index) => index),
    random,
    (index) => {
      const row = rows[index] as Stay;
      return row.needs === '1' && row.institution === 'Large' && hiddenLanguages(row).has(row.language);
    }
  );
  if (from === undefined) return undefined;
  const row = rows[from] as Stay;
  const to = any([...hiddenLanguages(row)], random, (group) => group !== row.language && group !== 'Unknown');
  const isLast = rows.filter((one) => one.language === row.language && one.institution === row.institution).length < 2;
  return to === undefined || isLast ? undefined : rows.with(from, { ...row, language: to });
}

/** Two stays of the tiny hospital, which shows nothing, with each other's outcome. */
function swapOutcome(rows: readonly Stay[], random: () => number): readonly Stay[] | undefined {
  const places = rows.map((_, index) => index);
  const one = any(places, random, (index) => rows[index]?.died === '1' && rows[index].institution === 'Tiny');
  if (one === undefined) return undefined;
  const row = rows[one] as Stay;
  const other = any(places, random, (index) => {
    const found = rows[index] as Stay;
    return found.died === '0' && found.institution === row.institution && found.period === row.period;
  });
  if (other === undefined) return undefined;
  return rows.with(one, { ...row, died: '0' }).with(other, { ...(rows[other] as Stay), died: '1' });
}

function any<T>(items: readonly T[], random: () => number, isRight: (item: T) => boolean): T | undefined {
  const right = items.filter(isRight);
  return right[Math.floor(random() * right.length)];
}

function differing(before: readonly Tally<'private'>[], after: readonly Tally<'private'>[]): number {
  return before.filter(
    (tally, index) => tally.numerator !== after[index]?.numerator || tally.denominator !== after[index]?.denominator
  ).length;
}
