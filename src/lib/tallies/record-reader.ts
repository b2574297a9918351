import { registers } from '#lib/catalog/registers.ts';
import type { Relation } from '#lib/catalog/relation.ts';
import { findTable } from '#lib/catalog/tables.ts';
import type { TableName } from '#lib/catalog/types.ts';
import type { Database, Row } from '#lib/database/database.ts';
import { identifier, join, sql, type Sql } from '#lib/database/sql.ts';
import { asOf } from './as-of.ts';

/** Reads statements of public record, across the files of a table in their order. */
export interface RecordReader {
  /** ISO date up to which a register's rows count; a far date where the project has none. */
  readonly until: string;
  /**
   * Rows with `record`, `institution` (not of the charter, which has none) and the columns named. Registers as they stood on the
   * data date; assessments, replies and rules whatever their date, for they speak about the data.
   *
   * @param where what else must hold, of the relation's own columns
   */
  rows(table: TableName, columns: readonly string[], where?: (relation: Relation) => Sql): Promise<readonly Row[]>;
}

/** The reader of a project's relations; a register whose rows were declared to be people's is read as if it were empty. */
export function recordReader(db: Database, relations: readonly Relation[], dataDate: string): RecordReader {
  const until = dataDate || '9999-12-31';
  return {
    until,
    rows: async (table, columns, where = () => sql`TRUE`) => {
      const definition = findTable(table);
      const date = registers.has(table) ? definition?.dateColumn : undefined;
      const isDated =
        date === undefined ? sql`TRUE` : sql`(${identifier(date)} IS NULL OR ${identifier(date)} <= ${until})`;
      const names = ['record', ...(table === 'charter' ? [] : ['institution']), ...columns];
      const selected = names.map((name) => sql`${asOf(definition, name, until)} AS ${identifier(name)}`);
      const all: Row[] = [];
      for (const relation of relations) {
        if (relation.table !== table || !isOpen(relation)) continue;
        const from = identifier(relation.relation);
        all.push(
          ...(await db.all(
            sql`SELECT ${join(selected, ', ')} FROM ${from} WHERE ${where(relation)} AND ${isDated} ORDER BY ${from}.record`
          ))
        );
      }
      return all;
    }
  };
}

/** Whether the rows of a relation may be listed; results are named by their indicator only. */
export function isOpen({ table, privacy }: Relation): boolean {
  return privacy !== 'people' || table === 'results' || table === 'population';
}

/** The condition that none of the columns is blank. */
export function present(...columns: readonly string[]): () => Sql {
  const each = columns.map((name) => sql`${identifier(name)} IS NOT NULL`);
  return () => sql`(${join(each, ' AND ')})`;
}
