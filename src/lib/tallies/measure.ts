import type { Indicator } from '#lib/catalog/types.ts';
import { identifier, literal, sql, type Sql } from '#lib/database/sql.ts';
import type { Counts } from './counts.ts';
import type { PersonFigures } from './person-figures.ts';
import type { Exact } from './tally.ts';

/** An expression with the column that it becomes. */
export interface NamedSql {
  readonly name: string;
  readonly value: Sql;
}

/**
 * An indicator made ready to be counted over one relation: what is worked out once per row, and what is added up per slice.
 * Every measure stores a state per row (`stateColumn`): 0 not in the denominator, 1 in it without the event, 2 with the event,
 * 3 unknown.
 */
export interface Measure {
  readonly indicator: Indicator;
  /** Beginning of the names of its columns. */
  readonly key: string;
  /** Per row, from the relation's own columns. */
  readonly answers: readonly NamedSql[];
  /** Per row, from the answers; the state is among them. */
  readonly stored: readonly NamedSql[];
  /** Per slice, from what is stored, beside the counts of states that every measure has. */
  readonly aggregates: readonly NamedSql[];
  /** Per person, aggregates over what is stored; undefined where persons do not matter. */
  readonly perPerson?: PerPerson;
  /** Counts by days are wanted too, from the stored column `<key>_t`. */
  readonly timed: boolean;
  /** Only over rows in force on the last day: no years, the period is the data date. */
  readonly inForce: boolean;
  /** Where the overall count is printed, if not as `all`; such a measure has no groups. */
  readonly printedAs?: { readonly dimension: string; readonly group: string };
  /** Figures of a slice; missing counts are those of a slice without rows. */
  read(counts: Counts | undefined, overall: Counts | undefined): Figures;
}

/**
 * What is counted by person. The aggregates are over a person's rows: `event` and `size` enter the sums by person, the others say
 * whether the person is counted.
 */
export interface PerPerson {
  readonly event: Sql;
  readonly size: Sql;
  readonly inNumerator: Sql;
  readonly inComplement: Sql;
  /** False where no interval is made of it. */
  readonly clustered: boolean;
  /** The figures by person of a slice in which each row is another person's, from its counts by row. */
  alone(counts: Counts | undefined): PersonFigures;
}

export interface Figures {
  readonly numerator: Exact;
  readonly denominator: Exact;
  readonly sumSquares?: Exact;
}

/** A column of a measure: `m0_s`. */
export function measureColumn(key: string, name: string): Sql {
  return identifier(`${key}_${name}`);
}

/** The state of a row, from what is inside the denominator and what is an event. */
export function stateColumn(key: string, inside: Sql, event: Sql): NamedSql {
  return {
    name: `${key}_s`,
    value: sql`CAST(CASE WHEN NOT ${inside} THEN 0 WHEN ${inside} IS NULL OR ${event} IS NULL THEN 3 WHEN ${event} THEN 2 ELSE 1 END AS UTINYINT)`
  };
}

/** Rows of a state, as an aggregate. */
export function rowsInState(key: string, state: 1 | 2 | 3): Sql {
  return sql`count(*) FILTER (WHERE ${measureColumn(key, 's')} = ${literal(state)})`;
}

/** Rows in the denominator, as an aggregate. */
export function rowsUsed(key: string): Sql {
  return sql`count(*) FILTER (WHERE ${measureColumn(key, 's')} IN (1, 2))`;
}
