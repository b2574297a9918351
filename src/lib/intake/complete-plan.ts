import type { ColumnPlan, ColumnRole } from './column-plan.ts';
import { findDefinition } from './match-columns.ts';
import { nearest } from './nearest.ts';
import type { OpenedResource } from './open-resource.ts';
import type { ProblemList } from './problem-list.ts';
import { resolveDimension } from './resolve-dimension.ts';

/**
 * Fills in what a plan lacks and says what it lacks: the institution, the dimension of aggregated tables, required columns; and
 * which columns of the file nothing is known of. `fallback`: the institution of a file that names none.
 */
export function completePlan(
  plan: ColumnPlan,
  opened: OpenedResource,
  fallback: string,
  problems: ProblemList
): ColumnPlan {
  const { file } = opened;
  const table = plan.definition;
  const constants = new Map(plan.constants);
  const roles = [...plan.roles];
  const has = (name: string) =>
    constants.has(name) || roles.some((role) => role.kind === 'column' && role.definition.name === name);
  if (findDefinition(table, 'institution') && table.name !== 'institutions' && !has('institution')) {
    problems.add('institution-missing', { file }, { used: fallback });
    constants.set('institution', fallback);
  }
  if (table.name === 'results' || table.name === 'population') {
    const dimensions = roles.filter((role) => role.kind === 'dimension');
    const only = dimensions.length === 1 ? dimensions[0]! : undefined;
    const isSliced = dimensions.length > 1 || dimensions.some(() => has('group')) || namesTotals(opened);
    if (table.name === 'results' && dimensions.length > 0 && isSliced) {
      for (const role of dimensions) roles[roles.indexOf(role)] = { kind: 'slice', dimension: role.dimension };
      for (const name of ['dimension', 'group']) if (!has(name)) constants.set(name, 'all');
    } else if (only && !has('dimension') && !has('group')) {
      constants.set('dimension', only.dimension.id);
      roles[roles.indexOf(only)] = { kind: 'column', definition: findDefinition(table, 'group')! };
    } else if (!has('dimension') && !has('group')) {
      problems.add('dimension-missing', { file });
      constants.set('dimension', 'all');
      constants.set('group', 'all');
    }
  }
  for (const column of table.columns) {
    if (!column.required || has(column.name)) continue;
    const details = { column: column.name, table: table.name, isKey: table.key.includes(column.name) };
    problems.add('column-missing', { file, column: column.name }, details);
  }
  for (const name of opened.settings.groups.keys()) {
    const { id } = resolveDimension(name);
    const isThere = roles.some(
      (role) => (role.kind === 'dimension' || role.kind === 'slice') && role.dimension.id === id
    );
    if (isThere || findDefinition(table, 'dimension')) continue;
    problems.add(
      'setting-not-usable',
      { file },
      { key: `groups.${name}`, resource: '', got: name, expected: 'a dimension that a column of the file holds' }
    );
  }
  if (table.name !== 'records') warnOfUnknown({ ...plan, constants, roles }, opened, has, problems);
  return { definition: table, roles, constants };
}

/** Whether `groups` says of a label that it means everyone. */
function namesTotals({ settings }: OpenedResource): boolean {
  return [...settings.groups.values()].some((labels) => [...labels.values()].includes('all'));
}

/** In `results`, which often come with columns of other measures, only what looks like a misspelling. */
function warnOfUnknown(
  plan: ColumnPlan,
  opened: OpenedResource,
  has: (name: string) => boolean,
  problems: ProblemList
): void {
  const table = plan.definition;
  const missing = table.columns.filter((column) => !has(column.name)).map((column) => column.name);
  plan.roles.forEach((role: ColumnRole, index) => {
    const name = opened.header[index]!;
    if (role.kind !== 'unused' || opened.firstRow[index] === '' || opened.settings.dimensions.has(name)) return;
    const definition = findDefinition(table, name);
    if (definition && plan.constants.has(definition.name)) return;
    const meant = nearest(name, missing);
    if (table.name === 'results' && meant === undefined) return;
    problems.add(
      'column-unknown',
      { file: opened.file, column: name },
      { column: name, table: table.name, nearest: meant }
    );
  });
}
