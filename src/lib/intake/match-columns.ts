import { normaliseHeader } from '#lib/catalog/header.ts';
import type { ColumnDefinition, TableDefinition } from '#lib/catalog/types.ts';
import { findDimension } from '#lib/catalog/vocabularies.ts';
import type { ColumnPlan, ColumnRole } from './column-plan.ts';
import { nearest } from './nearest.ts';
import type { OpenedResource } from './open-resource.ts';
import type { ProblemList } from './problem-list.ts';
import { resolveDimension } from './resolve-dimension.ts';

/** Tables whose dimension is named in a column, or that have none. */
const withoutDimensionColumns = new Set(['results', 'population', 'institutions', 'indicators', 'charter']);

/**
 * Decides what each column of a file is: first what `datapackage.json` says, then exact names, then synonyms, then dimensions.
 * What is missing, unknown or named twice is a problem each.
 */
export function matchColumns(opened: OpenedResource, table: TableDefinition, problems: ProblemList): ColumnPlan {
  const { settings, header, file } = opened;
  const roles: (ColumnRole | undefined)[] = header.map(() => undefined);
  const constants = new Map<string, string>();
  const taken = new Map<string, string>();

  const take = (index: number, definition: ColumnDefinition): void => {
    const first = taken.get(definition.name);
    if (first === header[index]) return;
    if (first !== undefined) {
      const details = { column: header[index]!, first, meaning: `\`${definition.name}\`` };
      problems.add('column-twice', { file, column: header[index]! }, details);
      roles[index] = { kind: 'unused' };
      return;
    }
    taken.set(definition.name, header[index]!);
    roles[index] = { kind: 'column', definition };
  };
  const takeDimension = (index: number, name: string, maySpread = false): void => {
    const dimension = resolveDimension(name);
    const same = (role: ColumnRole | undefined) => role?.kind === 'dimension' && role.dimension.id === dimension.id;
    const first = maySpread ? -1 : roles.findIndex(same);
    if (first >= 0) {
      const details = { column: header[index]!, first: header[first]!, meaning: `the dimension ${dimension.id}` };
      problems.add('column-twice', { file, column: header[index]! }, details);
    }
    roles[index] = first >= 0 || dimension.id === 'all' ? { kind: 'unused' } : { kind: 'dimension', dimension };
  };
  const locate = (name: string, key: string): number | undefined => {
    const index = findColumn(header, name);
    if (index === undefined)
      problems.add('column-not-in-file', { file }, { key, column: name, nearest: nearest(name, header) });
    return index;
  };

  for (const [name, value] of settings.constants) {
    const definition = findDefinition(table, name);
    if (definition && value === '')
      problems.add(
        'setting-not-usable',
        { file },
        { key: `constants.${name}`, resource: '', got: '', expected: 'a text' }
      );
    else if (definition) {
      constants.set(definition.name, value);
      taken.set(definition.name, `constant \`${name}\``);
    } else
      problems.add(
        'setting-not-usable',
        { file },
        { key: 'constants', resource: '', got: name, expected: `a column of ${table.name}` }
      );
  }
  for (const [name, meaning] of settings.columns) {
    const index = locate(name, 'columns');
    if (index === undefined) continue;
    const definition = findDefinition(table, meaning);
    if (definition) take(index, definition);
    else if (table.name === 'records') roles[index] = { kind: 'alias', name: meaning };
    else
      problems.add(
        'setting-not-usable',
        { file },
        { key: 'columns', resource: '', got: meaning, expected: `a column of ${table.name}` }
      );
  }
  if (settings.strata && !findDefinition(table, 'dimension')) {
    const expected = 'a table of results or population; dimensions of records stand under `dimensions`';
    problems.add('setting-not-usable', { file }, { key: 'strata', resource: '', got: table.name, expected });
  }
  for (const part of ['dimension', 'group'] as const) {
    const definition = findDefinition(table, part);
    const index = settings.strata && definition && locate(settings.strata[part], 'strata');
    if (index !== undefined && definition) take(index, definition);
  }
  for (const [name, meaning] of settings.dimensions) {
    const index = locate(name, 'dimensions');
    if (index === undefined) continue;
    if (meaning === '') roles[index] = { kind: 'unused' };
    else takeDimension(index, meaning, table.name !== 'population');
  }
  for (const matches of [isNamed, isSynonym]) {
    header.forEach((name, index) => {
      if (roles[index]) return;
      const definition = table.columns.find(
        (column) => (!taken.has(column.name) || constants.has(column.name)) && matches(column, name)
      );
      if (definition) take(index, definition);
    });
  }
  const mayHaveDimensions =
    !withoutDimensionColumns.has(table.name) && (table.name !== 'records' || settings.dimensions.size === 0);
  header.forEach((name, index) => {
    if (!roles[index] && mayHaveDimensions && findDimension(name)) takeDimension(index, name);
  });
  return { definition: table, roles: roles.map((role) => role ?? { kind: 'unused' }), constants };
}

/** Whether a table has that column, by its name or a synonym. */
export function findDefinition(table: TableDefinition, name: string): ColumnDefinition | undefined {
  return (
    table.columns.find((column) => isNamed(column, name)) ?? table.columns.find((column) => isSynonym(column, name))
  );
}

/** Position of a column of the file: by its exact name, else leniently. */
export function findColumn(header: readonly string[], name: string): number | undefined {
  const exact = header.indexOf(name.trim());
  if (exact >= 0) return exact;
  const lenient = header.findIndex((column) => normaliseHeader(column) === normaliseHeader(name));
  return lenient < 0 ? undefined : lenient;
}

function isNamed(column: ColumnDefinition, name: string): boolean {
  return column.name === normaliseHeader(name);
}

function isSynonym(column: ColumnDefinition, name: string): boolean {
  return column.synonyms?.includes(normaliseHeader(name)) ?? false;
}
