import type { Dimension } from '#lib/catalog/types.ts';
import type { Cell, Database } from '#lib/database/database.ts';
import { identifier, join, literal, sql, type Sql } from '#lib/database/sql.ts';
import type { DimensionList } from './dimension-list.ts';
import { nameGroup } from './name-group.ts';
import type { OpenedResource } from './open-resource.ts';
import type { ProblemList } from './problem-list.ts';

/** Between the labels of one cell in the mapping table: no file has it in a label. */
const separator = '\u001f';

/** The distinct cells of a dimension column; null for blank. */
export interface DimensionCells {
  readonly dimension: Dimension;
  /** Position of the column in the file. */
  readonly index: number;
  readonly values: readonly (string | null)[];
}

/** A dimension column of the relation to be: what to select for it, and the join that it needs. */
export interface DimensionColumn {
  readonly dimension: Dimension;
  readonly index: number;
  readonly column: string;
  readonly overlapping: boolean;
  /** Nothing where the file's labels are the groups' already: then `column` is the file's. */
  readonly select?: Sql;
  readonly join: Sql;
}

/**
 * Names the groups of every dimension column, each distinct cell once, and leaves them as one mapping table in the database. A
 * cell may name several groups (`Asian|White`). The joins want the cells as columns `c…` of a table with the alias `s`.
 */
export async function mapDimensions(
  db: Database,
  columns: readonly DimensionCells[],
  opened: OpenedResource,
  dimensions: DimensionList,
  problems: ProblemList,
  mapping: string
): Promise<readonly DimensionColumn[]> {
  const rows: Cell[][] = [];
  const named = columns.map(({ dimension, index, values }, slot): DimensionColumn => {
    const label = (text: string) => {
      const { group, isTotal } = nameGroup(dimension, text, opened.settings);
      dimensions.use(dimension, group);
      if (isTotal)
        problems.add(
          'group-is-total',
          { file: opened.file, column: opened.header[index]! },
          { label: text, dimension: dimension.id }
        );
      return group.label.en;
    };
    const unknown = nameGroup(dimension, '', opened.settings).group.label.en;
    let overlapping = false;
    for (const value of values) {
      if (value === null) {
        label('');
        continue;
      }
      const parts = value
        .split('|')
        .map((part) => part.trim())
        .filter((part) => part !== '');
      const labels = [...new Set((parts.length > 0 ? parts : ['']).map(label))];
      if (labels.length > 1) overlapping = true;
      rows.push([slot, value, labels.join(separator)]);
    }
    if (overlapping) dimensions.markOverlapping(dimension.id);
    const given = rows.filter((row) => row[0] === slot);
    if (!values.includes(null) && given.every(([, value, labels]) => value === labels))
      return { dimension, index, column: `c${index}`, overlapping, join: sql`` };
    const alias = identifier(`g${slot}`);
    const text = sql`coalesce(${alias}.label, ${literal(unknown)})`;
    const found = overlapping ? text : asEnum(text, [unknown, ...given.map((row) => String(row[2]))]);
    const column = `d${slot}`;
    return {
      dimension,
      index,
      column,
      overlapping,
      select: sql`${overlapping ? sql`string_split(${found}, chr(31))` : found} AS ${identifier(column)}`,
      join: sql`LEFT JOIN ${identifier(mapping)} AS ${alias} ON ${alias}.slot = ${literal(slot)} AND ${alias}.value = s.${identifier(`c${index}`)}`
    };
  });
  await db.run(sql`DROP TABLE IF EXISTS ${identifier(mapping)}`);
  await db.insert(
    mapping,
    [
      { name: 'slot', type: 'INTEGER' },
      { name: 'value', type: 'VARCHAR' },
      { name: 'label', type: 'VARCHAR' }
    ],
    rows
  );
  return named;
}

/** One of few texts, in a byte or two: the texts of ten million rows would not fit into a browser's memory. No statement holds a NUL. */
function asEnum(text: Sql, labels: readonly string[]): Sql {
  if (labels.length > 1000 || labels.some((label) => label.includes('\0'))) return text;
  return sql`CAST(${text} AS ENUM(${join([...new Set(labels)].map(literal), ', ')}))`;
}
