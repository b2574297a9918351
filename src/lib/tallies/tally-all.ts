import { registers } from '#lib/catalog/registers.ts';
import type { Relation } from '#lib/catalog/relation.ts';
import type { Dimension, Indicator, Institution } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import { takeTurns } from '#lib/database/take-turns.ts';
import type { Problem } from '#lib/problem.ts';
import { crossedDimension } from './crossing.ts';
import { demographic } from './demographics-known.ts';
import { projectName, takenFrom } from './counting.ts';
import { keepFirst } from './keep-first.ts';
import { mergeRegisters } from './merge-registers.ts';
import { notReported } from './not-reported.ts';
import { orderTallies } from './order-tallies.ts';
import { populations, populationSql } from './populations.ts';
import { publicRecord } from './public-record.ts';
import { registerStates } from './register-states.ts';
import { results } from './results.ts';
import { tableFacts } from './table-facts.ts';
import { shownSql } from './shown-sql.ts';
import type { Counting, CountingStatement, Tally, TallySet } from './tally.ts';
import { tallyProblem } from './tally-problem.ts';
import { tallyRelation, type RelationTallies } from './tally-relation.ts';
import { withoutRepeats } from './without-repeats.ts';

export interface TallyInput {
  readonly relations: readonly Relation[];
  readonly indicators: readonly Indicator[];
  readonly institutions: readonly Institution[];
  readonly dimensions: readonly Dimension[];
  /** ISO date up to which rows count; empty where the project has none. */
  readonly dataDate: string;
  /** Pairs of dimensions to count by together. */
  readonly crossings?: readonly (readonly [string, string])[];
  /** Indicators to count; all where it is not given. */
  readonly only?: readonly string[];
  /** Told now and then what share of the rows is counted, 0 to 1. */
  readonly onCounted?: (share: number) => void;
}

/**
 * The one engine of all indicators: definitions and checked tables in, exact tallies out, per institution × period × dimension ×
 * group, in a fixed order. Indicators that are tallied from public estimates later (`targets-met-by-group`,
 * `unregistered-shortfalls`) are not among them. What is wrong with definitions or rows is told as Problems; the rest is counted.
 */
export async function tally(
  db: Database,
  input: TallyInput
): Promise<{ readonly set: TallySet<'private'>; readonly problems: readonly Problem[] }> {
  const { dataDate, crossings = [] } = input;
  const isWanted = (id: string) => input.only === undefined || input.only.includes(id);
  const defined = input.indicators.filter(({ id }) => isWanted(id));
  const problems: Problem[] = [];
  const once = await withoutRepeats(db, input.relations);
  problems.push(...once.problems);
  const merged = await mergeRegisters(db, once.relations);
  try {
    const { relations } = merged;
    const served = await populations(db, input.relations);
    const reading = populationStatements(input.relations);
    const countings: Counting[] = [];
    const indicators = [...defined];
    const parts = new Map<Relation, readonly Tally<'private'>[]>();
    for (const relation of relations) {
      if (relation.table !== 'results') continue;
      const found = await results(db, relation, indicators, isWanted);
      parts.set(relation, found.tallies);
      indicators.push(...found.made);
      countings.push(...takenFrom(relation, indicators));
      problems.push(...found.problems);
    }
    const given = new Set([...parts.values()].flat().map((each) => each.indicator));
    const counted: RelationTallies[] = [];
    const allRows = relations.reduce((sum, { rows }) => sum + rows, 1);
    let rowsBefore = 0;
    for (const relation of relations) {
      if (relation.table === 'results') continue;
      const own = defined.filter((indicator) => isCountedFrom(indicator, relation, given));
      if (own.length === 0) continue;
      const onCounted = (share: number) => input.onCounted?.((rowsBefore + share * relation.rows) / allRows);
      const made = await tallyRelation(
        db,
        relation,
        own,
        input.dimensions,
        crossings,
        served,
        dataDate,
        reading,
        onCounted
      );
      rowsBefore += relation.rows;
      countings.push(...made.countings);
      parts.set(relation, made.tallies);
      problems.push(...made.problems);
      counted.push(made);
    }
    const failed = failures(counted, problems);
    problems.push(...unfound(defined, relations, given));
    const turn = takeTurns();
    const kept = keepFirst(
      relations.map((relation) => ({ relation, tallies: parts.get(relation) ?? [] })),
      indicators
    );
    problems.push(...kept.problems);
    const institutions = withOthers(input.institutions, kept.tallies, relations);
    const states = await registerStates(db, once.relations, institutions, dataDate);
    const tallies = [
      ...kept.tallies,
      ...notReported(defined, institutions, kept.tallies, failed, input.relations, states, dataDate)
    ];
    await turn();
    const dimensions = withMade(input.dimensions, crossings, tallies);
    const ordered = await orderTallies(tallies, institutions, indicators, dimensions);
    return {
      set: {
        audience: 'private',
        dataDate,
        institutions,
        indicators,
        dimensions,
        tables: input.relations.map(tableFacts),
        tallies: ordered,
        record: await publicRecord(db, once.relations, states, dataDate),
        countings: thatFiguresAreOf(countings, kept.tallies)
      },
      problems
    };
  } finally {
    await merged.drop();
    await once.drop();
  }
}

function populationStatements(relations: readonly Relation[]): readonly CountingStatement[] {
  return relations
    .filter(({ table }) => table === 'population')
    .map((relation) => ({
      step: 'population',
      text: shownSql(populationSql(relation.relation), () => false, projectName(relation))
    }));
}

/** Without those whose figures an earlier file gave already. */
function thatFiguresAreOf(countings: readonly Counting[], tallies: readonly Tally<'private'>[]): readonly Counting[] {
  const kept = new Map<string, Set<string>>();
  for (const { indicator, resource } of tallies) kept.set(indicator, (kept.get(indicator) ?? new Set()).add(resource));
  return countings.filter(({ indicator, resource }) => kept.get(indicator)?.has(resource) === true);
}

function isCountedFrom(indicator: Indicator, relation: Relation, given: ReadonlySet<string>): boolean {
  if (indicator.derived === 'targets-met-by-group' || indicator.derived === 'unregistered-shortfalls') return false;
  if (indicator.kind === 'estimate' || indicator.kind === 'directly-standardised-rate') return false;
  const hasDefinition = indicator.numerator !== undefined || indicator.from !== undefined;
  if (!hasDefinition && given.has(indicator.id)) return false;
  const table = indicator.table || (hasDefinition ? 'records' : 'results');
  return table === relation.table || table === relation.resource || table === relation.calledAs;
}

/** A definition that fails in every file is an error; one that only some files can follow is a warning for the others. */
function failures(counted: readonly RelationTallies[], problems: Problem[]): ReadonlySet<string> {
  const succeeded = new Set(counted.flatMap((each) => each.counted));
  const failed = new Set<string>();
  for (const each of counted.flatMap((part) => part.failed)) {
    const isElsewhere = succeeded.has(each.indicator);
    if (!isElsewhere) failed.add(each.indicator);
    problems.push(
      ...each.problems.map((problem) => (isElsewhere ? { ...problem, severity: 'warning' as const } : problem))
    );
  }
  return failed;
}

/** Definitions that name a resource which is not there. A register or kind of table that is absent is no mistake. */
function unfound(
  indicators: readonly Indicator[],
  relations: readonly Relation[],
  given: ReadonlySet<string>
): Problem[] {
  const names = new Set<string>([
    ...relations.flatMap(({ resource, calledAs = resource }) => [resource, calledAs]),
    ...registers,
    'records',
    'results',
    ''
  ]);
  return indicators
    .filter(({ id, table, builtIn }) => !builtIn && !names.has(table) && !given.has(id))
    .map((indicator) => tallyProblem.tableNotFound(indicator));
}

function withOthers(
  institutions: readonly Institution[],
  tallies: readonly Tally<'private'>[],
  relations: readonly Relation[]
): readonly Institution[] {
  const known = new Set(institutions.map(({ name }) => name));
  const named = [
    ...tallies.map(({ institution }) => institution),
    ...relations.flatMap(({ declaredEmptyBy = [] }) => declaredEmptyBy)
  ];
  const others = [...new Set(named)].filter((name) => !known.has(name)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return [...institutions, ...others.map((name) => ({ name }))];
}

/** The dimensions with those that tallying makes: crossings, and the dimensions themselves as groups. */
function withMade(
  dimensions: readonly Dimension[],
  crossings: readonly (readonly [string, string])[],
  tallies: readonly Tally<'private'>[]
): readonly Dimension[] {
  const used = new Set(tallies.map(({ dimension }) => dimension));
  const crossed = crossings.flatMap(([a, b]) => {
    const [first, second] = [a, b].map((id) => dimensions.find((each) => each.id === id));
    return first && second ? [crossedDimension(first, second)] : [];
  });
  const known: Dimension = {
    id: demographic,
    label: { en: 'Demographic', es: 'Dato demográfico' },
    groups: dimensions.map(({ id, label }) => ({ id, label, role: 'known' })),
    ordered: false,
    judged: false,
    overlapping: true
  };
  return [...dimensions, ...[...crossed, known].filter(({ id }) => used.has(id))];
}
