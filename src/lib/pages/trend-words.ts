import { maybeAbsence } from '#lib/charts/parts/absent.ts';
import { figureWords } from '#lib/messages/figure-words.ts';
import type { Messages } from '#lib/messages/messages.ts';
import { pageWords } from '#lib/messages/page-words.ts';
import type { GapPoint, IndicatorCard, TrendLine } from '#lib/scorecard/model.ts';
import { gapCells } from './gap-trend-words.ts';
import type { TextTable } from './numbers-table.ts';

/** What a trend chart says, for those who don't see it: each line's first and last figure, and the periods without one. */
export function trendDescription(card: IndicatorCard, lines: readonly TrendLine[], messages: Messages): string {
  const words = pageWords(messages.language).card;
  const sentences = lines.flatMap((line) => {
    const known = line.points.filter((point) => maybeAbsence(point.figure) === undefined);
    const [first] = known;
    const last = known.at(-1);
    if (first === undefined || last === undefined) return [];
    const text = (point: typeof first): string => messages.numbers.estimate(card, point.figure);
    const period = (point: typeof first): string => messages.numbers.period(point.period);
    return [words.trendPoint(lineLabel(line, messages), text(first), period(first), text(last), period(last))];
  });
  return [messages.page.charts.trendTitle(card), ...sentences, ...trendGaps(lines, messages)].join(' ');
}

/** A sentence for each line and each reason why some of its periods have no figure. */
export function trendGaps(lines: readonly TrendLine[], messages: Messages): readonly string[] {
  return lines.flatMap((line) => {
    const byAbsence = new Map<string, string[]>();
    for (const { figure, period } of line.points) {
      const absence = maybeAbsence(figure);
      if (absence === undefined) continue;
      const word = messages.numbers.count({ absent: absence });
      byAbsence.set(word, [...(byAbsence.get(word) ?? []), messages.numbers.period(period)]);
    }
    const words = pageWords(messages.language).card;
    return [...byAbsence].map(([absence, periods]) =>
      words.trendGaps(lineLabel(line, messages), absence, messages.numbers.list(periods))
    );
  });
}

/**
 * The trend as a table: a row for each period, a column for each line, figures with their intervals; then the difference between two
 * of them with its verdict, where it is given.
 */
export function trendTable(
  card: IndicatorCard,
  lines: readonly TrendLine[],
  messages: Messages,
  gaps: readonly GapPoint[] = []
): TextTable {
  const periods = new Map(lines.flatMap((line) => line.points).map((point) => [point.at, point.period]));
  const ordered = [...periods].sort((a, b) => a[0] - b[0]);
  const notReported = messages.numbers.count({ absent: 'not-reported' });
  const cell = (line: TrendLine, at: number): string => {
    const figure = line.points.find((point) => point.at === at)?.figure;
    if (figure === undefined) return notReported;
    const estimate = messages.numbers.estimate(card, figure);
    return typeof figure.lower === 'number' && !line.isOverall
      ? `${estimate} (${messages.numbers.interval(card, figure)})`
      : estimate;
  };
  const gap = new Map(gaps.map((point) => [point.at, gapCells(card, point, messages)]));
  const noGap = [notReported, messages.numbers.count({ absent: 'not-applicable' })];
  const { difference, verdict } = figureWords(messages.language).gapTrend;
  return {
    head: [
      messages.page.columns.period,
      ...lines.map((line) => lineLabel(line, messages)),
      ...(gaps.length > 0 ? [difference, verdict] : [])
    ],
    rows: ordered.map(([at, period]) => [
      messages.numbers.period(period),
      ...lines.map((line) => cell(line, at)),
      ...(gaps.length > 0 ? (gap.get(at) ?? noGap) : [])
    ])
  };
}

function lineLabel(line: TrendLine, messages: Messages): string {
  return line.isOverall ? messages.page.columns.overall : messages.text(line.label);
}
