import { parseCondition } from '#lib/database/condition.ts';
import { conditionSql, type ResolveColumn } from '#lib/database/condition-sql.ts';
import type { Sql } from '#lib/database/sql.ts';
import { nearest } from './nearest.ts';
import type { OpenedResource } from './open-resource.ts';
import type { ProblemList } from './problem-list.ts';

/** The condition `where` of a resource: none, one that cannot be used (a problem), or SQL with three values. */
export type Where =
  { readonly kind: 'none' } | { readonly kind: 'unusable' } | { readonly kind: 'sql'; readonly sql: Sql };

/** Reads `where`; `resolve` finds the columns that it names. */
export function readWhere(opened: OpenedResource, resolve: ResolveColumn, problems: ProblemList): Where {
  const { where } = opened.settings;
  if (where === undefined) return { kind: 'none' };
  const parsed = parseCondition(where);
  if (!parsed.ok) {
    const { got, at, expected } = parsed;
    problems.add('where-unreadable', { file: opened.file }, { got, at, expected });
    return { kind: 'unusable' };
  }
  const made = conditionSql(parsed.condition, resolve);
  if (made.ok) return { kind: 'sql', sql: made.sql };
  const details = { column: made.missing, nearest: nearest(made.missing, opened.header) };
  problems.add('where-column-missing', { file: opened.file }, details);
  return { kind: 'unusable' };
}
