import { ageBand } from './age-band.ts';
import { compareLabels } from './compare-labels.ts';
import type { Group } from './types.ts';
import { dimensions } from './vocabularies.ts';

const roles: readonly Group['role'][] = ['known', 'mixed', 'other', 'declined', 'unknown'];

/**
 * Groups of one dimension in the order in which every chart and file shows them: known groups as the vocabulary orders them, then
 * the file's own, then mixed, other, declined and unknown. Ages and bands of money go by their lower end, other labels as `compareLabels` has them.
 */
export function orderGroups(dimensionId: string, groups: readonly Group[]): readonly Group[] {
  const dimension = dimensions.find((candidate) => candidate.id === dimensionId);
  const places = new Map((dimension?.groups ?? []).map((group, index) => [group.id, index]));
  const byLowerEnd = dimension?.ordered ?? false;
  const sortable = groups.map((group) => ({
    group,
    role: roles.indexOf(group.role),
    place: dimensionId === 'age' ? 0 : (places.get(group.id) ?? Infinity),
    ends: byLowerEnd ? ends(dimensionId, group.label.en) : [0, 0]
  }));
  sortable.sort(
    (a, b) =>
      compare(a.role, b.role) ||
      compare(a.place, b.place) ||
      compare(a.ends[0]!, b.ends[0]!) ||
      compare(a.ends[1]!, b.ends[1]!) ||
      compareLabels(a.group.label.en, b.group.label.en)
  );
  return sortable.map(({ group }) => group);
}

/** First and last number of a band; a label without numbers comes last. */
function ends(dimensionId: string, label: string): readonly number[] {
  const age = dimensionId === 'age' ? ageBand(label) : undefined;
  if (age) return [age.lower, age.upper];
  const numbers = (label.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
  const below = /^\s*(?:<|≤|under|below|less|up to|menos|hasta)/i.test(label);
  if (below) return [-Infinity, numbers[0] ?? Infinity];
  return [numbers[0] ?? Infinity, numbers[1] ?? Infinity];
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
