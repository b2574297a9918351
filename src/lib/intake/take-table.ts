import { registers } from '#lib/catalog/registers.ts';
import type { Relation } from '#lib/catalog/relation.ts';
import type { Value } from '#lib/database/database.ts';
import { identifier, join, literal, sql, type Sql } from '#lib/database/sql.ts';
import { accountRecords, numberRecords, startsWithHeader } from './account-records.ts';
import { fillArchiveDates } from './archive-date.ts';
import { checkDates } from './check-dates.ts';
import { checkFigures } from './check-figures.ts';
import { fileColumn, isFilled, roleText, type ColumnPlan } from './column-plan.ts';
import { columnName, numberedCells } from './csv-source.ts';
import type { DimensionCells } from './dimension-cells.ts';
import { mapDimensions, type DimensionColumn } from './dimension-columns.ts';
import { gatherReasons } from './gather-reasons.ts';
import { itemColumns, spellItem } from './item-columns.ts';
import { findColumn } from './match-columns.ts';
import { nameSlices } from './name-slices.ts';
import { newestDate } from './newest-date.ts';
import type { OpenedResource } from './open-resource.ts';
import { mostListed } from './problem-list.ts';
import { readWhole } from './read-whole.ts';
import { relationColumns } from './relation-columns.ts';
import { nameResultGroups } from './results-groups.ts';
import { settleOverlaps } from './settle-overlaps.ts';
import { scalePercents } from './scale-percents.ts';
import { asideTable, isKept, setAsideByWhere, setAsideRepeated, setAsideWithoutKey } from './set-aside.ts';
import { setAsideLabels } from './set-aside-labels.ts';
import { spellCells } from './spell-cells.ts';
import { spellIndicators } from './spell-indicators.ts';
import { spreadProblems } from './spread-problems.ts';
import { spreadRole, type Spread, type SpreadResource } from './spread.ts';
import { spreadRows } from './spread-rows.ts';
import { stageCells, type Stage } from './stage-cells.ts';
import { unusedEntry } from './unread.ts';
import { weakestVerification } from './weakest-verification.ts';
import { readWhereNumbers, whereCell, whereNumbersTable, type WhereNumbers } from './where-numbers.ts';
import { readWhere } from './where.ts';
import type { TakenFile, Work } from './work.ts';

const raw = 'intake_raw';
const stage = 'intake_stage';
const mapping = 'intake_groups';
const percentColumns = ['value', 'standard_error', 'lower', 'upper'];

/**
 * Takes a register or aggregated results in: every cell typed, every row used or set aside with its reason. Of a wide file
 * (`spread`), whose rows become several rows of the table each, a row counts as used where any of those is. `name`: of the relation.
 */
export async function takeTable(
  given: Work,
  opened: OpenedResource | SpreadResource,
  plan: ColumnPlan,
  name: string
): Promise<TakenFile> {
  const { db } = given;
  const spread = 'spread' in opened ? opened.spread : undefined;
  const source = spread?.file ?? opened;
  const registered = await db.register(opened.source);
  try {
    const all = source.header.map((_, index) => index);
    const missing = opened.settings.missingValues;
    const read = await readWhole(db, source, registered, given.problems, (from) => {
      return sql`CREATE OR REPLACE TABLE ${identifier(raw)} AS SELECT * FROM ${numberedCells(from, missing)}`;
    });
    if (!read || !(await startsWithHeader(db, raw, source, all))) {
      if (read) {
        const reason = 'its header is not where it was seen first';
        given.problems.add('file-unreadable', { file: opened.file }, { reason });
      }
      return { ledger: await unusedEntry(source, plan.definition.name) };
    }
    const account = await accountRecords(source, read, await countRows(given, raw), given.problems);
    await numberRecords(db, raw, account);
    await setAsideLabels(db, raw, source, read, given.problems);
    if (account.rows === 0 && !registers.has(plan.definition.name))
      given.problems.add('file-without-rows', { file: opened.file });
    if (spread) await spreadRows(db, raw, spread);
    const problems = spread ? spreadProblems(given.problems, opened, spread) : given.problems;
    const work = { ...given, problems };

    const staged = await stageCells(db, raw, stage, plan, opened, problems);
    await nameSlices(db, stage, plan, opened);
    const numbers = await readWhereNumbers(
      db,
      identifier(stage),
      opened,
      (found) => plainIndex(opened, plan, found),
      problems
    );
    const where = readWhere(opened, resolver(opened, plan, staged, numbers), problems);
    await setAsideByWhere(db, stage, opened, where, problems);
    await setAsideWithoutKey(db, stage, plan, opened, problems);
    if (plan.definition.name === 'results' || plan.definition.name === 'population') {
      await db.run(sql`ALTER TABLE ${identifier(stage)} ADD COLUMN source_label VARCHAR`);
      await db.run(sql`UPDATE ${identifier(stage)} SET source_label = "group"`);
      const slice = plan.definition.key.filter((key) => key !== 'dimension' && key !== 'group');
      await nameResultGroups(db, stage, slice, opened, work.dimensions, problems);
    }
    if (spread?.into === 'indicator') await spellIndicators(work, stage);
    if (plan.definition.name === 'results')
      await scalePercents(db, stage, typedFrom(plan, percentColumns), (id) => work.indicatorOf(id)?.scale ?? 100);
    await spellItems(work, plan);
    await setAsideRepeated(db, stage, plan, opened, problems);
    await reportTroubles(work, opened, staged);
    await checkDates({ work, opened, plan, stage, cells: staged });
    await checkFigures({ work, opened, plan, stage, cells: staged });
    if (isFilled(plan, 'evidence_url')) await fillArchiveDates(db, stage, staged);

    const mapped = await mapDimensions(
      db,
      await dimensionCells(work, plan),
      opened,
      work.dimensions,
      problems,
      mapping
    );
    await createRelation(work, plan, staged, mapped, name, spread);
    const dimensions = await settleOverlaps(db, name, mapped, opened, work.dimensions, problems);
    if (spread) await gatherReasons(db, opened.file, name);
    const used = await countRecords(work, name);
    return {
      ledger: {
        file: opened.file,
        resource: opened.name,
        table: plan.definition.name,
        rows: account.rows,
        used,
        setAside: account.rows - used,
        columns: Object.fromEntries(
          source.header.map((header, index) => [
            header,
            (spread && spreadRole(spread, index)) ?? roleText(plan.roles[index]!, false)
          ])
        )
      },
      relation: await describeRelation(work, opened, plan, staged, dimensions, name),
      ...(await newestDate(db, plan, name))
    };
  } finally {
    await db.unregister(registered);
    for (const table of [raw, stage, mapping, asideTable, whereNumbersTable])
      await db.run(sql`DROP TABLE IF EXISTS ${identifier(table)}`);
  }
}

/** Items in the catalog's spelling before keys are compared, so that two spellings of one item are seen to be one. */
async function spellItems({ db, indicators }: Work, { definition }: ColumnPlan): Promise<void> {
  const ids = indicators.map(({ id }) => id);
  for (const item of itemColumns[definition.name] ?? [])
    await spellCells(db, stage, item.column, (text) => spellItem(item, text, ids));
}

async function countRecords(work: Work, table: string): Promise<number> {
  const [row] = await work.db.all(sql`SELECT count(DISTINCT record) AS n FROM ${identifier(table)}`);
  return Number(row?.['n']);
}

async function countRows(work: Work, table: string): Promise<number> {
  const [row] = await work.db.all(sql`SELECT count(*) AS n FROM ${identifier(table)}`);
  return Number(row?.['n']);
}

function typedFrom(
  plan: ColumnPlan,
  names: readonly string[]
): readonly { readonly name: string; readonly index: number }[] {
  return names.flatMap((name) => {
    const index = fileColumn(plan, name);
    return index === undefined ? [] : [{ name, index }];
  });
}

/** Conditions in `where` see a file's column as it stands, numbers excepted; a table's column in canonical form. */
function resolver(opened: OpenedResource, plan: ColumnPlan, staged: Stage, numbers: WhereNumbers) {
  const typed = (name: string) => {
    const absence = staged.absences.get(name);
    return { column: identifier(name), ...(absence === undefined ? {} : { absence: identifier(absence) }) };
  };
  return (name: string) => {
    const definition = findDefinitionByName(plan, name);
    if (definition) return typed(definition.name);
    const index = findColumn(opened.header, name);
    const role = index === undefined ? undefined : plan.roles[index];
    if (role?.kind === 'column' && ['number', 'share'].includes(role.definition.type))
      return typed(role.definition.name);
    return index === undefined ? undefined : { column: whereCell(numbers, index) };
  };
}

/** Position of a column that conditions see as it stands in the file. */
function plainIndex(opened: OpenedResource, plan: ColumnPlan, name: string): number | undefined {
  const index = findDefinitionByName(plan, name) ? undefined : findColumn(opened.header, name);
  return index !== undefined && plan.roles[index]?.kind === 'unused' ? index : undefined;
}

function findDefinitionByName(plan: ColumnPlan, name: string) {
  const key = relationColumns([[name, '']]);
  return plan.definition.columns.find((column) => column.name in key);
}

async function reportTroubles(work: Work, opened: OpenedResource, staged: Stage): Promise<void> {
  for (const { definition, index, byCell } of staged.troubles) {
    const cell = identifier(columnName(index));
    const unreadable = sql`FROM ${identifier(stage)} WHERE ${isKept} AND ${identifier(staged.absences.get(definition.name)!)} = 'unreadable' AND ${cell} IS NOT NULL`;
    const rows = await work.db.all(
      sql`SELECT record, ${cell} AS cell ${unreadable} ORDER BY record LIMIT ${literal(mostListed)}`
    );
    const column = opened.header[index]!;
    for (const row of rows) {
      const trouble = byCell.get(String(row['cell']));
      if (trouble) work.problems.addTrouble({ file: opened.file, record: Number(row['record']), column }, trouble);
    }
    if (rows.length < mostListed) continue;
    const [total] = await work.db.all(sql`SELECT count(*) AS n ${unreadable}`);
    const [first] = byCell.values();
    work.problems.addRest(first!.code, { file: opened.file, column }, Number(total?.['n']) - rows.length);
  }
}

async function dimensionCells(work: Work, plan: ColumnPlan): Promise<readonly DimensionCells[]> {
  const cells: DimensionCells[] = [];
  for (const [index, role] of plan.roles.entries()) {
    if (role.kind !== 'dimension') continue;
    const found = await work.db.all(
      sql`SELECT ${identifier(columnName(index))} AS value, min(record) AS first FROM ${identifier(stage)} WHERE ${isKept} GROUP BY 1 ORDER BY 2`
    );
    cells.push({
      dimension: role.dimension,
      index,
      values: found.map((row) => row['value'] as Value as string | null)
    });
  }
  return cells;
}

function hasSourceLabel(plan: ColumnPlan): boolean {
  return plan.definition.name === 'results' || plan.definition.name === 'population';
}

function ownColumns(plan: ColumnPlan): readonly string[] {
  const names = plan.definition.columns.map((column) => column.name);
  return [
    ...names,
    ...(names.includes('institution') ? [] : ['institution']),
    ...(hasSourceLabel(plan) ? ['source_label'] : [])
  ];
}

async function createRelation(
  work: Work,
  plan: ColumnPlan,
  staged: Stage,
  dimensions: readonly DimensionColumn[],
  name: string,
  spread: Spread | undefined
): Promise<void> {
  const own = ownColumns(plan).map((column): Sql =>
    column === 'institution' && !plan.definition.columns.some((definition) => definition.name === column)
      ? sql`'' AS institution`
      : sql`s.${identifier(column)}`
  );
  const absent = [...staged.absences.values()].map((column) => sql`s.${identifier(column)}`);
  const kept = plan.roles.flatMap((role, index) =>
    role.kind === 'column' || (spread && spreadRole(spread, index) !== undefined)
      ? []
      : [sql`s.${identifier(columnName(index))}`]
  );
  const record = spread
    ? sql`CAST((s.record - 1) // ${literal(spread.parts.length)} + 1 AS INTEGER) AS record`
    : sql`s.record`;
  const columns = [record, ...own, ...absent, ...kept, ...dimensions.flatMap(({ select }) => select ?? [])];
  const joins = join(
    dimensions.map((dimension) => dimension.join),
    ' '
  );
  await work.db.run(
    sql`CREATE OR REPLACE TABLE ${identifier(name)} AS SELECT ${join(columns, ', ')} FROM ${identifier(stage)} AS s ${joins}
      WHERE s.${isKept} ORDER BY s.record`
  );
}

async function describeRelation(
  work: Work,
  opened: OpenedResource | SpreadResource,
  plan: ColumnPlan,
  staged: Stage,
  dimensions: readonly DimensionColumn[],
  name: string
): Promise<Relation> {
  const { settings } = opened;
  const claims: (readonly [string, string])[] = ownColumns(plan).map((column) => [column, column]);
  opened.header.forEach((header, index) => {
    const role = plan.roles[index]!;
    if ('spread' in opened && spreadRole(opened.spread, index) !== undefined) return;
    claims.push([header, role.kind === 'column' ? role.definition.name : columnName(index)]);
  });
  for (const { dimension, column, overlapping } of dimensions) if (!overlapping) claims.push([dimension.id, column]);
  return {
    relation: name,
    file: opened.file,
    resource: opened.name,
    calledAs: opened.calledAs,
    table: plan.definition.name,
    privacy: settings.privacy ?? plan.definition.privacy,
    privacyIsExplicit: settings.privacy !== undefined,
    ...(settings.source === undefined ? {} : { source: settings.source }),
    ...(settings.publishedOn === undefined ? {} : { publishedOn: settings.publishedOn }),
    columns: relationColumns(claims),
    absences: Object.fromEntries(staged.absences),
    dimensions: dimensions.map(({ dimension, column, sourceColumn, overlapping }) => ({
      id: dimension.id,
      column,
      sourceColumn,
      overlapping
    })),
    hasPeriod: plan.definition.name === 'results',
    rows: await countRows(work, name),
    weakestVerification: await weakestVerification(work.db, name)
  };
}
