import type { Tally, TallySet } from '#lib/tallies/tally.ts';
import type { DisclosurePolicy } from './policy.ts';

/**
 * The set without those group rows whose mere names would tell. The overall row of a register is public however small it is;
 * beside "1 shortfall" a list of groups with the one row "Unknown, withheld" says whom it was. So where a register's overall row
 * counts few and every group of a dimension is withheld, the dimension is withheld as a whole: its rows are not listed.
 */
export function withoutTellingRows(set: TallySet<'public'>, policy: DisclosurePolicy): TallySet<'public'> {
  const registers = new Set(
    set.tables.filter(({ privacy }) => privacy === 'public-record').map(({ resource }) => resource)
  );
  const smallOveralls = new Set<string>();
  for (const tally of set.tallies)
    if (tally.dimension === 'all' && isFew(tally, policy)) smallOveralls.add(keyOf(tally, 'all'));
  const mayTell = (tally: Tally<'public'>): boolean =>
    tally.dimension !== 'all' && registers.has(tally.resource) && smallOveralls.has(keyOf(tally, 'all'));
  const suspects = set.tallies.filter(mayTell);
  const indicators = new Set(suspects.map(({ indicator }) => indicator));
  const shown = new Set<string>();
  for (const tally of set.tallies)
    if (indicators.has(tally.indicator) && !isHidden(tally)) shown.add(keyOf(tally, tally.dimension));
  const telling = new Set(suspects.filter((tally) => !shown.has(keyOf(tally, tally.dimension))));
  return { ...set, tallies: set.tallies.filter((tally) => !telling.has(tally)) };
}

function keyOf({ institution, period, indicator }: Tally<'public'>, dimension: string): string {
  return JSON.stringify([institution, period, indicator, dimension]);
}

function isFew({ rows, denominator }: Tally<'public'>, { upTo }: DisclosurePolicy): boolean {
  const size = typeof rows === 'number' ? rows : denominator;
  return typeof size !== 'object' && Number(size) <= upTo;
}

function isHidden({ numerator }: Tally<'public'>): boolean {
  return typeof numerator === 'object' && numerator.absent === 'withheld';
}
