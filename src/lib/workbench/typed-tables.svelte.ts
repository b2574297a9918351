import { findTable } from '#lib/catalog/tables.ts';
import type { TableName } from '#lib/catalog/types.ts';
import type { Intake } from '#lib/intake/types.ts';
import {
  declaredEmptyOf,
  describeOnly,
  describeProject,
  describeTable,
  describeTogether,
  titleOf
} from './describe-project.ts';
import { forgetTables, keepTables, keptTables, type KeptProject, type KeptStorage } from './kept-tables.ts';
import { descriptionName, descriptionOf, typedFile, withFiles, type ProjectFile } from './project-files.ts';
import { readRegister } from './read-register.ts';
import { registerCsv } from './register-csv.ts';
import { filledRows, type RegisterTable } from './register-table.ts';
import { zipTexts } from './zip-texts.ts';

/** A register opened for editing, and the file that it will be saved as. */
interface Opened {
  readonly file: string;
  readonly register: RegisterTable;
  readonly isDeclaredEmpty: boolean;
}

/** Tables that were typed in the page: their files in a project, what this computer keeps of them, and the ZIP to take away. */
export class TypedTables {
  #storage: KeptStorage | undefined;
  #kept = $state.raw<readonly KeptProject[]>([]);
  #isRefused = $state(false);

  /** What is kept on this computer, by project. */
  get kept(): readonly KeptProject[] {
    return this.#kept;
  }

  /** Whether the browser refused to keep what was typed. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** Looks what is kept; to be called once the page stands in a browser. */
  look(storage: KeptStorage | undefined): void {
    this.#storage = storage;
    this.#kept = keptTables(storage);
  }

  forget(title: string): void {
    forgetTables(this.#storage, title);
    this.#kept = keptTables(this.#storage);
  }

  /** Keeps the typed tables among the files on this computer. */
  async keep(files: readonly ProjectFile[]): Promise<void> {
    const texts = await typedTexts(files);
    if (Object.keys(texts).length < 2) return;
    this.#isRefused = !keepTables(this.#storage, { title: titleOf(texts[descriptionName] ?? ''), files: texts });
    this.#kept = keptTables(this.#storage);
  }

  /** The files that are kept of a project. */
  filesOf(title: string): readonly ProjectFile[] {
    const project = this.#kept.find((each) => each.title === title);
    return Object.entries(project?.files ?? {}).map(([name, text]) => typedFile(name, text));
  }

  /** The files in hand with the tables that are kept of a project. */
  async joined(files: readonly ProjectFile[], title: string): Promise<readonly ProjectFile[]> {
    const kept = this.filesOf(title);
    const other = await descriptionOf(kept)?.file.text();
    const description = describeTogether(await descriptionText(files), other ?? '');
    const tables = kept.filter(({ name }) => name !== descriptionName);
    return withDescription(withFiles(files, tables), description);
  }

  /** A register from the files in hand (the file named, else the table's own), or a new one; undefined where it cannot be edited. */
  async open(
    table: TableName,
    files: readonly ProjectFile[],
    intake: Intake | undefined,
    name = `${table}.csv`
  ): Promise<Opened | undefined> {
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
  async archive(files: readonly ProjectFile[]): Promise<Uint8Array<ArrayBuffer>> {
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
