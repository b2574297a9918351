import type { Absence } from '../parts/absent.ts';
import type { Axis } from '../parts/axis.ts';

/** A dot plot ready to draw: positions in percent of the lane, every text final. */
export interface DotPlot {
  readonly axis: Axis;
  readonly target?: TieredLine;
  readonly overall?: TieredLine;
  readonly rows: readonly PlacedRow[];
  /** On which side better is, where one side is. */
  readonly cue?: { readonly text: string; readonly at: number; readonly anchor: Anchor };
  readonly headings: {
    readonly group: string;
    readonly estimate: string;
    readonly interval: string;
    readonly count: string;
  };
  /** Register figures are counted, not sampled: no row has an interval. */
  readonly hasIntervals: boolean;
  /** Some figure or count is too long for the usual columns. */
  readonly isWide: boolean;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface GuideLine {
  readonly at: number;
  readonly anchor: Anchor;
  readonly label: string;
}

/** A guide line whose label stands on the upper of two tiers, or on the lower. */
export interface TieredLine extends GuideLine {
  readonly isUpper: boolean;
}

/** `worse` a clear gap to the worse side; `reference` the group compared with; `unjudged` unknown, declined, other, mixed. */
export type Tone = 'worse' | 'reference' | 'plain' | 'unjudged' | 'absent';

export interface PlacedRow {
  readonly label: string;
  readonly tone: Tone;
  /** First of the last rows, which are never judged: a rule is drawn above it. */
  readonly isSeparated: boolean;
  readonly isUnreliable: boolean;
  readonly point?: number;
  readonly from?: number;
  readonly to?: number;
  readonly note: string;
  /** Where the note stands in the lane; without it there is no room and it stays with the label. */
  readonly noteAt?: { readonly at: number; readonly anchor: Anchor; readonly shift: number };
  readonly absence?: Absence;
  readonly estimate: string;
  readonly interval: string;
  readonly count: string;
  readonly isCountAbsent: boolean;
}
