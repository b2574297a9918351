import type { AbsentWord, FigureSubject, GapSubject, MeasureSubject } from './subjects.ts';

/** Numbers, dates and periods as words. Values that are absent become the absence's word. */
export interface Numbers {
  /** `5,208`; an exact decimal keeps its decimals: `1,234.5`. */
  count(value: number | string | AbsentWord): string;
  /** One decimal from 1 up (`6.3`, `1,204.0`), two significant digits below; true minus sign. */
  decimal(value: number): string;
  /** Always two decimals, for ratios: `1.58`. */
  times(value: number): string;
  /** A share 0–1 as `17.1%`; only an exact 0 or 1 prints as `0%` or `100%`. */
  percent(share: number): string;
  /** `2025-06-30` → `30 June 2025`; `2025-06` → `June 2025`; anything else, also no date of the calendar, as it is. */
  date(iso: string): string;
  /** `2024-Q3` → `third quarter of 2024`, `2019-2023` → `2019 to 2023`, two dates → `1 July 2024 to 30 June 2025`. */
  period(label: string): string;
  days(count: number): string;
  /** `p < 0.001` or `p = 0.032`. */
  pValue(p: number): string;
  /** `16.1 to 18.2`. */
  range(lower: string, upper: string): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
  /** Up to nine in words. */
  small(count: number): string;
  /** A value on the scale that is printed (after × factor), with the sign or word of its kind: `17.1%`, `92 days`, `5.2`. */
  amount(measure: MeasureSubject, value: number): string;
  /** The same with what it is of: `17.1% of stays`, `5.2 per 1,000 bed days`. */
  amountOf(measure: MeasureSubject, value: number): string;
  /** The figure's estimate, or the word of its absence. */
  estimate(measure: MeasureSubject, figure: FigureSubject): string;
  /** `16.1 to 18.2` without signs, or a word where there is none. */
  interval(measure: MeasureSubject, figure: FigureSubject): string;
  /** `2 of 13`. */
  fraction(figure: FigureSubject): string;
  /** `6.3 points`, `5.2 per 1,000 bed days`. */
  difference(measure: MeasureSubject, gap: GapSubject): string;
  /** `6.3 (4.2 to 8.2)`, for tables. */
  differenceWithRange(measure: MeasureSubject, gap: GapSubject): string;
  /** `1.58 (1.33 to 1.88)`, for tables. */
  ratioWithRange(gap: GapSubject): string;
  /** A number of events: whole, and never 0 where there is a part of one. Already multiplied by its factor. */
  events(value: number): string;
  /** The same in a sentence; `at least 327` where a group is withheld, and then a part of one in digits: `at least 0.30`. */
  eventsAlone(value: number, atLeast: boolean): string;
  /** `327 (196 to 440)`, for tables. */
  eventsWithRange(gap: GapSubject, atLeast: boolean): string;
}
