import type { Findings } from '#lib/findings/types.ts';
import type { CharterRule, Scorecard } from '#lib/scorecard/model.ts';
import { charterColumns, charterPath, charterRows } from './charter-rows.ts';
import type { Column } from './column.ts';
import { commitmentsColumns, commitmentsRows } from './commitments-rows.ts';
import { criteriaColumns, criteriaRows } from './criteria-rows.ts';
import { dataColumns, dataRows } from './data-rows.ts';
import { gapsColumns, gapsRows } from './gaps-rows.ts';
import { harmsColumns, harmsRows } from './harms-rows.ts';
import { tableText } from './table-text.ts';

/** A CSV file of an edition as `datapackage.json` describes it. */
export interface PublishedTable {
  readonly path: string;
  /** Unique slug. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
}

/** The tables that an institution can have, by the names of their files. */
const tables = {
  data: { title: 'Every figure', columns: dataColumns },
  gaps: { title: 'Every comparison between groups', columns: gapsColumns },
  criteria: { title: 'The nine criteria', columns: criteriaColumns },
  commitments: { title: 'Every promise', columns: commitmentsColumns },
  harms: { title: 'Every harm', columns: harmsColumns }
} as const;

export type InstitutionTable = keyof typeof tables;

/**
 * The CSV files of one institution, one at a time: figures, gaps and criteria always, promises and harms where there are any. Rows of registers
 * come from the scorecard's cards, so that the page says the same.
 *
 * @param findings at least the institution's own
 */
export function* institutionTables(
  scorecard: Scorecard<'public'>,
  findings: Findings<'public'>
): Generator<{ readonly table: InstitutionTable; readonly text: string }, void> {
  const { key } = scorecard.institution;
  yield { table: 'data', text: tableText(dataColumns, dataRows(findings, key), 'csv') };
  yield { table: 'gaps', text: tableText(gapsColumns, gapsRows(findings, key), 'csv') };
  yield { table: 'criteria', text: tableText(criteriaColumns, criteriaRows(scorecard), 'csv') };
  const promises = commitmentsRows(scorecard);
  if (promises.length > 0) yield { table: 'commitments', text: tableText(commitmentsColumns, promises, 'csv') };
  const harms = harmsRows(scorecard);
  if (harms.length > 0) yield { table: 'harms', text: tableText(harmsColumns, harms, 'csv') };
}

/** What one of an institution's tables is called and holds. */
export function describedTable(
  table: InstitutionTable,
  { slug, name }: Pick<Scorecard<'public'>['institution'], 'slug' | 'name'>
): PublishedTable {
  const { title, columns } = tables[table];
  return { path: `${slug}/${table}.csv`, name: `${slug}-${table}`, title: `${title}: ${name}`, columns };
}

/** The community's charter as a table; `undefined` where it set no rule. */
export function charterTable(
  charter: readonly CharterRule[]
): (PublishedTable & { readonly text: string }) | undefined {
  if (charter.length === 0) return undefined;
  return {
    path: charterPath,
    name: 'charter',
    title: 'Rules that the community set',
    columns: charterColumns,
    text: tableText(charterColumns, charterRows(charter), 'csv')
  };
}
