import { packs } from './packs.ts';
import type { Group } from './types.ts';

/**
 * Pairs of groups, among those given, that the vocabulary says hold some of the same people (`White` and `White, non-Hispanic`):
 * each may be shown, but they are not added up or read as two peoples. In the order of the vocabulary.
 */
export function overlappingGroups(dimensionId: string, groups: readonly Group[]): readonly (readonly [Group, Group])[] {
  return packs
    .filter((pack) => pack.dimension === dimensionId)
    .flatMap((pack) => pack.overlaps ?? [])
    .flatMap(([one, other]) => {
      const pair = [groups.find(({ id }) => id === one), groups.find(({ id }) => id === other)] as const;
      return pair[0] && pair[1] ? [[pair[0], pair[1]] as const] : [];
    });
}
