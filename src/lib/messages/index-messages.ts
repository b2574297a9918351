import { englishIndex } from './english-index.ts';
import { spanishIndex } from './spanish-index.ts';

export type FunnelPlaceWord = 'inside' | 'above-95' | 'below-95' | 'above-998' | 'below-998';

/** What the index says beside its tables, in one language. Counts arrive printed unless they are numbers. */
export interface IndexMessages {
  readonly groups: string;
  readonly find: FindWords;
  readonly measures: MeasureTableWords;
  readonly across: AcrossWords;
  readonly withoutData: WithoutDataWords;
  readonly funnel: FunnelWords;
}

/** Labels of the controls; `{shown}` and `{all}` are filled in by the page's script. */
export interface FindWords {
  readonly heading: string;
  readonly search: string;
  readonly sort: string;
  readonly byName: string;
  readonly byVerdict: string;
  readonly what: string;
  readonly anything: string;
  readonly criteria: string;
  readonly measures: string;
  readonly verdict: string;
  readonly anyVerdict: string;
  readonly group: string;
  readonly anyGroup: string;
  readonly reset: string;
  readonly status: string;
  readonly none: string;
}

export interface MeasureTableWords {
  readonly heading: string;
  /** How the measures were chosen. */
  readonly rule: string;
  readonly caption: (group: string) => string;
  readonly count: (count: string) => string;
  readonly unreliable: string;
  readonly noThreshold: string;
}

export interface AcrossWords {
  readonly summary: string;
  readonly heading: string;
  readonly reason: string;
  readonly peerGroup: string;
  readonly none: string;
}

export interface WithoutDataWords {
  readonly heading: string;
  readonly lead: string;
  readonly scorecard: string;
  readonly letters: string;
}

export interface FunnelWords {
  readonly summary: (measure: string) => string;
  readonly title: (measure: string, period: string) => string;
  /** How many of all lie inside the 95% limits: the headline. */
  readonly inside: (inside: string, all: string, isAll: boolean) => string;
  readonly target: (value: string) => string;
  readonly across: (unit: string) => string;
  readonly legend: Readonly<Record<'inside' | 'outside-95' | 'outside-998' | 'limits-95' | 'limits-998', string>>;
  readonly note: string;
  /** How many of all chance alone would put outside the 95% limits; nothing where that is less than one. */
  readonly expected: (all: string, expected: string | undefined) => string;
  readonly effective: (unit: string) => string;
  readonly cut: (value: string) => string;
  readonly places: Readonly<Record<FunnelPlaceWord, string>>;
  readonly outside: string;
  readonly notDrawn: Readonly<Record<'withheld' | 'no-figure' | 'other-period', (names: string) => string>>;
  readonly tooFew: (measures: string) => string;
  readonly noPeerGroup: string;
}

/** The words of a language; English where that language has none yet. */
export function indexMessages(language: string): IndexMessages {
  return language === 'es' ? spanishIndex : englishIndex;
}
