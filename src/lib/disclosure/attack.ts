import type { TallySet } from '#lib/tallies/tally.ts';
import type { Bounds } from './attack/bounds.ts';
import { gather } from './attack/gather.ts';
import { linkCounts } from './attack/link-counts.ts';
import { lookElsewhere } from './attack/look-elsewhere.ts';
import { look } from './attack/look.ts';
import { leakOf } from './attack/judge.ts';
import { readSlices, type Known, type Quantity } from './attack/read-slices.ts';
import { gapOf, subtractGroups, type Line } from './attack/subtract-groups.ts';
import { subtractPeriods } from './attack/subtract-periods.ts';
import { finished } from '#lib/finished.ts';
import type { Leak } from './leak.ts';
import { cms, type DisclosurePolicy } from './policy.ts';
import { sliceKey } from './slice-key.ts';

/**
 * Attacks public tallies as a reader could: reads them, subtracts the groups of each dimension from the total, periods
 * from the period around them, and looks for the same rows in other tables. Gives every small count that is shown or known
 * too well; none means that the set may be published. It shares no code with what hides (but the reading of periods and
 * the naming of slices).
 *
 * What it does not combine: two dimensions crossed, more than three indicators, several institutions, editions.
 *
 * @param publicSet made from `privateSet`: the same slices in the same order, else it throws
 */
export function attack(
  publicSet: TallySet<'public'>,
  privateSet: TallySet<'private'>,
  policy: DisclosurePolicy = cms
): readonly Leak[] {
  const slices = readSlices(publicSet, privateSet)
    .map((known) => ({ known, key: sliceKey(known.secret) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ known }) => known);
  const institutions = gather(slices, ({ secret }) => [secret.institution]);
  return leaksOnce([
    ...institutions.flatMap((own) => finished(attackInstitution(own, privateSet.dimensions, policy))),
    ...finished(linkCounts(institutions))
  ]);
}

/**
 * The part of the attack that looks at one institution alone, which is all of it but the counts that are linked over all
 * institutions. Comes in pieces.
 *
 * @param slices all of the institution, in the order of `sliceKey`
 */
export function* attackInstitution(
  slices: readonly Known[],
  dimensions: TallySet<'private'>['dimensions'],
  policy: DisclosurePolicy
): Generator<void, readonly Leak[]> {
  const bounds: Bounds = new Map();
  const leaks: Leak[] = [];
  for (const known of slices) leaks.push(...look(known, policy));
  const tables = gather(
    slices.filter((known) => !known.isDemographics),
    ({ secret }) => [secret.resource, secret.indicator, secret.span, secret.period]
  );
  for (const [index, table] of tables.entries()) {
    if (index % 32 === 0) yield;
    leaks.push(...attackTable(table, bounds, policy));
  }
  yield;
  const series = gather(slices, ({ secret }) => [secret.resource, secret.indicator, secret.dimension, secret.group]);
  for (const [index, known] of series.entries()) {
    if (index % 64 === 0) yield;
    leaks.push(...subtractPeriods(known, bounds, policy));
  }
  yield;
  leaks.push(...lookElsewhere(slices, dimensions, bounds, policy));
  return leaks;
}

/** Every leak once: of several of one figure the last reason counts. */
export function leaksOnce(leaks: readonly Leak[]): readonly Leak[] {
  return [...new Map(leaks.map((leak) => [`${sliceKey(leak)} ${leak.quantity}`, leak])).values()];
}

function attackTable(table: readonly Known[], bounds: Bounds, policy: DisclosurePolicy): readonly Leak[] {
  const everyone = table.find((known) => known.secret.dimension === 'all');
  const dimensions = gather(
    table.filter((known) => known !== everyone),
    (known) => [known.secret.dimension]
  );
  const tells = (groups: readonly Known[], quantity: Quantity) =>
    !groups[0]?.isOverlapping &&
    groups.every((known) => known.figures[quantity]?.isShown) &&
    gapOf({ groups, everyone }, quantity) === 0;
  const isTotalKnown = (quantity: Quantity) => {
    const isComposition = table[0]?.kind === 'composition';
    if (isComposition) return table.some((known) => known.figures.denominator?.isShown);
    return everyone?.figures[quantity]?.isShown || dimensions.some((groups) => tells(groups, quantity));
  };
  return [
    ...dimensions.flatMap((groups) => {
      const line: Line = { groups, everyone, isOverlapping: groups[0]?.isOverlapping ?? false, isTotalKnown };
      return subtractGroups(line, bounds, policy);
    }),
    ...attackCrossings(dimensions),
    ...attackEveryone(everyone, dimensions, tells)
  ];
}

/** A crossing that shows anything adds up to the groups of its two dimensions. */
function attackCrossings(dimensions: readonly (readonly Known[])[]): readonly Leak[] {
  return dimensions.flatMap((crossing) => {
    const sides = crossing[0]?.secret.dimension.split(' × ') ?? [];
    if (sides.length < 2 || !crossing.some((known) => known.isPeople && isShown(known))) return [];
    const hidden = dimensions.flatMap((groups) =>
      groups.filter((known) => sides.includes(known.secret.dimension) && known.isPeople && !isShown(known))
    );
    return [...hidden, ...crossing.filter((known) => !isShown(known))].map((known) =>
      leakOf(known, 'numerator', 'too-tight')
    );
  });
}

/** The row of everyone, where it is hidden, must not be the sum of a dimension that is shown. */
function attackEveryone(
  everyone: Known | undefined,
  dimensions: readonly (readonly Known[])[],
  tells: (groups: readonly Known[], quantity: Quantity) => boolean
): readonly Leak[] {
  if (everyone === undefined) return [];
  return (['denominator', 'numerator', 'complement'] as const)
    .filter((quantity) => everyone.figures[quantity] !== undefined && !everyone.figures[quantity]?.isShown)
    .filter((quantity) => dimensions.some((groups) => tells(groups, quantity)))
    .map((quantity) => leakOf(everyone, quantity, 'exact'));
}

function isShown({ figures }: Known): boolean {
  const figure = figures.numerator ?? figures.denominator;
  return figure === undefined || figure.isShown;
}
