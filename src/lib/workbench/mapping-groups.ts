import { isTotalLabel } from '#lib/catalog/header-words.ts';
import { findDimension, mapGroup } from '#lib/catalog/vocabularies.ts';
import type { Group } from '#lib/catalog/types.ts';
import { labelsOf, nameGroup, saidGroup } from '#lib/intake/name-group.ts';
import type { FileProfile } from '#lib/intake/profile-types.ts';
import { resolveDimension } from '#lib/intake/resolve-dimension.ts';
import { plainSettings, type ResourceSettings } from '#lib/intake/resource.ts';
import { withText, type Mapping, type Texts } from './mapping.ts';

/** A label of the file, and the group that it is taken for. */
export interface FileLabel {
  readonly label: string;
  /** Rows with it, of those looked at. */
  readonly rows: number;
  readonly group: Group;
  /** `own`: no list of groups has it, and it stays a group of its own; `total`: it stands for everyone. */
  readonly as: 'listed' | 'own' | 'total';
  /** The group that a person gave it; empty where the vocabulary decides. */
  readonly said: string;
}

/** The labels of one dimension in a file. */
export interface FileDimension {
  readonly id: string;
  readonly labels: readonly FileLabel[];
}

/**
 * Every dimension of a file with its labels, the most frequent first. `taken`: file column → what it was taken for, as the ledger
 * says; `profile`: the rows looked at.
 */
export function fileDimensions(
  mapping: Mapping,
  taken: Readonly<Record<string, string>>,
  profile: FileProfile
): readonly FileDimension[] {
  const settings: ResourceSettings = { ...plainSettings, groups: mapping.groups, absent: mapping.absent };
  const counts = new Map<string, Map<string, number>>();
  const count = (name: string, cell: string, rows: number) => {
    const dimension = resolveDimension(name);
    if (dimension.id === 'all') return;
    const labels = counts.get(dimension.id) ?? new Map<string, number>();
    counts.set(dimension.id, labels);
    for (const label of labelsOf(dimension, cell, settings)) labels.set(label, (labels.get(label) ?? 0) + rows);
  };
  const meanings = profile.columns.map(({ name }) => taken[name] ?? '');
  profile.columns.forEach((column, index) => {
    const name = /^dimension (.+)$/u.exec(meanings[index]!)?.[1];
    if (name !== undefined) for (const [value, rows] of column.values) count(name, value, rows);
  });
  const [dimension, group] = [meanings.indexOf('dimension'), meanings.indexOf('group')];
  const given = mapping.constants.get('dimension');
  if (group >= 0)
    for (const row of profile.rows) {
      const name = dimension < 0 ? given : row[dimension];
      if (name !== undefined && name !== null && !name.includes('×')) count(name, row[group] ?? '', 1);
    }
  if (given !== undefined)
    for (const meaning of meanings) {
      const label = /^\S+ \(group (.+)\)$/u.exec(meaning)?.[1];
      if (label !== undefined) count(given, label, profile.rows.length);
    }
  return [...counts].map(([id, labels]) => ({
    id,
    labels: [...labels]
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .map(([label, rows]): FileLabel => {
        const dimension = resolveDimension(id);
        const { group, isTotal } = nameGroup(dimension, label, settings);
        const said = saidGroup(dimension, label, settings) ?? '';
        const isEveryone = isTotal || (isAggregated(mapping) && isTotalLabel(label, id));
        const isListed = mapGroup(id, label).mapped || settings.absent.has(label);
        return { label, rows, group, said, as: isEveryone ? 'total' : isListed ? 'listed' : 'own' };
      })
  }));
}

/** Whether rows are figures of groups, of which one may be everyone. */
export function isAggregated({ table }: Mapping): boolean {
  return table === 'results' || table === 'population';
}

/** The mapping with a group for a label; an empty group leaves it to the vocabulary. */
export function withGroup(mapping: Mapping, id: string, label: string, group: string): Mapping {
  const key = [...mapping.groups.keys()].find((name) => resolveDimension(name).id === id) ?? id;
  const old: Texts = mapping.groups.get(key) ?? new Map<string, string>();
  const name = [...old.keys()].find((each) => each.trim() === label) ?? label;
  const labels = withText(old, name, group.trim() === '' ? undefined : group.trim());
  const groups = new Map(mapping.groups).set(key, labels);
  if (labels.size === 0) groups.delete(key);
  return { ...mapping, groups };
}

/** The groups of a dimension that a label can be given; those of every dimension (unknown, other) where the catalog does not know it. */
export function groupsToGive(id: string): readonly Group[] {
  return findDimension(id)?.groups ?? ['other', 'declined', 'unknown'].map((label) => mapGroup(id, label).group);
}
