import type {
  AbsenceWord,
  FigureSubject,
  HeadlineSubject,
  MeasureSubject,
  ThresholdsSubject,
  VerdictWord,
  VerificationWord,
  WhyWord
} from './subjects.ts';

/** Sentences about criteria, thresholds, assessments and absences. */
export interface VerdictMessages {
  /** `Not met`. */
  verdict(verdict: VerdictWord): string;
  /** Lower-case, for the inside of sentences: `not met`. */
  verdictInSentence(verdict: VerdictWord): string;
  /** "Riverside meets one of nine criteria. Three are partly met …". */
  summary(institution: string, headline: HeadlineSubject): string;
  /** "4 clear gaps in 11 comparisons …". */
  gapSummary(headline: HeadlineSubject): string;
  /** "6 of 28 measures have no data." */
  missingSummary(headline: HeadlineSubject): string;
  /** "One of three measures is met, two are not met." */
  criterionReason(verdict: VerdictWord, measures: readonly VerdictWord[]): string;
  /** Why a measure cannot be told or has no data; empty where the verdict speaks for itself. */
  why(why: WhyWord | string | undefined, measure: MeasureSubject): string;
  /** `met from 90%, partly from 50%`; empty without thresholds. The figure tells a yes-or-no measure. */
  thresholds(measure: MeasureSubject, thresholds: ThresholdsSubject | undefined, figure: FigureSubject): string;
  /** Who set them: ours, or the community's charter. */
  thresholdsFrom(thresholds: ThresholdsSubject): string;
  /** `2 of 13 · 15.4%`, or the absence's word. */
  value(measure: MeasureSubject, figure: FigureSubject): string;
  /** `Withheld`. */
  absence(absence: AbsenceWord): string;
  verification(verification: VerificationWord): string;
  assessor(assessor: string): string;
  rating(rating: string): string;
  disagree: string;
}
