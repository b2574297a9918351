import type { EditionSubject, MeasureSubject, Text } from './subjects.ts';

/** Titles, headings, labels and notices of the published pages. */
export interface PageMessages {
  institutionTitle(institution: string, edition: EditionSubject): string;
  indexTitle(edition: EditionSubject): string;
  methodsTitle(edition: EditionSubject): string;
  embedTitle(
    measure: MeasureSubject,
    dimension: Text | undefined,
    institution: string,
    period: string | undefined
  ): string;
  /** "Readmitted within 30 days by race and ethnicity". */
  chartTitle(measure: MeasureSubject, dimension: Text | undefined): string;
  /** "Published by X, a coalition · contact". */
  publisher(edition: EditionSubject): string;
  dataUntil(edition: EditionSubject): string;
  edition(edition: EditionSubject): string;
  madeWith(edition: EditionSubject): string;
  madeUp: string;
  privateMark: string;
  privateNotice: string;
  componentNumber(number: number): string;
  /** What a row is, where an indicator does not say; plural. */
  fallbackUnit: string;
  /** What is counted, where an indicator does not say: `cases of “Readmitted within 30 days”`. */
  fallbackEvent(label: string): string;
  columns: TableColumns;
  downloads: readonly { readonly file: string; readonly text: string }[];
  charts: ChartWords;
}

export interface TableColumns {
  group: string;
  numerator(measure: MeasureSubject): string;
  denominator(measure: MeasureSubject): string;
  estimate(measure: MeasureSubject): string;
  interval: string;
  difference(reference: string): string;
  ratio: string;
  events(measure: MeasureSubject): string;
  verdict: string;
  period: string;
  sourceLabel: string;
  populationShare: string;
  overall: string;
}

export interface ChartWords {
  overall(value: string): string;
  target(value: string): string;
  reference: string;
  notJudged: string;
  /** Axis cue on the better side. */
  better(favourable: 'higher' | 'lower' | 'parity'): string;
  /** "Shaded: 95% interval. Withheld in 2021 and 2022." */
  trendNote(withheld: readonly string[]): string;
  trendTitle(measure: MeasureSubject): string;
  rest: string;
}
