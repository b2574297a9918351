/**
 * What became of one published figure: `match`, recomputed from published data and equal; `mismatch`, recomputed and different;
 * `word`, not to be recomputed from what is published, so that it rests on somebody's word (`because` says whose and why).
 */
export interface Check {
  /** `INSTITUTION/data.csv`. */
  readonly file: string;
  /** What it is about: "2024 readmission race-ethnicity Black". */
  readonly figure: string;
  readonly part: 'estimate' | 'interval' | 'difference' | 'ratio' | 'events' | 'test' | 'verdict' | 'count';
  readonly outcome: 'match' | 'mismatch' | 'word';
  readonly published: string;
  /** Where it could be recomputed. */
  readonly recomputed?: string;
  readonly because?: Because;
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
