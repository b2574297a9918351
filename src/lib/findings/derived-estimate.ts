import type { Indicator, Verification } from '#lib/catalog/types.ts';
import type { Audience, Maybe, Tally } from '#lib/tallies/tally.ts';
import { coverage } from './coverage.ts';
import type { Estimate } from './types.ts';

/** What an indicator of indicators counts. */
export interface DerivedCount {
  readonly institution: string;
  readonly period: string;
  readonly numerator: Maybe<number>;
  readonly denominator: Maybe<number>;
  /** Left out because it could not be decided. */
  readonly undecided: number;
  readonly verification: Verification;
}

/** The overall estimate of an indicator of indicators, on a tally made for it, so that it is printed like any other. */
export function derivedEstimate<A extends Audience>(
  audience: A,
  indicator: Indicator,
  { institution, period, numerator, denominator, undecided, verification }: DerivedCount
): Estimate<A> {
  const tally: Tally<A> = {
    audience,
    institution,
    period,
    indicator: indicator.id,
    dimension: 'all',
    group: 'all',
    span: 'all-rows',
    numerator,
    denominator,
    rows: denominator,
    notReported: undecided,
    sourceLabels: [],
    verification,
    resource: ''
  };
  return { audience, tally, ...coverage(tally, indicator.scale), isReference: false, adjustment: 'crude' };
}

/** The weakest of several verifications; `strongest` where there are none. */
export function weakest(verifications: readonly Verification[], strongest: Verification): Verification {
  return order.find((verification) => verifications.includes(verification)) ?? strongest;
}

const order: readonly Verification[] = ['self-reported', 'documented', 'independent', 'community'];
