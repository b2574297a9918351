import { whoseWord, type Because, type Check, type CheckedMeasure } from './check.ts';
import type { PublishedEstimate } from './published-estimate.ts';
import { lineOf, numberIn, type TableRow } from './read-table.ts';
import { figureText, sameFigure } from './same-number.ts';

/** The estimate and the interval of one row of `data.csv`; nothing for a row without a figure. */
export function checkEstimate(file: string, published: PublishedEstimate, measure: CheckedMeasure): readonly Check[] {
  const { row, estimate, indicator, isClustered } = published;
  if (row['status'] !== 'ok') return [];
  const base = { ...placeOf(file, row, measure), figure: figureName(row) };
  const given = wordOf(indicator.kind, row);
  if (given !== undefined) {
    const word = { because: given, whose: whoseWord(given, measure) };
    return [{ ...base, part: 'estimate', outcome: 'word', published: row['estimate'] ?? '', ...word }];
  }
  const value = estimate.estimate;
  const shown = numberIn(row, 'estimate');
  const again = typeof value === 'number' ? value * estimate.factor : undefined;
  return [
    {
      ...base,
      part: 'estimate',
      outcome: sameFigure(shown, again) ? 'match' : 'mismatch',
      published: row['estimate'] ?? '',
      recomputed: figureText(again)
    },
    ...checkInterval(base, published, isClustered, measure)
  ];
}

/** Where a figure stands, and where it is explained. */
export function placeOf(
  file: string,
  row: TableRow,
  { anchor }: Pick<CheckedMeasure, 'anchor'>
): Pick<Check, 'file' | 'line' | 'anchor'> {
  const line = lineOf(row);
  return { file, anchor, ...(line !== undefined && { line }) };
}

/** Institution's row in words. */
export function figureName(row: TableRow): string {
  return [row['period'], row['indicator'], row['dimension'], row['group']].join(' ');
}

function checkInterval(
  base: Pick<Check, 'file' | 'line' | 'anchor' | 'figure'>,
  { row, estimate, indicator }: PublishedEstimate,
  isClustered: boolean,
  measure: CheckedMeasure
): readonly Check[] {
  const [lower, upper] = [numberIn(row, 'lower'), numberIn(row, 'upper')];
  const again = [estimate.lower, estimate.upper].map((limit) =>
    typeof limit === 'number' ? limit * estimate.factor : undefined
  );
  if (lower === undefined && upper === undefined && again.every((limit) => limit === undefined)) return [];
  const published = `${row['lower'] ?? ''} to ${row['upper'] ?? ''}`;
  if (indicator.kind === 'mean') {
    const word = { because: 'spread', whose: whoseWord('spread', measure) } as const;
    return [{ ...base, part: 'interval', outcome: 'word', published, ...word }];
  }
  const isMatch = sameFigure(lower, again[0]) && sameFigure(upper, again[1]);
  return [
    {
      ...base,
      part: 'interval',
      outcome: isMatch ? 'match' : 'mismatch',
      published,
      recomputed: again.map(figureText).join(' to '),
      ...(isClustered && { because: 'persons' as const, whose: whoseWord('persons', measure) })
    }
  ];
}

function wordOf(kind: string, row: TableRow): Because | undefined {
  if (kind === 'time-to-event') return 'case-times';
  if (row['numerator'] === '' || row['denominator'] === '') {
    return kind === 'estimate' || kind === 'directly-standardised-rate' || row['standard_error'] !== ''
      ? 'given'
      : 'not-here';
  }
  return kind === 'estimate' || kind === 'directly-standardised-rate' ? 'given' : undefined;
}
