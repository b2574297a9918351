import { normaliseHeader } from '#lib/catalog/header.ts';
import { noPeriod } from '#lib/catalog/own-periods.ts';
import type { Relation } from '#lib/catalog/relation.ts';
import { DatabaseError, type Database } from '#lib/database/database.ts';
import { identifier, join, literal, sql, type Sql } from '#lib/database/sql.ts';
import { accountRecords, fileRecord, numberRecords, startsWithHeader } from './account-records.ts';
import { fileColumn, roleText, type ColumnPlan } from './column-plan.ts';
import { columnName, numberedCells, dropRejects } from './csv-source.ts';
import { mapDimensions, type DimensionColumn } from './dimension-columns.ts';
import { fewTexts } from './few-texts.ts';
import { findColumn } from './match-columns.ts';
import type { OpenedResource } from './open-resource.ts';
import { mapPeriods, type RecordPeriods } from './record-periods.ts';
import { keepFirstRows } from './keep-first-rows.ts';
import { keepReasons } from './keep-reasons.ts';
import { plainNumbers } from './plain-numbers.ts';
import { labelKind } from './row-labels.ts';
import { relationColumns } from './relation-columns.ts';
import { reportLeftOut } from './report-left-out.ts';
import { settleOverlaps } from './settle-overlaps.ts';
import { reportLabels } from './set-aside-labels.ts';
import { surveyRecords, type Survey } from './survey-records.ts';
import { unusedEntry } from './unread.ts';
import { mapVerification } from './record-verification.ts';
import { weakestVerification } from './weakest-verification.ts';
import { readWhereNumbers, whereCell, whereNumbersTable, type WhereNumbers } from './where-numbers.ts';
import { readWhere } from './where.ts';
import type { TakenFile, Work } from './work.ts';

const groups = 'intake_groups';
/** More values than these are no groups. */
const mostGroups = 1000;
/** From so many rows on, columns that nothing asks for are left out: memory in a browser is short. */
const manyRows = 300_000;

/**
 * Takes row-level records in: one pass over the file for the distinct cells of the columns that matter, then one that writes the
 * relation, joined to small mapping tables. Nothing is done row by row outside the database. `name`: of the relation.
 */
export async function takeRecords(
  work: Work,
  opened: OpenedResource,
  given: ColumnPlan,
  name: string
): Promise<TakenFile> {
  const { db, problems } = work;
  const registered = await db.register(opened.source);
  try {
    const survey = await surveyRecords(work, opened, given, registered);
    if (!survey) return { ledger: await unusedEntry(opened, 'records') };
    const account = await accountRecords(opened, survey.source, survey.rows, problems);
    const plan = withoutCrowds(work, opened, given, survey);
    const periods = await mapPeriods(work, opened, plan, survey);
    const verification = await mapVerification(work, opened, plan, survey);
    const cells = plan.roles.flatMap((role, index) =>
      role.kind === 'dimension' ? [{ dimension: role.dimension, index, values: survey.cells.get(index)! }] : []
    );
    const mapped = await mapDimensions(db, cells, opened, work.dimensions, problems, groups);
    const source = numberedCells(survey.source, opened.settings.missingValues);
    const inFile = sql`(SELECT * FROM ${source} WHERE record > 0) AS s`;
    await dropRejects(db);
    const numbers = await readWhereNumbers(
      db,
      inFile,
      opened,
      (found) => fileIndex(opened, plan, found),
      problems,
      (record) => fileRecord(account, record)
    );
    const where = readWhere(opened, resolver(opened, plan, numbers), problems);
    const institution = institutionCell(opened, plan, survey);
    const all = opened.header.map((_, index) => index);
    const kept = keptColumns(work, opened, plan, survey);
    const plainCells = (index: number) => numbers.get(index)?.(asItIs(index));
    const few = fewCells(opened, plan, survey);
    const columns = (cell: (index: number) => Sql) => [
      sql`s.record`,
      sql`${institution} AS institution`,
      sql`${periods.select} AS period`,
      sql`${verification.select} AS verification`,
      ...kept.map((index) => sql`${plainCells(index) ?? cell(index)} AS ${identifier(columnName(index))}`),
      ...mapped.flatMap(({ select }) => select ?? [])
    ];
    const joins = join([...mapped.map((dimension) => dimension.join), periods.join, verification.join], ' ');
    const condition =
      where.kind === 'sql' ? sql`(${where.sql}) IS TRUE` : where.kind === 'none' ? sql`TRUE` : sql`FALSE`;
    const isLabel = sql`(${labelKind(survey.source.labels)}) IS NOT NULL`;
    const isBlank = sql`coalesce(${join(
      all.map((index) => identifier(columnName(index))),
      ', '
    )}) IS NULL`;
    await dropRejects(db);
    const create = (cell: (index: number) => Sql) =>
      sql`CREATE OR REPLACE TABLE ${identifier(name)} AS SELECT ${join(columns(cell), ', ')}
        FROM (SELECT * FROM ${source} WHERE record = 0 OR (NOT (${isLabel}) AND NOT (${isBlank}) AND ${condition})) AS s ${joins}`;
    await runOrElse(db, create(few), create(asItIs));
    await dropRejects(db);
    if (!(await startsWithHeader(db, name, opened, kept))) {
      problems.add('file-unreadable', { file: opened.file }, { reason: 'its header is not where it was seen first' });
      await db.run(sql`DROP TABLE ${identifier(name)}`);
      return { ledger: await unusedEntry(opened, 'records') };
    }
    if (account.rows === 0) problems.add('file-without-rows', { file: opened.file });
    await numberRecords(db, name, account);
    const labels = survey.labels === 0 ? 0 : await reportLabels(db, opened, survey.source, account, problems);
    const shaped = account.rows - account.misshapen.length - labels;
    const missing = shaped - (await countRows(work, sql`FROM ${identifier(name)}`));
    if (missing > 0) await reportLeftOut(work, opened, { missing, where, source, isBlank, isLabel, account });
    await setAsideNameless(work, opened, plan, name);
    await keepFirstRows(work, opened, plan, name);
    await reportPeriods(work, opened, name, periods);
    const asked = kept.filter((index) => ['unused', 'alias'].includes(plan.roles[index]!.kind));
    const used = await countRows(work, sql`FROM ${identifier(name)}`);
    await plainNumbers(work, opened, name, asked, used < shaped ? inFile : undefined);
    await dropRejects(db);
    const dimensions = await settleOverlaps(db, name, mapped, opened, work.dimensions, problems);
    return {
      ledger: {
        file: opened.file,
        resource: opened.name,
        table: 'records',
        rows: account.rows,
        used,
        setAside: account.rows - used,
        columns: Object.fromEntries(
          opened.header.map((header, index) => [
            header,
            roleText(plan.roles[index]!, work.outcomes.has(normaliseHeader(header)))
          ])
        )
      },
      relation: await describe(work, opened, { plan, kept, dimensions, name, rows: used }),
      ...(periods.newest === undefined ? {} : { newest: periods.newest, newestPast: periods.newest })
    };
  } finally {
    await db.unregister(registered);
    for (const table of [groups, 'intake_periods', 'intake_verifications', 'intake_survey', whereNumbersTable])
      await db.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
  }
}

/** The plan without dimensions of which a column has too many values. */
function withoutCrowds(work: Work, opened: OpenedResource, plan: ColumnPlan, survey: Survey): ColumnPlan {
  const roles = plan.roles.map((role, index) => {
    const distinct = survey.distinct.get(index) ?? 0;
    if (role.kind !== 'dimension' || distinct <= mostGroups) return role;
    const details = { dimension: role.dimension.id, groups: distinct, most: mostGroups };
    work.problems.add('too-many-groups', { file: opened.file, column: opened.header[index]! }, details);
    return { kind: 'unused' as const };
  });
  return { ...plan, roles };
}

/** Positions of the columns that the relation has: of many rows only those that anything is read from. */
function keptColumns(work: Work, opened: OpenedResource, plan: ColumnPlan, survey: Survey): readonly number[] {
  const own = opened.header.flatMap((_, index) => (index === fileColumn(plan, 'institution') ? [] : [index]));
  if (survey.rows < manyRows) return own;
  const used = own.filter((index) => isUsed(work, opened, plan, index));
  return used.length > 0 ? used : own;
}

function isUsed(work: Work, opened: OpenedResource, plan: ColumnPlan, index: number): boolean {
  return plan.roles[index]!.kind !== 'unused' || work.outcomes.has(normaliseHeader(opened.header[index]!));
}

function asItIs(index: number): Sql {
  return sql`s.${identifier(columnName(index))}`;
}

/** The cell of a column, short where the survey found few; a date was looked at without its time of day. */
function fewCells(opened: OpenedResource, plan: ColumnPlan, survey: Survey): (index: number) => Sql {
  return (index) => {
    const cells = survey.cells.get(index) ?? [];
    const isWhole = cells.length === survey.distinct.get(index) && index !== fileColumn(plan, 'date');
    return isWhole ? fewTexts(asItIs(index), [...cells, opened.firstRow[index]!]) : asItIs(index);
  };
}

/** The first statement or, where it meets a text that the survey did not, the other. */
async function runOrElse(db: Database, statement: Sql, other: Sql): Promise<void> {
  try {
    await db.run(statement);
  } catch (error) {
    if (!(error instanceof DatabaseError && /could not convert/i.test(error.message))) throw error;
    await dropRejects(db);
    await db.run(other);
  }
}

function institutionCell(opened: OpenedResource, plan: ColumnPlan, survey: Survey): Sql {
  const index = fileColumn(plan, 'institution');
  if (index !== undefined) return fewCells(opened, plan, survey)(index);
  const constant = plan.constants.get('institution') ?? '';
  return fewTexts(literal(constant), [constant]);
}

function fileIndex(opened: OpenedResource, plan: ColumnPlan, name: string): number | undefined {
  return findColumn(opened.header, name) ?? roleIndex(plan, name);
}

function resolver(opened: OpenedResource, plan: ColumnPlan, numbers: WhereNumbers) {
  return (name: string) => {
    const index = fileIndex(opened, plan, name);
    if (index !== undefined) return { column: whereCell(numbers, index) };
    const constant = plan.constants.get(normaliseHeader(name));
    return constant === undefined ? undefined : { column: literal(constant) };
  };
}

function roleIndex(plan: ColumnPlan, name: string): number | undefined {
  const wanted = normaliseHeader(name);
  const index = plan.roles.findIndex(
    (role) =>
      (role.kind === 'column' && role.definition.name === wanted) ||
      (role.kind === 'alias' && normaliseHeader(role.name) === wanted) ||
      (role.kind === 'dimension' && normaliseHeader(role.dimension.id) === wanted)
  );
  return index < 0 ? undefined : index;
}

async function countRows(work: Work, from: Sql): Promise<number> {
  const [row] = await work.db.all(sql`SELECT count(*) AS n ${from}`);
  return Number(row?.['n']);
}

/** Rows whose institution is blank cannot be counted for anybody. */
async function setAsideNameless(work: Work, opened: OpenedResource, plan: ColumnPlan, name: string): Promise<void> {
  const index = fileColumn(plan, 'institution');
  if (index === undefined) return;
  const nameless = sql`FROM ${identifier(name)} WHERE institution IS NULL`;
  const rows = await work.db.all(sql`SELECT record ${nameless} ORDER BY record LIMIT 200`);
  if (rows.length === 0) return;
  const place = { file: opened.file, column: opened.header[index]! };
  for (const row of rows)
    work.problems.add('row-without-key', { ...place, record: Number(row['record']) }, { columns: ['institution'] });
  work.problems.addRest('row-without-key', place, (await countRows(work, nameless)) - rows.length);
  await keepReasons(work.db, opened.file, sql`SELECT record ${nameless}`, 'row-without-key');
  await work.db.run(sql`DELETE ${nameless}`);
}

async function reportPeriods(work: Work, opened: OpenedResource, name: string, periods: RecordPeriods): Promise<void> {
  if (periods.column === undefined) return;
  const rows = await countRows(work, sql`FROM ${identifier(name)} WHERE period = ${noPeriod}`);
  if (rows === 0) return;
  const place = { file: opened.file, column: opened.header[periods.column]! };
  work.problems.add('period-missing', place, { rows, label: noPeriod });
}

interface Made {
  readonly plan: ColumnPlan;
  /** Positions of the file's columns that the table has. */
  readonly kept: readonly number[];
  readonly dimensions: readonly DimensionColumn[];
  /** Of the table. */
  readonly name: string;
  readonly rows: number;
}

async function describe(
  work: Work,
  opened: OpenedResource,
  { plan, kept, dimensions, name, rows }: Made
): Promise<Relation> {
  const { settings } = opened;
  const person = fileColumn(plan, 'person');
  const claims: (readonly [string, string])[] = [];
  const notUsed: string[] = [];
  opened.header.forEach((header, index) => {
    if (index === fileColumn(plan, 'institution')) claims.push([header, 'institution']);
    else if (kept.includes(index)) claims.push([header, columnName(index)]);
    else notUsed.push(normaliseHeader(header));
  });
  plan.roles.forEach((role, index) => {
    if (role.kind === 'alias') claims.push([role.name, columnName(index)]);
    if (role.kind === 'column' && !['institution', 'period', 'verification'].includes(role.definition.name))
      claims.push([role.definition.name, columnName(index)]);
  });
  for (const own of ['institution', 'period', 'verification']) claims.push([own, own]);
  for (const { dimension, column, overlapping } of dimensions) if (!overlapping) claims.push([dimension.id, column]);
  return {
    relation: name,
    file: opened.file,
    resource: opened.name,
    calledAs: opened.calledAs,
    table: 'records',
    privacy: settings.privacy ?? plan.definition.privacy,
    privacyIsExplicit: settings.privacy !== undefined,
    ...(settings.source === undefined ? {} : { source: settings.source }),
    ...(settings.publishedOn === undefined ? {} : { publishedOn: settings.publishedOn }),
    columns: relationColumns(claims),
    ...(notUsed.length === 0 ? {} : { notUsed }),
    absences: {},
    ...(person === undefined ? {} : { person: columnName(person) }),
    dimensions: dimensions.map(({ dimension, column, sourceColumn, overlapping }) => ({
      id: dimension.id,
      column,
      sourceColumn,
      overlapping
    })),
    hasPeriod: true,
    rows,
    weakestVerification: await weakestVerification(work.db, name)
  };
}
