import type { FileSource } from '#lib/database/database.ts';
import type { Privacy } from '#lib/catalog/types.ts';
import type { WideSetting } from './wide-setting.ts';

/** One file of a project with what `datapackage.json` says of it; defaults where it says nothing. */
export interface Resource {
  /** Short name, unique in the project; an indicator's `table` may give it. */
  readonly name: string;
  /** The name as it was given, which several resources of several folders may share. */
  readonly calledAs: string;
  /** The file's name as people know it, for messages. */
  readonly file: string;
  readonly source: FileSource;
  readonly settings: ResourceSettings;
}

/** The standard properties and the object `answerable` of a resource. Keys of maps are as the user wrote them. */
export interface ResourceSettings {
  /** Whether `datapackage.json` has an object `answerable` for it. */
  readonly isDescribed: boolean;
  readonly table?: string;
  readonly columns: ReadonlyMap<string, string>;
  readonly dimensions: ReadonlyMap<string, string>;
  readonly constants: ReadonlyMap<string, string>;
  /** Dimension → label in the file → group. */
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Label in the file → typed absence. */
  readonly absent: ReadonlyMap<string, string>;
  readonly strata?: { readonly dimension: string; readonly group: string };
  readonly where?: string;
  readonly isWide: boolean;
  /** How a wide file is to be spread; empty where what is said cannot be used. */
  readonly wide?: readonly WideSetting[];
  /** Records: whether only the first row of each person counts (in an institution and period). */
  readonly rowsPerPerson?: 'first';
  /** Institutions that declare to have nothing on this register. */
  readonly declaredEmpty: readonly string[];
  readonly privacy?: Privacy;
  readonly source?: string;
  readonly publishedOn?: string;
  /** Cells that mean "blank", beside the empty cell. */
  readonly missingValues: readonly string[];
  readonly delimiter?: string;
  readonly quote: string;
  /** Lines above the header. */
  readonly skip: number;
  /** Whether `datapackage.json` says how many lines there are above it, even if none. */
  readonly skipIsGiven?: boolean;
  /** How many rows name the columns, where `datapackage.json` says it: 1 or 2. */
  readonly headerRows?: number;
  /** The encoding that `datapackage.json` names, as `TextDecoder` calls it. */
  readonly encoding?: string;
}

/** Settings of a file of which nothing is said. */
export const plainSettings: ResourceSettings = {
  isDescribed: false,
  columns: new Map(),
  dimensions: new Map(),
  constants: new Map(),
  groups: new Map(),
  absent: new Map(),
  isWide: false,
  declaredEmpty: [],
  missingValues: [],
  quote: '"',
  skip: 0
};
