import { isTotalLabel } from '#lib/catalog/header-words.ts';
import type { Dimension } from '#lib/catalog/types.ts';
import type { Cell, Database } from '#lib/database/database.ts';
import { identifier, join, sql } from '#lib/database/sql.ts';
import type { ColumnPlan } from './column-plan.ts';
import { columnName } from './csv-source.ts';
import type { OpenedResource } from './open-resource.ts';
import { resolveDimension } from './resolve-dimension.ts';

const mapping = 'intake_slices';

interface SliceColumn {
  readonly index: number;
  readonly dimension: Dimension;
}

/** A dimension and a group of it, as a row of `results` names them: `sex × age` and `F × 18 to 44` where they are crossed. */
interface Slice {
  readonly dimension: string;
  readonly group: string;
}

/**
 * Names dimension and group of aggregated rows whose groups stand in several columns, in place: of those columns that do not say
 * that everyone is meant. Labels of several columns of one dimension are joined into one group.
 */
export async function nameSlices(db: Database, stage: string, plan: ColumnPlan, opened: OpenedResource): Promise<void> {
  const columns = plan.roles.flatMap((role, index): SliceColumn[] =>
    role.kind === 'slice' ? [{ index, dimension: role.dimension }] : []
  );
  if (columns.length === 0) return;
  const from = identifier(stage);
  const names = ['dimension', 'group', ...columns.map(({ index }) => columnName(index))];
  const found = await db.all(sql`SELECT DISTINCT ${join(names.map(identifier), ', ')} FROM ${from} ORDER BY ALL`);
  const rows = found.map((row): Cell[] => {
    const cells = names.map((name) => row[name] as string | null);
    const given = { dimension: cells[0] ?? '', group: cells[1] ?? '' };
    const { dimension, group } = sliceOf(given, columns, cells.slice(2), opened);
    return [...cells, dimension, group];
  });
  const keys = names.map((_, index) => `k${index}`);
  await db.run(sql`DROP TABLE IF EXISTS ${identifier(mapping)}`);
  await db.insert(
    mapping,
    [...keys, 'd', 'g'].map((name) => ({ name, type: 'VARCHAR' as const })),
    rows
  );
  const same = names.map(
    (name, index) => sql`s.${identifier(name)} IS NOT DISTINCT FROM m.${identifier(keys[index]!)}`
  );
  await db.run(
    sql`UPDATE ${from} AS s SET dimension = m.d, "group" = m.g FROM ${identifier(mapping)} AS m WHERE ${join(same, ' AND ')}`
  );
  await db.run(sql`DROP TABLE ${identifier(mapping)}`);
}

/** `given`: the slice that columns `dimension` and `group` name, if there are such; `cells`: those of `columns`, null where blank. */
function sliceOf(
  given: Slice,
  columns: readonly SliceColumn[],
  cells: readonly (string | null)[],
  opened: OpenedResource
): Slice {
  const parts = new Map<string, string[]>();
  if (resolveDimension(given.dimension).id !== 'all') parts.set(given.dimension, [given.group]);
  columns.forEach(({ dimension }, at) => {
    const label = cells[at] ?? '';
    if (isEveryone(label, dimension, opened)) return;
    parts.set(dimension.id, [...(parts.get(dimension.id) ?? []), label === '' ? 'Unknown' : label]);
  });
  if (parts.size === 0) return { dimension: 'all', group: 'all' };
  return {
    dimension: [...parts.keys()].join(' × '),
    group: [...parts.values()].map((labels) => labels.join(', ')).join(' × ')
  };
}

function isEveryone(label: string, dimension: Dimension, { settings }: OpenedResource): boolean {
  for (const [name, labels] of settings.groups) {
    if (resolveDimension(name).id !== dimension.id) continue;
    for (const [from, to] of labels) if (from.trim() === label) return resolveDimension(to).id === 'all';
  }
  return isTotalLabel(label, dimension.id);
}
