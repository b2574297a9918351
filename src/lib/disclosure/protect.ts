import type { DisclosurePolicy } from './policy.ts';
import { toUnits } from './units.ts';

/** One quantity of one table by the groups of a dimension: hidden together, what is hidden must add up to enough. */
export interface View {
  readonly sizes: ReadonlyMap<string, bigint>;
  /** What the groups leave of the total: never shown, so always hidden. 0 where they overlap or exceed it. */
  readonly residual: bigint;
}

/**
 * The groups to hide so that the small ones cannot be worked out by subtraction: those given, then candidates in their
 * order until two of the candidates (or one and a rest) are hidden and what is hidden adds up to the policy's sum in every
 * view, and still to more than its limit with one taken off for each other hidden group (whoever is hidden is somebody);
 * then `extra` more. A view of zeros only needs no protection. `undefined` where the candidates do not suffice.
 *
 * @param candidates all groups that are not empty
 */
export function protect(
  hidden: ReadonlySet<string>,
  candidates: readonly string[],
  views: readonly View[],
  policy: DisclosurePolicy,
  extra: number
): ReadonlySet<string> | undefined {
  const chosen = new Set(hidden);
  const nonEmpty = new Set(candidates);
  let more = extra;
  for (const candidate of [...candidates.filter((group) => !hidden.has(group)), undefined]) {
    if (views.every((view) => isProtected(view, chosen, nonEmpty, policy)) && more-- <= 0) return chosen;
    if (candidate !== undefined) chosen.add(candidate);
  }
  return undefined;
}

/** Whether a count of people is from 1 to the policy's limit. */
export function isSmall(size: bigint | undefined, policy: DisclosurePolicy): boolean {
  return size !== undefined && size > 0n && size < unit * BigInt(policy.upTo + 1);
}

function isProtected(
  view: View,
  hidden: ReadonlySet<string>,
  nonEmpty: ReadonlySet<string>,
  policy: DisclosurePolicy
): boolean {
  if (hidden.size === 0 && !isSmall(view.residual, policy)) return true;
  if (view.residual === 0n && [...view.sizes.values()].every((size) => size === 0n)) return true;
  let sum = view.residual;
  let count = view.residual > 0n ? 1 : 0;
  let present = count;
  for (const group of hidden) {
    const size = view.sizes.get(group) ?? 0n;
    sum += size;
    if (size > 0n) present += 1;
    if (nonEmpty.has(group)) count += 1;
  }
  const most = sum - unit * BigInt(present - 1);
  return count >= 2 && sum >= unit * BigInt(policy.protectedSum) && !isSmall(most, policy);
}

const unit = toUnits(1) as bigint;
