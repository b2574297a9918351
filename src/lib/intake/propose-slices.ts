import { isTotalLabel } from '#lib/catalog/header-words.ts';
import type { FileProfile } from './profile-types.ts';
import type { ReadColumn } from './propose-columns.ts';

/** Published totals and their parts are counted on different days, so a total may be off by a hundredth. */
const nearness = 0.01;

/** A label of a column that stands for all others together, and how often the others were seen to add up to it. */
export interface Margin {
  readonly column: string;
  readonly label: string;
  readonly by: 'name' | 'arithmetic';
  /** Slices in which the other rows add up to this one, of those where all of them are there. */
  readonly adds: number;
  readonly of: number;
}

const fewestSlices = 3;
const mostLabels = 300;

/**
 * The margins of a column: labels that mean everyone by their name, else one that the others add up to in every slice. `keys`: the
 * columns that name a slice, this one among them; `counts`: the columns that can be added up.
 */
export function marginOf(
  profile: FileProfile,
  column: ReadColumn,
  keys: readonly ReadColumn[],
  counts: readonly ReadColumn[]
): Margin | undefined {
  if (column.profile.values.size > mostLabels) return undefined;
  const labels = [...column.profile.values.keys()];
  const named = labels.find((label) => isTotalLabel(label, column.dimension?.id));
  const slices = counts.length > 0 ? slicesOf(profile, column, keys, counts) : [];
  if (named !== undefined) return { column: column.name, label: named, by: 'name', ...sums(slices, named) };
  if (labels.length < 3) return undefined;
  for (const label of labels) {
    const found = sums(slices, label);
    if (found.of >= fewestSlices && found.near === found.of && 2 * found.adds >= found.of)
      return { column: column.name, label, by: 'arithmetic', ...found };
  }
  return undefined;
}

/** In how many slices the rows of all other labels add up to those of this one, exactly or nearly; null is the blank label. */
export function addsUp(
  profile: FileProfile,
  column: ReadColumn,
  keys: readonly ReadColumn[],
  counts: readonly ReadColumn[],
  label: string | null
): Sums {
  return sums(counts.length > 0 ? slicesOf(profile, column, keys, counts) : [], label);
}

/** In how many slices there is a total with parts, and in how many of them these add up to it, exactly and nearly. */
export interface Sums {
  readonly adds: number;
  readonly near: number;
  readonly of: number;
}

/** Rows that differ in one column alone: what each label counts, and all of them together. Slices with a count missing are left out. */
interface LabelSlice {
  readonly byLabel: ReadonlyMap<string | null, readonly number[]>;
  readonly all: readonly number[];
}

function slicesOf(
  profile: FileProfile,
  column: ReadColumn,
  keys: readonly ReadColumn[],
  counts: readonly ReadColumn[]
): readonly LabelSlice[] {
  const others = keys.filter((key) => key !== column);
  const slices = new Map<string, { byLabel: Map<string | null, number[]>; all: number[]; isWhole: boolean }>();
  profile.rows.forEach((row, index) => {
    const key = JSON.stringify(others.map(({ profile: each }) => row[each.index]));
    const slice = slices.get(key) ?? { byLabel: new Map(), all: counts.map(() => 0), isWhole: true };
    slices.set(key, slice);
    const label = row[column.profile.index] ?? null;
    const own = slice.byLabel.get(label) ?? counts.map(() => 0);
    slice.byLabel.set(label, own);
    counts.forEach(({ profile: each }, at) => {
      const number = each.numbers![index];
      if (number === undefined) slice.isWhole = false;
      own[at]! += number ?? 0;
      slice.all[at]! += number ?? 0;
    });
  });
  return [...slices.values()].filter(({ isWhole, byLabel }) => isWhole && byLabel.size > 2);
}

/** How far a total and its parts may be apart: of small counts not at all, because chance alone would add them up. */
function slack(total: number): number {
  return total < 50 ? 0 : Math.max(2, nearness * total);
}

function sums(slices: readonly LabelSlice[], label: string | null): Sums {
  let [adds, near, of, telling] = [0, 0, 0, 0];
  for (const { byLabel, all } of slices) {
    const total = byLabel.get(label);
    if (!total) continue;
    of++;
    const rest = all.map((each, at) => each - total[at]!);
    if (rest.every((each, at) => each === total[at])) adds++;
    if (rest.every((each, at) => Math.abs(each - total[at]!) <= slack(total[at]!))) near++;
    if (total.some((each) => each > 0)) telling++;
  }
  return telling < fewestSlices ? { adds: 0, near: 0, of } : { adds, near, of };
}

/** Whether each value of `keys` together stands with one value of `column`: then it tells no rows apart. */
export function isDetermined(profile: FileProfile, column: ReadColumn, keys: readonly ReadColumn[]): boolean {
  const seen = new Map<string, string | null>();
  return profile.rows.every((row) => {
    const key = JSON.stringify(keys.map(({ profile: each }) => row[each.index]));
    const value = row[column.profile.index] ?? null;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, value);
    return first === undefined || first === value;
  });
}

/** How many of some rows share their key with another one. */
export function repeatedRows(rows: FileProfile['rows'], keys: readonly ReadColumn[]): number {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = JSON.stringify(keys.map(({ profile: each }) => row[each.index]));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
}
