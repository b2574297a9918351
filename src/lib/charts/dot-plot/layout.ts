import type { Messages } from '#lib/messages/messages.ts';
import { pageWords } from '#lib/messages/page-words.ts';
import type { DimensionView, Figure, IndicatorCard } from '#lib/scorecard/model.ts';
import { maybePrinted } from '../parts/absent.ts';
import { axis } from '../parts/axis.ts';
import { unit } from '../parts/unit.ts';
import { maybeGuideLine } from './guide-line.ts';
import { maybeInterval, placeRow } from './place-row.ts';
import type { DotPlot } from './types.ts';

const freeOnTheRight = 0.25;
const ticks = 5;

/**
 * Places a view of an indicator: one row per group in the card's order, intervals, the overall and target lines, and a word
 * for whatever is hidden. The axis begins at 0 and leaves a quarter free for labels.
 */
export function dotPlot(card: IndicatorCard, view: DimensionView, messages: Messages): DotPlot {
  const figures = [...view.rows.map((row) => row.figure), view.overall];
  const printed = figures.flatMap(values);
  const target = card.target === undefined ? undefined : card.target * card.overall.factor;
  const overall = maybePrinted(view.overall, 'estimate');
  const drawn = target === undefined ? printed : [...printed, target * (1 - freeOnTheRight)];
  const scale = axis(drawn, unit(card), ticks, freeOnTheRight);
  const isTested = view.rows.some((row) => row.pair !== undefined && row.pair.verdict !== 'not-judged');
  const lastKnown = view.rows.findLastIndex((row) => row.role === 'known');
  const rows = view.rows.map((row, index) => {
    const isSeparated = index > 0 && index === lastKnown + 1;
    return placeRow(row, { isSeparated, isTested }, scale, card, messages);
  });
  const { charts, columns } = messages.page;
  const targetLine = maybeGuideLine(
    scale,
    target,
    (target ?? 0) <= (overall ?? 0),
    charts.target(messages.numbers.amount(card, target ?? 0))
  );
  const overallLine = maybeGuideLine(
    scale,
    overall,
    (overall ?? 0) < (target ?? 0),
    charts.overall(messages.numbers.estimate(card, view.overall))
  );
  return {
    axis: scale,
    ...(targetLine && { target: targetLine }),
    ...(overallLine && { overall: overallLine }),
    rows,
    ...cue(card.favourable, charts.better(card.favourable)),
    headings: {
      group: columns.group,
      estimate: columns.estimate(card),
      interval: columns.interval,
      count: pageWords(messages.language).card.countHeading(columns.denominator(card))
    },
    hasIntervals: figures.some((figure) => maybeInterval(figure) !== undefined),
    isWide: rows.some((row) => row.absence === undefined && (row.estimate.length > 6 || row.count.length > 8))
  };
}

function cue(favourable: IndicatorCard['favourable'], better: string): Pick<DotPlot, 'cue'> {
  if (better === '') return {};
  if (favourable === 'higher') return { cue: { text: `${better} →`, at: 100, anchor: 'end' } };
  return { cue: { text: favourable === 'lower' ? `← ${better}` : better, at: 0, anchor: 'start' } };
}

function values(figure: Figure): number[] {
  const { lower, upper } = maybeInterval(figure) ?? {};
  return [maybePrinted(figure, 'estimate'), lower, upper].filter((value) => value !== undefined);
}
