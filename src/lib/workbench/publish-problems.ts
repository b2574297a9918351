import { maybeLicence } from '#lib/intake/licence.ts';
import { maybeSiteAddress } from '#lib/intake/site-address.ts';
import type { SiteProblems } from '#lib/messages/site-problems.ts';
import type { Problem } from '#lib/problem.ts';
import { previousProblems } from '#lib/publishing/previous-problems.ts';
import { siteRefusals } from '#lib/publishing/site-refusals.ts';
import { comparedScorecards } from './compared-scorecards.ts';
import type { EarlierFiles } from './earlier-files.ts';
import type { GivenEdition } from './publish-form.ts';

/**
 * What stands between the form and an edition, beside what the project itself lacks: a place or terms that are none, a site that is
 * not known or has that edition already, a correction of nothing or without a reason, an edition to compare with that is not earlier
 * or of others (a warning, the only one). All at once. `institutions`: keys of those in the project.
 */
export function publishProblems(
  given: GivenEdition,
  earlier: EarlierFiles,
  institutions: readonly string[],
  words: SiteProblems
): readonly Problem[] {
  const { edition, address, licence } = given;
  return [
    ...(address !== '' && maybeSiteAddress(address) === undefined
      ? [refusal('publish-address-unusable', words.addressUnusable(address))]
      : []),
    ...(licence !== '' && maybeLicence(licence) === undefined
      ? [refusal('publish-licence-unusable', words.licenceUnusable(licence))]
      : []),
    ...(given.layout === 'site' ? siteProblemsOf(given, earlier, words) : []),
    ...previousProblems(comparedScorecards(earlier, edition), { edition, institutions }, words)
  ];
}

function siteProblemsOf(
  { edition, isFirst, corrects }: GivenEdition,
  { status }: EarlierFiles,
  words: SiteProblems
): readonly Problem[] {
  if (status === undefined && !isFirst) return [refusal('publish-no-status', words.noStatus)];
  const isKept = status?.editions[edition] !== undefined;
  const site = { status, ...(isKept && { otherOfThatName: `editions/${edition}/` }) };
  return [
    ...siteRefusals(site, { edition, dataDate: '', ...(corrects && { corrects }) }, words),
    ...(corrects?.because === ''
      ? [refusal('publish-correction-not-explained', words.notExplained(corrects.edition))]
      : [])
  ];
}

function refusal(code: string, text: Pick<Problem, 'got' | 'expected' | 'remedy'>): Problem {
  return { code, severity: 'error', ...text };
}
