import type { Audience, Tally } from '#lib/tallies/tally.ts';
import { coverage } from './coverage.ts';
import type { Figures } from './figures.ts';

/** A group's seats as a share of all seats, beside the group's share of the population; no interval, a board is no sample. */
export function composition(tally: Tally<Audience>, factor: number): Figures {
  const figures = coverage(tally, factor);
  const share = populationShare(tally);
  return share === undefined ? figures : { ...figures, populationShare: share };
}

/** The group's share of the population served, 0–1; `undefined` where no population is known. */
export function populationShare(tally: Tally<Audience>): number | undefined {
  if (tally.population === undefined) return undefined;
  const total = Number(tally.population.total);
  return total > 0 ? Number(tally.population.count) / total : undefined;
}
