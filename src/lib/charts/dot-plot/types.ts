import type { Absence } from '../parts/absent.ts';
import type { Axis } from '../parts/axis.ts';

/** What a plot's rows have besides figure, interval and count: a cell for each heading, the rows in the plot's order. */
export interface MoreNumbers {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The same of everyone together. */
  readonly overall: readonly string[];
}

/** A dot plot ready to draw: positions in percent of the lane, every text final. */
export interface DotPlot {
  readonly axis: Axis;
  readonly target?: TieredLine;
  readonly overall?: TieredLine;
  readonly rows: readonly PlacedRow[];
  /** Everyone together, in figures: its line is `overall`. */
  readonly all: Pick<PlacedRow, 'label' | 'estimate' | 'interval' | 'count'>;
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
  /** Whether the note has room at the lane's end; else it stays with the label. */
  readonly hasRoom: boolean;
  /** Where the note stands beside the interval in a picture, where there is room for it. */
  readonly noteAt?: { readonly at: number; readonly anchor: Anchor; readonly shift: number };
  readonly absence?: Absence;
  readonly estimate: string;
  readonly interval: string;
  readonly count: string;
  readonly isCountAbsent: boolean;
}
