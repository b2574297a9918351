import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FileSource } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { makeEdition } from '#lib/edition/make-edition.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';

/**
 * The same count wherever an edition says it: page, CSV, JSON and embeds of the example are read as a stranger would read them,
 * and every number of criteria by verdict, promises by state and harms by stage is held against every other.
 */
const folder = 'data/example';
const slugs = [
  'larkspur-hollow-general-hospital',
  'gilded-harbor-medical-center',
  'dry-fork-valley-hospital',
  'stillwater-gate-hospital'
];
let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map(sourceOf);
  const text = readFileSync(join(folder, 'datapackage.json'), 'utf8');
  const db = await openInNode();
  const intake = await takeIn(db, { files: sources, datapackage: { file: 'datapackage.json', text } });
  files = (await makeEdition(db, intake, { software: '0' })).files;
  await db.close();
});

describe.each(slugs)('%s', (slug) => {
  it('counts criteria by verdict alike in CSV, JSON, page and embed', () => {
    const expected = countBy(rowsOf(`${slug}/criteria.csv`), 'verdict');
    expect(total(expected)).toBe(9);
    const { headline, components } = jsonOf(slug);
    expect(withoutZeros(headline.criteria)).toEqual(expected);
    const verdicts = components.flatMap(({ criteria }) => criteria.map(({ verdict }) => ({ verdict })));
    expect(countBy(verdicts, 'verdict')).toEqual(expected);
    expect(countsIn(`${slug}/index.html`, 'criteria')).toEqual(expected);
    expect(countsIn(`${slug}/embed/summary.html`, 'criteria')).toEqual(expected);
  });

  it('counts promises by state alike in CSV, JSON, page and embed, and the overdue too', () => {
    const rows = rowsOf(`${slug}/commitments.csv`);
    const expected = countBy(rows, 'state');
    const { ledger } = jsonOf(slug);
    expect(withoutZeros(ledger.counts)).toEqual(expected);
    expect(
      countBy(
        ledger.commitments.map(({ finding }) => ({ state: finding.state })),
        'state'
      )
    ).toEqual(expected);
    const overdue = rows.filter((row) => row['days_overdue'] !== '').length;
    expect(ledger.overdue).toBe(overdue);
    const registered = readFileSync(join(folder, 'commitments.csv'), 'utf8');
    expect(rows.length).toBe(
      parse(registered).filter((row) => row['institution'] === jsonOf(slug).institution.key).length
    );
    for (const path of [`${slug}/index.html`, `${slug}/embed/promises.html`]) {
      const counts = countsIn(path, 'promises');
      expect(without(counts, 'overdue')).toEqual(expected);
      expect(counts['overdue'] ?? 0).toBe(overdue);
    }
  });

  it('counts harms by stage alike in CSV, JSON, page and embed', () => {
    const expected = countBy(rowsOf(`${slug}/harms.csv`), 'stage');
    const { redress } = jsonOf(slug);
    expect(withoutZeros(redress.counts)).toEqual(expected);
    expect(countBy(redress.harms, 'stage')).toEqual(expected);
    expect(countsIn(`${slug}/index.html`, 'harms')).toEqual(expected);
    expect(countsIn(`${slug}/embed/redress.html`, 'harms')).toEqual(expected);
  });
});

function sourceOf(name: string): FileSource {
  const path = join(folder, name);
  const bytes = new Uint8Array(readFileSync(path));
  return { name, size: bytes.length, handle: { path }, read: async (start, end) => bytes.slice(start, end) };
}

function textOf(path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`the edition has no ${path}`);
  return new TextDecoder().decode(bytes);
}

function rowsOf(path: string): readonly Record<string, string>[] {
  return parse(textOf(path));
}

function parse(text: string): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text.trimEnd(), { header: true }).data;
}

function jsonOf(slug: string): Scorecard<'public'> {
  return JSON.parse(textOf(`${slug}/scorecard.json`)) as Scorecard<'public'>;
}

function countBy<K extends string>(
  rows: readonly Readonly<Partial<Record<K, string>>>[],
  key: K
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[row[key] ?? ''] = (counts[row[key] ?? ''] ?? 0) + 1;
  return counts;
}

/** What the elements marked `data-count="KIND.KEY"` say, as a reader sees it; all mentions of one count must agree. */
function countsIn(path: string, kind: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [, key = '', shown = ''] of textOf(path).matchAll(
    new RegExp(`data-count="${kind}\\.([a-z-]+)"[^>]*>(?:<[^>]*>)*\\s*([\\d,]+)`, 'g')
  )) {
    const count = Number(shown.replaceAll(',', ''));
    expect(counts[key] ?? count, `${path}: ${kind}.${key}`).toBe(count);
    counts[key] = count;
  }
  return withoutZeros(counts);
}

function withoutZeros(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

function without(counts: Readonly<Record<string, number>>, key: string): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([each]) => each !== key));
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
