import type { GapVerdictWord, LargestSubject, MeasureSubject, PairSubject, Text, ViewSubject } from './subjects.ts';

/** Sentences about groups: never stronger than the verdict, both figures named, no cause, no motive. */
export interface GapMessages {
  /** Chip and table: `Clear gap`. */
  verdict(verdict: GapVerdictWord): string;
  /** Verdict with its reason for a table cell: `cannot conclude: too few`. */
  verdictWithReason(pair: PairSubject): string;
  /** The headline sentence of an indicator by a dimension; `verdict` is that of the whole view. */
  headline(measure: MeasureSubject, view: ViewSubject, verdict: GapVerdictWord): string;
  /** Difference and ratio of the lead with ranges, number of comparisons and adjusted p. */
  figures(measure: MeasureSubject, pair: PairSubject): string;
  /** What else can be said beside the lead: further clear gaps, how many cannot be concluded. Empty where nothing. */
  others(measure: MeasureSubject, view: ViewSubject): string;
  /** "At the rate of the group Asian there would be 327 fewer readmissions in the group Black (219 to 427)." Empty where there is none. */
  events(measure: MeasureSubject, pair: PairSubject, view: ViewSubject): string;
  /** Label above a row's lane, `+6.3 points`, `reference`, `cannot conclude`, `not judged`. */
  rowNote(measure: MeasureSubject, pair: PairSubject | undefined, isReference: boolean): string;
  /** "Race and ethnicity is not known for 5.5% of stays." */
  unknown(measure: MeasureSubject, view: ViewSubject): string;
  /** The group compared with, and the rule that chose it. Empty where there is none. */
  reference(measure: MeasureSubject, view: ViewSubject): string;
  /** "Not adjusted for age." */
  adjustment(adjustment: 'crude' | 'age-standardised'): string;
  /** Why some figures are hollow. */
  unreliable(measure: MeasureSubject, groups: readonly Text[]): string;
  /** Why some lanes are hatched; also that larger values may be hidden with small ones. */
  withheld(groups: readonly Text[]): string;
  overlapping(view: ViewSubject): string;
  /** The one largest figure of an institution. */
  largest(largest: LargestSubject): string;
  /** The chart in words, for its description: every row with its figure and range. */
  description(measure: MeasureSubject, view: ViewSubject): string;
}
