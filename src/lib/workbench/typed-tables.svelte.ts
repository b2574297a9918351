import { findTable } from '#lib/catalog/tables.ts';
import type { TableName } from '#lib/catalog/types.ts';
import type { Intake } from '#lib/intake/types.ts';
import { declaredEmptyOf, describeOnly, describeProject, describeTable, describeTogether } from './describe-project.ts';
import {
  descriptionName,
  descriptionOf,
  isDescription,
  typedFile,
  withFiles,
  type ProjectFile
} from './project-files.ts';
import { editableTables } from './editable-tables.ts';
import type { KeptDraft } from './kept-project.ts';
import { readRegister } from './read-register.ts';
import { registerCsv } from './register-csv.ts';
import type { OpenedRegister } from './registers.svelte.ts';
import { filledRows, type RegisterTable } from './register-table.ts';
import { zipTexts } from './zip-texts.ts';

/** Tables that are typed in the page: their files in a project, and the ZIP to take away. */
export class TypedTables {
  /** The files in hand with the tables that were typed in another project, and their description. */
  async joined(files: readonly ProjectFile[], others: readonly ProjectFile[]): Promise<readonly ProjectFile[]> {
    const tables = others.filter((file) => file.isTyped && !isDescription(file));
    const names = tables.map(({ name }) => name);
    const described = describeOnly(await descriptionText(others), names);
    return withDescription(withFiles(files, tables), describeTogether(await descriptionText(files), described));
  }

  /** A register from the files in hand (the file named, else the table's own), or a new one; undefined where it cannot be edited. */
  async open(
    table: TableName,
    files: readonly ProjectFile[],
    intake: Intake | undefined,
    name = `${table}.csv`
  ): Promise<OpenedRegister | undefined> {
    const definition = findTable(table);
    if (definition === undefined) throw new Error(`there is no table ${table}`);
    const file = files.find((each) => each.name === name);
    const description = await descriptionText(files);
    const ledger = intake?.ledger.find((entry) => entry.file === name);
    const only = intake?.institutions.length === 1 ? intake.institutions[0]?.name : undefined;
    const register = await readRegister({
      definition,
      description,
      ...(file !== undefined && { file }),
      ...(ledger !== undefined && { ledger }),
      ...(only !== undefined && { institution: only })
    });
    if (register === undefined) return undefined;
    return { file: name, register, isDeclaredEmpty: declaredEmptyOf(description, name).length > 0 };
  }

  /** A register with edits that were kept: as its file holds it, and as it was edited; undefined where it cannot be edited any more. */
  async edited(
    { file, table, text }: KeptDraft,
    files: readonly ProjectFile[],
    intake: Intake | undefined
  ): Promise<{ readonly saved: OpenedRegister; readonly register: RegisterTable } | undefined> {
    const name = editableTables.find((each) => each.name === table)?.name;
    if (name === undefined) return undefined;
    const saved = await this.open(name, files, intake, file);
    const edited = await this.open(name, withFiles(files, [typedFile(file, text)]), intake, file);
    return saved && edited && { saved, register: edited.register };
  }

  /**
   * The files with a register saved among them. One without rows is taken out, unless somebody declares it empty. `title`: of the
   * project in hand; where there is none, the project is called after the first institution typed.
   */
  async saved(
    files: readonly ProjectFile[],
    name: string,
    register: RegisterTable,
    declaredBy: readonly string[],
    title: string | undefined
  ): Promise<readonly ProjectFile[]> {
    const first = filledRows(register)[0];
    const at = register.columns.findIndex(({ definition }) => definition?.name === 'institution');
    const own = title === undefined ? (first?.cells[at]?.trim() ?? '') : '';
    const text = await descriptionText(files, describeProject(own));
    const others = files.filter((each) => each.name !== name);
    if (first === undefined && declaredBy.length === 0) {
      const names = others.map((each) => each.name);
      return others.length === 0 ? others : withDescription(others, describeOnly(text, names));
    }
    const description = describeTable(text, name, register.table, first === undefined ? declaredBy : []);
    return withDescription(withFiles(files, [typedFile(name, registerCsv(register))]), description);
  }

  /** The typed tables and their description as one ZIP. */
  async archive(files: readonly ProjectFile[]): Promise<Blob> {
    return zipTexts(await typedTexts(files));
  }
}

/** Texts of the typed tables, and the description of them alone. */
async function typedTexts(files: readonly ProjectFile[]): Promise<Readonly<Record<string, string>>> {
  const tables = files.filter(({ isTyped, name }) => isTyped && name !== descriptionName);
  const texts = await Promise.all(tables.map(async ({ name, file }) => [name, await file.text()] as const));
  const description = await descriptionText(files);
  const names = tables.map(({ name }) => name);
  return { ...Object.fromEntries(texts), [descriptionName]: describeOnly(description, names) };
}

async function descriptionText(files: readonly ProjectFile[], otherwise = describeProject()): Promise<string> {
  return (await descriptionOf(files)?.file.text()) ?? otherwise;
}

/** The files with this description in place of theirs. It counts as typed: what is kept and saved of it is made afresh. */
function withDescription(files: readonly ProjectFile[], text: string): readonly ProjectFile[] {
  const old = descriptionOf(files);
  return withFiles(files, [typedFile(old?.name ?? descriptionName, text)]);
}
