import type { Problem } from '#lib/problem.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import type { SiteProblemTexts } from './site-problem-texts.ts';

/** The edition that is compared with earlier ones: its name, and the keys of its institutions. */
export interface ComparedEdition {
  readonly edition: string;
  readonly institutions: readonly string[];
}

/**
 * What is wrong with the editions that one is to be compared with: each must be earlier by its name (an error), and at least one
 * institution must be the same (else a warning: nothing is compared). Empty where nothing is, or none was named.
 */
export function previousProblems(
  previous: readonly Pick<Scorecard<'public'>, 'edition' | 'institution'>[],
  now: ComparedEdition,
  texts: SiteProblemTexts
): readonly Problem[] {
  const names = [...new Set(previous.map(({ edition }) => edition.edition))].sort((a, b) => (a < b ? -1 : 1));
  const problems: Problem[] = names
    .filter((name) => name >= now.edition)
    .map((name) => ({
      code: 'publish-previous-not-earlier',
      severity: 'error',
      ...texts.previousNotEarlier(name, now.edition)
    }));
  const own = new Set(now.institutions);
  if (names.length > 0 && !previous.some(({ institution }) => own.has(institution.key)))
    problems.push({ code: 'publish-previous-of-others', severity: 'warning', ...texts.previousOfOthers(names) });
  return problems;
}
