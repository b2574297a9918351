import type { Relation } from '#lib/catalog/relation.ts';
import type { SliceCounts } from './count-slices.ts';
import { exactOf } from './exact.ts';
import { countIn, type Measure } from './measure.ts';
import type { Populations } from './populations.ts';
import { allPeriods, type Prepared } from './prepare-relation.ts';
import { sumIn } from './sum.ts';
import type { Clusters, Tally } from './tally.ts';
import { verificationOf } from './verification.ts';

/** The counts of a relation by one dimension (`all`, an id, or `a × b`), with the groups that are to have a row. */
export interface DimensionCounts {
  readonly dimension: string;
  readonly slices: readonly SliceCounts[];
  /** Institution → group → the file's own labels. */
  readonly groups: (institution: string) => ReadonlyMap<string, readonly string[]>;
}

/**
 * Tallies from counts. Every group of an institution has a row in each of its periods, 0 of 0 where nothing was counted; a period
 * in which an indicator has no row at all, known or unknown, is left out, but not a register's count of all rows.
 */
export function buildTallies(
  relation: Relation,
  prepared: Prepared,
  measures: readonly Measure[],
  overall: readonly SliceCounts[],
  dimensions: readonly DimensionCounts[],
  populations: Populations,
  dataDate: string
): Tally<'private'>[] {
  const tallies: Tally<'private'>[] = [];
  const bySlice = dimensions.map(({ slices }) => indexed(slices));
  for (const slice of overall) {
    for (const measure of measures) {
      if (!hasRow(measure, slice)) continue;
      const place = placeOf(measure, slice, prepared, dataDate);
      const make = (
        dimension: string,
        group: string,
        counts: SliceCounts | undefined,
        sourceLabels: readonly string[]
      ) =>
        tallyOf({
          relation,
          prepared,
          measure,
          place,
          dimension,
          group,
          counts,
          overall: slice,
          sourceLabels,
          populations
        });
      const { dimension, group } = measure.printedAs ?? { dimension: 'all', group: 'all' };
      tallies.push(make(dimension, group, slice, []));
      if (measure.printedAs) continue;
      dimensions.forEach((each, index) => {
        for (const [label, sourceLabels] of groupsFor(measure, each, slice.institution, populations))
          tallies.push(make(each.dimension, label, bySlice[index]?.get(sliceOf(slice, label)), sourceLabels));
      });
    }
  }
  return tallies;
}

interface Place {
  readonly institution: string;
  readonly period: string;
  readonly span: Tally<'private'>['span'];
}

interface Parts {
  readonly relation: Relation;
  readonly prepared: Prepared;
  readonly measure: Measure;
  readonly place: Place;
  readonly dimension: string;
  readonly group: string;
  readonly counts: SliceCounts | undefined;
  readonly overall: SliceCounts;
  readonly sourceLabels: readonly string[];
  readonly populations: Populations;
}

function tallyOf(parts: Parts): Tally<'private'> {
  const { relation, prepared, measure, place, dimension, group, counts, overall, sourceLabels } = parts;
  const { key, indicator } = measure;
  const population =
    indicator.kind === 'composition' ? parts.populations.find(place.institution, dimension, group) : undefined;
  return {
    audience: 'private',
    ...place,
    indicator: indicator.id,
    dimension,
    group,
    ...measure.read(counts?.counts, overall.counts),
    rows: countIn(counts?.counts, `${key}_used`),
    notReported: countIn(counts?.counts, `${key}_unknown`),
    ...(measure.timed ? { times: counts?.times.get(key) ?? [] } : {}),
    ...personsOf(parts),
    ...(population === undefined ? {} : { population }),
    sourceLabels,
    verification: prepared.verification ?? verificationOf(counts?.counts[`${key}_weakest`]),
    resource: relation.resource
  };
}

function personsOf({ prepared, measure, counts }: Parts): Partial<Pick<Tally<'private'>, 'persons' | 'clusters'>> {
  const { key, perPerson } = measure;
  if (!prepared.hasPersons || !perPerson) return {};
  const row = counts?.persons;
  const denominator = countIn(row, `${key}_persons`);
  const persons = {
    numerator: countIn(row, `${key}_numerator`),
    complement: countIn(row, `${key}_complement`),
    denominator
  };
  if (!perPerson.clustered) return { persons };
  const clusters: Clusters = {
    persons: denominator,
    sumEventsSquared: exactOf(sumIn(row, `${key}_ee`)),
    sumEventsRows: exactOf(sumIn(row, `${key}_en`)),
    sumRowsSquared: exactOf(sumIn(row, `${key}_nn`))
  };
  return { persons, clusters };
}

function hasRow({ key, inForce }: Measure, { period, counts }: SliceCounts): boolean {
  if (period === '') return true;
  return !inForce && countIn(counts, `${key}_used`) + countIn(counts, `${key}_unknown`) > 0;
}

function placeOf(
  { inForce }: Measure,
  { institution, period }: SliceCounts,
  prepared: Prepared,
  dataDate: string
): Place {
  if (period !== '') return { institution, period, span: prepared.isRegister ? 'year' : 'period' };
  const last = dataDate || allPeriods;
  if (inForce) return { institution, period: last, span: 'in-force' };
  const first = prepared.firstDates.get(institution);
  return { institution, period: first === undefined ? last : `${first}/${last}`, span: 'all-rows' };
}

/** The groups of a dimension; for a composition also those of the population that have no seat. */
function groupsFor(
  measure: Measure,
  { dimension, groups }: DimensionCounts,
  institution: string,
  populations: Populations
): ReadonlyMap<string, readonly string[]> {
  const occurring = groups(institution);
  if (measure.indicator.kind !== 'composition') return occurring;
  const all = new Map(occurring);
  for (const label of populations.groups(institution, dimension)) if (!all.has(label)) all.set(label, []);
  return all;
}

function indexed(slices: readonly SliceCounts[]): ReadonlyMap<string, SliceCounts> {
  return new Map(slices.map((slice) => [sliceOf(slice, slice.group), slice]));
}

function sliceOf({ institution, period }: SliceCounts, group: string): string {
  return JSON.stringify([institution, period, group]);
}
