import { normaliseHeader } from '#lib/catalog/header.ts';
import type { Dimension, Group } from '#lib/catalog/types.ts';
import { mapGroup } from '#lib/catalog/vocabularies.ts';
import { resolveDimension } from './resolve-dimension.ts';
import type { ResourceSettings } from './resource.ts';

const totals = new Set([
  'all',
  'overall',
  'total',
  'totals',
  'grand_total',
  'everyone',
  'both_sexes',
  'all_races',
  'all_ages'
]);

/**
 * The group that a label of a file means: as the project's `groups` and `absent` say, else as the vocabulary does. A label that
 * means everyone (`Total`) is a group of its own that is never judged: `isTotal`.
 */
export function nameGroup(
  dimension: Dimension,
  label: string,
  settings: ResourceSettings
): { readonly group: Group; readonly isTotal: boolean } {
  if (label === '' || settings.absent.has(label)) return { group: mapGroup(dimension.id, '').group, isTotal: false };
  const said = saidGroup(dimension, label, settings);
  const { group, mapped } = mapGroup(dimension.id, said ?? label);
  const isTotal = !mapped && said === undefined && totals.has(normaliseHeader(label));
  return { group: isTotal ? { ...group, role: 'mixed' } : group, isTotal };
}

function saidGroup(dimension: Dimension, label: string, settings: ResourceSettings): string | undefined {
  for (const [name, labels] of settings.groups) {
    if (resolveDimension(name).id !== dimension.id) continue;
    for (const [from, to] of labels) if (from.trim() === label) return to;
  }
  return undefined;
}
