import type { TableDefinition } from '#lib/catalog/types.ts';
import { findDialect } from '#lib/intake/find-dialect.ts';
import { readPasted } from '#lib/intake/read-pasted.ts';
import type { LedgerEntry } from '#lib/intake/types.ts';
import { constantsOf, delimiterOf } from './describe-project.ts';
import { newRegister, type RegisterTable } from './register-table.ts';
import { openRegister } from './open-register.ts';
import type { ProjectFile } from './project-files.ts';

/** What a register is opened with. */
export interface RegisterSource {
  readonly definition: TableDefinition;
  /** The file that holds it; undefined for a new one. */
  readonly file?: ProjectFile;
  /** Text of the project's description. */
  readonly description: string;
  readonly ledger?: LedgerEntry;
  /** The project's only institution, where it has one. */
  readonly institution?: string;
}

/**
 * A register to be edited, from its file or new; undefined where editing would spoil the file: it is no UTF-8 text, or has lines
 * above its header.
 */
export async function readRegister(source: RegisterSource): Promise<RegisterTable | undefined> {
  const { definition, file, ledger } = source;
  const isAbout = definition.columns.some(({ name }) => name === 'institution') && definition.name !== 'institutions';
  const preset: RegisterTable['preset'] =
    source.institution === undefined || !isAbout ? {} : { institution: source.institution };
  if (file === undefined) return newRegister(definition, preset);
  const text = maybeText(await file.file.arrayBuffer());
  if (text === undefined || delimiterOf(source.description, file.name) === 'unreadable') return undefined;
  const given = delimiterOf(source.description, file.name);
  const delimiter = given ?? findDialect(text, true, { quote: '"', skip: 0 }).dialect.delimiter;
  return openRegister(definition, readPasted(text, { delimiter }), {
    preset,
    constants: constantsOf(source.description, file.name),
    ...(ledger !== undefined && { meanings: ledger.columns })
  });
}

function maybeText(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
