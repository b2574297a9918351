import type { Verification } from '#lib/catalog/types.ts';

/** The weakest of the verifications that a figure was made from; nobody's word but the institution's where there is none. */
export function weakestVerification(inputs: readonly Verification[]): Verification {
  return weakestFirst.find((verification) => inputs.includes(verification)) ?? 'self-reported';
}

const weakestFirst: readonly Verification[] = ['self-reported', 'documented', 'independent', 'community'];
