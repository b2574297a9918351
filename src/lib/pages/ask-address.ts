import type { Scorecard } from '#lib/scorecard/model.ts';
import { letterAddress } from './anchors.ts';
import type { Links } from './links.ts';
import type { Audience } from './types.ts';

/** Address of the letter that asks for a register: of a demand that needs it, else the page of letters. Nothing without letters. */
export function maybeAskAddress(scorecard: Scorecard<Audience>, table: string, links: Links): string | undefined {
  if (links.letters === undefined) return undefined;
  const demand = scorecard.demands.find(({ kind, tables }) => kind === 'no-data' && tables.includes(table));
  return demand === undefined ? links.letters : letterAddress(links.letters, demand.id);
}
