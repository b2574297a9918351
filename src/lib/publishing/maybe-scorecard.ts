import { changesSince } from '#lib/scorecard/changes.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';

/**
 * A published `scorecard.json` of an earlier edition, read again. Undefined where the text is none: not JSON, of another version,
 * private, or without what a comparison needs.
 */
export function maybeScorecard(text: string): Scorecard<'public'> | undefined {
  try {
    const scorecard = JSON.parse(text.replace(/^\uFEFF/u, '')) as Scorecard<'public'>;
    const { version, audience, institution, edition } = scorecard;
    const named = [institution.key, institution.name, edition.edition, edition.dataDate];
    if (version !== 1 || audience !== 'public' || named.some((part) => typeof part !== 'string')) return undefined;
    changesSince(scorecard, scorecard);
    return scorecard;
  } catch {
    return undefined;
  }
}
