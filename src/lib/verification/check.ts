/**
 * What became of one published figure: `match`, recomputed from published data and equal; `mismatch`, recomputed and different;
 * `word`, not to be recomputed from what is published, so that it rests on somebody's word (`because` says whose and why).
 */
export interface Check {
  /** `INSTITUTION/data.csv`. */
  readonly file: string;
  /** Line of the file that the figure's row begins on, the header being 1; left out for what stands in no table. */
  readonly line?: number;
  /** Where the methods page says how it is made: `measure-readmission`. */
  readonly anchor: string;
  /** What it is about: "2024 readmission race-ethnicity Black". */
  readonly figure: string;
  readonly part: 'estimate' | 'interval' | 'difference' | 'ratio' | 'events' | 'test' | 'verdict' | 'count';
  readonly outcome: 'match' | 'mismatch' | 'word';
  readonly published: string;
  /** Where it could be recomputed. */
  readonly recomputed?: string;
  readonly because?: Because;
  /** Whose word it is, where some of it is somebody's: the publisher's name, or the source that gave the figure. */
  readonly whose?: string;
}

/** What all figures of an institution's measure have in common. */
export interface CheckedMeasure {
  readonly anchor: string;
  readonly publisher: string;
  /** Who gave the figures, where they were published already. */
  readonly source?: string;
}

/** Who answers for a figure that cannot be recomputed for this reason. */
export function whoseWord(because: Because, { publisher, source }: CheckedMeasure): string {
  return because === 'given' ? (source ?? publisher) : publisher;
}

/** Why a figure cannot be recomputed from what is published. */
export type Because =
  /** Persons with many rows: how they repeat is not published. */
  | 'persons'
  /** Sums of squares are not published. */
  | 'spread'
  /** Times of single cases are not published. */
  | 'case-times'
  /** Given by the file as it is, without counts. */
  | 'given'
  /** Counts are withheld, or the figure rests on others that are not in this file. */
  | 'not-here';
