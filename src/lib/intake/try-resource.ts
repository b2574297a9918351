import { normaliseHeader } from '#lib/catalog/header.ts';
import { findTable } from '#lib/catalog/tables.ts';
import type { Relation } from '#lib/catalog/relation.ts';
import type { Database } from '#lib/database/database.ts';
import { identifier, join, literal, sql } from '#lib/database/sql.ts';
import { findText, type FoundText } from './find-text.ts';
import { matchFiles } from './match-files.ts';
import { openResource } from './open-resource.ts';
import { createProblemList } from './problem-list.ts';
import { profileFile } from './profile-file.ts';
import type { FileProfile } from './profile-types.ts';
import { propose } from './propose.ts';
import type { Proposal } from './propose-types.ts';
import { readDatapackages } from './read-datapackages.ts';
import { recogniseTable } from './recognise-table.ts';
import { plainSettings } from './resource.ts';
import { takeIn, type ProjectFiles } from './take-in.ts';
import type { Intake, LedgerEntry } from './types.ts';
import { conditionColumns } from './user-indicators.ts';

/** What comes of a file when it is taken in as a description says. */
export interface Trial {
  readonly intake: Intake;
  /** Its line of the ledger; undefined where the file is not there. */
  readonly entry?: LedgerEntry;
  /** How its text is found to be written; undefined where it is no text, or not there. */
  readonly text?: FoundText;
  /** What its columns hold; undefined where the file cannot be read. */
  readonly profile?: FileProfile;
  /** What the software would take it for if nobody described it; undefined where its name or its headers say it, or nothing does. */
  readonly proposal?: Proposal;
  /** Its first rows as they were understood; undefined where none is used. */
  readonly first?: ReadRows;
}

/** Rows of a table under the table's own names. `null`: there is no value. */
export interface ReadRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** So many rows are shown of how they were understood. */
const mostShown = 8;

/**
 * Takes files in to see what comes of one of them, the first that has this name, and shows its first rows. The database is to be one
 * of its own: relations that it has are replaced.
 */
export async function tryResource(db: Database, input: ProjectFiles, file: string): Promise<Trial> {
  const intake = await takeIn(db, input);
  const entry = intake.ledger.find((each) => each.file === file);
  const relation = intake.relations.find((each) => each.resource === entry?.resource);
  const problems = createProblemList();
  const { resources, facts } = readDatapackages([input.datapackage ?? []].flat(), problems);
  const resource = matchFiles(input.files, resources, problems).find((each) => each.file === file);
  const text = resource && (await findText(resource));
  const opened = resource && (await openResource(resource, problems));
  const profile = opened && (await profileFile(db, opened));
  const outcomes = new Set(conditionColumns(intake.indicators).map(normaliseHeader));
  const isNamed = opened && recogniseTable({ ...opened, settings: plainSettings }, outcomes) !== undefined;
  const proposal = profile && !isNamed ? propose(profile, facts.title) : undefined;
  const first = relation && (await firstRows(db, relation));
  return {
    intake,
    ...(entry && { entry }),
    ...(text && { text }),
    ...(profile && { profile }),
    ...(proposal && { proposal }),
    ...(first && { first })
  };
}

async function firstRows(db: Database, relation: Relation): Promise<ReadRows | undefined> {
  const own = findTable(relation.table)?.columns.map(({ name }) => name) ?? [];
  const dimensions = new Map(relation.dimensions.map(({ id, column }) => [id, column]));
  const named = Object.entries(relation.columns).filter(
    ([name, column]) => own.includes(name) && ![...dimensions.values()].includes(column)
  );
  const columns = new Map([...own.flatMap((name) => named.filter(([each]) => each === name)), ...dimensions]);
  const select = [...columns].map(
    ([, column], index) => sql`CAST(${identifier(column)} AS VARCHAR) AS ${identifier(`v${index}`)}`
  );
  const found = await db.all(
    sql`SELECT ${join(select, ', ')} FROM ${identifier(relation.relation)} ORDER BY record LIMIT ${literal(mostShown)}`
  );
  const rows = found.map((row) =>
    [...columns].map((_, index) => {
      const value = row[`v${index}`] ?? null;
      return value === null ? null : String(value);
    })
  );
  const isSaid = [...columns.keys()].map(
    (name, index) => name !== 'verification' && rows.some((row) => row[index] !== null)
  );
  if (rows.length === 0) return undefined;
  return {
    columns: [...columns.keys()].filter((_, index) => isSaid[index]),
    rows: rows.map((row) => row.filter((_, index) => isSaid[index]))
  };
}
