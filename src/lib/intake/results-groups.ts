import { ownGroup } from '#lib/catalog/own-group.ts';
import type { Dimension, Group } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import type { DimensionList } from './dimension-list.ts';
import { nameGroup } from './name-group.ts';
import type { OpenedResource } from './open-resource.ts';
import type { ProblemList } from './problem-list.ts';
import { resolveDimension } from './resolve-dimension.ts';
import { isKept } from './set-aside.ts';

interface Pair {
  readonly dimension: string;
  readonly group: string;
  /** One for each of the dimensions that are crossed; usually one. */
  readonly parts: readonly { readonly dimension: Dimension; group: Group; readonly label: string }[];
}

const mapping = 'intake_pairs';

/**
 * Names dimension and group of aggregated rows (`results`, `population`) in place. Two labels that mean one group in the same
 * slice are not added up: both keep their own label in the whole file, with a warning. `slice`: columns that name a slice.
 */
export async function nameResultGroups(
  db: Database,
  stage: string,
  slice: readonly string[],
  opened: OpenedResource,
  dimensions: DimensionList,
  problems: ProblemList
): Promise<void> {
  const from = identifier(stage);
  const found = await db.all(
    sql`SELECT dimension, "group", min(record) AS first FROM ${from}
      WHERE ${isKept} AND dimension IS NOT NULL AND "group" IS NOT NULL GROUP BY ALL ORDER BY first, dimension, "group"`
  );
  const pairs = found.map((row) => readPair(String(row['dimension']), String(row['group']), opened, problems));
  await keepApart(db, stage, slice, pairs, opened, problems);
  for (const pair of pairs) for (const part of pair.parts) dimensions.use(part.dimension, part.group);
  await joinPairs(db, pairs);
  await db.run(
    sql`UPDATE ${from} AS s SET dimension = p.id, "group" = p.label FROM ${identifier(mapping)} AS p
      WHERE s.dimension = p.dimension AND s."group" = p."group"`
  );
  await db.run(sql`DROP TABLE ${identifier(mapping)}`);
}

function readPair(dimension: string, group: string, opened: OpenedResource, problems: ProblemList): Pair {
  const [names, labels] = [dimension.split(/\s*×\s*/), group.split(/\s*×\s*/)];
  const isCrossed = names.length > 1 && names.length === labels.length;
  const parts = (isCrossed ? names : [dimension]).map((name, index) => {
    const resolved = resolveDimension(name);
    const label = isCrossed ? labels[index]! : group;
    if (resolved.id === 'all') return { dimension: resolved, group: resolved.groups[0]!, label };
    const named = nameGroup(resolved, label, opened.settings);
    if (named.isTotal) problems.add('group-is-total', { file: opened.file }, { label, dimension: resolved.id });
    return { dimension: resolved, group: named.group, label };
  });
  return { dimension, group, parts };
}

async function keepApart(
  db: Database,
  stage: string,
  slice: readonly string[],
  pairs: readonly Pair[],
  opened: OpenedResource,
  problems: ProblemList
): Promise<void> {
  const named = pairs.filter((pair) => idOf(pair) !== 'all').map((pair) => JSON.stringify([idOf(pair), labelOf(pair)]));
  if (new Set(named).size === named.length) return;
  await joinPairs(db, pairs);
  const columns = slice.map((name) => sql`s.${identifier(name)}`);
  const grouped = columns.reduce((list, column) => sql`${list}, ${column}`, sql`p.id, p.label`);
  const clashes = await db.all(
    sql`SELECT DISTINCT id, label, labels FROM (SELECT p.id, p.label, list(DISTINCT s."group" ORDER BY s."group") AS labels
      FROM ${identifier(stage)} AS s JOIN ${identifier(mapping)} AS p ON s.dimension = p.dimension AND s."group" = p."group"
      WHERE ${isKept} AND p.id <> 'all' GROUP BY ${grouped} HAVING count(DISTINCT s."group") > 1) ORDER BY ALL`
  );
  for (const clash of clashes) {
    const [id, group, labels] = [String(clash['id']), String(clash['label']), clash['labels'] as readonly string[]];
    problems.add('groups-kept-apart', { file: opened.file }, { labels, group, dimension: id });
    for (const pair of pairs) {
      if (idOf(pair) !== id || !labels.includes(pair.group)) continue;
      for (const part of pair.parts) part.group = ownGroup(part.label, part.group.role);
    }
  }
}

async function joinPairs(db: Database, pairs: readonly Pair[]): Promise<void> {
  await db.run(sql`DROP TABLE IF EXISTS ${identifier(mapping)}`);
  const columns = ['dimension', 'group', 'id', 'label'].map((name) => ({ name, type: 'VARCHAR' as const }));
  const rows = pairs.map((pair) => [pair.dimension, pair.group, idOf(pair), labelOf(pair)]);
  await db.insert(mapping, columns, rows);
}

function labelOf(pair: Pair): string {
  return pair.parts.map((part) => part.group.label.en).join(' × ');
}

function idOf(pair: Pair): string {
  return pair.parts.map((part) => part.dimension.id).join(' × ');
}
