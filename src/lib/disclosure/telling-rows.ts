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
  const smallOveralls = new Set(
    set.tallies.filter((tally) => tally.dimension === 'all' && isFew(tally, policy)).map((tally) => keyOf(tally, 'all'))
  );
  const shown = new Set(set.tallies.filter((tally) => !isHidden(tally)).map((tally) => keyOf(tally, tally.dimension)));
  const tells = (tally: Tally<'public'>): boolean =>
    tally.dimension !== 'all' &&
    registers.has(tally.resource) &&
    smallOveralls.has(keyOf(tally, 'all')) &&
    !shown.has(keyOf(tally, tally.dimension));
  return { ...set, tallies: set.tallies.filter((tally) => !tells(tally)) };
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
