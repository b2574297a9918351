import type { Dimension, Indicator, Institution } from '#lib/catalog/types.ts';
import type { Relation } from '#lib/catalog/relation.ts';
import type { Problem } from '#lib/problem.ts';
import type { Proposal } from './propose-types.ts';

/** What intake made of the files: relations in the database, and everything that was noticed. */
export interface Intake {
  readonly relations: readonly Relation[];
  readonly ledger: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
  readonly project: ProjectFacts;
  readonly institutions: readonly Institution[];
  /** Users' own indicators (the catalog's are added by `edition`). */
  readonly indicators: readonly Indicator[];
  /** Dimensions met in the files, with the groups met (catalog order, then the file's own). */
  readonly dimensions: readonly Dimension[];
  /** Files that nobody described and that were understood, or asked about, by what stands in them. */
  readonly understood?: readonly Proposal[];
}

/** One line of the row ledger: rows = used + setAside. */
export interface LedgerEntry {
  readonly file: string;
  readonly resource: string;
  /** Empty where the file was not recognised. */
  readonly table: string;
  readonly rows: number;
  readonly used: number;
  readonly setAside: number;
  /** File column → what it was taken for (`numerator`, `dimension race-ethnicity`, `person`, `not used`). */
  readonly columns: Readonly<Record<string, string>>;
}

export interface ProjectFacts {
  /** Empty where nobody has said, and neither one institution nor one file can lend its name: who shows it says so in its own language. */
  readonly title: string;
  /** ISO date: given, or the newest date in the project; empty where there is none. */
  readonly dataDate: string;
  readonly edition?: string;
  readonly publisher?: { readonly name: string; readonly role: string; readonly contact: string };
  readonly reference?: string;
  /** Pairs of dimensions to cross (`answerable.crossings`). */
  readonly crossings?: readonly (readonly [string, string])[];
  readonly rowsArePersons?: boolean;
  /** Marked as made up in `datapackage.json` (`answerable.made_up`). */
  readonly madeUp: boolean;
  /** Where the edition will be found (`answerable.address`): an https address that ends with a slash. */
  readonly address?: string;
  /** Terms of use (`answerable.licence`): an SPDX identifier or an https address. */
  readonly licence?: string;
}
