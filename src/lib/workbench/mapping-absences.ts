import { findTable } from '#lib/catalog/tables.ts';
import type { Absence } from '#lib/catalog/types.ts';
import type { ColumnProfile, FileProfile } from '#lib/intake/profile-types.ts';
import { readAbsence } from '#lib/intake/read-absence.ts';
import { withText, type Mapping } from './mapping.ts';

/** What a label that stands for no figure is said to be: a typed absence, or an empty cell. */
export type AbsentAs = Absence | 'blank';

/** A label in columns of numbers that is no number. */
export interface AbsentLabel {
  readonly label: string;
  /** Cells with it, of the rows looked at. */
  readonly cells: number;
  readonly columns: readonly string[];
  /** What the software takes it for by itself; undefined where it cannot read it. */
  readonly known?: Absence;
  /** What a person says of it. */
  readonly said?: AbsentAs;
}

/**
 * Every label of a file that stands where a number should, the most frequent first, and those of which the mapping speaks. `taken`:
 * file column → what it was taken for: of a column taken for numbers, whatever is none is listed.
 */
export function absentLabels(
  mapping: Mapping,
  profile: FileProfile,
  taken: Readonly<Record<string, string>>
): readonly AbsentLabel[] {
  const found = new Map<string, { cells: number; columns: string[]; known?: Absence }>();
  const said = [...mapping.absent.keys(), ...mapping.missingValues];
  for (const label of said) found.set(label, { cells: 0, columns: [] });
  const table = findTable(mapping.table);
  for (const column of profile.columns) {
    const name = taken[column.name]?.split(' (')[0];
    const definition = table?.columns.find((each) => each.name === name);
    const isNumeric = definition?.type === 'number' || definition?.type === 'share';
    for (const [label, cells] of column.values) {
      const known = column.absent.get(label) ?? (isNumeric ? readAbsence(label, true) : undefined);
      const isMentioned = known !== undefined || said.includes(label) || isNoNumber(column, label, isNumeric);
      if (!isMentioned) continue;
      const entry = found.get(label) ?? { cells: 0, columns: [] };
      const joined = { ...entry, cells: entry.cells + cells, columns: [...entry.columns, column.name] };
      found.set(label, known === undefined ? joined : { ...joined, known });
    }
  }
  return [...found]
    .sort(([a, one], [b, other]) => other.cells - one.cells || (a < b ? -1 : 1))
    .map(([label, entry]) => {
      const own = saidOf(mapping, label);
      return { label, ...entry, ...(own !== undefined && { said: own }) };
    });
}

function isNoNumber({ numbers, unread }: ColumnProfile, label: string, isNumeric: boolean): boolean {
  return unread.has(label) || (isNumeric && numbers === undefined && !/^[-+(]?[\d.,'’\s]+\)?\s*%?$/u.test(label));
}

/** The mapping with what is said of a label; `undefined` leaves it to the software. */
export function withAbsent(mapping: Mapping, label: string, as: AbsentAs | undefined): Mapping {
  const missingValues = mapping.missingValues.filter((value) => value !== label);
  return {
    ...mapping,
    absent: withText(mapping.absent, label, as === 'blank' ? undefined : as),
    missingValues: as === 'blank' ? [...missingValues, label] : missingValues
  };
}

function saidOf(mapping: Mapping, label: string): AbsentAs | undefined {
  if (mapping.missingValues.includes(label)) return 'blank';
  return mapping.absent.get(label) as Absence | undefined;
}
