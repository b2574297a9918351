import { normaliseHeader } from '#lib/catalog/header.ts';
import type { TableDefinition } from '#lib/catalog/types.ts';
import { findDimension } from '#lib/catalog/vocabularies.ts';
import { findColumn, findDefinition } from './match-columns.ts';
import { nearest } from './nearest.ts';
import type { OpenedResource } from './open-resource.ts';
import { ownWords } from './own-words.ts';
import type { ProblemList } from './problem-list.ts';
import { periodEnd, readPeriod } from './read-period.ts';
import type { Spread, SpreadPart, SpreadResource } from './spread.ts';
import type { WideSetting } from './wide-setting.ts';

/**
 * Plans how a wide file (`wide` in `datapackage.json`) becomes a table of one row per group, period or indicator. The file comes back
 * as if it had the table's columns after its own, with `spread`. Undefined, with a problem, where that cannot be done.
 */
export function planSpread(
  opened: OpenedResource,
  table: TableDefinition,
  problems: ProblemList
): SpreadResource | undefined {
  const { file, settings, header } = opened;
  const refuse = (reason: 'described' | 'table' | 'values' | 'columns' | 'unpaired') => {
    problems.add('wide-not-usable', { file }, { reason, table: table.name });
    return undefined;
  };
  const wide = settings.wide ?? [];
  const into = wide[0]?.into;
  if (into === undefined) return refuse('described');
  if (!table.key.includes(into)) return refuse('table');
  const values = wide.map((setting) => findDefinition(table, setting.values)?.name);
  if (values.some((name) => name === undefined || table.key.includes(name)) || new Set(values).size < values.length)
    return refuse('values');
  const lists = wide.map((setting) => locate(setting, opened, problems));
  if (lists.some((list) => list.length === 0)) return refuse('columns');
  const labelled = pairLabels(lists, into);
  const parts = joinParts(labelled, into === 'group');
  const unpaired = parts.filter(({ cells }) => cells.includes(undefined));
  if (unpaired.length === parts.length) return refuse('unpaired');
  if (unpaired.length > 0) problems.add('wide-unpaired', { file }, { labels: unpaired.map(({ label }) => label) });

  const constants = new Map(settings.constants);
  const given = [...constants].find(([name]) => findDefinition(table, name)?.name === 'dimension');
  const dimension = parts.some(({ isEveryone }) => isEveryone) ? given : undefined;
  if (dimension) constants.delete(dimension[0]);
  const names = [into, ...(values as readonly string[]), ...(dimension ? ['dimension'] : [])];
  const own = names.map((name) => newName(name, header));
  const spread: Spread = {
    file: opened,
    into,
    values: values as readonly string[],
    parts: dimension ? parts : parts.map((part) => ({ ...part, isEveryone: false })),
    ...(dimension ? { dimension: dimension[1] } : {})
  };
  const taken = new Set(parts.flatMap(({ cells }) => cells));
  return {
    ...opened,
    header: [...header, ...own],
    firstRow: [...opened.firstRow, ...own],
    settings: {
      ...settings,
      constants,
      columns: new Map([...settings.columns, ...own.map((name, index) => [name, names[index]!] as const)]),
      dimensions: new Map([
        ...settings.dimensions,
        ...header.flatMap((name, index) => (taken.has(index) ? [[name, ''] as const] : []))
      ])
    },
    spread
  };
}

interface Found {
  readonly index: number;
  readonly label: string;
  /** Whether the label was given, or found by a pattern, so that nothing is to be taken off it. */
  readonly isCertain: boolean;
}

/** The file's columns that a setting names, each once, in its order. */
function locate({ columns }: WideSetting, { header, file }: OpenedResource, problems: ProblemList): readonly Found[] {
  const found = new Map<number, Found>();
  const take = (each: Found) => void (found.has(each.index) || found.set(each.index, each));
  for (const { name, label } of columns) {
    const index = findColumn(header, name);
    const [before, after, ...more] = name.split('*');
    if (index !== undefined) take({ index, label: label ?? header[index]!, isCertain: label !== undefined });
    else if (after !== undefined && more.length === 0) {
      const matches = header.flatMap((column, at) => {
        const stands = starFor(column, before!, after);
        return stands === undefined ? [] : [{ index: at, label: stands, isCertain: true }];
      });
      matches.forEach(take);
      if (matches.length > 0) continue;
    }
    if (index === undefined)
      problems.add('column-not-in-file', { file }, { key: 'wide', column: name, nearest: nearest(name, header) });
  }
  return [...found.values()];
}

function starFor(column: string, before: string, after: string): string | undefined {
  const name = column.toLowerCase();
  const isLong = column.length > before.length + after.length;
  if (!isLong || !name.startsWith(before.toLowerCase()) || !name.endsWith(after.toLowerCase())) return undefined;
  return column.slice(before.length, column.length - after.length).trim() || undefined;
}

/**
 * Labels by which columns of several lists belong together (`White_n` and `White_d`), or that are periods (`rate_2023`): without the
 * words that the names of a list share, where only that makes sense of them.
 */
function pairLabels(lists: readonly (readonly Found[])[], into: string): readonly (readonly Found[])[] {
  const shorter = lists.map((list) => {
    const own = ownWords(list.map(({ label }) => label));
    return list.map((found, index) => (found.isCertain ? found : { ...found, label: own[index]! }));
  });
  if (lists.length > 1) return arePaired(lists) || !arePaired(shorter) ? lists : shorter;
  const arePeriods = (all: readonly (readonly Found[])[]) =>
    all.flat().every(({ label }) => periodEnd(readPeriod(label)) !== undefined);
  return into === 'period' && !arePeriods(lists) && arePeriods(shorter) ? shorter : lists;
}

function arePaired(lists: readonly (readonly Found[])[]): boolean {
  const keys = lists.map((list) => new Set(list.map(({ label }) => keyOf(label))));
  return keys.every((set) => set.size === keys[0]!.size && [...set].every((key) => keys[0]!.has(key)));
}

function joinParts(lists: readonly (readonly Found[])[], areGroups: boolean): readonly SpreadPart[] {
  const parts = new Map<string, { label: string; cells: (number | undefined)[] }>();
  lists.forEach((list, value) => {
    for (const { index, label } of list) {
      const key = keyOf(label);
      const taken = parts.get(key);
      const part = taken?.cells[value] === undefined ? taken : undefined;
      const entry = part ?? { label, cells: lists.map(() => undefined) };
      entry.cells[value] = index;
      parts.set(part || !taken ? key : `${key} ${index}`, entry);
    }
  });
  return [...parts.values()].map((part) => ({
    ...part,
    isEveryone: areGroups && findDimension(part.label)?.id === 'all'
  }));
}

function keyOf(label: string): string {
  const plain = normaliseHeader(label);
  return /[<>+≤≥]/.test(label) || plain === '' ? label : plain;
}

/** A name for a column of the table that no column of the file has. */
function newName(name: string, header: readonly string[]): string {
  const taken = new Set(header.map(normaliseHeader));
  let own = `${name} of wide columns`;
  while (taken.has(normaliseHeader(own))) own += ' here';
  return own;
}
