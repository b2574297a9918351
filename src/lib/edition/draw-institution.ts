import { notedIn, type EditionFile } from '#lib/publishing/edition-files.ts';
import { institutionFiles, type PublishedInstitution } from '#lib/publishing/institution-files.ts';
import type { FileFacts } from '#lib/publishing/manifest.ts';
import { publishedPages } from '#lib/publishing/pages.ts';
import type { PublishOptions } from '#lib/publishing/publish-options.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import { indexEntry, type IndexEntry } from '#lib/scorecard/index-card.ts';
import type { IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import type { TallySet } from '#lib/tallies/tally.ts';
import { partMaker, type EditionPlan } from './edition-plan.ts';

/** What an institution is made from: plain data, and nothing of the others. */
export interface InstitutionTask {
  /** Its place among the institutions of the edition. */
  readonly at: number;
  readonly own: Pick<TallySet<'public'>, 'institutions' | 'tallies' | 'record'>;
  /** Its earlier scorecards. */
  readonly previous: readonly Scorecard<'public'>[];
}

/** What stays of an institution when its files are put away: plain data, about 0.2 MB. */
export interface DrawnInstitution {
  readonly at: number;
  readonly published: PublishedInstitution;
  readonly entry: IndexEntry<'public'>;
  readonly files: readonly (readonly [path: string, facts: FileFacts])[];
  /** Of the first institution alone: the measures that all have. */
  readonly measures?: readonly IndicatorCard[];
}

export type DrawOptions = PublishOptions & Required<Pick<PublishOptions, 'languages' | 'hash'>>;

/** Makes institutions of a plan one at a time, and hands their files on as they come, so that nothing of them need be kept. */
export function institutionDrawer(
  plan: EditionPlan,
  options: DrawOptions,
  put: (file: EditionFile) => void
): (task: InstitutionTask) => DrawnInstitution {
  const make = partMaker(plan);
  return ({ at, own, previous }) => {
    const part = make({ ...plan.frame, ...own }, previous);
    const made = new Map<string, FileFacts>();
    const files = notedIn(made, options.hash)(institutionFiles(part, publishedPages, options));
    let next = files.next();
    for (; next.done !== true; next = files.next()) put(next.value);
    return {
      at,
      published: next.value,
      entry: indexEntry(part.scorecard),
      files: [...made],
      ...(at === 0 && { measures: cardsOf(part.scorecard) })
    };
  };
}
