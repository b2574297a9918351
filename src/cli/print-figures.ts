import type { Estimate } from '#lib/findings/types.ts';
import type { Problem } from '#lib/problem.ts';
import type { Console } from './console.ts';
import { problemLines } from './print-problems.ts';

/**
 * Problems to standard error, then the table to standard output, with a word on what is missing from it; no table where not a
 * single figure could be computed.
 *
 * @returns the exit code
 */
export function printFigures(
  console: Console,
  estimates: readonly Estimate<'private'>[],
  problems: readonly Problem[],
  table: string
): 0 | 1 {
  console.err(problemLines(problems));
  if (estimates.every(({ status }) => status !== 'ok')) {
    console.err(
      'Nothing could be computed: there is no figure for any indicator in these files.\nSee what was recognised: answerable check. Records need an indicators.csv that says what to count in them.\n'
    );
    return 1;
  }
  if (problems.some(({ severity }) => severity === 'error'))
    console.err('What the errors above name is left out; everything else is computed.\n');
  console.out(table);
  return 0;
}
