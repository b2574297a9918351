import { problemMessages } from '#lib/messages/problem-messages.ts';
import type { ProblemCode, ProblemDetails, ProblemText } from '#lib/messages/problems.ts';
import type { Problem } from '#lib/problem.ts';
import type { Trouble } from './reading.ts';

/** Where a problem is: a file, and in it a data record (from 1) and a column as the file names it. */
export interface Place {
  readonly file?: string;
  readonly record?: number;
  readonly line?: number;
  readonly column?: string;
}

/** Everything that was noticed, in the order in which it was. Of one code in one column of one file the first 200 are kept and the rest counted. */
export interface ProblemList {
  add<Code extends ProblemCode>(
    code: Code,
    place: Place,
    ...details: ProblemDetails<Code> extends undefined ? [] : [ProblemDetails<Code>]
  ): void;
  /** The same, for a code that comes with its details. */
  addTrouble(place: Place, trouble: Trouble): void;
  /** Counts problems that are not listed one by one. */
  addRest(code: ProblemCode, place: Place, count: number): void;
  /** Records of a file whose physical line is not known yet, ascending. */
  recordsWithoutLine(file: string): readonly number[];
  setLines(file: string, lines: ReadonlyMap<number, number>): void;
  all(): readonly Problem[];
}

type Tellings = ProblemText & Pick<Problem, 'translations'>;

/** How many problems of one code and column are listed one by one. */
export const mostListed = 200;

/**
 * An empty list of problems, to be told in that language; in English where it has no words for them. `alsoIn`: languages in which
 * they can be told later.
 */
export function createProblemList(language = 'en', alsoIn: readonly string[] = []): ProblemList {
  const tell = (code: ProblemCode, details: unknown): Tellings => {
    const inLanguage = (each: string) => (problemMessages(each)[code] as (given: unknown) => ProblemText)(details);
    if (alsoIn.length === 0) return inLanguage(language);
    const translations = alsoIn.map((each) => {
      const { got, expected, remedy } = inLanguage(each);
      return [each, { got, expected, remedy }] as const;
    });
    return { ...inLanguage(language), translations: Object.fromEntries(translations) };
  };
  const problems: Problem[] = [];
  const seen = new Map<string, { count: number; rest: number; readonly code: ProblemCode; readonly place: Place }>();
  const tally = (code: ProblemCode, place: Place) => {
    const key = JSON.stringify([code, place.file, place.column]);
    const found = seen.get(key) ?? { count: 0, rest: 0, code, place };
    seen.set(key, found);
    return found;
  };
  const add = (code: ProblemCode, place: Place, details: unknown) => {
    const found = tally(code, place);
    if (found.count >= mostListed) {
      found.rest++;
      return;
    }
    found.count++;
    problems.push({ code, ...place, ...tell(code, details) });
  };
  return {
    add: (code, place, ...details) => add(code, place, details[0]),
    addTrouble: (place, trouble) => add(trouble.code, place, trouble.details),
    addRest(code, place, count) {
      if (count > 0) tally(code, place).rest += count;
    },
    recordsWithoutLine(file) {
      const records = problems.flatMap((problem) =>
        problem.file === file && problem.record !== undefined && problem.line === undefined ? [problem.record] : []
      );
      return [...new Set(records)].sort((a, b) => a - b);
    },
    setLines(file, lines) {
      problems.forEach((problem, index) => {
        if (problem.file !== file || problem.record === undefined || problem.line !== undefined) return;
        const line = lines.get(problem.record);
        if (line !== undefined) problems[index] = { ...problem, line };
      });
    },
    all() {
      const rest = [...seen.values()].filter((found) => found.rest > 0);
      return [
        ...problems,
        ...rest.map(({ code, place, rest: more }) => ({
          code: 'more-of-the-same',
          ...(place.file === undefined ? {} : { file: place.file }),
          ...(place.column === undefined ? {} : { column: place.column }),
          ...tell('more-of-the-same', { code, rest: more }),
          details: { of: code, more }
        }))
      ];
    }
  };
}
