import type { ReadColumn } from './propose-columns.ts';
import { readWideName, type NamedGroup, type NameRest, type WideName } from './propose-wide-names.ts';
import { readAbsence } from './read-absence.ts';

/** Columns of a file that stand side by side: one figure for each group, or period, or both. */
export interface WideColumns {
  /** The dimension of the groups; undefined where columns stand for periods alone. */
  readonly dimension?: string;
  /** Dimensions of which the columns name groups too: then no column is of one group. */
  readonly crossedWith?: readonly string[];
  readonly cells: readonly WideCell[];
}

/** One of the columns side by side. */
export interface WideCell {
  readonly column: ReadColumn;
  readonly group?: Omit<NamedGroup, 'rest'>;
  /** Everyone, because its name has no group where the others have one, and its figures fit: in so many rows. */
  readonly impliedBy?: number;
  readonly period?: string;
  /** Its words for the figure: columns with the same ones hold the same figure. */
  readonly figure: NameRest;
}

interface Named {
  readonly column: ReadColumn;
  readonly name: WideName;
}

/** Finds columns whose names differ only in a group of one dimension, or in a period. Undefined where there are none. */
export function findWideColumns(columns: readonly ReadColumn[]): WideColumns | undefined {
  const names = columns.map(({ name }) => name);
  const named = columns
    .filter(mayBeFigure)
    .map((column): Named => ({ column, name: readWideName(withoutCopy(column.name, names)) }));
  return byGroup(named, columns) ?? byPeriod(named);
}

/** Whether a column may hold figures: numbers, or nothing but signs for figures that are not told. */
function mayBeFigure({ profile, roles }: ReadColumn): boolean {
  if (roles.has('code') || roles.has('person')) return false;
  return profile.numbers !== undefined || [...profile.values.keys()].every((value) => readAbsence(value, true));
}

/** A name without the number that tells it from another one which differs in capitals only (`White N (2)` beside `White n`). */
function withoutCopy(name: string, names: readonly string[]): string {
  const base = /^(.+) \(\d+\)$/.exec(name)?.[1];
  if (base === undefined || names.includes(base)) return name;
  return names.some((other) => other.toLowerCase() === base.toLowerCase()) ? base : name;
}

function byGroup(named: readonly Named[], columns: readonly ReadColumn[]): WideColumns | undefined {
  const inColumn = new Set(columns.flatMap(({ dimension }) => (dimension?.by === 'name' ? [dimension.id] : [])));
  const dimensions = [...new Set(named.flatMap(({ name }) => [...name.groups.keys()]))];
  const [best, ...others] = dimensions
    .filter((id) => !inColumn.has(id))
    .map((id) => ({ id, cells: fitting(cellsOf(named, id)) }))
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => knownCells(b.cells).length - knownCells(a.cells).length);
  if (!best) return undefined;
  const names = new Map(named.map(({ column, name }) => [column, name]));
  const labelsOf = (id: string) =>
    new Set(
      best.cells.flatMap(({ column, group }) => {
        const other = names.get(column)?.groups.get(id);
        return other?.as === 'known' && group?.as === 'known' && other.label !== group.label ? [other.label] : [];
      })
    );
  const crossed = new Map(others.map(({ id }) => [[...labelsOf(id)].join('|'), id] as const).reverse());
  const crossedWith = [...crossed].filter(([labels]) => labels.includes('|')).map(([, id]) => id);
  const isDated = best.cells.every(({ period }) => period !== undefined);
  return {
    dimension: best.id,
    ...(crossedWith.length > 0 && { crossedWith }),
    cells: isDated ? best.cells : best.cells.filter(({ period }) => period === undefined)
  };
}

/** Columns that name a group of that dimension, of figures which at least two of its groups have, and those of everyone. */
function cellsOf(named: readonly Named[], id: string): readonly WideCell[] {
  const groups = new Map<string, Set<string>>();
  for (const { name } of named) {
    const found = name.groups.get(id);
    if (found?.as === 'known') groups.set(found.rest.key, (groups.get(found.rest.key) ?? new Set()).add(found.id));
  }
  return named.flatMap(({ column, name }): WideCell[] => {
    const found = name.groups.get(id);
    const dated = name.period && { period: name.period.label };
    const figure = found?.rest ?? name.period?.rest ?? name.whole;
    if ((groups.get(figure.key)?.size ?? 0) < 2 || (!found && figure.key === '')) return [];
    const { label, id: group, as } = found ?? everyone;
    return [{ column, group: { label, id: group, as }, figure, ...dated, ...(!found && { impliedBy: 0 }) }];
  });
}

/** Without columns that only their place makes everyone's, where their figures neither lie between those of groups nor hold them all. */
function fitting(cells: readonly WideCell[]): readonly WideCell[] {
  return cells.flatMap((cell) => {
    if (cell.impliedBy === undefined) return [cell];
    const own = knownCells(cells).filter(
      ({ figure, period }) => figure.key === cell.figure.key && period === cell.period
    );
    const rows = (cell.column.profile.numbers ?? []).flatMap((number, row) => {
      const groups = own.flatMap(({ column }) => column.profile.numbers?.[row] ?? []);
      return number === undefined || groups.length < own.length ? [] : [{ number, groups }];
    });
    const isBetween = rows.every(
      ({ number, groups }) => number >= Math.min(...groups) && number <= Math.max(...groups)
    );
    const isSum = rows.every(({ number, groups }) => number >= groups.reduce((sum, each) => sum + each, 0));
    return rows.length > 0 && (isBetween || isSum) ? [{ ...cell, impliedBy: rows.length }] : [];
  });
}

const everyone = { label: 'All', id: 'all', as: 'total' as const };

/** The cells of known groups. */
export function knownCells(cells: readonly WideCell[]): readonly WideCell[] {
  return cells.filter(({ group }) => group?.as === 'known');
}

function byPeriod(named: readonly Named[]): WideColumns | undefined {
  const cells = named.flatMap(({ column, name }): WideCell[] =>
    name.period ? [{ column, period: name.period.label, figure: name.period.rest }] : []
  );
  const periods = (key: string) => new Set(cells.flatMap(({ figure, period }) => (figure.key === key ? [period] : [])));
  const wide = cells.filter(({ figure }) => periods(figure.key).size > 1);
  return wide.length > 0 ? { cells: wide } : undefined;
}
