import { figureWords } from '#lib/messages/figure-words.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { DimensionView, GapPoint, IndicatorCard } from '#lib/scorecard/model.ts';
import type { TextTable } from './numbers-table.ts';

/** Every text about a gap over time: title, the chart in words, what has to be known beside it, the same figures as a table. */
export interface GapTrendTexts {
  readonly title: string;
  readonly description: string;
  readonly note: string;
  readonly table: TextTable;
}

/** The texts of the difference between two groups by period; `points` are those of the view's lead. */
export function gapTrendTexts(
  card: IndicatorCard,
  view: DimensionView,
  points: readonly GapPoint[],
  messages: Messages
): GapTrendTexts {
  const words = figureWords(messages.language);
  const { numbers, gaps, page } = messages;
  const name = (group: string | undefined): string => {
    if (group === 'rest') return page.charts.rest;
    const label = view.rows.find((row) => row.group === group)?.label;
    return label === undefined ? (group ?? '') : messages.text(label);
  };
  const title = words.gapTrend.title(name(view.lead?.compared), name(view.lead?.reference));
  const absences = absentPeriods(points, messages);
  const changed = points.filter((point) => point.hasNewMethod).map((point) => numbers.period(point.period));
  const method = changed.length === 0 ? [] : [words.methodChanged(numbers.list(changed))];
  const known = points.filter((point) => typeof point.difference.estimate === 'number');
  const sentences = [...new Set([known[0], known.at(-1)])].flatMap((point) =>
    point
      ? [
          words.gapTrend.point(
            numbers.period(point.period),
            numbers.difference(card, point.difference),
            inSentence(gaps.verdict(point.verdict))
          )
        ]
      : []
  );
  return {
    title,
    description: [`${title}.`, ...sentences, ...absences, ...method].join(' '),
    note: [words.gapTrend.note, ...absences, ...method].join(' '),
    table: {
      head: [page.columns.period, words.gapTrend.difference, words.gapTrend.verdict],
      rows: points.map((point) => [numbers.period(point.period), ...gapCells(card, point, messages)])
    }
  };
}

/** The difference in a period with its interval, and its verdict; words where there is none. */
export function gapCells(card: IndicatorCard, point: GapPoint, { numbers, gaps }: Messages): readonly string[] {
  const { estimate } = point.difference;
  return typeof estimate === 'number'
    ? [numbers.differenceWithRange(card, point.difference), inSentence(gaps.verdict(point.verdict))]
    : [numbers.count(estimate), numbers.count({ absent: 'not-applicable' })];
}

function absentPeriods(points: readonly GapPoint[], messages: Messages): readonly string[] {
  const byAbsence = new Map<string, string[]>();
  for (const { difference, period } of points) {
    if (typeof difference.estimate === 'number') continue;
    const word = messages.numbers.count(difference.estimate);
    byAbsence.set(word, [...(byAbsence.get(word) ?? []), messages.numbers.period(period)]);
  }
  const words = figureWords(messages.language).gapTrend;
  return [...byAbsence].map(([absence, periods]) => words.absent(absence, messages.numbers.list(periods)));
}

function inSentence(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
