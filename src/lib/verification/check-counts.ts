import { criterionVerdict } from '#lib/findings/criterion-verdict.ts';
import type { Verdict } from '#lib/findings/types.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { placeOf } from './check-estimate.ts';
import type { Check } from './check.ts';
import type { TableRow } from './read-table.ts';

/** Sections of the methods page. */
const ofVerdicts = { anchor: 'verdicts' };
const ofRegisters = { anchor: 'reading' };

/** What the scorecard counts up: criteria from their measures, the headline from the criteria, promises and harms from their rows. */
export function checkCounts(
  folder: string,
  scorecard: Scorecard<'public'>,
  tables: {
    readonly criteria: readonly TableRow[];
    readonly commitments: readonly TableRow[];
    readonly harms: readonly TableRow[];
  }
): readonly Check[] {
  const criteria = scorecard.components.flatMap((component) => component.criteria);
  const file = `${folder}/criteria.csv`;
  return [
    ...criteria.map((criterion): Check => {
      const again = criterionVerdict(criterion.indicators.map(({ verdict }) => verdict));
      const row = tables.criteria.find((each) => each['criterion'] === criterion.id);
      const published = row?.['verdict'] ?? 'no row';
      const isSame = published === again && criterion.verdict === again;
      return {
        ...(row ? placeOf(file, row, ofVerdicts) : { file, ...ofVerdicts }),
        figure: criterion.id,
        part: 'verdict',
        outcome: isSame ? 'match' : 'mismatch',
        published,
        recomputed: again
      };
    }),
    ...counts(
      `${folder}/scorecard.json`,
      'criteria',
      scorecard.headline.criteria,
      tables.criteria,
      'verdict',
      ofVerdicts
    ),
    ...counts(
      `${folder}/scorecard.json`,
      'promises',
      scorecard.ledger.counts,
      tables.commitments,
      'state',
      ofRegisters
    ),
    ...counts(`${folder}/scorecard.json`, 'harms', scorecard.redress.counts, tables.harms, 'stage', ofRegisters)
  ];
}

function counts(
  file: string,
  what: string,
  published: Readonly<Record<string, number>> | Readonly<Record<Verdict, number>>,
  rows: readonly TableRow[],
  column: string,
  about: Pick<Check, 'anchor'>
): readonly Check[] {
  return Object.entries(published).map(([key, count]): Check => {
    const again = rows.filter((row) => row[column] === key).length;
    return {
      file,
      ...about,
      figure: `${what} ${key}`,
      part: 'count',
      outcome: count === again ? 'match' : 'mismatch',
      published: String(count),
      recomputed: String(again)
    };
  });
}
