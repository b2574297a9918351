import type { Relation } from '#lib/catalog/relation.ts';
import type { Indicator } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import type { DimensionList } from './dimension-list.ts';
import type { ProblemList } from './problem-list.ts';
import type { LedgerEntry } from './types.ts';

/** What the takers of single files share: where they put what they find. */
export interface Work {
  readonly db: Database;
  readonly problems: ProblemList;
  readonly dimensions: DimensionList;
  /** The project's own indicators, as far as they are taken in, then the built-in ones. */
  readonly indicators: readonly Indicator[];
  /** The indicator of that id; undefined where nothing defines it. */
  readonly indicatorOf: (id: string) => Indicator | undefined;
  /** Normalised names of columns that the user's indicators ask about. */
  readonly outcomes: ReadonlySet<string>;
}

/** A file that was read: its line of the ledger and, unless it could not be used at all, its relation. */
export interface TakenFile {
  readonly ledger: LedgerEntry;
  readonly relation?: Relation;
  /** The newest date in it, ISO. */
  readonly newest?: string;
  /** The newest date of something that has happened: not of a due date, a plan or an end. */
  readonly newestPast?: string;
}
