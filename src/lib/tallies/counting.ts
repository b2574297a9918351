import { allPeriods } from '#lib/catalog/own-periods.ts';
import type { Relation } from '#lib/catalog/relation.ts';
import type { Indicator } from '#lib/catalog/types.ts';
import { countingSteps } from './count-slices.ts';
import type { Measure } from './measure.ts';
import type { Prepared } from './prepare-relation.ts';
import type { RelationContext } from './relation-context.ts';
import { shownSql } from './shown-sql.ts';
import type { Counting, CountingStatement } from './tally.ts';

/**
 * How each indicator was counted in a relation: the statements that were run, each with the columns of this indicator alone and
 * without the groups, which are added to them one dimension after the other. `populations` are the
 * statements that read who is served, for compositions.
 */
export function countingsOf(
  context: RelationContext,
  prepared: Prepared,
  measures: readonly Measure[],
  populations: readonly CountingStatement[]
): readonly Counting[] {
  const { relation } = context;
  const nameOf = projectName(relation);
  const indicators = new Map(measures.map(({ indicator }) => [indicator.id, indicator]));
  return [...indicators.values()].map((indicator) => {
    const own = measures.filter((measure) => measure.indicator.id === indicator.id);
    const isPublic = (value: string): boolean =>
      isOfDefinition(indicator, value) || value === context.until || value === allPeriods;
    const all = [
      ...prepared.rowsOf(own).map((statement) => ({ step: 'rows' as const, statement })),
      ...countingSteps(prepared, own)
    ];
    return {
      ...placeOf(indicator, relation),
      statements: [
        ...all.map(({ step, statement }) => ({ step, text: shownSql(statement, isPublic, nameOf) })),
        ...(indicator.kind === 'composition' ? populations : [])
      ]
    };
  });
}

/** Of a relation of results, whose figures are taken as they stand: the indicators named, without a statement. */
export function takenFrom(relation: Relation, indicators: readonly Indicator[]): readonly Counting[] {
  return indicators.map((indicator) => ({ ...placeOf(indicator, relation), statements: [] }));
}

function placeOf(indicator: Indicator, relation: Relation): Omit<Counting, 'statements'> {
  const { resource, table, source, publishedOn } = relation;
  return {
    indicator: indicator.id,
    resource,
    table,
    ...(source !== undefined && { source }),
    ...(publishedOn !== undefined && { publishedOn })
  };
}

/**
 * Names of ours as the project has them: the resource for the table and what is made of it, a column's header (`catalog/header.ts`)
 * for the column. Names that are the project's already stay.
 */
export function projectName(relation: Relation): (name: string) => string {
  const names = new Map<string, string>();
  for (const [header, column] of Object.entries(relation.columns)) if (!names.has(column)) names.set(column, header);
  for (const { id, column } of relation.dimensions) names.set(column, id);
  const ours = new RegExp(`^${relation.relation}(?=$|_)`);
  return (name) => names.get(name) ?? name.replace(ours, () => relation.resource);
}

/** Whether a text stands in the definition itself, which is published anyway. */
function isOfDefinition({ numerator = '', denominator = '', required = [] }: Indicator, value: string): boolean {
  return numerator.includes(value) || denominator.includes(value) || required.includes(value);
}
