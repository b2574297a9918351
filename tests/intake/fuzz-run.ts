import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Database } from '#lib/database/database.ts';
import { takeIn, type ProjectFiles } from '#lib/intake/take-in.ts';
import { asideLines, compare, readBack } from './fuzz-check.ts';
import { tables, type TableOf } from './fuzz-tables.ts';
import { quirks, write, type Quirks } from './fuzz-writing.ts';
import { fileOnDisk } from './read-folder.ts';

/** A known table and how it is written. */
export interface Drawn {
  readonly table: TableOf;
  readonly quirks: Quirks;
}

export const drawn: fc.Arbitrary<Drawn> = fc.record({ table: tables, quirks });

/** What came of a file: its shape, whether the whole table came back, and else what is wrong, if that is not a problem that was told. */
export interface Outcome {
  readonly shape: string;
  readonly isWhole: boolean;
  readonly failure?: string;
}

const indicators = `indicator,label,component,kind,favourable,scale,numerator,denominator
falls,Falls,compliance,proportion,lower,100,,
readmitted,Readmitted,compliance,proportion,lower,100,,
seen,Seen,compliance,proportion,higher,100,seen,rows
paid,Paid,compliance,mean,higher,1,amount,rows
`;

/** A folder for the files, and one run of them at a time through `takeIn`. */
export function fuzzFolder(): {
  readonly run: (db: Database, files: readonly Drawn[], second?: Database) => Promise<readonly Outcome[]>;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  writeFileSync(join(folder, 'indicators.csv'), indicators);
  return {
    run: (db, files, second) => run(db, folder, files, second),
    remove: () => rmSync(folder, { recursive: true, force: true })
  };
}

async function run(
  db: Database,
  folder: string,
  drawings: readonly Drawn[],
  second?: Database
): Promise<readonly Outcome[]> {
  const files = drawings.map((each, index) => {
    const name = `file-${index}.csv`;
    const table = each.table(index % 4 === 3 ? `0${1000 + index}` : `Hospital ${index}`);
    const written = write(table, each.quirks);
    writeFileSync(join(folder, name), written.bytes);
    return { name, table, written };
  });
  const resources = files.flatMap(({ name, table }, index) =>
    table.answerable ? [{ name: `file-${index}`, path: name, answerable: table.answerable }] : []
  );
  const project: ProjectFiles = {
    files: ['indicators.csv', ...files.map(({ name }) => name)].map((name) => fileOnDisk(folder, name)),
    datapackage: { file: 'datapackage.json', text: JSON.stringify({ name: 'fuzz', resources }) }
  };
  const told = await takenBy(db, project);
  const again = second && (await takenBy(second, project));
  return files.map(({ name, table, written }): Outcome => {
    const { shape } = table;
    try {
      const rows = told.rows.get(name) ?? [];
      const isWhole = compare(name, table, written, told.intake, rows, told.aside.get(name) ?? new Map());
      if (again) {
        const problems = [told, again].map(({ intake }) =>
          JSON.stringify(intake.problems.filter(({ file }) => file === name))
        );
        if (problems[0] !== problems[1]) throw new Error(`the engines tell different problems: ${problems.join(' ')}`);
        if (JSON.stringify(rows) !== JSON.stringify(again.rows.get(name) ?? []))
          throw new Error('the engines give different rows');
      }
      return { shape, isWhole };
    } catch (error) {
      return { shape, isWhole: false, failure: error instanceof Error ? error.message : String(error) };
    }
  });
}

async function takenBy(db: Database, project: ProjectFiles) {
  const intake = await takeIn(db, project);
  const rows = new Map<string, Awaited<ReturnType<typeof readBack>>>();
  for (const relation of intake.relations)
    if (relation.table !== 'indicators') rows.set(relation.file, await readBack(db, relation));
  return { intake, rows, aside: await asideLines(db, project, intake) };
}

/** The same for one file: where `takeIn` throws, that is its failure. */
export async function tryOne(
  runOf: ReturnType<typeof fuzzFolder>['run'],
  db: Database,
  file: Drawn,
  second?: Database
): Promise<Outcome> {
  try {
    return (await runOf(db, [file], second))[0]!;
  } catch (error) {
    return {
      shape: file.table('Hospital 0').shape,
      isWhole: false,
      failure: `it throws: ${error instanceof Error ? `${error.message} ${String(error.cause)}` : String(error)}`
    };
  }
}
