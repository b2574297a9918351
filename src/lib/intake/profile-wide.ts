import type { FileProfile } from './profile-types.ts';
import { profileColumns } from './profile-columns.ts';
import type { WideCell, WideColumns } from './propose-wide-columns.ts';

/** A profile as if each figure had a row of its own: what columns side by side stand for became columns. */
export interface LongProfile {
  /** The file's columns that do not stand side by side, then those of `names` that there are. */
  readonly profile: FileProfile;
  readonly group?: string;
  readonly period?: string;
  readonly figures: readonly WideFigure[];
  readonly parts: readonly WidePart[];
}

/** One figure of the file, under a name with `…` for what its columns stand for. */
export interface WideFigure {
  readonly name: string;
  readonly key: string;
  /** By part; undefined where the file has no such column. */
  readonly columns: readonly (string | undefined)[];
}

/** What columns stand for. */
export interface WidePart {
  readonly group?: NonNullable<WideCell['group']>;
  readonly period?: string;
}

const mostRows = 12_000;

/** Makes columns that stand side by side into rows. Undefined where two columns are the same figure of the same group and period. */
export function longProfile(profile: FileProfile, { cells }: WideColumns): LongProfile | undefined {
  const laid = layOut(cells, ({ group }) => group?.id) ?? layOut(cells, ({ group }) => group?.label.toLowerCase());
  if (!laid) return undefined;
  const { parts, figures } = laid;
  const wide = new Set(cells.map(({ column }) => column.name));
  const isGrouped = parts.some(({ group }) => group);
  const isDated = parts.some(({ period }) => period !== undefined);
  const [group, period] = ['group of wide columns', 'period of wide columns'];
  const added = [...(isGrouped ? [group] : []), ...(isDated ? [period] : []), ...figures.map(({ name }) => name)];
  const rows = profile.rows.slice(0, Math.ceil(mostRows / parts.length)).flatMap((row) =>
    parts.map((part, at) => [
      ...row,
      ...(isGrouped ? [part.group?.label ?? null] : []),
      ...(isDated ? [part.period ?? null] : []),
      ...figures.map(({ columns }) => {
        const index = profile.columns.find(({ name }) => name === columns[at])?.index;
        return index === undefined ? null : (row[index] ?? null);
      })
    ])
  );
  const own = profile.columns.map(({ name }) => name);
  const firstRow = [...profile.columns.map(({ name, isNameless }) => (isNameless ? '' : name)), ...added];
  const columns = profileColumns([...own, ...added], firstRow, rows, profile.isSemicolonFile ?? false);
  return {
    profile: { ...profile, rows, columns: columns.filter(({ name }) => !wide.has(name)) },
    ...(isGrouped && { group }),
    ...(isDated && { period }),
    figures,
    parts
  };
}

function layOut(cells: readonly WideCell[], keyOf: (cell: WideCell) => string | undefined) {
  const keys = cells.map((cell) => JSON.stringify([cell.period ?? '', keyOf(cell) ?? '']));
  const order = [...new Set(keys)];
  const parts = order.map((key): WidePart => {
    const { group, period } = cells[keys.indexOf(key)]!;
    return { ...(group && { group }), ...(period !== undefined && { period }) };
  });
  const texts = cells.flatMap(({ figure, impliedBy }) => (impliedBy === undefined ? [figure] : []));
  const names = new Map(texts.map(({ key, text }) => [key, text] as const).reverse());
  const figures = [...new Set(cells.map(({ figure }) => figure.key))].map((key) => ({
    key,
    name: names.get(key)!,
    columns: order.map((part) => cells.find((cell, at) => cell.figure.key === key && keys[at] === part)?.column.name)
  }));
  const placed = figures.flatMap(({ columns }) => columns).filter((name) => name !== undefined);
  return placed.length === cells.length ? { parts, figures } : undefined;
}
