import type { Comparison, Findings, Measure } from '#lib/findings/types.ts';
import type { Audience } from '#lib/scorecard/model.ts';
import type { Column, Row } from './column.ts';
import { numberText, scaledText } from './number-text.ts';

/** The columns of `gaps.csv`, in the contract's order. */
export const gapsColumns = [
  { name: 'institution', type: 'string', description: 'Name of the institution.' },
  { name: 'period', type: 'string', description: 'Period, or range of dates of a register.' },
  { name: 'indicator', type: 'string', description: 'Identifier of the measure.' },
  { name: 'dimension', type: 'string', description: 'What groups are formed by.' },
  { name: 'measure', type: 'string', description: 'group-difference, group-ratio or events-affected.' },
  { name: 'estimate', type: 'number', description: 'The gap; empty where a figure it needs is hidden.' },
  { name: 'lower', type: 'number', description: 'Lower limit of the 95% interval.' },
  { name: 'upper', type: 'number', description: 'Upper limit of the 95% interval.' },
  { name: 'standard_error', type: 'number', description: 'Standard error; of a ratio, of its logarithm.' },
  { name: 'scale', type: 'number', description: 'Scale of the gap: that of the measure for differences, else 1.' },
  { name: 'reference_group', type: 'string', description: 'Group compared with; "rest" is everyone else.' },
  { name: 'compared_group', type: 'string', description: 'Group that is compared.' },
  { name: 'p_adjusted', type: 'number', description: 'Holm-adjusted p of the comparison.' },
  { name: 'smallest_gap', type: 'number', description: 'Smallest ratio of the adverse outcome that counts.' },
  { name: 'verdict', type: 'string', description: 'clear-gap, no-clear-gap, cannot-conclude or not-judged.' },
  { name: 'reason', type: 'string', description: 'Why nothing is concluded.' }
] as const satisfies readonly Column[];

export type GapsColumn = (typeof gapsColumns)[number]['name'];

/**
 * Three rows per comparison (two for kinds without events), in the order of the findings; of one institution where it is
 * named. All rows of a pair repeat its verdict and reason.
 */
export function gapsRows<A extends Audience>(findings: Findings<A>, institution?: string): readonly Row<GapsColumn>[] {
  const scales = new Map(findings.indicators.map((indicator) => [indicator.id, indicator.scale]));
  return findings.comparisons
    .filter((comparison) => institution === undefined || comparison.institution === institution)
    .flatMap((comparison) => pairRows(comparison, scales.get(comparison.indicator) ?? 1));
}

function pairRows<A extends Audience>(comparison: Comparison<A>, scale: number): readonly Row<GapsColumn>[] {
  const { difference, ratio, events } = comparison;
  const countsEvents = !(typeof events.estimate === 'object' && events.estimate.absent === 'not-applicable');
  const shared = {
    institution: comparison.institution,
    period: comparison.period,
    indicator: comparison.indicator,
    dimension: comparison.dimension,
    reference: comparison.reference,
    compared: comparison.compared,
    pAdjusted: numberText(comparison.pAdjusted),
    smallestGap: numberText(comparison.smallestGap),
    verdict: comparison.verdict,
    reason: comparison.reason ?? ''
  };
  return [
    gapRow(shared, 'group-difference', difference, scale),
    gapRow(shared, 'group-ratio', ratio, 1),
    ...(countsEvents ? [gapRow(shared, 'events-affected', events, 1)] : [])
  ];
}

/** What all rows of a pair say, as text. */
type PairCells = Readonly<
  Record<
    | 'institution'
    | 'period'
    | 'indicator'
    | 'dimension'
    | 'reference'
    | 'compared'
    | 'pAdjusted'
    | 'smallestGap'
    | 'verdict'
    | 'reason',
    string
  >
>;

function gapRow(pair: PairCells, name: string, measure: Measure, scale: number): Row<GapsColumn> {
  return {
    institution: pair.institution,
    period: pair.period,
    indicator: pair.indicator,
    dimension: pair.dimension,
    measure: name,
    estimate: scaledText(measure.estimate, measure.factor),
    lower: scaledText(measure.lower, measure.factor),
    upper: scaledText(measure.upper, measure.factor),
    standard_error: scaledText(measure.standardError, name === 'group-ratio' ? 1 : measure.factor),
    scale: numberText(scale),
    reference_group: pair.reference,
    compared_group: pair.compared,
    p_adjusted: pair.pAdjusted,
    smallest_gap: pair.smallestGap,
    verdict: pair.verdict,
    reason: pair.reason
  };
}
