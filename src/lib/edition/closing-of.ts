import { funnelsOfSet } from '#lib/findings/funnels-of-set.ts';
import { closingFiles, type EditionFile } from '#lib/publishing/edition-files.ts';
import type { FileFacts } from '#lib/publishing/manifest.ts';
import { publishedPages } from '#lib/publishing/pages.ts';
import { indexOfEntries } from '#lib/scorecard/index-card.ts';
import { methodCards } from '#lib/scorecard/method-cards.ts';
import type { TallySet } from '#lib/tallies/tally.ts';
import type { DrawnInstitution, DrawOptions } from './draw-institution.ts';
import type { EditionPlan } from './edition-plan.ts';

/**
 * The files of no single institution, the manifest last, when all institutions are drawn: in whatever order they were, the files
 * are the same.
 *
 * @param set all tallies, for the funnels
 */
export function closingOf(
  plan: EditionPlan,
  drawn: readonly DrawnInstitution[],
  set: TallySet<'public'>,
  options: DrawOptions
): Generator<EditionFile, void> {
  const inOrder = [...drawn].sort((a, b) => a.at - b.at);
  const made = new Map<string, FileFacts>();
  for (const { files } of inOrder)
    for (const [path, facts] of files) {
      if (made.has(path)) throw new Error(`two files of one path: ${path}`);
      made.set(path, facts);
    }
  const entries = inOrder.map(({ entry }) => entry);
  return closingFiles(
    {
      publication: {
        edition: plan.edition,
        index: () => indexOfEntries('public', plan.edition, entries, funnelsOfSet(set))
      },
      institutions: inOrder.map(({ published }) => published),
      measures: inOrder[0]?.measures ?? [],
      methods: methodCards(plan.frame),
      made
    },
    publishedPages,
    options
  );
}
