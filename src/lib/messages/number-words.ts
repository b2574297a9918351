import type { FormatLocaleDefinition, TimeLocaleDefinition } from 'd3';
import type { AbsenceWord, MeasureSubject } from './subjects.ts';

/** What a language brings for its numbers and dates: D3's definitions of its separators and calendar, and the words between them. */
export interface NumberWords {
  readonly format: FormatLocaleDefinition;
  /** Follows the number as it is, with the space that the language puts before it. */
  readonly percent: string;
  readonly calendar: TimeLocaleDefinition;
  /** D3's pattern of a date: `%-d %B %Y`. */
  readonly day: string;
  /** D3's pattern of a month with its year: `%B %Y`. */
  readonly month: string;
  readonly quarter: (number: 1 | 2 | 3 | 4, year: string) => string;
  /** Periods that Answerable itself names, by their label in the data. */
  readonly periods: Readonly<Record<string, string>>;
  /** In sentences and cells, without a capital. */
  readonly absences: Readonly<Record<AbsenceWord, string>>;
  readonly noInterval: string;
  /** None, one, two … nine. */
  readonly small: readonly string[];
  readonly days: (count: string, isOne: boolean) => string;
  readonly range: (lower: string, upper: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly fraction: (part: string, whole: string) => string;
  readonly under: (value: string) => string;
  readonly over: (value: string) => string;
  readonly atLeast: (value: string) => string;
  /** A negative number nearer to zero than the one given. */
  readonly nearZero: (value: string) => string;
  readonly lessThanOne: string;
  readonly points: (value: string) => string;
  readonly ofUnits: (value: string, measure: MeasureSubject) => string;
  /** `per 1,000 bed days`; no number where the scale is 1. */
  readonly per: (scale: string | undefined, measure: MeasureSubject) => string;
}
