import { daysBetween } from '#lib/catalog/days-between.ts';
import type { Commitment, Shortfall } from '#lib/tallies/tally.ts';
import { isNamed } from './is-named.ts';
import type { CommitmentFinding } from './types.ts';

/**
 * What was to follow from a promise, and what did: it happened where an entry on the institution's register of shortfalls names the
 * promise and a consequence, dated by the data date or not dated; it is outstanding where the promise is missed or overdue and
 * nothing followed. With the name of the entry, of several the first with a consequence.
 *
 * @param isCalledFor whether it is missed or overdue
 */
export function consequenceOf(
  { institution, commitment, dueOn, consequence: promised }: Commitment,
  isCalledFor: boolean,
  shortfalls: readonly Shortfall[],
  dataDate: string
): Pick<CommitmentFinding, 'consequence' | 'registeredAs'> {
  const entries = shortfalls.filter(
    (entry) => entry.institution === institution && isNamed(entry.commitment, [commitment])
  );
  const followed = entries.find(
    (entry) => entry.consequence !== undefined && (entry.consequenceOn ?? dataDate) <= dataDate
  );
  const entry = followed ?? entries[0];
  const base = promised !== undefined && { promised };
  const registered = entry !== undefined && { registeredAs: entry.shortfall };
  if (followed?.consequence !== undefined) {
    const { consequence: what, consequenceOn: on, enforcedBy } = followed;
    return {
      consequence: {
        ...base,
        state: 'happened',
        what,
        ...(on !== undefined && { on, days: daysBetween(dueOn, on) }),
        ...(enforcedBy !== undefined && { enforcedBy })
      },
      ...registered
    };
  }
  if (!isCalledFor) return { consequence: { ...base, state: 'not-called-for' }, ...registered };
  return { consequence: { ...base, state: 'outstanding', days: daysBetween(dueOn, dataDate) }, ...registered };
}
