import type { Database, Value } from '#lib/database/database.ts';
import { identifier, join, literal, sql } from '#lib/database/sql.ts';
import { columnName, dropRejects, numberedCells } from './csv-source.ts';
import type { OpenedResource } from './open-resource.ts';
import { createProblemList } from './problem-list.ts';
import { profileColumns } from './profile-columns.ts';
import type { FileProfile } from './profile-types.ts';
import { readWhole } from './read-whole.ts';
import { labelKind } from './row-labels.ts';

const table = 'intake_profile';

/** So many rows are looked at. */
export const mostProfiled = 6000;

/**
 * Looks at the first rows of a file and at what each of its columns holds. Nothing is kept in the database. Undefined where the file
 * cannot be read, which taking it in will say.
 */
export async function profileFile(db: Database, opened: OpenedResource): Promise<FileProfile | undefined> {
  const registered = await db.register(opened.source);
  try {
    const missing = opened.settings.missingValues;
    const source = await readWhole(db, opened, registered, createProblemList(), (from) => {
      const cells = numberedCells(from, missing);
      return sql`CREATE OR REPLACE TABLE ${identifier(table)} AS SELECT * FROM ${cells}
        WHERE record > 0 AND (${labelKind(from.labels)}) IS NULL LIMIT ${literal(mostProfiled + 1)}`;
    });
    await dropRejects(db);
    if (!source) return undefined;
    const names = opened.header.map((_, index) => identifier(columnName(index)));
    const found = await db.columns(sql`SELECT record, ${join(names, ', ')} FROM ${identifier(table)} ORDER BY record`);
    const cells = opened.header.map((_, index) => found.values.get(columnName(index)) ?? []);
    const records = found.values.get('record') ?? [];
    const read = Array.from({ length: Math.min(found.length, mostProfiled) }, (_, row) => ({
      record: Number(records[row]),
      row: cells.map((column) => textOf(column[row] ?? null))
    })).filter(({ row }) => row.some((cell) => cell !== null));
    const rows = read.map(({ row }) => row);
    const isSemicolonFile = opened.dialect.delimiter === ';';
    return {
      file: opened.file,
      name: opened.calledAs,
      rows,
      records: read.map(({ record }) => record),
      isWhole: found.length <= mostProfiled,
      columns: profileColumns(opened.header, opened.firstRow, rows, isSemicolonFile),
      ...(isSemicolonFile && { isSemicolonFile })
    };
  } finally {
    await db.unregister(registered);
    await db.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
  }
}

function textOf(value: Value): string | null {
  return value === null ? null : String(value);
}
