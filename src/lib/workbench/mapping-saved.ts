import { datapackageOf, datapackageResource, indicatorsPath } from '#lib/intake/datapackage-of.ts';
import type { Intake } from '#lib/intake/types.ts';
import { describeProject, describeTable } from './describe-project.ts';
import { isDescription, resourcesOfFile, withResources } from './mapping-description.ts';
import type { Fields } from './mapping-fields.ts';
import { descriptionOf, typedFile, type ProjectFile } from './project-files.ts';

/** A description, and the tables that were made for it. */
export interface Described {
  readonly text: string;
  readonly tables: readonly ProjectFile[];
}

/**
 * What a person saves beside the files so that they are read again as they are now: the description with every file that was
 * understood without one, and the tables of measures that were made here.
 */
export async function describedProject(files: readonly ProjectFile[], intake: Intake): Promise<Described> {
  const given = await descriptionOf(files)?.file.text();
  const title = intake.institutions.length === 1 ? intake.institutions[0]!.name : '';
  const text = given !== undefined && isDescription(given) ? given : describeProject(title);
  const understood = (intake.understood ?? []).filter(({ resources }) => resources.length > 0);
  const whole = understood.reduce((all, { file, resources }) => {
    if (resourcesOfFile(all, file).length > 0) return all;
    return withResources(
      all,
      file,
      resources.map((each) => datapackageResource(each, file) as Fields)
    );
  }, text);
  const tables = tablesToSave(files, intake);
  const made = tables.filter((table) => !files.includes(table));
  return { text: withTables({ text: whole, tables: made }).text, tables };
}

/** Tables of measures that are in no file of the person's own: made in the page, or needed by what was understood. */
export function tablesToSave(files: readonly ProjectFile[], intake: Intake): readonly ProjectFile[] {
  const understood = (intake.understood ?? []).filter(({ resources }) => resources.length > 0);
  const lines = datapackageOf(understood).indicators;
  const made = lines === '' ? [] : [typedFile(freeIndicatorsName(files, 'understood'), lines)];
  const typed = files.filter(
    ({ name, isTyped }) => isTyped && intake.ledger.some(({ file, table }) => file === name && table === 'indicators')
  );
  return [...typed, ...made];
}

/** The description with a resource for each of its tables of measures. */
export function withTables({ text, tables }: Described): Described {
  return { text: tables.reduce((all, { name }) => describeTable(all, name, 'indicators'), text), tables };
}

/** How a table of measures stands in a description. */
export function indicatorsResource(name: string): Fields {
  return { name: nameOf(name), path: name, answerable: { table: 'indicators' } };
}

/** A name for a table of measures that no file has: the usual one, else one that is named for a file. */
export function freeIndicatorsName(files: readonly ProjectFile[], file: string): string {
  const isTaken = files.some(({ name }) => name === indicatorsPath);
  return isTaken ? `${nameOf(file)}-${indicatorsPath}` : indicatorsPath;
}

function nameOf(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, '');
}
