import type { Messages } from '#lib/messages/messages.ts';
import { pageWords } from '#lib/messages/page-words.ts';
import type { DimensionView, Figure, IndicatorCard } from '#lib/scorecard/model.ts';
import { maybePrinted } from '../parts/absent.ts';
import { axis } from '../parts/axis.ts';
import { unit } from '../parts/unit.ts';
import { maybeGuideLine } from './guide-line.ts';
import { maybeInterval, placeRow } from './place-row.ts';
import type { DotPlot, GuideLine } from './types.ts';

const freeOnTheRight = 0.25;
const ticks = 5;

/**
 * Places a view of an indicator: one row per group in the card's order, intervals, the overall and target lines, and a word
 * for whatever is hidden. The axis is that of all the card's dimensions, so that groups of each can be compared by eye; it begins at 0
 * and leaves a quarter free for labels; where nothing can be drawn it has no ticks.
 */
export function dotPlot(card: IndicatorCard, view: DimensionView, messages: Messages): DotPlot {
  const figures = [...view.rows.map((row) => row.figure), view.overall];
  const target = card.target === undefined ? undefined : card.target * card.overall.factor;
  const overall = maybePrinted(view.overall, 'estimate');
  const shown = (all: readonly number[]): readonly number[] =>
    target === undefined ? all : [...all, target * (1 - freeOnTheRight)];
  const isEmpty = shown(figures.flatMap(values)).length === 0;
  const whole = axis(
    shown([...new Set([...card.views.filter(isOfOneDimension), view])].flatMap(valuesOf)),
    unit(card),
    ticks,
    freeOnTheRight
  );
  const scale = isEmpty ? { ...whole, ticks: [] } : whole;
  const isTested = view.rows.some((row) => row.pair !== undefined && row.pair.verdict !== 'not-judged');
  const lastKnown = view.rows.findLastIndex((row) => row.role === 'known');
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
  const lines = [targetLine, overallLine].flatMap((line) => (line === undefined ? [] : [line.at]));
  const rows = view.rows.map((row, index) => {
    const isSeparated = index > 0 && index === lastKnown + 1;
    return placeRow(row, { isSeparated, isTested, lines }, scale, card, messages);
  });
  const targetIsUpper = isUpper(targetLine, overallLine);
  return {
    axis: scale,
    ...(targetLine && { target: { ...targetLine, isUpper: targetIsUpper } }),
    ...(overallLine && { overall: { ...overallLine, isUpper: targetLine === undefined || !targetIsUpper } }),
    rows,
    all: {
      label: columns.overall,
      estimate: messages.numbers.estimate(card, view.overall),
      interval: messages.numbers.interval(card, view.overall),
      count: messages.numbers.count(view.overall.denominator)
    },
    ...(isEmpty ? {} : cue(card.favourable, charts.better(card.favourable))),
    headings: {
      group: columns.group,
      estimate: columns.estimate(card),
      interval: columns.interval,
      count: pageWords(messages.language).card.countHeading(columns.denominator(card))
    },
    hasIntervals: figures.some((figure) => maybeInterval(figure) !== undefined),
    isWide: rows.some(
      (row) => row.absence === undefined && (row.estimate.length > 6 || (!row.isCountAbsent && row.count.length > 8))
    )
  };
}

/** Whether the target's label stands above the overall's: so that neither label crosses the other's line where both run to one side. */
function isUpper(target: GuideLine | undefined, overall: GuideLine | undefined): boolean {
  if (target === undefined || overall === undefined || target.anchor !== overall.anchor) return true;
  return target.anchor === 'start' ? target.at <= overall.at : target.at >= overall.at;
}

function cue(favourable: IndicatorCard['favourable'], better: string): Pick<DotPlot, 'cue'> {
  if (better === '') return {};
  if (favourable === 'higher') return { cue: { text: `${better} →`, at: 100, anchor: 'end' } };
  return { cue: { text: favourable === 'lower' ? `← ${better}` : better, at: 0, anchor: 'start' } };
}

function isOfOneDimension({ id }: DimensionView): boolean {
  return !id.includes(' × ');
}

function valuesOf({ rows, overall }: DimensionView): number[] {
  return [...rows.map((row) => row.figure), overall].flatMap(values);
}

function values(figure: Figure): number[] {
  const { lower, upper } = maybeInterval(figure) ?? {};
  return [maybePrinted(figure, 'estimate'), lower, upper].filter((value) => value !== undefined);
}
