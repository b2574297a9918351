import type { Tally, TallySet } from '#lib/tallies/tally.ts';
import { attackInstitution, leaksOnce } from './attack.ts';
import { linkCounts } from './attack/link-counts.ts';
import { readSlices, type Known } from './attack/read-slices.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { explain, type RedactionSummary } from './explain.ts';
import { membersOf, type Family } from './family.ts';
import { finished } from '#lib/finished.ts';
import { familiesBySlice, institutionFamilies, placesOf, type InstitutionFamilies } from './institution-families.ts';
import type { Leak } from './leak.ts';
import { cms, type DisclosurePolicy } from './policy.ts';
import { hideSideCounts } from './side-counts.ts';
import { sliceKey } from './slice-key.ts';
import { relaxed, strainMore, type Strain } from './strain.ts';
import { allCells } from './table.ts';
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
  return finished(redacting(set, policy));
}

/** `redact` in pieces, none of them larger than one institution: for whoever has to do other things meanwhile. */
export function* redacting(set: TallySet<'private'>, policy: DisclosurePolicy = cms): Generator<void, Redaction> {
  if (!(policy.upTo >= 0 && policy.protectedSum > policy.upTo)) {
    throw new Error(`not a policy: ${JSON.stringify(policy)}`);
  }
  const institutions = yield* institutionFamilies(set);
  const tallies = yield* nothingWithheld(set, institutions, policy);
  const strains = new Map<Family, Strain>();
  const attacked = new Map<InstitutionFamilies, Attacked>();
  let suspects: readonly Suspect[] = institutions.map((own) => ({ own, families: own.families }));
  let isWhole = true;
  for (;;) {
    for (const { own, families } of suspects) {
      decide(set, families, strains, policy, own.decisions);
      yield;
      for (const family of families) apply(set, tallies, family, own.decisions, policy);
      attacked.delete(own);
      yield;
    }
    const found: Attacked[] = [];
    for (const { own, families } of isWhole
      ? institutions.map((one) => ({ own: one, families: undefined }))
      : suspects) {
      const known = families === undefined ? attacked.get(own) : undefined;
      const one = known ?? (yield* attackAgain(set, tallies, own, families, policy));
      if (families === undefined) attacked.set(own, one);
      found.push(one);
      if (known === undefined) yield;
    }
    const linked = yield* linkCounts(found.map(({ slices }) => slices));
    const leaks = leaksOnce([...found.flatMap((one) => one.leaks), ...linked]);
    if (leaks.length === 0 && isWhole) {
      const redacted: TallySet<'public'> = { ...set, audience: 'public', tallies };
      const decisions = institutions.flatMap((own) => [...own.decisions.values()]);
      return { set: redacted, ...(yield* explain(set, redacted, decisions)) };
    }
    isWhole = leaks.length === 0;
    suspects = strainLeaking(set, strains, institutions, leaks);
    yield;
  }
}

/** Families of an institution to be decided and attacked: those that leaked, and how many rows are known. */
interface Suspect {
  readonly own: InstitutionFamilies;
  readonly families: readonly Family[];
}

/** What was attacked of an institution, and what got through. */
interface Attacked {
  readonly slices: readonly Known[];
  readonly leaks: readonly Leak[];
}

/** Public tallies of which nothing is hidden yet: those of no family stay so. */
function* nothingWithheld(
  set: TallySet<'private'>,
  institutions: readonly InstitutionFamilies[],
  policy: DisclosurePolicy
): Generator<void, Tally<'public'>[]> {
  const tallies = new Array<Tally<'public'>>(set.tallies.length);
  for (const { places, families } of institutions) {
    const decided = new Set(placesOf(families));
    for (const index of places)
      if (!decided.has(index)) tallies[index] = withhold(set.tallies[index] as Tally<'private'>, nothingHidden, policy);
    yield;
  }
  return tallies;
}

/** @param families attacked alone; `undefined`: all of the institution */
function* attackAgain(
  set: TallySet<'private'>,
  tallies: readonly Tally<'public'>[],
  own: InstitutionFamilies,
  families: readonly Family[] | undefined,
  policy: DisclosurePolicy
): Generator<void, Attacked> {
  const chosen = families === undefined ? undefined : new Set(placesOf(families));
  const places = chosen === undefined ? own.places : own.places.filter((index) => chosen.has(index));
  const slices = readSlices(
    { ...set, audience: 'public', tallies: places.map((index) => tallies[index] as Tally<'public'>) },
    { ...set, tallies: places.map((index) => set.tallies[index] as Tally<'private'>) }
  );
  yield;
  return { slices, leaks: yield* attackInstitution(slices, set.dimensions, policy) };
}

/** Strains every family that leaks, once a round for the same reason; these are decided anew, and with them how many rows are known there. */
function strainLeaking(
  set: TallySet<'private'>,
  strains: Map<Family, Strain>,
  institutions: readonly InstitutionFamilies[],
  leaks: readonly Leak[]
): readonly Suspect[] {
  const before = new Map(strains);
  const leaksOf = new Map<string, Leak[]>();
  for (const leak of leaks) {
    const own = leaksOf.get(leak.institution);
    if (own === undefined) leaksOf.set(leak.institution, [leak]);
    else own.push(leak);
  }
  return institutions.flatMap((own): Suspect[] => {
    const leaking = new Set<Family>();
    const leaksHere = leaksOf.get(own.institution) ?? [];
    if (leaksHere.length === 0) return [];
    const familiesOf = familiesBySlice(set, own);
    for (const leak of leaksHere) {
      const reached = familiesOf.get(sliceKey(leak));
      if (reached === undefined) throw new Error(`a leak outside all tables: ${JSON.stringify(leak)}`);
      for (const family of reached) {
        strains.set(family, strainMore(before.get(family) ?? relaxed, strains.get(family) ?? relaxed, family, leak));
        leaking.add(family);
      }
    }
    return [{ own, families: [...new Set([...leaking, ...own.demographics])] }];
  });
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
