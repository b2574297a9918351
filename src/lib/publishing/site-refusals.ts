import type { Problem } from '#lib/problem.ts';
import type { SiteProblemTexts } from './site-problem-texts.ts';
import type { NewEdition, SiteStatus } from './status-json.ts';

/** What is known of a site that an edition is to join. */
export interface KnownSite {
  /** Undefined where it has none yet. */
  readonly status: SiteStatus | undefined;
  /** Where an edition of the new one's name is kept that is another to the byte; left out where there is none. */
  readonly otherOfThatName?: string;
}

/** Why an edition cannot join a site: what is kept stays as it is, and only what is kept can be corrected. Empty where it can. */
export function siteRefusals(site: KnownSite, added: NewEdition, texts: SiteProblemTexts): readonly Problem[] {
  const { edition, corrects } = added;
  const editions = site.status?.editions ?? {};
  const problems: Problem[] = [];
  if (site.otherOfThatName !== undefined)
    problems.push({
      code: 'publish-edition-kept',
      severity: 'error',
      file: site.otherOfThatName,
      ...texts.editionKept(edition)
    });
  if (corrects !== undefined && editions[corrects.edition] === undefined)
    problems.push({
      code: 'publish-corrects-nothing',
      severity: 'error',
      ...texts.correctsNothing(corrects.edition, Object.keys(editions))
    });
  return problems;
}
