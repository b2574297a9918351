import type { Tally, TallySet } from '#lib/tallies/tally.ts';
import { attack } from './attack.ts';
import { decide, isDemographics } from './decide.ts';
import type { Decision } from './decision.ts';
import { explain, type RedactionSummary } from './explain.ts';
import { membersOf, toFamilies, type Family } from './family.ts';
import type { Leak } from './leak.ts';
import { cms, type DisclosurePolicy } from './policy.ts';
import { hideSideCounts } from './side-counts.ts';
import { sliceKey } from './slice-key.ts';
import { relaxed, strainMore, type Strain } from './strain.ts';
import { allCells, toTables } from './table.ts';
import { nothingHidden, withhold } from './withhold.ts';
import type { WithheldBecause } from './withheld-because.ts';

/** What may be shown, and, for the publisher's eyes only, why the rest may not. */
export interface Redaction {
  readonly set: TallySet<'public'>;
  /** By `sliceKey`; slices of which nothing is hidden are not in it. */
  readonly reasons: ReadonlyMap<string, WithheldBecause>;
  readonly summary: RedactionSummary;
}

/**
 * Makes private tallies public: small counts of people are hidden, and as many others as it takes that they cannot be
 * worked out. The result is attacked before it is given out, and hidden further until the attack fails. Tallies keep their
 * order; the result does not depend on it. Rules: `policy.ts`, `decide-wholes.ts`, `decide-parts.ts`.
 *
 * Source: CMS cell size suppression policy, https://resdac.org/node/1506
 */
export function redact(set: TallySet<'private'>, policy: DisclosurePolicy = cms): Redaction {
  if (!(policy.upTo >= 0 && policy.protectedSum > policy.upTo)) {
    throw new Error(`not a policy: ${JSON.stringify(policy)}`);
  }
  const families = toFamilies(toTables(set));
  const familiesOf = findFamilies(set, families);
  const demographics = families.filter(isDemographics);
  const tallies = set.tallies.map((tally) => withhold(tally, nothingHidden, policy));
  const strains = new Map<Family, Strain>();
  const decisions = new Map<Family, Decision>();
  let suspects: readonly Family[] = families;
  for (;;) {
    decide(set, suspects, strains, policy, decisions);
    for (const family of suspects) apply(set, tallies, family, decisions, policy);
    const isWhole = suspects === families;
    const places = isWhole ? set.tallies.map((_, index) => index) : placesOf(suspects);
    const leaks = attack(
      { ...set, audience: 'public', tallies: places.map((index) => tallies[index] as Tally<'public'>) },
      { ...set, tallies: places.map((index) => set.tallies[index] as Tally<'private'>) },
      policy
    );
    if (leaks.length === 0 && isWhole) {
      const redacted: TallySet<'public'> = { ...set, audience: 'public', tallies };
      return { set: redacted, ...explain(set, redacted, [...decisions.values()]) };
    }
    const leaking = strainLeaking(strains, familiesOf, leaks);
    suspects = leaks.length === 0 ? families : [...new Set([...leaking, ...demographics])];
  }
}

/** Strains every family that leaks, once a round for the same reason, and names them. */
function strainLeaking(
  strains: Map<Family, Strain>,
  familiesOf: ReadonlyMap<string, ReadonlySet<Family>>,
  leaks: readonly Leak[]
): ReadonlySet<Family> {
  const before = new Map(strains);
  const leaking = new Set<Family>();
  for (const leak of leaks) {
    const reached = familiesOf.get(sliceKey(leak));
    if (reached === undefined) throw new Error(`a leak outside all tables: ${JSON.stringify(leak)}`);
    for (const family of reached) {
      strains.set(family, strainMore(before.get(family) ?? relaxed, strains.get(family) ?? relaxed, family, leak));
      leaking.add(family);
    }
  }
  return leaking;
}

function findFamilies(set: TallySet<'private'>, families: readonly Family[]): ReadonlyMap<string, ReadonlySet<Family>> {
  const found = new Map<string, Set<Family>>();
  for (const family of families) {
    for (const index of placesOf([family])) {
      const key = sliceKey(set.tallies[index] as Tally<'private'>);
      found.set(key, (found.get(key) ?? new Set()).add(family));
    }
  }
  return found;
}

function placesOf(families: readonly Family[]): readonly number[] {
  return families
    .flatMap((family) => membersOf(family).flatMap((table) => allCells(table).map((cell) => cell.index)))
    .sort((a, b) => a - b);
}

function apply(
  set: TallySet<'private'>,
  tallies: Tally<'public'>[],
  family: Family,
  decisions: ReadonlyMap<Family, Decision>,
  policy: DisclosurePolicy
): void {
  const decision = decisions.get(family);
  if (decision === undefined) throw new Error('a family that was not decided');
  const sides = hideSideCounts(set.tallies, family, decision, policy);
  for (const table of membersOf(family)) {
    for (const { index, dimension } of allCells(table)) {
      const tally = set.tallies[index] as Tally<'private'>;
      const isPeople = dimension === 'all' ? table.overallIsPeople : table.groupsArePeople;
      const numerator = decision.numerator.has(index);
      const denominator = decision.denominator.has(index);
      const isCounted = typeof tally.numerator !== 'object' && typeof tally.denominator !== 'object';
      tallies[index] = withhold(
        tally,
        {
          numerator,
          denominator,
          rows: sides.rows.has(index),
          notReported: sides.notReported.has(index),
          given: numerator || denominator || (isPeople && !isCounted),
          times: isPeople ? 'steps' : 'exact'
        },
        policy
      );
    }
  }
}
