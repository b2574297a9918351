import { problemTexts, type ProblemTexts } from './problems.ts';
import { spanishProblemTexts } from './spanish-problems.ts';

/** What is said about every kind of problem, in that language; in English where there is nothing. */
export function problemMessages(language: string): ProblemTexts {
  return languages[language] ?? problemTexts;
}

const languages: Readonly<Record<string, ProblemTexts>> = { en: problemTexts, es: spanishProblemTexts };
