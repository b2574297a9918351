import type { IndicatorCard } from '#lib/scorecard/model.ts';
import { maybeAbsence, maybePrinted, type Absence } from '../parts/absent.ts';
import { axis, position } from '../parts/axis.ts';
import { unit } from '../parts/unit.ts';

/** A value against its thresholds: positions in percent of the gauge. */
export interface Gauge {
  readonly point?: number;
  readonly from?: number;
  readonly to?: number;
  readonly met?: { readonly from: number; readonly to: number };
  readonly partly?: { readonly from: number; readonly to: number };
  readonly ticks: readonly number[];
  /** Why there is no point. */
  readonly absence?: Absence;
}

/**
 * Places an indicator's overall figure on the range from 0 to what is possible (or a round number above value and
 * thresholds). Thresholds are on the indicator's scale, figures are multiplied by their factor. No thresholds: no zones.
 */
export function gauge(card: IndicatorCard): Gauge {
  const { overall, thresholds } = card;
  const value = maybePrinted(overall, 'estimate');
  const lower = maybePrinted(overall, 'lower');
  const upper = maybePrinted(overall, 'upper');
  const marks = [thresholds?.metAt, thresholds?.partlyAt].filter((mark) => mark !== undefined);
  const bounds = unit(card);
  const all = [value, upper, ...marks].filter((mark) => mark !== undefined);
  const scale = axis(
    bounds.bound === undefined ? all : [bounds.bound],
    bounds,
    4,
    bounds.bound === undefined ? 0.15 : 0
  );
  const at = (mark: number): number => position(scale, mark);
  return {
    ...(value === undefined ? { absence: maybeAbsence(overall) ?? 'not-reported' } : { point: at(value) }),
    ...(value === undefined || lower === undefined || upper === undefined ? {} : { from: at(lower), to: at(upper) }),
    ...zones(card, at),
    ticks: marks.map(at)
  };
}

function zones(card: IndicatorCard, at: (mark: number) => number): Pick<Gauge, 'met' | 'partly'> {
  const { metAt, partlyAt } = card.thresholds ?? {};
  if (metAt === undefined) return {};
  if (card.favourable === 'lower') {
    const met = { from: 0, to: at(metAt) };
    return partlyAt === undefined ? { met } : { met, partly: { from: at(metAt), to: at(partlyAt) } };
  }
  const met = { from: at(metAt), to: 100 };
  return partlyAt === undefined ? { met } : { met, partly: { from: at(partlyAt), to: at(metAt) } };
}
