import type { WideInto } from '#lib/intake/wide-setting.ts';
import { emptyText, type MappingText } from './mapping-text.ts';

/** Column of a file, label or key → what it stands for; in the order in which `datapackage.json` has them. */
export type Texts = ReadonlyMap<string, string>;

/** Columns that stand side by side, and the column of the table that their cells hold. */
export interface MappingWide {
  /** File column, or a pattern with one `*`; `label` where it stands for something else than its name. */
  readonly columns: readonly { readonly name: string; readonly label?: string }[];
  readonly into: WideInto;
  readonly values: string;
}

/**
 * How a file is read, as a person decides it: what the object `answerable` of its resource in `datapackage.json` says, how its text
 * is read, the cells that mean blank, and what is said of its measures in their own table. Empty texts and maps: nothing is said of it, and the software decides.
 */
export interface Mapping {
  readonly text: MappingText;
  readonly table: string;
  /** File column → column of the table, or of records a name of one's own. */
  readonly columns: Texts;
  /** File column → dimension; empty: the column is not used. */
  readonly dimensions: Texts;
  /** Column of the table → value of all rows. */
  readonly constants: Texts;
  /** The columns that name the dimension and the group of a row. */
  readonly strata: { readonly dimension?: string; readonly group?: string };
  /** Dimension → label in the file → group. */
  readonly groups: ReadonlyMap<string, Texts>;
  /** Label in the file → typed absence. */
  readonly absent: Texts;
  readonly missingValues: readonly string[];
  readonly where: string;
  readonly wide: readonly MappingWide[];
  readonly rowsPerPerson: '' | 'first';
  readonly privacy: string;
  readonly source: string;
  readonly publishedOn: string;
  /** Measure → column of the table of measures → what is said of it here, in place of what the table says. */
  readonly measures: ReadonlyMap<string, Texts>;
}

/** A mapping that says nothing. */
export const emptyMapping: Mapping = {
  text: emptyText,
  table: '',
  columns: new Map(),
  dimensions: new Map(),
  constants: new Map(),
  strata: {},
  groups: new Map(),
  absent: new Map(),
  missingValues: [],
  where: '',
  wide: [],
  rowsPerPerson: '',
  privacy: '',
  source: '',
  publishedOn: '',
  measures: new Map()
};

/** A map with a key set, at its old place or at the end; an `undefined` text takes it out. */
export function withText(texts: Texts, key: string, text: string | undefined): Texts {
  const changed = new Map(texts);
  if (text === undefined) changed.delete(key);
  else changed.set(key, text);
  return changed;
}
