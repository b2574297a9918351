import type { Intake } from '#lib/intake/types.ts';
import type { ProposedPart } from '#lib/intake/propose-types.ts';
import type { Problem } from '#lib/problem.ts';

/** Which question about a file each open question among the problems is. They stand in the same order. */
export function askedParts({
  problems,
  understood = []
}: Pick<Intake, 'problems' | 'understood'>): ReadonlyMap<Problem, ProposedPart> {
  const asked = new Map<Problem, ProposedPart>();
  for (const { file, parts } of understood) {
    const questions = parts.filter(({ part, confidence }) => confidence === 'ask' && part !== 'privacy');
    const told = problems.filter((problem) => problem.code === 'question-open' && problem.file === file);
    told.forEach((problem, index) => {
      const part = questions[index];
      if (part !== undefined) asked.set(problem, part);
    });
  }
  return asked;
}
