import type { Problem } from '#lib/problem.ts';

/** Problems as lines: what kind, where, got, expected, how to mend. Empty where there is none. */
export function problemLines(problems: readonly Problem[]): string {
  return problems.map((problem) => `${problemText(problem)}\n`).join('');
}

function problemText({ severity, code, file, line, record, column, got, expected, remedy }: Problem): string {
  const place = [
    file ?? '',
    line === undefined ? '' : `line ${line}`,
    record === undefined ? '' : `record ${record}`,
    column === undefined ? '' : `column ${column}`
  ].filter((part) => part !== '');
  const where = place.length === 0 ? '' : ` ${place.join(', ')}:`;
  return `${severity}${where} ${code}\n    got:      ${got}\n    expected: ${expected}\n    remedy:   ${remedy}`;
}
