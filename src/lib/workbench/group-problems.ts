import type { Problem } from '#lib/problem.ts';

/** Problems of one kind in one column of one file: the first in full, the others by place. */
export interface ProblemGroup {
  readonly key: string;
  readonly first: Problem;
  readonly others: readonly Problem[];
  /** How many more there are that nobody lists. */
  readonly unlisted: number;
}

/** Problems grouped by code, file and column, every question by itself; errors before warnings, else in the order found. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  const rest = new Map<string, number>();
  const found = new Set(problems.map((problem) => placeOf(problem, problem.code)));
  for (const problem of problems) {
    const { code, severity, details } = problem;
    const of = code === 'more-of-the-same' ? placeOf(problem, String(details?.['of'])) : '';
    if (found.has(of)) {
      rest.set(of, (rest.get(of) ?? 0) + Number(details?.['more']));
      continue;
    }
    const question = code === 'question-open' ? [problem.got] : [];
    const key = JSON.stringify([placeOf(problem, code), severity, ...question]);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  const list = [...groups].flatMap(([key, [first, ...others]]): ProblemGroup[] => {
    if (first === undefined) return [];
    const place = placeOf(first, first.code);
    const unlisted = rest.get(place) ?? 0;
    rest.delete(place);
    return [{ key, first, others, unlisted }];
  });
  return [
    ...list.filter(({ first }) => first.severity === 'error'),
    ...list.filter(({ first }) => first.severity === 'warning')
  ];
}

function placeOf({ file, column }: Problem, code: string): string {
  return JSON.stringify([code, file ?? '', column ?? '']);
}
