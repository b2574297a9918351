import Papa from 'papaparse';
import { builtInIndicators } from '#lib/catalog/indicators.ts';
import type { Database, FileSource } from '#lib/database/database.ts';
import { takeIn } from '#lib/intake/take-in.ts';
import { tally } from '#lib/tallies/tally-all.ts';

export interface Work {
  readonly loadMs: number;
  readonly tallyMs: number;
  /** PapaParse's part of the load. */
  readonly papaMs: number;
  readonly tallies: number;
  /** Sum of all counts, so that both engines can be held to the same work. */
  readonly checksum: number;
}

/** The product's own load and all one-way tallies, timed. */
export async function work(
  db: Database,
  files: readonly FileSource[],
  datapackage: { readonly file: string; readonly text: string }
): Promise<Work> {
  const papa = timedPapa();
  const began = performance.now();
  const intake = await takeIn(db, { files, datapackage });
  const errors = intake.problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  const loaded = performance.now();
  papa.stop();
  const { set } = await tally(db, {
    relations: intake.relations,
    indicators: [...intake.indicators, ...builtInIndicators],
    institutions: intake.institutions,
    dimensions: intake.dimensions,
    dataDate: intake.project.dataDate
  });
  const done = performance.now();
  const checksum = set.tallies.reduce(
    (sum, each) =>
      sum +
      (typeof each.numerator === 'object' ? 0 : Number(each.numerator)) +
      (typeof each.denominator === 'object' ? 0 : Number(each.denominator)),
    0
  );
  return {
    loadMs: loaded - began,
    tallyMs: done - loaded,
    papaMs: papa.milliseconds(),
    tallies: set.tallies.length,
    checksum
  };
}

/** Adds up what PapaParse takes, which reads texts and gives its result at once. */
function timedPapa(): { milliseconds(): number; stop(): void } {
  let total = 0;
  const parse = Papa.parse as (...given: unknown[]) => unknown;
  const timed = (...given: unknown[]) => {
    const began = performance.now();
    try {
      return parse.apply(Papa, given);
    } finally {
      total += performance.now() - began;
    }
  };
  Object.assign(Papa, { parse: timed });
  return { milliseconds: () => total, stop: () => Object.assign(Papa, { parse }) };
}
