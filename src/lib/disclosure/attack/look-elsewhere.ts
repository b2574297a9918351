import type { TallySet } from '#lib/tallies/tally.ts';
import type { Leak } from '../leak.ts';
import type { DisclosurePolicy } from '../policy.ts';
import type { Bounds } from './bounds.ts';
import { gather } from './gather.ts';
import { isFew, judge, leakOf } from './judge.ts';
import type { Known } from './read-slices.ts';
import { shareRest } from './share-rest.ts';

/** Looks for hidden denominators in other tables: the same rows under another indicator, or what is left of the known ones. */
export function lookElsewhere(
  slices: readonly Known[],
  dimensions: TallySet<'private'>['dimensions'],
  bounds: Bounds,
  policy: DisclosurePolicy
): readonly Leak[] {
  return [...sameRows(slices), ...unknownGroups(slices, dimensions), ...knownRows(slices, dimensions, bounds, policy)];
}

function sameRows(slices: readonly Known[]): readonly Leak[] {
  const shared = slices.filter((known) => known.denominatorText !== undefined && !known.isDemographics);
  const groups = gather(shared, ({ secret, denominatorText, figures }) => {
    const { institution, resource, span, period, dimension, group } = secret;
    return [institution, resource, span, period, dimension, group, denominatorText, figures.denominator?.value];
  });
  return groups.flatMap((group) =>
    group.some((known) => known.figures.denominator?.isShown)
      ? group.filter(hidesDenominator).map((known) => leakOf(known, 'denominator', 'same-elsewhere'))
      : []
  );
}

/** A shown row of known demographics is the size of the unknown groups, which must then be shown too. */
function unknownGroups(slices: readonly Known[], dimensions: TallySet<'private'>['dimensions']): readonly Leak[] {
  const hidden = new Map<string, Known>();
  for (const known of slices) {
    if (hidesDenominator(known) && !known.isDemographics)
      hidden.set(place(known, known.secret.dimension, known.secret.group), known);
  }
  return slices
    .filter((known) => known.isDemographics && known.isPeople && known.figures.complement?.isShown)
    .flatMap((known) =>
      dimensions
        .filter(({ id, label }) => id === known.secret.group || label.en === known.secret.group)
        .flatMap(({ id, groups }) => groups.map((group) => ({ id, group })))
        .filter(({ id, group }) => isUnknown(group.role) && hidden.has(place(known, id, group.label.en)))
        .map(() => leakOf(known, 'complement', 'same-elsewhere'))
    );
}

/**
 * Subtracts the shown rows of known demographics from the sum of all. A hidden row's unknowns are at most what the groups'
 * own tables of all rows allow (`bounds`), so the sum may tell more of the others.
 */
function knownRows(
  slices: readonly Known[],
  dimensions: TallySet<'private'>['dimensions'],
  bounds: Bounds,
  policy: DisclosurePolicy
): readonly Leak[] {
  const byPlace = new Map<string, Known[]>();
  const everyone = new Map(
    slices
      .filter((known) => known.secret.dimension === 'all')
      .map((known) => [place(known, 'all', known.secret.indicator), known.figures.denominator?.value])
  );
  const countsAllRows = (other: Known, known: Known) =>
    everyone.get(place(other, 'all', other.secret.indicator)) === known.figures.denominator?.value;
  for (const known of slices) {
    if (known.isDemographics) continue;
    const key = place(known, known.secret.dimension, known.secret.group);
    byPlace.set(key, [...(byPlace.get(key) ?? []), known]);
  }
  const most = (known: Known): number | undefined => {
    const groups = dimensions
      .filter(({ id, label }) => id === known.secret.group || label.en === known.secret.group)
      .flatMap(({ id, groups: members }) =>
        members.filter(({ role }) => isUnknown(role)).map(({ label }) => [id, label.en] as const)
      );
    const limits = groups.map(([id, group]) =>
      Math.min(
        ...(byPlace.get(place(known, id, group)) ?? [])
          .filter((other) => countsAllRows(other, known))
          .map((other) => {
            const rows = other.figures.denominator;
            return rows?.isShown ? rows.value : (bounds.get(other)?.denominator?.upper ?? Infinity);
          })
      )
    );
    const limit = limits.reduce((sum, one) => sum + one, 0);
    return groups.length > 0 && Number.isFinite(limit) ? limit : undefined;
  };
  const tables = gather(
    slices.filter((known) => known.isDemographics && known.isPeople),
    ({ secret }) => [secret.institution, secret.resource, secret.span, secret.period, secret.indicator]
  );
  return tables.flatMap((table) => {
    if (!table.some((known) => known.secret.dimension === 'all' && known.figures.numerator?.isShown)) return [];
    const hidden = table.filter(
      ({ secret, figures }) => secret.dimension !== 'all' && figures.complement?.isShown === false
    );
    const intervals = shareRest(
      hidden.map((known) => ({ value: known.figures.complement?.value ?? 0, cap: most(known) })),
      Infinity
    );
    return hidden.flatMap((known, index): Leak[] => {
      const { complement } = known.figures;
      const interval = intervals[index];
      if (complement === undefined || interval === undefined || !isFew(complement.size, policy)) return [];
      const reason = judge(complement.value, interval, Infinity, policy);
      return reason === undefined ? [] : [leakOf(known, 'complement', reason, interval)];
    });
  });
}

function hidesDenominator(known: Known): boolean {
  const rows = known.figures.denominator;
  return known.isPeople && rows !== undefined && rows.value > 0 && !rows.isShown;
}

function isUnknown(role: string): boolean {
  return role === 'unknown' || role === 'declined' || role === 'mixed';
}

function place({ secret }: Known, dimension: string, group: string): string {
  return JSON.stringify([secret.institution, secret.resource, secret.span, secret.period, dimension, group]);
}
