import { scaleLinear } from 'd3';
import type { FunnelCard } from '#lib/scorecard/model.ts';
import { axis, hundredths, position, type Axis } from '../parts/axis.ts';
import { unit, type Unit } from '../parts/unit.ts';

/** A funnel plot: x in percent of the width, y in pixels of `height`, downwards; paths in hundredths of a stretched plot. */
export interface FunnelPlot {
  readonly height: number;
  readonly levels: readonly { readonly y: number; readonly label: string }[];
  readonly sizes: readonly {
    readonly at: number;
    readonly label: string;
    readonly anchor: 'start' | 'middle' | 'end';
    /** Whether its label goes where there is little room: the first, a middle and the last one stay. */
    readonly isMinor: boolean;
  }[];
  readonly target: number;
  readonly limits: Readonly<Record<'upper998' | 'upper95' | 'lower95' | 'lower998', string>>;
  /** All institutions inside the limits, a dot each, as one path: a thousand of them cost little. */
  readonly inside: string;
  /** In the order of the index, each with a letter to be found by in the list below. */
  readonly outside: readonly FunnelMark[];
  /** Where the upright scale begins, printed unit, if that is not 0. */
  readonly begins?: number;
}

export interface FunnelMark {
  readonly key: string;
  readonly at: number;
  readonly y: number;
  /** Outside the 99.8% limits too. */
  readonly isFar: boolean;
  readonly anchor: 'start' | 'end';
  readonly point: FunnelCard['points'][number];
}

const height = 220;

/**
 * Places a funnel. The upright scale begins at 0 unless everything lies in the upper half of what it would show: then it is cut,
 * and `begins` says where.
 */
export function funnelPlot(card: FunnelCard): FunnelPlot {
  const sizes = axis(
    [...card.points, ...card.limits].map(({ size }) => size),
    { isPercent: false },
    4,
    0
  );
  const figures = upright(card, unit(card.measure));
  const x = (size: number): number => position(sizes, size);
  const percent = (value: number): number => hundredths(100 - position(figures, value * card.factor));
  const y = (value: number): number => hundredths((height * percent(value)) / 100);
  const line = (name: 'upper998' | 'upper95' | 'lower95' | 'lower998'): string =>
    card.limits.map((limit, place) => `${place === 0 ? 'M' : 'L'}${x(limit.size)} ${percent(limit[name])}`).join('');
  return {
    height,
    levels: figures.ticks.map(({ at, label }) => ({ y: hundredths(height - (height * at) / 100), label })),
    sizes: sizes.ticks.map(({ at, label }, place, all) => ({
      at,
      label,
      anchor: place === 0 ? 'start' : place === all.length - 1 && at > 90 ? 'end' : 'middle',
      isMinor: place > 0 && place < all.length - 1 && place !== Math.floor(all.length / 2)
    })),
    target: y(card.target),
    limits: {
      upper998: line('upper998'),
      upper95: line('upper95'),
      lower95: line('lower95'),
      lower998: line('lower998')
    },
    inside: card.points
      .filter(({ place }) => place === 'inside')
      .map(({ size, estimate }) => `M${x(size)} ${percent(estimate)}h0`)
      .join(''),
    outside: card.points
      .filter(({ place }) => place !== 'inside')
      .map((point, place) => ({
        key: letters(place),
        at: x(point.size),
        y: y(point.estimate),
        isFar: point.place === 'above-998' || point.place === 'below-998',
        anchor: x(point.size) > 92 ? 'end' : 'start',
        point
      })),
    ...(figures.from !== 0 && { begins: figures.from })
  };
}

function upright(card: FunnelCard, of: Unit): Axis {
  const values = [
    ...card.points.map(({ estimate }) => estimate),
    ...card.limits.flatMap(({ lower998, upper998 }) => [lower998, upper998])
  ].map((value) => value * card.factor);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (!(least > most / 2)) return axis(values, of, 4, 0.02);
  const scale = scaleLinear().domain([least, most]).nice(4);
  const [from = 0, to = 1] = scale.domain();
  const end = of.bound === undefined ? to : Math.min(to, of.bound);
  const shown = scale.ticks(4).filter((tick) => tick <= end);
  const last = shown.at(-1);
  const ticks = shown.map((tick) => ({
    at: position({ from, to: end, ticks: [] }, tick),
    label: scale.tickFormat(4)(tick) + (tick === last && of.isPercent ? '%' : '')
  }));
  return { from, to: end, ticks };
}

/** A, B … Z, AA, AB …: letters, because numbers would look like ranks. */
function letters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}
