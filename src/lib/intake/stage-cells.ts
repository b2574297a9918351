import type { ColumnDefinition } from '#lib/catalog/types.ts';
import type { Cell, Database } from '#lib/database/database.ts';
import { identifier, join, literal, sql, type Sql } from '#lib/database/sql.ts';
import { fileColumn, type ColumnPlan } from './column-plan.ts';
import { columnName } from './csv-source.ts';
import type { OpenedResource } from './open-resource.ts';
import type { ProblemList } from './problem-list.ts';
import { readCells } from './read-cells.ts';
import type { Reading, Trouble } from './reading.ts';

/** A table with the file's cells (`c…`) and, beside them, every column of the table's definition in canonical form. */
export interface Stage {
  /** Table column → column with the reason of its absence, where any cell has one. */
  readonly absences: Map<string, string>;
  readonly troubles: readonly ColumnTroubles[];
}

/** What cannot be read in a column, by cell. */
export interface ColumnTroubles {
  readonly definition: ColumnDefinition;
  readonly index: number;
  readonly byCell: ReadonlyMap<string, Trouble>;
}

const mapping = 'intake_cells';

/** Name of the column that says why another one is absent. */
export function absenceColumn(name: string): string {
  return `${name} absence`;
}

/** Reads each distinct cell of the typed columns of `raw` once and joins the canonical values to it, as the table `stage`. */
export async function stageCells(
  db: Database,
  raw: string,
  stage: string,
  plan: ColumnPlan,
  opened: OpenedResource,
  problems: ProblemList
): Promise<Stage> {
  const rules = { isSemicolonFile: opened.dialect.delimiter === ';', absent: opened.settings.absent };
  const rows: Cell[][] = [];
  const troubles: ColumnTroubles[] = [];
  const absences = new Map<string, string>();
  const selects: Sql[] = [];
  const joins: Sql[] = [];
  for (const definition of plan.definition.columns) {
    const name = identifier(definition.name);
    const index = fileColumn(plan, definition.name);
    const constant = plan.constants.get(definition.name);
    const canonical = (value: Sql) =>
      sql`${definition.name === 'verification' ? sql`coalesce(${value}, 'self-reported')` : value} AS ${name}`;
    if (constant !== undefined) {
      const reading = readCells(definition, [constant], rules).get(constant)!;
      if ('trouble' in reading) problems.addTrouble({ file: opened.file, column: definition.name }, reading.trouble);
      selects.push(canonical('value' in reading ? sql`${literal(reading.value)}` : sql`CAST(NULL AS VARCHAR)`));
      const why = absenceOf(reading);
      if (why === null) continue;
      absences.set(definition.name, absenceColumn(definition.name));
      selects.push(sql`${literal(why)} AS ${identifier(absenceColumn(definition.name))}`);
    } else if (index === undefined) {
      selects.push(canonical(sql`CAST(NULL AS VARCHAR)`));
    } else if (definition.type === 'text') {
      selects.push(canonical(sql`r.${identifier(columnName(index))}`));
    } else {
      const cell = identifier(columnName(index));
      const found = await db.all(
        sql`SELECT DISTINCT ${cell} AS value FROM ${identifier(raw)} WHERE ${cell} IS NOT NULL ORDER BY 1`
      );
      const readings = readCells(
        definition,
        found.map((row) => String(row['value'])),
        rules
      );
      const byCell = new Map<string, Trouble>();
      for (const [value, reading] of readings) {
        rows.push([index, value, 'value' in reading ? reading.value : null, absenceOf(reading)]);
        if ('trouble' in reading) byCell.set(value, reading.trouble);
      }
      if (byCell.size > 0) troubles.push({ definition, index, byCell });
      const alias = identifier(`m${index}`);
      joins.push(
        sql`LEFT JOIN ${identifier(mapping)} AS ${alias} ON ${alias}.slot = ${literal(index)} AND ${alias}.value = r.${cell}`
      );
      selects.push(canonical(sql`${alias}.canonical`));
      if (![...readings.values()].some((reading) => absenceOf(reading) !== null)) continue;
      absences.set(definition.name, absenceColumn(definition.name));
      selects.push(sql`${alias}.absence AS ${identifier(absenceColumn(definition.name))}`);
    }
  }
  const columns = ['value', 'canonical', 'absence'].map((name) => ({ name, type: 'VARCHAR' as const }));
  await db.run(sql`DROP TABLE IF EXISTS ${identifier(mapping)}`);
  await db.insert(mapping, [{ name: 'slot', type: 'INTEGER' }, ...columns], rows);
  await db.run(
    sql`CREATE OR REPLACE TABLE ${identifier(stage)} AS SELECT r.*, ${join(selects, ', ')} FROM ${identifier(raw)} AS r ${join(joins, ' ')}`
  );
  await db.run(sql`DROP TABLE ${identifier(mapping)}`);
  return { absences, troubles };
}

function absenceOf(reading: Reading): string | null {
  return 'absent' in reading ? reading.absent : 'trouble' in reading ? 'unreadable' : null;
}
