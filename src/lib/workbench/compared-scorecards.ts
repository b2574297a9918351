import type { Scorecard } from '#lib/scorecard/model.ts';
import type { EarlierFiles } from './earlier-files.ts';

/**
 * The scorecards that an edition is compared with: of those that the site keeps, the newest edition before it; and every edition
 * that no site is known to keep, as it was given for nothing else.
 */
export function comparedScorecards(
  { status, scorecards }: EarlierFiles,
  edition: string
): readonly Scorecard<'public'>[] {
  const isKept = (scorecard: Scorecard<'public'>) => status?.editions[scorecard.edition.edition] !== undefined;
  const earlier = scorecards.filter((each) => isKept(each) && each.edition.edition < edition);
  const [newest] = editionsOf(earlier).toReversed();
  return [...scorecards.filter((each) => !isKept(each)), ...earlier.filter((each) => each.edition.edition === newest)];
}

/** The names of the editions that scorecards are of, oldest first. */
export function editionsOf(scorecards: readonly Scorecard<'public'>[]): readonly string[] {
  const names = new Set(scorecards.map(({ edition }) => edition.edition));
  return [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
