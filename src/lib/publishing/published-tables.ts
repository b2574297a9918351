import type { Findings } from '#lib/findings/types.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { charterColumns, charterOf, charterPath, charterRows } from './charter-rows.ts';
import type { Column, Row } from './column.ts';
import { commitmentsColumns, commitmentsRows } from './commitments-rows.ts';
import { criteriaColumns, criteriaRows } from './criteria-rows.ts';
import { dataColumns, dataRows } from './data-rows.ts';
import { gapsColumns, gapsRows } from './gaps-rows.ts';
import { harmsColumns, harmsRows } from './harms-rows.ts';
import { tableText } from './table-text.ts';

/** A CSV file of an edition: what is written, and what `datapackage.json` says of it. */
export interface PublishedTable {
  readonly path: string;
  /** Unique slug. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly text: string;
}

/**
 * Every CSV file of an edition, institution by institution: figures, gaps and criteria always, promises and harms where there
 * are any; then the community's charter, where there is one. Rows of registers come from the scorecard's cards, so that the page
 * says the same.
 */
export function publishedTables(
  scorecards: readonly Scorecard<'public'>[],
  findings: Findings<'public'>
): readonly PublishedTable[] {
  const charter = charterOf(scorecards);
  return [
    ...scorecards.flatMap((scorecard) => {
      const { key, slug, name } = scorecard.institution;
      const of = <Name extends string>(
        file: string,
        title: string,
        columns: readonly Column<Name>[],
        rows: readonly Row<Name>[]
      ): PublishedTable => ({
        path: `${slug}/${file}.csv`,
        name: `${slug}-${file}`,
        title: `${title}: ${name}`,
        columns,
        text: tableText(columns, rows, 'csv')
      });
      const promises = commitmentsRows(scorecard);
      const harms = harmsRows(scorecard);
      return [
        of('data', 'Every figure', dataColumns, dataRows(findings, key)),
        of('gaps', 'Every comparison between groups', gapsColumns, gapsRows(findings, key)),
        of('criteria', 'The nine criteria', criteriaColumns, criteriaRows(scorecard)),
        ...(promises.length > 0 ? [of('commitments', 'Every promise', commitmentsColumns, promises)] : []),
        ...(harms.length > 0 ? [of('harms', 'Every harm', harmsColumns, harms)] : [])
      ];
    }),
    ...(charter.length > 0
      ? [
          {
            path: charterPath,
            name: 'charter',
            title: 'Rules that the community set',
            columns: charterColumns,
            text: tableText(charterColumns, charterRows(charter), 'csv')
          }
        ]
      : [])
  ];
}
