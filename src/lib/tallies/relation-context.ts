import { normaliseHeader } from '#lib/catalog/header.ts';
import type { Relation } from '#lib/catalog/relation.ts';
import { findTable } from '#lib/catalog/tables.ts';
import type { Indicator, TableDefinition } from '#lib/catalog/types.ts';
import {
  conditionSql,
  type ConditionColumn,
  type ConditionSql,
  type ResolveColumn
} from '#lib/database/condition-sql.ts';
import { parseCondition, type Condition } from '#lib/database/condition.ts';
import { identifier, type Sql } from '#lib/database/sql.ts';
import type { Problem } from '#lib/problem.ts';
import { asOf } from './as-of.ts';
import { tallyProblem } from './tally-problem.ts';

/** What a definition is read against: one relation, up to one date, with a place for what is wrong. */
export interface RelationContext {
  readonly relation: Relation;
  readonly table: TableDefinition | undefined;
  /** ISO date up to which rows count; a far date where the project has none. */
  readonly until: string;
  readonly problems: Problem[];
}

/** The context of a relation; `dataDate` may be empty. */
export function relationContext(relation: Relation, dataDate: string): RelationContext {
  return { relation, table: findTable(relation.table), until: dataDate || '9999-12-31', problems: [] };
}

/** The column that a definition names, found as headers are; undefined, with a Problem, where the relation has none. */
export function columnOf(context: RelationContext, indicator: Indicator, name: string): ConditionColumn | undefined {
  const found = resolver(context)(name);
  if (!found) context.problems.push(tallyProblem.columnNotFound(indicator, context.relation, name));
  return found;
}

/**
 * A condition of a definition as SQL, on the register as it stood on the data date; undefined, with a Problem, where it cannot be
 * read or names a column that is not there.
 */
export function conditionOf(
  context: RelationContext,
  indicator: Indicator,
  text: string,
  make: (condition: Condition, resolve: ResolveColumn) => ConditionSql = conditionSql
): Sql | undefined {
  const condition = readCondition(context, indicator, text);
  if (!condition) return undefined;
  const made = make(condition, resolver(context, asOf));
  if (made.ok) return made.sql;
  context.problems.push(tallyProblem.columnNotFound(indicator, context.relation, made.missing));
  return undefined;
}

/** A parsed condition of a definition; undefined, with a Problem, where it cannot be read. */
export function readCondition(context: RelationContext, indicator: Indicator, text: string): Condition | undefined {
  const parsed = parseCondition(text);
  if (parsed.ok) return parsed.condition;
  context.problems.push(tallyProblem.conditionNotUnderstood(indicator, text, parsed.got, parsed.at, parsed.expected));
  return undefined;
}

function resolver(
  { relation, table, until }: RelationContext,
  see: typeof asOf = (_, column) => identifier(column)
): ResolveColumn {
  return (name) => {
    const wanted = normaliseHeader(name);
    const column = Object.hasOwn(relation.columns, wanted)
      ? relation.columns[wanted]
      : relation.table === 'records'
        ? undefined
        : table?.columns.find((each) => each.name === wanted)?.name;
    if (column === undefined) return undefined;
    const absence = Object.hasOwn(relation.absences, column) ? relation.absences[column] : undefined;
    return { column: see(table, column, until), ...(absence === undefined ? {} : { absence: identifier(absence) }) };
  };
}
