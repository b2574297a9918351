import type { Dimension, Indicator } from '#lib/catalog/types.ts';
import { identifier, join, literal, sql, type Sql } from '#lib/database/sql.ts';
import { countIn, sumIn } from './counts.ts';
import { measureColumn, rowsInState, rowsUsed, stateColumn, type Measure } from './measure.ts';
import { caseFigures } from './person-figures.ts';
import type { RelationContext } from './relation-context.ts';
import { sumOf } from './sum.ts';

/** Dimension under which the dimensions themselves are the groups. */
export const demographic = 'demographic';

/**
 * Of the rows, how many name a known group: one measure for each dimension of the records, and one that pools them all. Unknown,
 * declined and mixed labels are not known; other is.
 */
export function demographicsKnown(
  context: RelationContext,
  indicator: Indicator,
  key: string,
  dimensions: readonly Dimension[]
): readonly Measure[] {
  const columns = context.relation.dimensions;
  const known = columns.map((each) => {
    const unknown = (dimensions.find(({ id }) => id === each.id)?.groups ?? [])
      .filter(({ role }) => role === 'unknown' || role === 'declined' || role === 'mixed')
      .map(({ label }) => label.en);
    return isKnown(identifier(each.column), each.overlapping, unknown);
  });
  if (known.length === 0) return [];
  const labels = columns.map((column) => dimensions.find(({ id }) => id === column.id)?.label.en ?? column.id);
  const each = known.map((value, index) => knownMeasure(indicator, `${key}_${index}`, value, labels[index] ?? ''));
  return [pooled(indicator, key, known), ...each];
}

function isKnown(column: Sql, overlapping: boolean, unknown: readonly string[]): Sql {
  const labels = unknown.map((label) => sql`${label}`);
  if (overlapping) {
    const named = sql`len(list_distinct(${column}))`;
    const unknownNamed = sql`len(list_intersect(list_distinct(${column}), [${join(labels, ', ')}]))`;
    return labels.length === 0 ? sql`COALESCE(${named} > 0, FALSE)` : sql`COALESCE(${named} > ${unknownNamed}, FALSE)`;
  }
  return labels.length === 0
    ? sql`(${column} IS NOT NULL)`
    : sql`COALESCE(${column} NOT IN (${join(labels, ', ')}), FALSE)`;
}

function knownMeasure(indicator: Indicator, key: string, known: Sql, dimension: string): Measure {
  return {
    indicator,
    key,
    answers: [{ name: `${key}_n`, value: known }],
    stored: [stateColumn(key, sql`TRUE`, measureColumn(key, 'n'))],
    aggregates: [],
    perPerson: {
      event: rowsInState(key, 2),
      size: rowsUsed(key),
      inNumerator: rowsInState(key, 2),
      inComplement: rowsInState(key, 1),
      clustered: true,
      alone: (counts) => caseFigures(countIn(counts, `${key}_events`), countIn(counts, `${key}_used`))
    },
    timed: false,
    inForce: false,
    printedAs: { dimension: demographic, group: dimension },
    read: (counts) => ({ numerator: countIn(counts, `${key}_events`), denominator: countIn(counts, `${key}_used`) })
  };
}

function pooled(indicator: Indicator, key: string, known: readonly Sql[]): Measure {
  const x = measureColumn(key, 'x');
  const all = literal(known.length);
  const some = sql`count(*) FILTER (WHERE ${x} > 0)`;
  const short = sql`count(*) FILTER (WHERE ${x} < ${all})`;
  const sum = known.reduce((total, each) => sql`${total} + CAST(${each} AS INTEGER)`, sql`0`);
  return {
    indicator,
    key,
    answers: [{ name: `${key}_n`, value: sum }],
    stored: [stateColumn(key, sql`TRUE`, sql`FALSE`), { name: `${key}_x`, value: measureColumn(key, 'n') }],
    aggregates: [
      { name: `${key}_sum`, value: sumOf(x) },
      { name: `${key}_squares`, value: sumOf(sql`${x} * ${x}`) },
      { name: `${key}_some`, value: some },
      { name: `${key}_short`, value: short }
    ],
    perPerson: {
      event: sql`CAST(sum(${x}) AS BIGINT)`,
      size: sql`${rowsUsed(key)} * ${all}`,
      inNumerator: some,
      inComplement: short,
      clustered: true,
      alone: (counts) => {
        const used = countIn(counts, `${key}_used`);
        return {
          numerator: countIn(counts, `${key}_some`),
          complement: countIn(counts, `${key}_short`),
          persons: used,
          eventsSquared: sumIn(counts, `${key}_squares`),
          eventsRows: Number(sumIn(counts, `${key}_sum`)) * known.length,
          rowsSquared: used * known.length ** 2
        };
      }
    },
    timed: false,
    inForce: false,
    printedAs: { dimension: 'all', group: 'all' },
    read: (counts) => ({
      numerator: sumIn(counts, `${key}_sum`),
      denominator: countIn(counts, `${key}_used`) * known.length
    })
  };
}
