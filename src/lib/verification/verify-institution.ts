import type { IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import { checkCounts } from './check-counts.ts';
import { checkEstimate } from './check-estimate.ts';
import { checkGap } from './check-gap.ts';
import type { Check, CheckedMeasure } from './check.ts';
import { publishedEstimate, type PublishedEstimate } from './published-estimate.ts';
import type { CheckedFiles } from './checked-files.ts';
import { readTable, type TableRow } from './read-table.ts';

/**
 * Every figure of an institution's `data.csv` and `gaps.csv`, and the counts of its scorecard, computed again from what is published by
 * the product's own statistics. Throws for files that are not of an edition.
 */
export function verifyInstitution(files: CheckedFiles): readonly Check[] {
  const scorecard = JSON.parse(files.scorecard) as Scorecard<'public'>;
  const cards = new Map<string, IndicatorCard>(
    scorecard.components
      .flatMap(({ criteria, outcomes }) => [...criteria.flatMap(({ indicators }) => indicators), ...outcomes])
      .map((card) => [card.id, card])
  );
  const measureOf = (row: TableRow): CheckedMeasure => {
    const card = cards.get(row['indicator'] ?? '');
    return {
      anchor: card === undefined ? 'measures' : `measure-${card.slug}`,
      publisher: scorecard.edition.publisher.name,
      ...(card?.source !== undefined && { source: card.source })
    };
  };
  const found = new Map<string, PublishedEstimate>();
  for (const row of readTable(files.data)) {
    const basis = cards.get(row['indicator'] ?? '')?.basis;
    found.set(keyOf(row, row['group']), publishedEstimate(row, basis === 'register' || basis === 'derived'));
  }
  const pairs = new Map<string, TableRow[]>();
  for (const row of readTable(files.gaps)) {
    const key = JSON.stringify([keyOf(row, row['compared_group']), row['reference_group']]);
    pairs.set(key, [...(pairs.get(key) ?? []), row]);
  }
  return [
    ...[...found.values()].flatMap((each) => checkEstimate(`${files.folder}/data.csv`, each, measureOf(each.row))),
    ...[...pairs.values()].flatMap((rows) =>
      checkGap(`${files.folder}/gaps.csv`, rows, measureOf(rows[0] ?? {}), (group) => {
        const row = rows[0] ?? {};
        return found.get(group === 'all' ? keyOf({ ...row, dimension: 'all' }, 'all') : keyOf(row, group));
      })
    ),
    ...checkCounts(files.folder, scorecard, {
      criteria: readTable(files.criteria),
      commitments: files.commitments === '' ? [] : readTable(files.commitments),
      harms: files.harms === '' ? [] : readTable(files.harms)
    })
  ];
}

function keyOf(row: TableRow, group: string | undefined): string {
  return JSON.stringify([row['period'], row['indicator'], row['dimension'], group]);
}
