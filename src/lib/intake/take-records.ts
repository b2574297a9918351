import { normaliseHeader } from '#lib/catalog/header.ts';
import type { Relation } from '#lib/catalog/relation.ts';
import { identifier, join, literal, sql, type Sql } from '#lib/database/sql.ts';
import { accountRecords, numberRecords, startsWithHeader } from './account-records.ts';
import { fileColumn, roleText, type ColumnPlan } from './column-plan.ts';
import { columnName, numberedCells, dropRejects } from './csv-source.ts';
import { mapDimensions, type DimensionColumn } from './dimension-columns.ts';
import { findColumn } from './match-columns.ts';
import type { OpenedResource } from './open-resource.ts';
import { mapPeriods, noPeriod, type RecordPeriods } from './record-periods.ts';
import { relationColumns } from './relation-columns.ts';
import { reportLeftOut } from './report-left-out.ts';
import { surveyRecords, type Survey } from './survey-records.ts';
import { unusedEntry } from './unread.ts';
import { mapVerification } from './record-verification.ts';
import { weakestVerification } from './weakest-verification.ts';
import { readWhere } from './where.ts';
import type { TakenFile, Work } from './work.ts';

const groups = 'intake_groups';
/** More values than these are no groups. */
const mostGroups = 1000;

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
    const dimensions = await mapDimensions(db, cells, opened, work.dimensions, problems, groups);
    const where = readWhere(opened, resolver(opened, plan), problems);
    const institution = institutionCell(plan);
    const all = opened.header.map((_, index) => index);
    const kept = all.filter((index) => index !== fileColumn(plan, 'institution'));
    const columns = [
      sql`s.record`,
      sql`${institution} AS institution`,
      sql`${periods.select} AS period`,
      sql`${verification.select} AS verification`,
      ...kept.map((index) => sql`s.${identifier(columnName(index))}`),
      ...dimensions.flatMap(({ select }) => select ?? [])
    ];
    const joins = join([...dimensions.map((dimension) => dimension.join), periods.join, verification.join], ' ');
    const source = numberedCells(survey.source, opened.settings.missingValues);
    const condition =
      where.kind === 'sql' ? sql`(${where.sql}) IS TRUE` : where.kind === 'none' ? sql`TRUE` : sql`FALSE`;
    const isBlank = sql`coalesce(${join(
      all.map((index) => identifier(columnName(index))),
      ', '
    )}) IS NULL`;
    await dropRejects(db);
    await db.run(
      sql`CREATE OR REPLACE TABLE ${identifier(name)} AS SELECT ${join(columns, ', ')}
        FROM (SELECT * FROM ${source} WHERE record = 0 OR (NOT (${isBlank}) AND ${condition})) AS s ${joins}`
    );
    await dropRejects(db);
    if (!(await startsWithHeader(db, name, opened, kept))) {
      problems.add('file-unreadable', { file: opened.file }, { reason: 'its header is not where it was seen first' });
      await db.run(sql`DROP TABLE ${identifier(name)}`);
      return { ledger: await unusedEntry(opened, 'records') };
    }
    if (account.rows === 0) problems.add('file-without-rows', { file: opened.file });
    await numberRecords(db, name, account);
    const missing = account.rows - account.misshapen.length - (await countRows(work, sql`FROM ${identifier(name)}`));
    if (missing > 0) await reportLeftOut(work, opened, { missing, where, source, isBlank, account });
    await setAsideNameless(work, opened, plan, name);
    await reportPeriods(work, opened, name, periods);
    const used = await countRows(work, sql`FROM ${identifier(name)}`);
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
      relation: await describe(work, opened, plan, dimensions, name, used),
      ...(periods.newest === undefined ? {} : { newest: periods.newest, newestPast: periods.newest })
    };
  } finally {
    await db.unregister(registered);
    for (const table of [groups, 'intake_periods', 'intake_verifications', 'intake_survey'])
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

function institutionCell(plan: ColumnPlan): Sql {
  const index = fileColumn(plan, 'institution');
  return index === undefined
    ? sql`${literal(plan.constants.get('institution') ?? '')}`
    : sql`s.${identifier(columnName(index))}`;
}

function resolver(opened: OpenedResource, plan: ColumnPlan) {
  return (name: string) => {
    const index = findColumn(opened.header, name) ?? roleIndex(plan, name);
    if (index !== undefined) return { column: identifier(columnName(index)) };
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
  await work.db.run(sql`DELETE ${nameless}`);
}

async function reportPeriods(work: Work, opened: OpenedResource, name: string, periods: RecordPeriods): Promise<void> {
  if (periods.column === undefined) return;
  const rows = await countRows(work, sql`FROM ${identifier(name)} WHERE period = ${noPeriod}`);
  if (rows === 0) return;
  const place = { file: opened.file, column: opened.header[periods.column]! };
  work.problems.add('period-missing', place, { rows, label: noPeriod });
}

async function describe(
  work: Work,
  opened: OpenedResource,
  plan: ColumnPlan,
  dimensions: readonly DimensionColumn[],
  name: string,
  rows: number
): Promise<Relation> {
  const { settings } = opened;
  const person = fileColumn(plan, 'person');
  const claims: (readonly [string, string])[] = opened.header.map((header, index) => [
    header,
    index === fileColumn(plan, 'institution') ? 'institution' : columnName(index)
  ]);
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
    absences: {},
    ...(person === undefined ? {} : { person: columnName(person) }),
    dimensions: dimensions.map(({ dimension, index, column, overlapping }) => ({
      id: dimension.id,
      column,
      sourceColumn: columnName(index),
      overlapping
    })),
    hasPeriod: true,
    rows,
    weakestVerification: await weakestVerification(work.db, name)
  };
}
