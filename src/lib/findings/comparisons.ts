import { rules } from '#lib/catalog/rules.ts';
import type { Indicator } from '#lib/catalog/types.ts';
import type { Absence, Audience } from '#lib/tallies/tally.ts';
import { contrast, type PartialContrast } from './contrast.ts';
import { enough } from './enough.ts';
import { gapMeasures } from './gap-measures.ts';
import { holmFamily, type FamilyTest } from './holm-family.ts';
import { isJudged, judgement, testsAnything } from './judgement.ts';
import { pairTest } from './pair-test.ts';
import { pair, type Comparing, type Pair } from './pair.ts';
import type { Reference } from './reference.ts';
import { alike, type Side } from './side.ts';
import type { DimensionSlice } from './slices.ts';
import type { Comparison } from './types.ts';

/**
 * Every group of a slice against its reference, in the order of the groups: measures, test and verdict (MODEL §4). Groups that
 * are withheld, too small or not judged keep their rows, with the reason. Without a reference there is nothing to compare.
 */
export function comparisons<A extends Audience>(
  slice: DimensionSlice<A>,
  chosen: Reference,
  comparing: Comparing<A>
): readonly Comparison<A>[] {
  if (chosen.group === undefined) return [];
  const reference = chosen.group;
  const pairs = slice.groups
    .filter((compared) => compared.tally.group !== reference)
    .map((compared) => pair(compared, slice, reference, comparing));
  const family = holmFamily(testsAnything(comparing) ? familyTests(pairs, slice, chosen, comparing) : []);
  const { institution, period, dimension } = slice;
  const atLeast = slice.groups.some((estimate) => estimate.status === 'withheld');
  const shared = {
    institution,
    period,
    indicator: comparing.indicator.id,
    dimension,
    reference,
    referenceRule: chosen.rule,
    atLeast
  };
  return pairs.map((one) => comparisonOf(one, shared, family, comparing));
}

/** The pairs with the reference; where the data chose it, all pairs among the judged groups, because each might have been the one. */
function familyTests<A extends Audience>(
  pairs: readonly Pair<A>[],
  slice: DimensionSlice<A>,
  chosen: Reference,
  comparing: Comparing<A>
): readonly FamilyTest[] {
  const tests: FamilyTest[] = pairs
    .filter((pair) => isJudged(pair.compared, comparing) && isJudged(pair.reference, comparing))
    .map((pair) => ({ key: pair.compared.tally.group, pValue: testOf(pair.sides) }));
  if (chosen.rule !== 'best') return tests;
  const others = slice.groups.filter((one) => one.tally.group !== chosen.group && isJudged(one, comparing));
  others.forEach((one, index) => {
    for (const other of others.slice(index + 1)) {
      tests.push({ pValue: testOf(alike(one, other, comparing.indicator.kind)) });
    }
  });
  return tests;
}

function testOf(sides: readonly [Side, Side] | Absence): number | undefined {
  return typeof sides === 'string' ? undefined : pairTest(...sides);
}

/** What all comparisons of a slice have in common. */
type SharedParts = Pick<
  Comparison<Audience>,
  'institution' | 'period' | 'indicator' | 'dimension' | 'reference' | 'referenceRule' | 'atLeast'
>;

function comparisonOf<A extends Audience>(
  pair: Pair<A>,
  shared: SharedParts,
  family: ReturnType<typeof holmFamily>,
  comparing: Comparing<A>
): Comparison<A> {
  const { compared, reference, sides } = pair;
  const { indicator, charter } = comparing;
  const { favourable } = indicator;
  const smallestGap = charter?.smallestGap ?? indicator.smallestGap ?? rules.smallestGap;
  const familySize = family.size;
  const test = family.tests.get(compared.tally.group);
  const made = typeof sides === 'string' ? undefined : contrast(...sides, favourable, shareScaleOf(indicator));
  const { verdict, reason } = judgement(pair, made, test, smallestGap, comparing);
  const needed =
    typeof sides !== 'string' && isSizeQuestion(reason) && reference?.reliability === 'ok'
      ? enough(...sides, Number(compared.tally.denominator), { favourable, smallestGap, familySize })
      : undefined;
  const { difference, ratio, events } = gapMeasures(pair, made, indicator);
  return {
    audience: compared.audience,
    institution: shared.institution,
    period: shared.period,
    indicator: shared.indicator,
    dimension: shared.dimension,
    reference: shared.reference,
    referenceRule: shared.referenceRule,
    compared: compared.tally.group,
    atLeast: shared.atLeast,
    difference,
    ratio,
    events,
    ...test,
    familySize,
    smallestGap,
    verdict,
    ...(reason !== undefined && { reason }),
    worse: made !== undefined && isWorse(made.difference, favourable),
    ...(needed !== undefined && { enough: needed })
  };
}

function isSizeQuestion(reason: Comparison<Audience>['reason']): boolean {
  return reason === 'interval' || reason === 'too-few';
}

/** Values of proportions without counts are shares of the scale; so are percentages that come as estimates. */
function shareScaleOf({ kind, scale }: Indicator): number | undefined {
  return kind === 'proportion' || (kind === 'estimate' && scale === 100) ? scale : undefined;
}

function isWorse({ estimate }: PartialContrast, favourable: Indicator['favourable']): boolean {
  return favourable === 'lower' ? estimate > 0 : favourable === 'higher' && estimate < 0;
}
