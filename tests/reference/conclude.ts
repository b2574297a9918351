import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { builtInIndicators } from '#lib/catalog/indicators.ts';
import type { Database, FileSource } from '#lib/database/database.ts';
import { openInNode } from '#lib/database/open-in-node.ts';
import { findings } from '#lib/findings/findings.ts';
import type { Estimate, Findings, IndicatorVerdict } from '#lib/findings/types.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import type { Problem } from '#lib/problem.ts';
import { tally } from '#lib/tallies/tally-all.ts';
import type { Maybe, TallySet } from '#lib/tallies/tally.ts';

/** A few small CSV files taken the whole way: intake, tallies, findings. */
export interface Concluded {
  readonly set: TallySet<'private'>;
  readonly findings: Findings<'private'>;
  readonly problems: readonly Problem[];
  /** `n/d (estimate on the scale, or why there is none) verdict`, with ` +k unknown` where rows were left out. */
  line(indicator: string, options?: { institution?: string; dimension?: string; group?: string }): string;
  /** The verdict of an indicator. */
  verdict(indicator: string, institution?: string): IndicatorVerdict;
}

export interface Project {
  /** Name of the file → its lines; what stands before and after a line is no part of it. */
  readonly files: Readonly<Record<string, string>>;
  readonly dataDate?: string;
  /** Name of the file → what `datapackage.json` says of it. */
  readonly described?: Readonly<Record<string, object>>;
}

/** A way to conclude one project after the other, on one native database for all tests of a file. */
export function concluding(): (project: Project) => Promise<Concluded> {
  const held: { db?: Database; folder?: string } = {};
  let projects = 0;
  beforeAll(async () => {
    held.db = await openInNode();
    held.folder = mkdtempSync(join(tmpdir(), 'by-hand-'));
  });
  afterAll(async () => {
    await held.db?.close();
    if (held.folder !== undefined) rmSync(held.folder, { recursive: true });
  });
  return (project) => {
    if (!held.db || held.folder === undefined) throw new Error('no database outside a test');
    const folder = join(held.folder, String((projects += 1)));
    mkdirSync(folder);
    return conclude(held.db, folder, project);
  };
}

async function conclude(
  db: Database,
  folder: string,
  { files, dataDate = '2025-06-30', described = {} }: Project
): Promise<Concluded> {
  const resources = Object.entries(described).map(([path, answerable]) => ({
    name: path.replace('.csv', ''),
    path,
    answerable
  }));
  const text = JSON.stringify({ name: 'by-hand', answerable: { data_date: dataDate }, resources });
  const intake = await takeIn(db, {
    files: Object.entries(files).map(([name, lines]) => fileOnDisk(folder, name, lines)),
    datapackage: { file: 'datapackage.json', text }
  });
  const { set, problems } = await tally(db, {
    relations: intake.relations,
    indicators: [...builtInIndicators, ...intake.indicators],
    institutions: intake.institutions,
    dimensions: intake.dimensions,
    dataDate: intake.project.dataDate
  });
  const found = findings(set);
  const verdict = (indicator: string, institution = 'Mercy') =>
    only(found.indicatorVerdicts.filter((each) => each.indicator === indicator && each.institution === institution));
  return {
    set,
    findings: found,
    problems: [...intake.problems, ...problems],
    verdict,
    line: (indicator, { institution = 'Mercy', dimension = 'all', group = 'all' } = {}) => {
      const figures = found.estimates.filter(
        ({ tally: each }) =>
          each.indicator === indicator &&
          each.institution === institution &&
          each.dimension === dimension &&
          each.group === group &&
          each.span !== 'year'
      );
      const judged = dimension === 'all' ? ` ${verdict(indicator, institution).verdict}` : '';
      return `${figureText(only(figures))}${judged}`;
    }
  };
}

function figureText({ tally: { numerator, denominator, notReported }, estimate, factor }: Estimate<'private'>): string {
  const unknown = typeof notReported === 'number' && notReported > 0 ? ` +${notReported} unknown` : '';
  const value = typeof estimate === 'number' ? String(Number((estimate * factor).toFixed(4))) : estimate.absent;
  const counts = [numerator, denominator].map((each: Maybe<number | string>) =>
    typeof each === 'object' ? '–' : String(each)
  );
  return `${counts.join('/')} (${value})${unknown}`;
}

function fileOnDisk(folder: string, name: string, lines: string): FileSource {
  const trimmed = lines
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const bytes = new TextEncoder().encode(`${trimmed.join('\n')}\n`);
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { name, size: bytes.length, handle: { path }, read: async (start, end) => bytes.slice(start, end) };
}

function only<T>(items: readonly T[]): T {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) throw new Error(`one was looked for, ${items.length} found`);
  return item;
}
