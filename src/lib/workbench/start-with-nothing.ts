import { findTable } from '#lib/catalog/tables.ts';
import { describeProject, describeTable } from './describe-project.ts';
import { typedFile, type ProjectFile } from './project-files.ts';
import { newRegister, setCell, type RegisterTable } from './register-table.ts';
import { registerCsv } from './register-csv.ts';

/** What a person types who has no files. */
export interface NamedInstitution {
  readonly name: string;
  /** May be blank. */
  readonly place: string;
  /** ISO date up to which whatever comes later will go. */
  readonly dataDate: string;
}

/** The files of a project that knows of one institution and nothing else: name → text. */
export function startWithNothing(given: NamedInstitution): Readonly<Record<string, string>> {
  const definition = findTable('institutions');
  if (definition === undefined) throw new Error('there is no table of institutions');
  const name = given.name.trim();
  let register = newRegister(definition);
  register = withCell(withCell(register, 'institution', name), 'place', given.place.trim());
  return {
    'institutions.csv': registerCsv(register),
    'datapackage.json': describeTable(describeProject(name, given.dataDate), 'institutions.csv', 'institutions')
  };
}

/** The same as files of a project. */
export function namedProject(given: NamedInstitution): readonly ProjectFile[] {
  return Object.entries(startWithNothing(given)).map(([name, text]) => typedFile(name, text));
}

function withCell(register: RegisterTable, column: string, text: string): RegisterTable {
  const at = register.columns.findIndex(({ name }) => name === column);
  return setCell(register, register.rows[0]?.id ?? 0, at, text);
}
