import type { Audience, PublicRecord, Tally, TallySet } from '#lib/tallies/tally.ts';

/**
 * A set of many institutions as one set for each, in the order of the institutions: its own tallies and record (in their order),
 * everything else shared. What is of no institution of the set is in none.
 */
export function ownSets<A extends Audience>(set: TallySet<A>): readonly TallySet<A>[] {
  const tallies = new Map<string, Tally<A>[]>(set.institutions.map(({ name }) => [name, []]));
  for (const tally of set.tallies) tallies.get(tally.institution)?.push(tally);
  const { record } = set;
  const own = {
    evidence: sorted(record.evidence),
    assessments: sorted(record.assessments),
    replies: sorted(record.replies),
    commitments: sorted(record.commitments),
    harms: sorted(record.harms),
    shortfalls: sorted(record.shortfalls),
    overdueCommitments: sorted(record.overdueCommitments),
    registers: sorted(record.registers)
  };
  return set.institutions.map((institution) => {
    const { name } = institution;
    const ownRecord: PublicRecord = {
      evidence: own.evidence.get(name) ?? [],
      assessments: own.assessments.get(name) ?? [],
      replies: own.replies.get(name) ?? [],
      commitments: own.commitments.get(name) ?? [],
      harms: own.harms.get(name) ?? [],
      shortfalls: own.shortfalls.get(name) ?? [],
      overdueCommitments: own.overdueCommitments.get(name) ?? [],
      charter: record.charter,
      registers: own.registers.get(name) ?? []
    };
    return { ...set, institutions: [institution], tallies: tallies.get(name) ?? [], record: ownRecord };
  });
}

function sorted<T extends { readonly institution: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const own = found.get(item.institution);
    if (own === undefined) found.set(item.institution, [item]);
    else own.push(item);
  }
  return found;
}
