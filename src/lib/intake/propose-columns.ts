import { headerDimension, headerRoles, isTotalLabel, type HeaderRole } from '#lib/catalog/header-words.ts';
import { mayBeCodes } from '#lib/catalog/may-be-codes.ts';
import { dimensions as catalogDimensions, findDimension, mapGroup } from '#lib/catalog/vocabularies.ts';
import type { ColumnProfile, FileProfile } from './profile-types.ts';

/** A column with what its name and its values say of it. */
export interface ReadColumn {
  readonly profile: ColumnProfile;
  readonly name: string;
  readonly roles: ReadonlySet<HeaderRole>;
  readonly dimension?: ReadDimension;
  /** The column that this one is a code of: each value of the one stands beside one value of the other. */
  readonly codeOf?: string;
  /** What stands in every row. */
  readonly only?: string;
  /** Whether no two rows have the same value, and none is blank. */
  readonly isUnique: boolean;
}

/** A dimension that a column may hold. */
export interface ReadDimension {
  readonly id: string;
  readonly by: 'name' | 'values';
  /** How many rows of a hundred have a label that the vocabulary knows. */
  readonly known: number;
  /** Labels that it does not know, totals aside. */
  readonly unmapped: readonly string[];
  /** Only codes, or what may be codes and not the ages and ranks that they look like: never mapped, always asked. */
  readonly isCoded: boolean;
}

/** Dimensions whose groups are any number, and those whose labels stand in columns of many kinds, are never found by values. */
const neverByValues = new Set([
  'age',
  'zip3',
  'neighbourhood',
  'deprivation',
  'social-risk',
  'disability',
  'housing',
  'income'
]);
const mostLabels = 200;

/** Reads names and values of every column. */
export function readColumns(profile: FileProfile): readonly ReadColumn[] {
  const columns = profile.columns.map((column): Omit<ReadColumn, 'codeOf'> => {
    const [first] = column.values.keys();
    const dimension = readDimension(column);
    return {
      profile: column,
      name: column.name,
      roles: column.isNameless ? new Set() : headerRoles(column.name),
      ...(dimension && { dimension }),
      ...(column.values.size === 1 && column.blank === 0 && first !== undefined && { only: first }),
      isUnique: column.blank === 0 && column.values.size === profile.rows.length
    };
  });
  return columns.map((column) => {
    const of = columns.find((other) => isCodeOf(column, other, profile));
    return of ? { ...column, codeOf: of.name } : column;
  });
}

function readDimension(column: ColumnProfile): ReadDimension | undefined {
  if (column.values.size === 0 || column.isDates) return undefined;
  const named = column.isNameless ? undefined : (findDimension(column.name)?.id ?? headerDimension(column.name));
  if (named !== undefined && named !== 'all') {
    const found = judged(column, named, 'name');
    const roles = headerRoles(column.name);
    return found.known === 0 && column.numbers && (roles.has('size') || roles.has('count')) ? undefined : found;
  }
  if (column.numbers || column.values.size < 2 || column.values.size > mostLabels) return undefined;
  return catalogDimensions
    .filter(({ id }) => !neverByValues.has(id))
    .map(({ id }) => judged(column, id, 'values'))
    .filter(({ id, known }) => known >= 80 && knownGroups(column, id) >= 2)
    .sort((a, b) => b.known - a.known)[0];
}

function judged(column: ColumnProfile, id: string, by: 'name' | 'values'): ReadDimension {
  const unmapped: string[] = [];
  let [rows, known] = [0, 0];
  for (const [label, count] of column.values) {
    rows += count;
    if (isMapped(id, label) || isTotalLabel(label, id)) known += count;
    else unmapped.push(label);
  }
  const labels = [...column.values.keys()];
  const isCoded = (known === 0 && labels.every((label) => /^-?\d{1,3}$|^[a-z]$/i.test(label))) || mayBeCodes(labels);
  return { id, by, known: Math.floor((100 * known) / Math.max(rows, 1)), unmapped, isCoded };
}

function isMapped(id: string, label: string): boolean {
  return mapGroup(id, label).mapped;
}

function knownGroups(column: ColumnProfile, id: string): number {
  const groups = [...column.values.keys()].map((label) => mapGroup(id, label)).filter(({ mapped }) => mapped);
  return new Set(groups.filter(({ group }) => group.role === 'known').map(({ group }) => group.id)).size;
}

/** Whether a column called a code stands for another one, value for value. */
function isCodeOf(
  column: Omit<ReadColumn, 'codeOf'>,
  other: Omit<ReadColumn, 'codeOf'>,
  profile: FileProfile
): boolean {
  if (column.name === other.name || !column.roles.has('code') || other.roles.has('code')) return false;
  const { size } = column.profile.values;
  if (size < 2 || size !== other.profile.values.size || size === profile.rows.length) return false;
  const pairs = new Set(
    profile.rows.map((row) => JSON.stringify([row[column.profile.index], row[other.profile.index]]))
  );
  return pairs.size === other.profile.values.size + (other.profile.blank > 0 ? 1 : 0);
}
