import type { Messages } from '#lib/messages/messages.ts';
import type { GapPoint, IndicatorCard } from '#lib/scorecard/model.ts';
import { isAbsent, type Absence } from '../parts/absent.ts';
import { axis, position } from '../parts/axis.ts';
import { linePath, runsOf } from '../parts/line-path.ts';
import { methodChanges, periodMarks, timeScale, type PeriodMark } from '../parts/time-axis.ts';

/** One difference by period: x in percent of the width, y in pixels of `height`, downwards. */
export interface GapTrend {
  readonly height: number;
  readonly levels: readonly { readonly y: number; readonly label: string; readonly isZero: boolean }[];
  readonly periods: readonly PeriodMark[];
  /** `isClear`: the gap was clear in that period. Intervals only where a difference has one. */
  readonly points: readonly {
    readonly at: number;
    readonly y: number;
    readonly from?: number;
    readonly to?: number;
    readonly isClear: boolean;
  }[];
  /** Runs of neighbouring periods; x in thousandths of the width, y in pixels, for a drawing stretched in width. */
  readonly paths: readonly string[];
  /** Periods without a difference: a gap is drawn there. */
  readonly gaps: readonly { readonly at: number; readonly period: string; readonly absence: Absence }[];
  readonly changes: readonly { readonly at: number; readonly period: string }[];
  /** The last difference, beside the end of the line. */
  readonly end?: { readonly y: number; readonly text: string };
}

const height = 130;

/** Places the difference of two groups by period, with its interval; the axis always holds 0. Without any difference there is no point. */
export function gapTrend(card: IndicatorCard, points: readonly GapPoint[], messages: Messages): GapTrend {
  const x = timeScale(points.map((point) => point.at));
  const scale = axis(points.flatMap(values), { isPercent: false }, 4, 0.02);
  const y = (printed: number): number => Math.round(height - (height * position(scale, printed)) / 100);
  const runs = runsOf(points, (point) => printed(point, 'estimate') !== undefined);
  const known = runs.flat();
  const last = known.at(-1);
  const at = (point: GapPoint): number => y(printed(point, 'estimate') ?? 0);
  return {
    height,
    levels: scale.ticks.map((tick) => ({
      y: Math.round(height - (height * tick.at) / 100),
      label: tick.label,
      isZero: tick.label === '0'
    })),
    periods: periodMarks(points, x),
    points: known.map((point) => {
      const [lower, upper] = [printed(point, 'lower'), printed(point, 'upper')];
      const interval = lower === undefined || upper === undefined ? {} : { from: y(lower), to: y(upper) };
      return { at: x(point.at), y: at(point), ...interval, isClear: point.verdict === 'clear-gap' };
    }),
    paths: runs.filter((run) => run.length > 1).map((run) => linePath(run.map((point) => [x(point.at), at(point)]))),
    gaps: points.flatMap((point) => {
      const { estimate } = point.difference;
      return isAbsent(estimate) ? [{ at: x(point.at), period: point.period, absence: estimate.absent }] : [];
    }),
    changes: methodChanges([points], x),
    ...(last && { end: { y: at(last), text: messages.numbers.difference(card, last.difference) } })
  };
}

function values(point: GapPoint): number[] {
  return (['estimate', 'lower', 'upper'] as const)
    .map((value) => printed(point, value))
    .filter((value) => value !== undefined);
}

function printed({ difference }: GapPoint, value: 'estimate' | 'lower' | 'upper'): number | undefined {
  const unscaled = difference[value];
  return typeof unscaled === 'number' ? unscaled * difference.factor : undefined;
}
