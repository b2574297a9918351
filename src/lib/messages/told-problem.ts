import { spanishToldProblems } from './spanish-told-problems.ts';

/** What a problem's words are made of, and the words themselves. */
export interface ToldProblem {
  readonly code: string;
  readonly got: string;
  readonly expected: string;
  readonly remedy: string;
  readonly details?: ToldFacts;
  readonly translations?: Readonly<Record<string, Pick<ToldProblem, 'got' | 'expected' | 'remedy'>>>;
}

export type ToldFacts = Readonly<Record<string, string | number | readonly string[]>>;

/** Got, expected and remedy of a code, in one language, from its details. */
export type ToldWords = (facts: Facts) => Pick<ToldProblem, 'got' | 'expected' | 'remedy'>;

/** Details by name. One that is not there is our defect and throws. */
export interface Facts {
  text(name: string): string;
  number(name: string): number;
  list(name: string): readonly string[];
}

const languages: Readonly<Record<string, Readonly<Record<string, ToldWords>>>> = { es: spanishToldProblems };

/**
 * A problem in that language: by the words that it brings in it, or by its details (those of counting and of publishing). One that the
 * language has no words for stays as it is.
 */
export function toldProblem<P extends ToldProblem>(problem: P, language: string): P {
  const { code, details } = problem;
  const own = problem.translations?.[language];
  if (own !== undefined) return { ...problem, ...own };
  const words = details && languages[language]?.['rest' in details ? 'rest' : code];
  return words && details ? { ...problem, ...words(factsOf(code, details)) } : problem;
}

function factsOf(code: string, details: ToldFacts): Facts {
  const fact = (name: string): ToldFacts[string] => {
    const value = details[name];
    if (value === undefined) throw new Error(`The problem ${code} has no ${name} among its details.`);
    return value;
  };
  return {
    text: (name) => String(fact(name)),
    number: (name) => Number(fact(name)),
    list: (name) => {
      const value = fact(name);
      return typeof value === 'object' ? value : [String(value)];
    }
  };
}
