import { englishMethodWords } from './english-method-words.ts';
import { spanishMethodWords } from './spanish-method-words.ts';
import type { KindWord } from './subjects.ts';

/** Which interval a figure has, and why it may have none. */
export type RangeWord =
  'wilson' | 'poisson' | 'student' | 'brookmeyer-crowley' | 'fay-feuer' | 'given' | 'none' | 'register' | 'composition';

/**
 * What the methods page says of one measure: its definition, the SQL that counted it, the rules and the files. Names of columns and
 * resources arrive as the project has them, dates as `YYYY-MM-DD`.
 */
export interface MethodWords {
  readonly labels: Readonly<
    Record<
      | 'kind'
      | 'rows'
      | 'events'
      | 'clock'
      | 'cells'
      | 'period'
      | 'range'
      | 'better'
      | 'scale'
      | 'smallestGap'
      | 'counting'
      | 'rules'
      | 'data',
      string
    >
  >;
  readonly kinds: Readonly<Record<KindWord, string>>;
  readonly ranges: Readonly<Record<RangeWord, string>>;
  readonly better: Readonly<Record<'higher' | 'lower' | 'parity', string>>;
  readonly scale: (scale: number) => string;
  readonly clock: (from: string, until: string) => string;
  /** Cells of a coverage: combinations of columns; those required, where the list is fixed. */
  readonly cells: (columns: readonly string[], required: readonly string[]) => string;
  readonly wholeRegister: (dateColumn: string | undefined) => string;
  readonly inForce: (from: string, to: string) => string;
  readonly due: (column: string) => string;
  readonly byPeriod: Readonly<Record<'records' | 'results' | 'derived', string>>;
  readonly smallestGap: (ratio: string) => string;
  /** Heads a folded list of statements; says how many, and from which resource. */
  readonly sql: (statements: number, resource: string) => string;
  /** What the statements leave out, said once. */
  readonly sqlNote: string;
  readonly steps: Readonly<Record<'rows' | 'counts' | 'persons' | 'times' | 'population', string>>;
  /** Figures that were taken as they are: by whom and when they were published, where that is known. */
  readonly given: (resource: string, source: string | undefined, publishedOn: string | undefined) => string;
  readonly nothingCounted: string;
  readonly derived: Readonly<Record<'targets-met-by-group' | 'unregistered-shortfalls', string>>;
  readonly disclosureRule: (id: string, version: string | undefined) => string;
  readonly rules: (version: string) => string;
  /** Links below a funnel plot. */
  readonly funnel: { readonly howToRead: string; readonly howComputed: string };
  readonly files: {
    readonly heading: string;
    readonly lead: string;
    readonly manifest: string;
    /** Where there are too many to be listed here. */
    readonly tooMany: (count: string) => string;
    /** Which rows of the files are the measure's; its name follows. */
    readonly rowsOf: string;
  };
}

/** The words in a language; English for any that is not there. */
export function methodWords(language: string): MethodWords {
  return language === 'es' ? spanishMethodWords : englishMethodWords;
}
