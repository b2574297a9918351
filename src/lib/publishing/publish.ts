import type { Findings } from '#lib/findings/types.ts';
import { finished } from '#lib/finished.ts';
import type { IndexCard, Scorecard } from '#lib/scorecard/model.ts';
import { editionFiles } from './edition-files.ts';
import type { InstitutionPart } from './institution-files.ts';
import type { PageRenderer } from './pages.ts';
import type { PublishOptions } from './publish-options.ts';

export type { PublishOptions } from './publish-options.ts';

/** Everything that an edition is made of. Nothing private fits in here. */
export interface Publication {
  readonly scorecards: readonly Scorecard<'public'>[];
  readonly index: IndexCard<'public'>;
  readonly findings: Findings<'public'>;
}

/**
 * An edition that is small enough to be held as a whole: path → bytes, paths in code-unit order with the manifest among them. The files
 * are those of `editionFiles`, and so are the errors; nothing is written.
 */
export function publish(
  publication: Publication,
  pages: PageRenderer,
  options: PublishOptions = {}
): ReadonlyMap<string, Uint8Array> {
  return finished(publicationFiles(publication, pages, options));
}

/** `publish` in pieces of one file: for whoever has to do other things meanwhile. */
export function* publicationFiles(
  publication: Publication,
  pages: PageRenderer,
  options: PublishOptions = {}
): Generator<void, ReadonlyMap<string, Uint8Array>> {
  const { index } = publication;
  const files = new Map<string, Uint8Array>();
  const streamed = { edition: index.edition, institutions: yield* partsOf(publication), index: () => index };
  for (const { path, content } of editionFiles(streamed, pages, options)) {
    files.set(path, content);
    yield;
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Each institution with its own findings, sorted out once, so that no table searches those of all. */
function* partsOf({ scorecards, findings }: Publication): Generator<void, readonly InstitutionPart[]> {
  const estimates = byInstitution(findings.estimates, ({ tally }) => tally.institution);
  yield;
  const comparisons = byInstitution(findings.comparisons, ({ institution }) => institution);
  yield;
  return scorecards.map((scorecard) => {
    const { key } = scorecard.institution;
    const own = { estimates: estimates.get(key) ?? [], comparisons: comparisons.get(key) ?? [] };
    return { scorecard, findings: { ...findings, ...own } };
  });
}

function byInstitution<T>(items: readonly T[], institutionOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const own = found.get(institutionOf(item));
    if (own === undefined) found.set(institutionOf(item), [item]);
    else own.push(item);
  }
  return found;
}
