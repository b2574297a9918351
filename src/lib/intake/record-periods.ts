import { allPeriods, noPeriod } from '#lib/catalog/own-periods.ts';
import type { Cell } from '#lib/database/database.ts';
import { identifier, literal, sql, type Sql } from '#lib/database/sql.ts';
import { fileColumn, type ColumnPlan } from './column-plan.ts';
import { columnName } from './csv-source.ts';
import { fewTexts } from './few-texts.ts';
import type { OpenedResource } from './open-resource.ts';
import { dateReader } from './read-date.ts';
import { periodEnd, periodReader, readPeriod } from './read-period.ts';
import { dayOf, type Survey } from './survey-records.ts';
import type { Work } from './work.ts';

/** The period of each record: what to select for it and the join that it needs. */
export interface RecordPeriods {
  readonly select: Sql;
  readonly join: Sql;
  /** Position of the column that it is read from. */
  readonly column?: number;
  /** Last day of the newest period, or the newest date. */
  readonly newest?: string;
}

const mapping = 'intake_periods';

/** Reads periods from the column `period` (a full date there is its year), else the year of the column `date`, else one for all. */
export async function mapPeriods(
  work: Work,
  opened: OpenedResource,
  plan: ColumnPlan,
  survey: Survey
): Promise<RecordPeriods> {
  const constant = plan.constants.get('period');
  if (constant !== undefined) {
    const period = readPeriod(constant);
    const newest = periodEnd(period);
    return { select: fewTexts(literal(period), [period]), join: sql``, ...(newest === undefined ? {} : { newest }) };
  }
  const periodColumn = fileColumn(plan, 'period');
  const column = periodColumn ?? fileColumn(plan, 'date');
  if (column === undefined) return { select: fewTexts(literal(allPeriods), [allPeriods]), join: sql`` };
  const values = (survey.cells.get(column) ?? []).filter((value) => value !== null);
  const readDate = dateReader(values);
  const readOwn = periodReader(values);
  let newest: string | undefined;
  const note = (day: string | undefined) => {
    if (day !== undefined && (newest === undefined || day > newest)) newest = day;
  };
  const rows = values.flatMap((value): Cell[][] => {
    if (opened.settings.absent.has(value)) return [];
    const period = readOwn(value);
    if (periodColumn !== undefined && periodEnd(period) !== undefined) {
      note(periodEnd(period));
      return [[value, period]];
    }
    const date = readDate(value);
    if ('value' in date) {
      note(date.value);
      return [[value, date.value.slice(0, 4)]];
    }
    return periodColumn === undefined ? [] : [[value, period]];
  });
  await work.db.run(sql`DROP TABLE IF EXISTS ${identifier(mapping)}`);
  const columns = ['value', 'period'].map((name) => ({ name, type: 'VARCHAR' as const }));
  await work.db.insert(mapping, columns, rows);
  const labels = rows.map(([, period]) => String(period));
  const cell = sql`s.${identifier(columnName(column))}`;
  return {
    select: fewTexts(sql`coalesce(intake_p.period, ${literal(noPeriod)})`, [noPeriod, ...labels]),
    join: sql`LEFT JOIN ${identifier(mapping)} AS intake_p ON intake_p.value = ${periodColumn === undefined ? dayOf(cell) : cell}`,
    column,
    ...(newest === undefined ? {} : { newest })
  };
}
