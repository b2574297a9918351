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
  'all_sexes',
  'all_genders',
  'all_races',
  'all_race_ethnicities',
  'all_races_ethnicities',
  'all_ethnicities',
  'all_ages',
  'all_payers',
  'all_languages',
  'all_groups',
  'all_patients',
  'todos',
  'todas',
  'ambos_sexos',
  'todas_las_edades',
  'todas_las_razas'
]);

/**
 * The labels that a cell names: several joined by `|`, or by `;` where the vocabulary has a group for each of them and none for the
 * whole; one label that `groups` gives several groups (`White|Asian`) names those. None for a blank cell.
 */
export function labelsOf(dimension: Dimension, cell: string, settings: ResourceSettings): readonly string[] {
  const parts = (text: string, mark: string) =>
    text
      .split(mark)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return parts(cell, '|').flatMap((label) => {
    const said = saidGroup(dimension, label, settings);
    if (said !== undefined) return said.includes('|') ? parts(said, '|') : [label];
    const several = parts(label, ';');
    const isNamed = (text: string) => saidGroup(dimension, text, settings) !== undefined || isMapped(dimension, text);
    return several.length > 1 && !isMapped(dimension, label) && several.every(isNamed) ? several : [label];
  });
}

function isMapped(dimension: Dimension, label: string): boolean {
  return mapGroup(dimension.id, label).mapped;
}

/**
 * The group that a label of a file means: as the project's `groups` and `absent` say, else as the pack that it names does
 * (`dimension.pack`), else as the vocabulary does. A label that means everyone (`Total`) is a group of its own that is never judged: `isTotal`.
 */
export function nameGroup(
  dimension: Dimension,
  label: string,
  settings: ResourceSettings
): { readonly group: Group; readonly isTotal: boolean } {
  const absent = settings.absent.get(label);
  if (label === '' || absent !== undefined)
    return { group: mapGroup(dimension.id, absent === 'not-applicable' ? absent : '').group, isTotal: false };
  const said = saidGroup(dimension, label, settings);
  const { group, mapped } = mapGroup(dimension.id, said ?? label, dimension.pack);
  const isTotal = !mapped && said === undefined && totals.has(normaliseHeader(label));
  return { group: isTotal ? { ...group, role: 'mixed' } : group, isTotal };
}

/** What `groups` says that a label means; undefined where it says nothing of it. */
export function saidGroup(dimension: Dimension, label: string, settings: ResourceSettings): string | undefined {
  for (const [name, labels] of settings.groups) {
    if (resolveDimension(name).id !== dimension.id) continue;
    for (const [from, to] of labels) if (from.trim() === label) return to;
  }
  return undefined;
}
