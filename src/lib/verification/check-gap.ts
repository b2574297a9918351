import { contrast } from '#lib/findings/contrast.ts';
import { gapMeasures } from '#lib/findings/gap-measures.ts';
import { gapVerdict } from '#lib/findings/gap-verdict.ts';
import { pairTest } from '#lib/findings/pair-test.ts';
import { rest, restTally } from '#lib/findings/rest-tally.ts';
import { alike } from '#lib/findings/side.ts';
import { estimate } from '#lib/findings/estimate.ts';
import type { Measure } from '#lib/findings/types.ts';
import { placeOf } from './check-estimate.ts';
import { whoseWord, type Because, type Check, type CheckedMeasure } from './check.ts';
import type { PublishedEstimate } from './published-estimate.ts';
import { numberIn, type TableRow } from './read-table.ts';
import { figureText, sameFigure, sameNumber } from './same-number.ts';

const parts = {
  'group-difference': 'difference',
  'group-ratio': 'ratio',
  'events-affected': 'events'
} as const;

/**
 * The rows of `gaps.csv` of one pair: each measure with its interval; that the adjusted p is not below the pair's own; and the
 * verdict that follows from both. Nothing for a pair without figures.
 *
 * @param find the published row of a group (or `all`) of the pair's slice
 */
export function checkGap(
  file: string,
  rows: readonly TableRow[],
  about: CheckedMeasure,
  find: (group: string) => PublishedEstimate | undefined
): readonly Check[] {
  const [first] = rows;
  if (first === undefined || rows.every((row) => row['estimate'] === '')) return [];
  const [compared, reference] = [first['compared_group'] ?? '', first['reference_group'] ?? ''];
  const figure = [first['period'], first['indicator'], first['dimension'], `${compared} against ${reference}`].join(
    ' '
  );
  const at = (row: TableRow) => ({ ...placeOf(file, row, about), figure });
  const one = find(compared);
  const other = reference === rest ? everyoneElse(find('all'), one) : find(reference);
  const because = one && other ? wordOf(one, other) : 'not-here';
  if (one === undefined || other === undefined || because !== undefined) {
    return rows
      .filter((row) => row['estimate'] !== '')
      .map((row) => ({
        ...at(row),
        part: partOf(row),
        outcome: 'word' as const,
        published: row['estimate'] ?? '',
        because: because ?? 'not-here',
        whose: whoseWord(because ?? 'not-here', about)
      }));
  }
  const { indicator } = one;
  const sides = alike(one.estimate, other.estimate, indicator.kind);
  const made =
    typeof sides === 'string' ? undefined : contrast(...sides, indicator.favourable, shareScaleOf(indicator.scale));
  const measures = gapMeasures({ compared: one.estimate, reference: other.estimate, sides }, made, indicator);
  const of = { difference: measures.difference, ratio: measures.ratio, events: measures.events };
  const pValue = typeof sides === 'string' ? undefined : pairTest(...sides);
  return [
    ...rows
      .filter((row) => row['estimate'] !== '')
      .map((row): Check => {
        const measure = of[partOf(row)];
        const again = [measure.estimate, measure.lower, measure.upper].map((each) => scaled(each, measure.factor));
        const shown = ['estimate', 'lower', 'upper'].map((column) => numberIn(row, column));
        return {
          ...at(row),
          part: partOf(row),
          outcome: again.every((each, place) => sameFigure(each, shown[place])) ? 'match' : 'mismatch',
          published: shown.map(figureText).join(' '),
          recomputed: again.map(figureText).join(' ')
        };
      }),
    ...checkVerdict(at(first), first, made, pValue)
  ];
}

function checkVerdict(
  base: Pick<Check, 'file' | 'line' | 'anchor' | 'figure'>,
  row: TableRow,
  made: ReturnType<typeof contrast> | undefined,
  pValue: number | undefined
): readonly Check[] {
  const adjusted = numberIn(row, 'p_adjusted');
  const smallest = numberIn(row, 'smallest_gap');
  const verdict = row['verdict'] ?? '';
  if (adjusted === undefined || pValue === undefined || smallest === undefined || made === undefined) {
    const claims = verdict === 'clear-gap' || verdict === 'no-clear-gap';
    return claims
      ? [{ ...base, part: 'verdict', outcome: 'mismatch', published: verdict, recomputed: 'no test to rest on' }]
      : [];
  }
  const again = gapVerdict(made, adjusted, smallest).verdict;
  const reason = row['reason'] ?? '';
  // Too few, or too many unknown: less is said than the test alone would let.
  const isHeldBack = verdict === 'cannot-conclude' && reason !== 'interval' && reason !== '';
  const isLawful = verdict === again || isHeldBack;
  return [
    {
      ...base,
      part: 'test',
      outcome: adjusted >= pValue || sameNumber(adjusted, pValue) ? 'match' : 'mismatch',
      published: `adjusted p ${String(adjusted)}`,
      recomputed: `its own p ${String(pValue)}`
    },
    { ...base, part: 'verdict', outcome: isLawful ? 'match' : 'mismatch', published: verdict, recomputed: again }
  ];
}

function everyoneElse(
  overall: PublishedEstimate | undefined,
  group: PublishedEstimate | undefined
): PublishedEstimate | undefined {
  if (overall === undefined || group === undefined) return undefined;
  const { indicator } = overall;
  const left = estimate(restTally(overall.estimate.tally, group.estimate.tally), indicator, false);
  return { row: overall.row, indicator, estimate: left, isClustered: overall.isClustered || group.isClustered };
}

/** Why a pair cannot be recomputed: its sides need more than counts. */
function wordOf(one: PublishedEstimate, other: PublishedEstimate): Because | undefined {
  const { kind } = one.indicator;
  if (kind === 'mean') return 'spread';
  if (kind === 'time-to-event') return 'case-times';
  if (kind === 'estimate' || kind === 'directly-standardised-rate') return 'given';
  if (one.row === other.row) return 'not-here';
  return other.isClustered && other.row['group'] === 'all' ? 'persons' : undefined;
}

function partOf(row: TableRow): 'difference' | 'ratio' | 'events' {
  const part = parts[row['measure'] as keyof typeof parts];
  if (part === undefined) throw new Error(`there is no measure ${JSON.stringify(row['measure'])}`);
  return part;
}

/** Given values in percent are shares; the counted ones that reach here carry their own scale. */
function shareScaleOf(scale: number): number | undefined {
  return scale === 100 ? scale : undefined;
}

function scaled(value: Measure['estimate'], factor: number): number | undefined {
  return typeof value === 'number' ? value * factor : undefined;
}
