import type { Relation, RelationDimension } from '#lib/catalog/relation.ts';
import type { Dimension, Indicator } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import type { Problem } from '#lib/problem.ts';
import { buildTallies, type DimensionCounts } from './build-tallies.ts';
import { countingsOf } from './counting.ts';
import { countSlices } from './count-slices.ts';
import { crossingName } from './crossing.ts';
import type { Measure } from './measure.ts';
import { measuresOf } from './measures-of.ts';
import type { Populations } from './populations.ts';
import { prepareRelation, type Prepared } from './prepare-relation.ts';
import { relationContext } from './relation-context.ts';
import type { Counting, CountingStatement, Tally } from './tally.ts';
import { tallyProblem } from './tally-problem.ts';

/** What came of one relation. `failed`: indicators whose definition could not be followed here. */
export interface RelationTallies {
  readonly tallies: readonly Tally<'private'>[];
  readonly countings: readonly Counting[];
  readonly counted: readonly string[];
  readonly failed: readonly { readonly indicator: string; readonly problems: readonly Problem[] }[];
  readonly problems: readonly Problem[];
}

/**
 * Tallies of a register or of records for the indicators given: one pass overall, and one for each dimension and crossing.
 *
 * @param onCounted share of that work that is done, 0 to 1
 */
export async function tallyRelation(
  db: Database,
  relation: Relation,
  indicators: readonly Indicator[],
  dimensions: readonly Dimension[],
  crossings: readonly (readonly [string, string])[],
  populations: Populations,
  dataDate: string,
  populationStatements: readonly CountingStatement[] = [],
  onCounted: (share: number) => void = () => {}
): Promise<RelationTallies> {
  const context = relationContext(relation, dataDate);
  const measures: Measure[] = [];
  const failed: { indicator: string; problems: readonly Problem[] }[] = [];
  const problems: Problem[] = [];
  for (const [index, indicator] of indicators.entries()) {
    const made = await measuresOf(db, context, indicator, `m${index}`, dimensions);
    const found = context.problems.splice(0);
    if (made.length === 0 && found.length > 0) failed.push({ indicator: indicator.id, problems: found });
    else problems.push(...found);
    measures.push(...made);
  }
  const counted = [...new Set(measures.map(({ indicator }) => indicator.id))];
  if (measures.length === 0) return { tallies: [], countings: [], counted, failed, problems };
  const own = firstOfEach(relation, problems);
  const prepared = await prepareRelation(db, context, own, measures);
  try {
    const steps = prepared.dimensions.length + 3;
    onCounted(2 / steps);
    const overall = await countSlices(db, prepared, [], measures);
    const byDimension: DimensionCounts[] = [];
    for (const [index, each] of prepared.dimensions.entries()) {
      onCounted((3 + index) / steps);
      byDimension.push({
        dimension: each.id,
        slices: await countSlices(db, prepared, [each], measures),
        groups: (institution) => prepared.groups.get(institution)?.get(each.id) ?? new Map()
      });
    }
    for (const pair of crossings) byDimension.push(...(await crossed(db, prepared, pair, measures)));
    const tallies = await buildTallies(relation, prepared, measures, overall, byDimension, populations, dataDate);
    const countings = countingsOf(context, prepared, measures, populationStatements);
    return { tallies, countings, counted, failed, problems };
  } finally {
    await prepared.drop();
  }
}

function firstOfEach(relation: Relation, problems: Problem[]): RelationDimension[] {
  const first = new Map<string, RelationDimension>();
  for (const dimension of relation.dimensions) {
    if (first.has(dimension.id))
      problems.push(tallyProblem.dimensionTwice(relation, dimension.id, dimension.sourceColumn));
    else first.set(dimension.id, dimension);
  }
  return [...first.values()];
}

/** Two dimensions crossed: only pairs of groups that occur together somewhere in the institution's rows have a row. */
async function crossed(
  db: Database,
  prepared: Prepared,
  [firstId, secondId]: readonly [string, string],
  measures: readonly Measure[]
): Promise<DimensionCounts[]> {
  const first = prepared.dimensions.find(({ id }) => id === firstId);
  const second = prepared.dimensions.find(({ id }) => id === secondId);
  if (!first || !second) return [];
  const slices = await countSlices(db, prepared, [first, second], measures);
  const groups = new Map<string, Map<string, readonly string[]>>();
  for (const { institution, group } of slices) {
    const labels = groups.get(institution) ?? new Map<string, readonly string[]>();
    groups.set(institution, labels);
    labels.set(group, []);
  }
  for (const [institution, labels] of groups) {
    const byDimension = prepared.groups.get(institution);
    for (const [a, fromA] of byDimension?.get(firstId) ?? [])
      for (const [b, fromB] of byDimension?.get(secondId) ?? []) {
        const name = crossingName(a, b);
        if (labels.has(name))
          labels.set(
            name,
            fromA.flatMap((x) => fromB.map((y) => crossingName(x, y)))
          );
      }
  }
  return [
    {
      dimension: crossingName(firstId, secondId),
      slices,
      groups: (institution) => groups.get(institution) ?? new Map()
    }
  ];
}
