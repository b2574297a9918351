import type { Messages } from '#lib/messages/messages.ts';
import type { Figure, IndicatorCard, TrendLine, TrendPoint } from '#lib/scorecard/model.ts';
import { maybeAbsence, maybePrinted, type Absence } from '../parts/absent.ts';
import { axis, position, type Axis } from '../parts/axis.ts';
import { linePath, runsOf, type Place } from '../parts/line-path.ts';
import { methodChanges, periodMarks, timeScale, type PeriodMark } from '../parts/time-axis.ts';
import { unit } from '../parts/unit.ts';
import { wrap } from '../parts/wrap.ts';

/** Lines over periods: x in percent of the width, y in pixels of `height`, downwards. */
export interface Trend {
  readonly height: number;
  /** Ticks with y in pixels. */
  readonly levels: readonly { readonly y: number; readonly label: string; readonly isZero: boolean }[];
  readonly periods: readonly PeriodMark[];
  readonly lines: readonly PlacedLine[];
  /** Periods for which some line has no figure, with the reason: a gap is drawn there. */
  readonly gaps: readonly {
    readonly at: number;
    readonly absence: Absence;
    readonly period: string;
    readonly label: string;
  }[];
  /** Where some line goes over to another method: lines break there, and a dotted line is drawn. */
  readonly changes: readonly { readonly at: number; readonly period: string }[];
}

export interface PlacedLine {
  /** `worse`: a clear gap to the worse side; `compared`: any other group. */
  readonly tone: 'worse' | 'compared' | 'reference' | 'overall';
  readonly label: string;
  /** The last figure, and those that no line runs through. */
  readonly points: readonly { readonly at: number; readonly y: number; readonly isLast: boolean }[];
  /** Runs of neighbouring periods with figures; x in thousandths of the width, y in pixels, for a drawing stretched in width. */
  readonly paths: readonly string[];
  readonly bands: readonly string[];
  /** The label at the line's end: first line the last figure, then the name. */
  readonly end?: { readonly y: number; readonly lines: readonly string[] };
}

const height = 130;
const textLine = 13;
const nameWidth = 17;

/**
 * Places trend lines on one time axis, from 0. A period without a figure, or with a new method, breaks the line; bands are 95% intervals of the
 * lines compared, not of the overall; `isWorse` says whether the group compared fares clearly worse. Lines without any figure are left out.
 */
export function trend(card: IndicatorCard, lines: readonly TrendLine[], isWorse: boolean, messages: Messages): Trend {
  const points = lines.flatMap((line) => line.points);
  const x = timeScale(points.map((point) => point.at));
  const scale = axis(
    points.flatMap(({ figure }) => values(figure)),
    unit(card),
    4,
    0.02
  );
  const y = (printed: number): number => Math.round(height - (height * position(scale, printed)) / 100);
  const placed = lines
    .map((line) => placeLine(line, isWorse, x, y, card, messages))
    .filter((line) => line.points.length > 0);
  return {
    height,
    levels: levels(scale),
    periods: periodMarks(points, x),
    lines: spread(placed),
    gaps: gaps(lines, x, messages),
    changes: methodChanges(
      lines.map((line) => line.points),
      x
    )
  };
}

function placeLine(
  line: TrendLine,
  isWorse: boolean,
  x: (at: number) => number,
  y: (printed: number) => number,
  card: IndicatorCard,
  messages: Messages
): PlacedLine {
  const runs = runsOf(line.points, (point) => maybeAbsence(point.figure) === undefined);
  const known = runs.flat();
  const last = known.at(-1);
  const label = line.isOverall ? messages.page.columns.overall : messages.text(line.label);
  const at = (point: TrendPoint): number => y(maybePrinted(point.figure, 'estimate') ?? 0);
  return {
    tone: line.isOverall ? 'overall' : line.isReference ? 'reference' : isWorse ? 'worse' : 'compared',
    label,
    points: runs
      .flatMap((run) => (run.length === 1 ? run : run.filter((point) => point === last)))
      .map((point) => ({ at: x(point.at), y: at(point), isLast: point === last })),
    paths: runs.filter((run) => run.length > 1).map((run) => linePath(run.map((point) => [x(point.at), at(point)]))),
    bands: line.isOverall ? [] : runs.filter((run) => run.length > 1).flatMap((run) => band(run, x, y)),
    ...(last === undefined
      ? {}
      : { end: { y: at(last), lines: [messages.numbers.estimate(card, last.figure), ...wrap(label, nameWidth, 2)] } })
  };
}

function band(run: readonly TrendPoint[], x: (at: number) => number, y: (printed: number) => number): string[] {
  const edges = run.flatMap(({ at, figure }) => {
    const lower = maybePrinted(figure, 'lower');
    const upper = maybePrinted(figure, 'upper');
    return lower === undefined || upper === undefined ? [] : [{ x: x(at), upper: y(upper), lower: y(lower) }];
  });
  if (edges.length < run.length) return [];
  const forth = edges.map((edge): Place => [edge.x, edge.upper]);
  const back = edges.map((edge): Place => [edge.x, edge.lower]).reverse();
  return [`${linePath([...forth, ...back])}z`];
}

function levels(scale: Axis): Trend['levels'] {
  return scale.ticks.map((tick, index) => ({
    y: Math.round(height - (height * tick.at) / 100),
    label: tick.label,
    isZero: index === 0
  }));
}

function gaps(lines: readonly TrendLine[], x: (at: number) => number, messages: Messages): Trend['gaps'] {
  return lines.flatMap((line) =>
    line.points.flatMap(({ at, period, figure }) => {
      const absence = maybeAbsence(figure);
      if (absence === undefined) return [];
      const label = line.isOverall ? messages.page.columns.overall : messages.text(line.label);
      return [{ at: x(at), absence, period, label }];
    })
  );
}

/** Moves end labels apart, in their order from above, and back up where they leave the plot. */
function spread(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const ordered = lines.filter((line) => line.end !== undefined).sort((a, b) => (a.end?.y ?? 0) - (b.end?.y ?? 0));
  const tall = (line: PlacedLine): number => textLine * (line.end?.lines.length ?? 0);
  const tops = new Map<PlacedLine, number>();
  let free = -Infinity;
  for (const line of ordered) {
    const top = Math.max((line.end?.y ?? 0) - textLine / 2, free);
    tops.set(line, top);
    free = top + tall(line) + 3;
  }
  let limit = height + textLine;
  for (const line of [...ordered].reverse()) {
    const top = Math.min(tops.get(line) ?? 0, limit - tall(line));
    tops.set(line, top);
    limit = top - 3;
  }
  return lines.map((line) =>
    line.end === undefined
      ? line
      : { ...line, end: { ...line.end, y: Math.round((tops.get(line) ?? 0) + textLine * 0.8) } }
  );
}

function values(figure: Figure): number[] {
  return (['estimate', 'lower', 'upper'] as const)
    .map((value) => maybePrinted(figure, value))
    .filter((value) => value !== undefined);
}
