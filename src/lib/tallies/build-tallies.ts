import { allPeriods } from '#lib/catalog/own-periods.ts';
import type { Relation } from '#lib/catalog/relation.ts';
import type { Verification } from '#lib/catalog/types.ts';
import { takeTurns } from '#lib/database/take-turns.ts';
import type { SliceCounts } from './count-slices.ts';
import { countIn, sumIn, type Counts } from './counts.ts';
import type { Measure } from './measure.ts';
import { countedByPerson, type PersonFigures } from './person-figures.ts';
import type { Populations } from './populations.ts';
import type { Prepared } from './prepare-relation.ts';
import { sliceIndex } from './slice-index.ts';
import type { Clusters, Tally } from './tally.ts';
import { verificationOf, weakerVerification } from './verification.ts';

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
export async function buildTallies(
  relation: Relation,
  prepared: Prepared,
  measures: readonly Measure[],
  overall: readonly SliceCounts[],
  dimensions: readonly DimensionCounts[],
  populations: Populations,
  dataDate: string
): Promise<Tally<'private'>[]> {
  const turn = takeTurns();
  const tallies: Tally<'private'>[] = [];
  const bySlice = dimensions.map(({ slices }) => indexed(slices));
  for (const slice of overall) {
    const found = bySlice.map((index) => index.of(slice.institution, slice.period));
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
          tallies.push(make(each.dimension, label, found[index]?.get(label), sourceLabels));
      });
    }
    await turn();
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
  const served =
    indicator.kind === 'composition' ? parts.populations.find(place.institution, dimension, group) : undefined;
  const verification = prepared.verification ?? weakestIn(counts?.counts, key);
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
    ...(served && { population: { count: served.count, total: served.total } }),
    sourceLabels,
    verification: served ? weakerVerification(verification, served.verification) : verification,
    resource: relation.resource
  };
}

function personsOf({ prepared, measure, counts }: Parts): Partial<Pick<Tally<'private'>, 'persons' | 'clusters'>> {
  const { key, perPerson } = measure;
  if (!prepared.hasPersons || !perPerson) return {};
  const shared = counts?.shared;
  const alone = perPerson.alone(counts?.counts);
  const made = shared ? countedByPerson(alone, perPerson.alone(shared.rows), peopleIn(shared.people, key)) : alone;
  const persons = { numerator: made.numerator, complement: made.complement, denominator: made.persons };
  if (!perPerson.clustered) return { persons };
  const clusters: Clusters = {
    persons: made.persons,
    sumEventsSquared: made.eventsSquared,
    sumEventsRows: made.eventsRows,
    sumRowsSquared: made.rowsSquared
  };
  return { persons, clusters };
}

function peopleIn(people: Counts | undefined, key: string): PersonFigures {
  return {
    numerator: countIn(people, `${key}_numerator`),
    complement: countIn(people, `${key}_complement`),
    persons: countIn(people, `${key}_persons`),
    eventsSquared: sumIn(people, `${key}_ee`),
    eventsRows: sumIn(people, `${key}_en`),
    rowsSquared: sumIn(people, `${key}_nn`)
  };
}

/** The weakest verification of the rows used. */
function weakestIn(counts: Counts | undefined, key: string): Verification {
  return verificationOf(counts?.values.get(`${key}_weakest`)?.[counts.row]);
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

function indexed(slices: readonly SliceCounts[]) {
  const index = sliceIndex<SliceCounts>();
  for (const slice of slices) index.set(slice.institution, slice.period, slice.group, slice);
  return index;
}
