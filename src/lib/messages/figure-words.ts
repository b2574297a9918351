import { englishFigureWords } from './english-figure-words.ts';
import { spanishFigureWords } from './spanish-figure-words.ts';

/** What is said beside the charts of gaps over time, of measures side by side and of two dimensions crossed, in one language. */
export interface FigureWords {
  readonly gapTrend: GapTrendWords;
  readonly multiples: MultiplesWords;
  readonly heatMap: HeatMapWords;
  readonly fold: FoldWords;
  /** "The method changed in 2023: figures before and after it are not compared." */
  readonly methodChanged: (periods: string) => string;
}

/** Groups and periods come as they are printed. */
export interface GapTrendWords {
  readonly title: (compared: string, reference: string) => string;
  readonly note: string;
  readonly table: string;
  readonly difference: string;
  readonly verdict: string;
  readonly point: (period: string, difference: string, verdict: string) => string;
  /** "Withheld: 2021 and 2022." for the periods without a difference. */
  readonly absent: (absence: string, periods: string) => string;
}

export interface MultiplesWords {
  readonly heading: (dimension: string) => string;
  readonly note: string;
  /** Said of the groups that no panel has a figure for. */
  readonly left: (groups: string) => string;
  readonly worse: string;
  readonly reference: string;
}

export interface HeatMapWords {
  readonly corner: (rows: string, columns: string) => string;
  readonly stronger: (favourable: 'higher' | 'lower' | 'parity') => string;
  readonly note: string;
  readonly clear: string;
  readonly unreliable: string;
  readonly nobody: string;
}

export interface FoldWords {
  /** Opens a component that is folded on a narrow screen. */
  readonly open: (criteria: number, outcomes: number) => string;
}

/** The words of a language; English where that language has none yet. */
export function figureWords(language: string): FigureWords {
  return language === 'es' ? spanishFigureWords : englishFigureWords;
}
