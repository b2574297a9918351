import type { Leak } from '../leak.ts';
import { leakOf } from './judge.ts';
import type { Known, Quantity } from './read-slices.ts';

/**
 * Looks for counts that other indicators' counts give away: those that are equal in every slice (who needs an interpreter; of
 * whom one was offered), and those of which two add up to a third (readmitted early, late, at all; adults, children, everyone).
 * Equal ones must hide the same, and of a sum both terms hide the same and whatever their sum hides: then what is shown of the
 * sum limits them no more than a shown denominator limits its numerator. Sums of three and more terms are not looked for. Comes in
 * pieces.
 *
 * @param institutions the slices of each, in the order of the institutions' names as JSON
 */
export function* linkCounts(institutions: readonly (readonly Known[])[]): Generator<void, readonly Leak[]> {
  const leaks: Leak[] = [];
  for (const counts of yield* alike(institutions)) {
    const byPrint = new Map<number, Count[]>();
    for (const count of counts) byPrint.set(count.print, [...(byPrint.get(count.print) ?? []), count]);
    for (const [index, one] of counts.entries()) {
      const equals = (byPrint.get(one.print) ?? []).filter((other) => other !== one && isEqual(one, other));
      for (const other of equals) {
        for (const leak of follow(one, other)) leaks.push(leak);
        yield;
      }
      for (const other of counts.slice(index + 1))
        for (const sum of byPrint.get(one.print + other.print) ?? []) {
          if (isOwn(one, other) || !isSum(one, other, sum)) continue;
          const pairs = [
            [one, other],
            [other, one],
            [sum, one],
            [sum, other]
          ] as const;
          for (const pair of pairs) for (const leak of follow(...pair)) leaks.push(leak);
          yield;
        }
      yield;
    }
  }
  return leaks;
}

/** One quantity of one indicator over all its slices, which are in the same order for all counts of the same slices. */
interface Count {
  readonly quantity: Quantity;
  readonly cells: readonly Known[];
  readonly values: readonly number[];
  /** A weighted sum, so that counts that add up have prints that do. */
  readonly print: number;
}

/** Counts over the same slices, where they are enough that nothing adds up by chance. */
function* alike(institutions: readonly (readonly Known[])[]): Generator<void, Iterable<readonly Count[]>> {
  const found = new Map<string, { readonly places: string[]; readonly cells: Known[] }>();
  for (const slices of institutions) {
    for (const [key, own] of byIndicator(slices)) {
      const all = found.get(key) ?? { places: [], cells: [] };
      found.set(key, all);
      const names = [...own.keys()].sort();
      all.places.push(JSON.stringify([slices[0]?.secret.institution, names]));
      for (const name of names) all.cells.push(own.get(name) as Known);
    }
    yield;
  }
  const sets = new Map<string, Count[]>();
  for (const { places, cells } of found.values()) {
    const key = places.join();
    for (const quantity of ['numerator', 'complement', 'denominator'] as const) {
      const values = valuesOf(cells, quantity);
      yield;
      if (values === undefined) continue;
      const print = values.reduce((sum, value, index) => sum + value * (((index + 1) * 7919) % 10007), 0);
      const count = { quantity, cells, values, print };
      const known = sets.get(key);
      if (known === undefined) sets.set(key, [count]);
      else known.push(count);
    }
  }
  return sets.values();
}

/** The slices of one institution by indicator and resource, then by all else that names them. */
function byIndicator(slices: readonly Known[]): ReadonlyMap<string, ReadonlyMap<string, Known>> {
  const found = new Map<string, Map<string, Known>>();
  for (const known of slices) {
    if (known.isDemographics || known.kind === 'composition') continue;
    const { secret } = known;
    const key = JSON.stringify([secret.indicator, secret.resource]);
    const own = found.get(key) ?? new Map<string, Known>();
    found.set(key, own.set(JSON.stringify([secret.span, secret.period, secret.dimension, secret.group]), known));
  }
  return found;
}

/** One quantity of all slices; `undefined` where one has none, or too few are more than 0. */
function valuesOf(cells: readonly Known[], quantity: Quantity): readonly number[] | undefined {
  const values: number[] = [];
  let positive = 0;
  for (const { figures } of cells) {
    const value = figures[quantity]?.value;
    if (value === undefined) return undefined;
    values.push(value);
    if (value > 0) positive += 1;
  }
  return positive < fewest ? undefined : values;
}

const fewest = 4;

function isEqual(one: Count, other: Count): boolean {
  return one.values.every((value, index) => value === other.values[index]);
}

/** A numerator and its own complement add up to their denominator: that is looked at elsewhere. */
function isOwn(one: Count, other: Count): boolean {
  return one.cells === other.cells;
}

function isSum(one: Count, other: Count, sum: Count): boolean {
  return sum.values.every((value, index) => value === (one.values[index] ?? 0) + (other.values[index] ?? 0));
}

/** What a count shows of slices of which another hides its own. */
function follow(hidden: Count, shown: Count): readonly Leak[] {
  const leaks: Leak[] = [];
  for (const [index, known] of shown.cells.entries()) {
    const [here, there] = [known.figures[shown.quantity], hidden.cells[index]?.figures[hidden.quantity]];
    const tells = known.isPeople && here?.isShown && there?.isShown === false && (there.value > 0 || here.value > 0);
    if (tells) leaks.push(leakOf(known, shown.quantity, 'linked'));
  }
  return leaks;
}
