import { normaliseHeader } from '#lib/catalog/header.ts';
import { spelledAs } from './item-columns.ts';
import { spellCells } from './spell-cells.ts';
import type { Work } from './work.ts';

/**
 * Writes the ids of indicators in a column `indicator` whose cells are words for them: an id in another spelling, or the label of one
 * indicator alone. What means none, or two, stays as it is.
 */
export async function spellIndicators({ db, indicators }: Work, table: string): Promise<void> {
  const ids = indicators.map(({ id }) => id);
  const labelled = (text: string) => {
    const wanted = normaliseHeader(text);
    const found = indicators.filter(({ label }) =>
      [label.en, label.es].some((name) => name !== undefined && normaliseHeader(name) === wanted)
    );
    return found.length === 1 ? found[0]!.id : undefined;
  };
  await spellCells(db, table, 'indicator', (text) => spelledAs(text, ids) ?? labelled(text));
}
