import type { FileProfile } from './profile-types.ts';
import type { ReadColumn } from './propose-columns.ts';
import type { PartsList } from './propose-parts.ts';
import type { ResultsShape } from './propose-shape.ts';
import { addsUp, type Margin } from './propose-slices.ts';

/**
 * The dimensions in which a blank means everyone: where no row has two of them filled in, or the others add up to it. Undefined where a
 * blank may mean one thing or the other.
 */
export function blanksOf(
  profile: FileProfile,
  shape: ResultsShape,
  margins: ReadonlyMap<string, Margin>,
  counts: readonly ReadColumn[],
  keys: readonly ReadColumn[],
  parts: PartsList
): ReadonlySet<string> | undefined {
  const blank = shape.dimensions.filter(({ profile: each }) => each.blank > 0);
  if (blank.length === 0) return new Set();
  const isFilled = (row: FileProfile['rows'][number], { name, profile: each }: ReadColumn) => {
    const cell = row[each.index] ?? null;
    return cell !== null && cell !== margins.get(name)?.label;
  };
  const filled = profile.rows.map((row) => shape.dimensions.filter((column) => isFilled(row, column)).length);
  const isOneByOne =
    blank.length > 1 && blank.length === shape.dimensions.length && filled.every((count) => count <= 1);
  const columns = blank.map(({ name }) => name);
  if (isOneByOne) {
    parts.add('groups', undefined, 'blank: all', 'likely', { code: 'blank-is-all', columns });
    return new Set(columns);
  }
  const open = blank.filter((column) => {
    const sums = addsUp(profile, column, keys, counts, null);
    return (
      margins.has(column.name) || counts.length === 0 || sums.of < 3 || sums.near < sums.of || 2 * sums.adds < sums.of
    );
  });
  for (const { name, profile: each } of open)
    parts.add('groups', name, 'blank', 'ask', { code: 'blank-group', column: name, rows: each.blank });
  if (open.length > 0) return undefined;
  parts.add('groups', undefined, 'blank: all', 'likely', { code: 'blank-is-all', columns });
  return new Set(columns);
}
