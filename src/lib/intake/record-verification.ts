import { identifier, literal, sql, type Sql } from '#lib/database/sql.ts';
import { fileColumn, type ColumnPlan } from './column-plan.ts';
import { columnName } from './csv-source.ts';
import { fewTexts } from './few-texts.ts';
import type { OpenedResource } from './open-resource.ts';
import { readCells } from './read-cells.ts';
import type { Survey } from './survey-records.ts';
import type { Work } from './work.ts';

const mapping = 'intake_verifications';
const weakest = 'self-reported';

/** The verification of each record: what to select for it and the join that it needs; self-reported where nothing is said. */
export async function mapVerification(
  work: Work,
  opened: OpenedResource,
  plan: ColumnPlan,
  survey: Survey
): Promise<{ readonly select: Sql; readonly join: Sql }> {
  const definition = plan.definition.columns.find((column) => column.name === 'verification')!;
  const rules = { isSemicolonFile: false, absent: opened.settings.absent };
  const index = fileColumn(plan, 'verification');
  const constant = plan.constants.get('verification');
  const values = (constant === undefined ? (index === undefined ? [] : survey.cells.get(index)!) : [constant]).filter(
    (value) => value !== null
  );
  const readings = readCells(definition, values, rules);
  for (const reading of readings.values()) {
    const column = index === undefined ? 'verification' : opened.header[index]!;
    if ('trouble' in reading) work.problems.addTrouble({ file: opened.file, column }, reading.trouble);
  }
  const read = [...readings].flatMap(([value, reading]) => ('value' in reading ? [[value, reading.value]] : []));
  const steps = [weakest, ...(definition.choices ?? [])];
  if (constant !== undefined || index === undefined)
    return { select: fewTexts(literal(read[0]?.[1] ?? weakest), steps), join: sql`` };
  await work.db.run(sql`DROP TABLE IF EXISTS ${identifier(mapping)}`);
  const columns = ['value', 'verification'].map((name) => ({ name, type: 'VARCHAR' as const }));
  await work.db.insert(mapping, columns, read);
  return {
    select: fewTexts(sql`coalesce(intake_v.verification, ${literal(weakest)})`, steps),
    join: sql`LEFT JOIN ${identifier(mapping)} AS intake_v ON intake_v.value = s.${identifier(columnName(index))}`
  };
}
