/** What is wrong, or worth saying, in someone's data: a value, never thrown, collected to the end and shown with all others. */
export interface Problem {
  /** One code of the catalogue in `messages/`; tests match it, people read the words. */
  readonly code: string;
  /** `error`: something asked for cannot be done or a row is set aside; `warning`: everything is used, and this should be known. */
  readonly severity: Severity;
  readonly file?: string;
  /** Data record, from 1. */
  readonly record?: number;
  /** Physical line where the record begins, from 1. */
  readonly line?: number;
  readonly column?: string;
  readonly got: string;
  readonly expected: string;
  readonly remedy: string;
  /** What the words are made of, where they are told in another language than the one they stand in (`messages/told-problem.ts`). */
  readonly details?: ProblemFacts;
  /** The words in other languages, where they were asked for. */
  readonly translations?: Readonly<Record<string, ProblemWords>>;
}

/** What is there, what is asked for, and what can be done, in one language. */
export interface ProblemWords {
  readonly got: string;
  readonly expected: string;
  readonly remedy: string;
}

/** Names, numbers and texts of the user's, by what they are. */
export type ProblemFacts = Readonly<Record<string, string | number | readonly string[]>>;

export type Severity = 'error' | 'warning';
