import type { Database } from '#lib/database/database.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import type { DimensionColumn } from './dimension-columns.ts';
import type { DimensionList } from './dimension-list.ts';
import { nameGroup } from './name-group.ts';
import type { OpenedResource } from './open-resource.ts';
import type { ProblemList } from './problem-list.ts';

/**
 * Says how many rows of a relation are in several groups of a dimension where the software took them apart. A dimension of several
 * columns of which each row names one group at most becomes one of single groups, in place.
 */
export async function settleOverlaps(
  db: Database,
  relation: string,
  dimensions: readonly DimensionColumn[],
  opened: OpenedResource,
  list: DimensionList,
  problems: ProblemList
): Promise<readonly DimensionColumn[]> {
  const settled: DimensionColumn[] = [];
  for (const dimension of dimensions) {
    const { indexes, overlapping, isTold } = dimension;
    if (!overlapping || !isTold) {
      settled.push(dimension);
      continue;
    }
    const [table, column] = [identifier(relation), identifier(dimension.column)];
    const unknown = nameGroup(dimension.dimension, '', opened.settings).group;
    const [row] = await db.all(
      sql`SELECT count(*) FILTER (len(${column}) > 1) AS n, count(*) FILTER (${column}[1] = ${unknown.label.en}) AS unknown FROM ${table}`
    );
    const rows = Number(row?.['n']);
    const isSeveral = indexes.length > 1;
    if (isSeveral && Number(row?.['unknown']) > 0) list.use(dimension.dimension, unknown);
    if (rows > 0) {
      const columns = indexes.map((index) => opened.header[index]!);
      problems.add('groups-overlap', { file: opened.file }, { dimension: dimension.dimension.id, columns, rows });
      list.markOverlapping(dimension.dimension.id);
    } else if (isSeveral) {
      await db.run(sql`ALTER TABLE ${table} ALTER COLUMN ${column} SET DATA TYPE VARCHAR USING ${column}[1]`);
    }
    settled.push(rows > 0 || !isSeveral ? dimension : { ...dimension, overlapping: false });
  }
  return settled;
}
