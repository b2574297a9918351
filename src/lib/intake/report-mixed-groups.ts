import { overlappingGroups } from '#lib/catalog/overlapping-groups.ts';
import type { Dimension } from '#lib/catalog/types.ts';
import type { ProblemList } from './problem-list.ts';

/**
 * Says of the dimensions of a project, with all groups met, which groups hold some of the same people (`White` beside `White,
 * non-Hispanic`) and where labels were read by more than one pack. Where people may belong to several groups (`overlapping`), that
 * is no news.
 */
export function reportMixedGroups(dimensions: readonly Dimension[], problems: ProblemList): void {
  for (const { id, groups, overlapping, packs } of dimensions) {
    const pairs = overlapping ? [] : overlappingGroups(id, groups);
    if (pairs.length > 0)
      problems.add(
        'groups-share-people',
        {},
        { dimension: id, pairs: pairs.map(([one, other]) => [one.label.en, other.label.en] as const) }
      );
    if (packs && packs.length > 1) problems.add('packs-mixed', {}, { dimension: id, packs });
  }
}
