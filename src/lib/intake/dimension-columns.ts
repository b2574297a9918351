import type { Dimension } from '#lib/catalog/types.ts';
import type { Cell, Database } from '#lib/database/database.ts';
import { identifier, join, literal, sql, type Sql } from '#lib/database/sql.ts';
import { columnName } from './csv-source.ts';
import type { DimensionCells } from './dimension-cells.ts';
import type { DimensionList } from './dimension-list.ts';
import { labelsOf, nameGroup } from './name-group.ts';
import type { OpenedResource } from './open-resource.ts';
import type { ProblemList } from './problem-list.ts';
import { tickedColumns } from './ticked-columns.ts';

/** Between the labels of one cell in the mapping table: no file has it in a label. */
const separator = '\u001f';

/** A dimension of the relation to be: what to select for it, and the join that it needs. */
export interface DimensionColumn {
  readonly dimension: Dimension;
  /** Positions of its columns in the file. */
  readonly indexes: readonly number[];
  readonly column: string;
  /** Column with the file's own labels; those of several columns are joined by `|`. */
  readonly sourceColumn: string;
  readonly overlapping: boolean;
  /** Whether its rows were taken apart by what is usual and not by what the project says, so that this is to be told. */
  readonly isTold: boolean;
  /** Nothing where the file's labels are the groups' already: then `column` is the file's. */
  readonly select?: Sql;
  readonly join: Sql;
}

interface Naming {
  readonly opened: OpenedResource;
  readonly dimensions: DimensionList;
  readonly problems: ProblemList;
  /** The mapping table's rows to be: number of the column, cell, groups, the file's own labels. */
  readonly rows: Cell[][];
  readonly mapping: string;
}

/**
 * Names the groups of every dimension, each distinct cell once, and leaves them as one mapping table in the database. A cell may
 * name several groups (`Asian|White`), and a dimension may be spread over several columns: labels in each (`race_1`, `race_2`), or a
 * column to tick for each group (`race_white`, `race___1`). The joins want the cells as columns `c…` of a table with the alias `s`.
 */
export async function mapDimensions(
  db: Database,
  columns: readonly DimensionCells[],
  opened: OpenedResource,
  dimensions: DimensionList,
  problems: ProblemList,
  mapping: string
): Promise<readonly DimensionColumn[]> {
  const naming: Naming = { opened, dimensions, problems, rows: [], mapping };
  const byDimension = new Map<string, [number, DimensionCells][]>();
  columns.forEach((each, slot) => {
    const found = byDimension.get(each.dimension.id);
    if (found) found.push([slot, each]);
    else byDimension.set(each.dimension.id, [[slot, each]]);
  });
  const named = [...byDimension.values()].map((parts) =>
    parts.length === 1 ? nameOne(naming, ...parts[0]!) : nameSeveral(naming, parts)
  );
  await db.run(sql`DROP TABLE IF EXISTS ${identifier(mapping)}`);
  const texts = ['value', 'label', 'own'].map((name) => ({ name, type: 'VARCHAR' as const }));
  await db.insert(mapping, [{ name: 'slot', type: 'INTEGER' }, ...texts], naming.rows);
  return named;
}

function nameOne(naming: Naming, slot: number, { dimension, index, values }: DimensionCells): DimensionColumn {
  const { opened, dimensions, rows } = naming;
  const label = labeller(naming, dimension, index);
  const unknown = unknownLabel(dimension, opened);
  let overlapping = false;
  let isTold = false;
  for (const value of values) {
    if (value === null) {
      label('');
      continue;
    }
    const parts = labelsOf(dimension, value, opened.settings);
    const labels = [...new Set((parts.length > 0 ? parts : ['']).map(label))];
    if (labels.length > 1) {
      overlapping = true;
      isTold ||= parts.length > value.split('|').length;
    }
    rows.push([slot, value, labels.join(separator), null]);
  }
  if (overlapping) dimensions.markOverlapping(dimension.id);
  const given = rows.filter((row) => row[0] === slot);
  const place = { dimension, indexes: [index], sourceColumn: columnName(index), overlapping, isTold };
  if (!values.includes(null) && given.every(([, value, labels]) => value === labels))
    return { ...place, column: columnName(index), join: sql`` };
  const text = sql`coalesce(${identifier(`g${slot}`)}.label, ${literal(unknown)})`;
  const found = overlapping ? text : asEnum(text, [unknown, ...given.map((row) => String(row[2]))]);
  const column = `d${slot}`;
  return {
    ...place,
    column,
    select: sql`${overlapping ? sql`string_split(${found}, chr(31))` : found} AS ${identifier(column)}`,
    join: joinOf(naming, slot, index)
  };
}

/** What a row names in any of the columns, each group once; unknown where it names none. Later settled: `settleOverlaps`. */
function nameSeveral(naming: Naming, parts: readonly [number, DimensionCells][]): DimensionColumn {
  const { opened, rows } = naming;
  const [slot, { dimension }] = parts[0]!;
  const unknown = unknownLabel(dimension, opened);
  const ticked = tickedColumns(
    parts.map(([, cells]) => cells),
    opened,
    naming.problems
  );
  for (const [own, { index, values }] of parts) {
    const label = labeller(naming, dimension, index);
    const ticks = ticked.get(index);
    for (const value of values) {
      if (value === null || (ticks && !ticks.cells.has(value))) continue;
      const written = ticks ? ticks.label : value;
      const labels = labelsOf(dimension, written, opened.settings);
      const groups = labels.filter(
        (each) => ticks || nameGroup(dimension, each, opened.settings).group.role !== 'unknown'
      );
      if (groups.length === 0) continue;
      const names = groups.length === written.split('|').length ? groups : groups.map(() => written);
      rows.push([own, value, groups.map(label).join(separator), names.join('|')]);
    }
  }
  const texts = (name: string) =>
    join(
      parts.map(([own]) => sql`${identifier(`g${own}`)}.${identifier(name)}`),
      ', '
    );
  const all = sql`string_split(coalesce(nullif(concat_ws(chr(31), ${texts('label')}), ''), ${literal(unknown)}), chr(31))`;
  const [column, sourceColumn] = [`d${slot}`, `o${slot}`];
  return {
    dimension,
    indexes: parts.map(([, { index }]) => index),
    column,
    sourceColumn,
    overlapping: true,
    isTold: true,
    select: sql`list_filter(${all}, lambda x, i: list_position(${all}, x) = i) AS ${identifier(column)},
      nullif(concat_ws('|', ${texts('own')}), '') AS ${identifier(sourceColumn)}`,
    join: join(
      parts.map(([own, { index }]) => joinOf(naming, own, index)),
      ' '
    )
  };
}

/** Names groups and notes them as met. */
function labeller({ opened, dimensions, problems }: Naming, dimension: Dimension, index: number) {
  return (text: string): string => {
    const { group, isTotal } = nameGroup(dimension, text, opened.settings);
    dimensions.use(dimension, group);
    const place = { file: opened.file, column: opened.header[index]! };
    if (isTotal) problems.add('group-is-total', place, { label: text, dimension: dimension.id });
    return group.label.en;
  };
}

function unknownLabel(dimension: Dimension, { settings }: OpenedResource): string {
  return nameGroup(dimension, '', settings).group.label.en;
}

function joinOf({ mapping }: Naming, slot: number, index: number): Sql {
  const alias = identifier(`g${slot}`);
  return sql`LEFT JOIN ${identifier(mapping)} AS ${alias} ON ${alias}.slot = ${literal(slot)} AND ${alias}.value = s.${identifier(columnName(index))}`;
}

/** One of few texts, in a byte or two: the texts of ten million rows would not fit into a browser's memory. No statement holds a NUL. */
function asEnum(text: Sql, labels: readonly string[]): Sql {
  if (labels.length > 1000 || labels.some((label) => label.includes('\0'))) return text;
  return sql`CAST(${text} AS ENUM(${join([...new Set(labels)].map(literal), ', ')}))`;
}
