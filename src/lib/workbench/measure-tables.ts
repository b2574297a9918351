import { findTable } from '#lib/catalog/tables.ts';
import type { Intake } from '#lib/intake/types.ts';
import { freeIndicatorsName } from './mapping-saved.ts';
import type { Mapping, Texts } from './mapping.ts';
import { typedFile, type ProjectFile } from './project-files.ts';
import { readRegister } from './read-register.ts';
import { registerCsv } from './register-csv.ts';
import { newRegister, type RegisterTable } from './register-table.ts';

/** A table of measures, and the file that it stands in. */
export interface MeasureTable {
  readonly file: string;
  readonly register: RegisterTable;
}

/** Every table of measures among the files that can be edited here. `description`: text of `datapackage.json`. */
export async function measureTables(
  files: readonly ProjectFile[],
  ledger: Intake['ledger'],
  description: string
): Promise<readonly MeasureTable[]> {
  const found = files.map(async (file): Promise<readonly MeasureTable[]> => {
    const entry = ledger.find((each) => each.file === file.name);
    const register = await readRegister({ definition, file, description, ...(entry && { ledger: entry }) });
    return register === undefined ? [] : [{ file: file.name, register }];
  });
  return (await Promise.all(found)).flat();
}

/** The lines of the tables, each by the columns of the table `indicators`. */
export function measureLines(tables: readonly MeasureTable[]): readonly Texts[] {
  return tables.flatMap(({ register: { columns, rows } }) =>
    rows.map(
      ({ cells }) =>
        new Map(
          columns.flatMap((column, index): [string, string][] => {
            const cell = (cells[index] ?? '').trim();
            return column.definition === undefined || cell === '' ? [] : [[column.definition.name, cell]];
          })
        )
    )
  );
}

/**
 * The files of the tables in which the mapping changes a measure, all else as it was; measures that no table has go into the first
 * one, or into a new one. `made`: tables that are no files yet, and are written in any case; `files`: those that have a name already.
 */
export function measureFiles(
  tables: readonly MeasureTable[],
  made: readonly string[],
  { measures }: Mapping,
  files: readonly ProjectFile[]
): readonly ProjectFile[] {
  const known = new Set(measureLines(tables).map((line) => line.get('indicator')));
  const fresh = [...measures].filter(([indicator]) => !known.has(indicator));
  const first = tables[0]?.file ?? freeIndicatorsName(files, 'measures');
  const all = fresh.length > 0 && tables.length === 0 ? [{ file: first, register: newRegister(definition) }] : tables;
  return all.flatMap(({ file, register }) => {
    const added = file === first ? fresh : [];
    const changed = [...measures].filter(([indicator]) => rowOf(register, indicator) !== undefined);
    if (added.length + changed.length === 0 && !made.includes(file)) return [];
    return [typedFile(file, registerCsv([...changed, ...added].reduce(withLine, register)))];
  });
}

const definition = definitionOf('indicators');

function withLine(register: RegisterTable, [indicator, said]: readonly [string, Texts]): RegisterTable {
  const row = rowOf(register, indicator);
  const blank = { id: register.nextId, cells: register.columns.map(() => '') };
  const line = row ?? blank;
  const texts: Texts = new Map([...said, ['indicator', indicator]]);
  const cells = register.columns.map(({ definition: column }, index) => {
    const text = column && texts.get(column.name);
    return text ?? line.cells[index] ?? '';
  });
  const rows = row
    ? register.rows.map((each) => (each === row ? { ...row, cells } : each))
    : [...register.rows, { ...blank, cells }];
  return { ...register, rows, nextId: register.nextId + (row ? 0 : 1) };
}

function rowOf({ columns, rows }: RegisterTable, indicator: string): RegisterTable['rows'][number] | undefined {
  const at = columns.findIndex((column) => column.definition?.name === 'indicator');
  return rows.find(({ cells }) => (cells[at] ?? '').trim() === indicator);
}

function definitionOf(name: string): NonNullable<ReturnType<typeof findTable>> {
  const found = findTable(name);
  if (found === undefined) throw new Error(`there is no table ${name}`);
  return found;
}
