import asksFile from '../../../data/demands/tables.json' with { type: 'json' };
import type { Localised, TableName } from './types.ts';

/** What to ask an institution for so that a table (a register, records, results, population) can be filled. */
export interface TableAsk {
  readonly table: TableName;
  /** What it is, in a few plain words: "a list of all seats on the board and its committees". */
  readonly what: Localised;
  /** What must be on it, one thing per entry; for a letter's list. */
  readonly items: readonly Localised[];
  /** Who has it. */
  readonly holder: Localised;
  /** Where the public may find part of it already, without asking; left out where nowhere. */
  readonly elsewhere?: Localised;
}

/** Every ask, from `data/demands/tables.json`, in the order of the tables. */
export const tableAsks = asksFile.asks as readonly unknown[] as readonly TableAsk[];

/** The ask of that table, or undefined where there is nothing to ask the institution for (charter, replies …). */
export function tableAsk(table: string): TableAsk | undefined {
  return tableAsks.find((ask) => ask.table === table);
}
