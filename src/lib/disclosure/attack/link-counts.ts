import type { Leak } from '../leak.ts';
import { leakOf } from './judge.ts';
import type { Known, Quantity } from './read-slices.ts';

/**
 * Looks for counts that other indicators' counts give away: those that are equal in every slice (who needs an interpreter; of
 * whom one was offered), and those of which two add up to a third (readmitted early, late, at all; adults, children, everyone).
 * Equal ones must hide the same, and of a sum both terms hide the same and whatever their sum hides: then what is shown of the
 * sum limits them no more than a shown denominator limits its numerator. Sums of three and more terms are not looked for.
 */
export function linkCounts(slices: readonly Known[]): readonly Leak[] {
  return [...alike(slices)].flatMap((counts) => {
    const byPrint = new Map<number, Count[]>();
    for (const count of counts) byPrint.set(count.print, [...(byPrint.get(count.print) ?? []), count]);
    return counts.flatMap((one, index) => [
      ...(byPrint.get(one.print) ?? []).filter((other) => other !== one && isEqual(one, other)).flatMap(follow(one)),
      ...counts
        .slice(index + 1)
        .flatMap((other) =>
          (byPrint.get(one.print + other.print) ?? [])
            .filter((sum) => !isOwn(one, other) && isSum(one, other, sum))
            .flatMap((sum) => [
              ...follow(one)(other),
              ...follow(other)(one),
              ...follow(sum)(one),
              ...follow(sum)(other)
            ])
        )
    ]);
  });
}

/** One quantity of one indicator over all its slices, which are in the same order for all counts of the same slices. */
interface Count {
  readonly indicator: string;
  readonly quantity: Quantity;
  readonly cells: readonly Known[];
  readonly values: readonly number[];
  /** A weighted sum, so that counts that add up have prints that do. */
  readonly print: number;
}

/** Counts over the same slices, where they are enough that nothing adds up by chance. */
function alike(slices: readonly Known[]): Iterable<readonly Count[]> {
  const found = new Map<string, Map<string, Known>>();
  for (const known of slices) {
    if (known.isDemographics || known.kind === 'composition') continue;
    const { secret } = known;
    const key = JSON.stringify([secret.indicator, secret.resource]);
    const place = JSON.stringify([secret.institution, secret.span, secret.period, secret.dimension, secret.group]);
    found.set(key, (found.get(key) ?? new Map<string, Known>()).set(place, known));
  }
  const sets = new Map<string, Count[]>();
  for (const places of found.values()) {
    const names = [...places.keys()].sort();
    const cells = names.map((name) => places.get(name) as Known);
    for (const quantity of ['numerator', 'complement', 'denominator'] as const) {
      const values = cells.flatMap(({ figures }) => figures[quantity]?.value ?? []);
      if (values.length < cells.length || values.filter((value) => value > 0).length < fewest) continue;
      const print = values.reduce((sum, value, index) => sum + value * (((index + 1) * 7919) % 10007), 0);
      const key = JSON.stringify(names);
      const count = { indicator: cells[0]?.secret.indicator ?? '', quantity, cells, values, print };
      sets.set(key, [...(sets.get(key) ?? []), count]);
    }
  }
  return sets.values();
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
function follow(hidden: Count): (shown: Count) => readonly Leak[] {
  return (shown) =>
    shown.cells.flatMap((known, index) => {
      const [here, there] = [known.figures[shown.quantity], hidden.cells[index]?.figures[hidden.quantity]];
      const tells = known.isPeople && here?.isShown && there?.isShown === false && (there.value > 0 || here.value > 0);
      return tells ? [leakOf(known, shown.quantity, 'linked')] : [];
    });
}
