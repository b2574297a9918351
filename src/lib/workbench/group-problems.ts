import type { Problem } from '#lib/problem.ts';

/** Problems of one kind in one column of one file: the first in full, the others by place. */
export interface ProblemGroup {
  readonly key: string;
  readonly first: Problem;
  readonly others: readonly Problem[];
}

/** Problems grouped by code, file and column; errors before warnings, else in the order found. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.severity, problem.file ?? '', problem.column ?? '']);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  const list = [...groups].flatMap(([key, [first, ...others]]) =>
    first === undefined ? [] : [{ key, first, others }]
  );
  return [
    ...list.filter(({ first }) => first.severity === 'error'),
    ...list.filter(({ first }) => first.severity === 'warning')
  ];
}
