import type { Indicator } from '#lib/catalog/types.ts';
import type { Estimate, Findings } from '#lib/findings/types.ts';
import type { Audience } from '#lib/scorecard/model.ts';
import type { Column, Row } from './column.ts';
import { numberText, scaledText } from './number-text.ts';

/** The columns of `data.csv`, in the contract's order. */
export const dataColumns = [
  { name: 'institution', type: 'string', description: 'Name of the institution.' },
  { name: 'period', type: 'string', description: 'Period, or range of dates of a register.' },
  { name: 'component', type: 'string', description: 'One of the five components of accountability.' },
  { name: 'criterion', type: 'string', description: 'One of the nine criteria; empty for outcomes that name none.' },
  { name: 'indicator', type: 'string', description: 'Identifier of the measure.' },
  { name: 'kind', type: 'string', description: 'How the estimate is computed: proportion, rate, mean and so on.' },
  { name: 'dimension', type: 'string', description: 'What groups are formed by; "all" for the overall row.' },
  { name: 'group', type: 'string', description: 'The group; "all" for the overall row.' },
  { name: 'numerator', type: 'number', description: 'Events, sum or closed cases; empty where the status hides it.' },
  { name: 'denominator', type: 'number', description: 'Rows at risk, exposure, sum or cases; empty where hidden.' },
  { name: 'estimate', type: 'number', description: 'The figure, on the scale of the column "scale".' },
  { name: 'lower', type: 'number', description: 'Lower limit of the 95% interval, on the same scale.' },
  { name: 'upper', type: 'number', description: 'Upper limit of the 95% interval, on the same scale.' },
  { name: 'standard_error', type: 'number', description: 'Standard error, on the same scale.' },
  { name: 'scale', type: 'number', description: '100: percent; 1000: per thousand; 1: as it is.' },
  { name: 'favourable', type: 'string', description: 'Which direction is better: higher, lower or parity.' },
  { name: 'population_share', type: 'number', description: 'Share of the people served, 0 to 1.' },
  { name: 'adjustment', type: 'string', description: 'crude or age-standardised.' },
  { name: 'status', type: 'string', description: '"ok", or why there is no figure.' },
  { name: 'reliability', type: 'string', description: '"ok" or "unreliable"; hides nothing.' },
  { name: 'is_reference', type: 'boolean', description: 'Whether gaps compare with this group.' },
  { name: 'verification', type: 'string', description: 'The weakest verification of what it was made from.' },
  { name: 'source_label', type: 'string', description: 'The labels in the source file, joined by "|".' }
] as const satisfies readonly Column[];

/** The column more that the private table of the command `indicators` has. */
export const privateDataColumns = [
  ...dataColumns,
  {
    name: 'withheld_because',
    type: 'string',
    description: 'Which rule hides which quantity in the published edition; empty where nothing is hidden.'
  }
] as const satisfies readonly Column[];

export type DataColumn = (typeof dataColumns)[number]['name'];
export type PrivateDataColumn = (typeof privateDataColumns)[number]['name'];

/** One row per estimate, in the order of the findings; of one institution where it is named. */
export function dataRows<A extends Audience>(findings: Findings<A>, institution?: string): readonly Row<DataColumn>[] {
  return ownEstimates(findings, institution).map(({ estimate, indicator }) => dataRow(estimate, indicator));
}

/** The private table: everything is shown, and beside it what the published edition hides and by which rule. */
export function privateDataRows(
  findings: Findings<'private'>,
  withheldBecause: (tally: Estimate<'private'>['tally']) => string
): readonly Row<PrivateDataColumn>[] {
  return ownEstimates(findings, undefined).map(({ estimate, indicator }) => ({
    ...dataRow(estimate, indicator),
    withheld_because: withheldBecause(estimate.tally)
  }));
}

function ownEstimates<A extends Audience>(
  findings: Findings<A>,
  institution: string | undefined
): readonly { readonly estimate: Estimate<A>; readonly indicator: Indicator }[] {
  const indicators = new Map(findings.indicators.map((indicator) => [indicator.id, indicator]));
  return findings.estimates
    .filter(({ tally }) => institution === undefined || tally.institution === institution)
    .map((estimate) => {
      const indicator = indicators.get(estimate.tally.indicator);
      if (!indicator) throw new Error(`an estimate of an unknown indicator: ${estimate.tally.indicator}`);
      return { estimate, indicator };
    });
}

function dataRow<A extends Audience>(estimate: Estimate<A>, indicator: Indicator): Row<DataColumn> {
  const { tally, factor } = estimate;
  return {
    institution: tally.institution,
    period: tally.period,
    component: indicator.component,
    criterion: indicator.criterion ?? '',
    indicator: indicator.id,
    kind: indicator.kind,
    dimension: tally.dimension,
    group: tally.group,
    numerator: numberText(tally.numerator),
    denominator: numberText(tally.denominator),
    estimate: scaledText(estimate.estimate, factor),
    lower: scaledText(estimate.lower, factor),
    upper: scaledText(estimate.upper, factor),
    standard_error: scaledText(estimate.standardError, factor),
    scale: numberText(indicator.scale),
    favourable: indicator.favourable,
    population_share: numberText(estimate.populationShare),
    adjustment: estimate.adjustment,
    status: estimate.status,
    reliability: estimate.reliability,
    is_reference: String(estimate.isReference),
    verification: tally.verification,
    source_label: tally.sourceLabels.join('|')
  };
}
