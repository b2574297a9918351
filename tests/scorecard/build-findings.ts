import type { Comparison, Estimate, Findings, IndicatorVerdict, Measure } from '#lib/findings/types.ts';
import type { Audience, Tally, TallySet } from '#lib/tallies/tally.ts';
import { buildTallies } from '../findings/build-tallies.ts';

const notApplicable = { absent: 'not-applicable' } as const;
const withheld = { absent: 'withheld' } as const;

/** Findings over the two made-up hospitals, written out by hand so that the scorecard is tested apart from the statistics. */
export function buildFindings<A extends Audience>(audience: A): { set: TallySet<A>; findings: Findings<A> } {
  const set = withRecord(withWithheld(buildTallies(audience)));
  const estimates = set.tallies.map((tally) => estimateOf(set, tally));
  return {
    set,
    findings: {
      audience,
      estimates,
      comparisons: [
        comparison(audience, '2024', 'Black', 0.075, { verdict: 'clear-gap' }),
        comparison(audience, '2024', 'Hispanic', 0.007, {
          verdict: 'cannot-conclude',
          reason: 'interval',
          enough: 9300
        }),
        comparison(audience, '2024', 'NHPI', undefined, { verdict: 'cannot-conclude', reason: 'withheld' }),
        comparison(audience, '2023', 'Black', 0.08, { verdict: 'clear-gap' })
      ],
      dimensions: ['2023', '2024'].map((period) => ({
        institution: 'Riverside',
        period,
        indicator: 'readmission',
        dimension: 'race-ethnicity',
        knownShare: 0.9542,
        overlapping: false,
        reference: 'White',
        referenceRule: 'best' as const
      })),
      indicatorVerdicts: verdicts,
      criterionVerdicts: [
        { institution: 'Riverside', criterion: 'redress.2', verdict: 'partly', indicators: [] },
        { institution: 'Riverside', criterion: 'governance.1', verdict: 'met', indicators: [] }
      ],
      headlines: [
        {
          institution: 'Riverside',
          criteria: { met: 1, partly: 1, 'not-met': 0, 'cannot-tell': 0, 'no-data': 7 },
          clearGaps: 1,
          noClearGaps: 0,
          cannotConclude: 2,
          largest: {
            indicator: 'readmission',
            dimension: 'race-ethnicity',
            compared: 'Black',
            reference: 'White',
            period: '2024',
            events: 225,
            lower: 171.4,
            upper: 278.9,
            atLeast: true,
            verdict: 'clear-gap'
          },
          missing: ['targets-met-by-group']
        }
      ],
      commitments: [],
      unregistered: [],
      indicators: set.indicators
    }
  };
}

const verdicts: readonly IndicatorVerdict[] = [
  {
    institution: 'Riverside',
    indicator: 'readmission',
    verdict: 'not-met',
    period: '2024',
    thresholds: { metAt: 14, from: 'target' }
  },
  {
    institution: 'Riverside',
    indicator: 'harms-acknowledged',
    verdict: 'partly',
    period: '2019-03-02/2025-06-30',
    thresholds: { metAt: 90, partlyAt: 50, from: 'default' }
  },
  { institution: 'Lakeside', indicator: 'harms-acknowledged', verdict: 'no-data', why: 'not-reported' }
];

function comparison<A extends Audience>(
  audience: A,
  period: string,
  compared: string,
  difference: number | undefined,
  given: Pick<Comparison<A>, 'verdict' | 'reason' | 'enough'>
): Comparison<A> {
  const measure = (estimate: number, factor: number): Measure =>
    difference === undefined
      ? { estimate: withheld, lower: withheld, upper: withheld, standardError: withheld, factor }
      : { estimate, lower: estimate * 0.75, upper: estimate * 1.25, standardError: 0.01, factor };
  return {
    audience,
    institution: 'Riverside',
    period,
    indicator: 'readmission',
    dimension: 'race-ethnicity',
    reference: 'White',
    referenceRule: 'best',
    compared,
    difference: measure(difference ?? 0, 100),
    ratio: measure(1 + (difference ?? 0) / 0.125, 1),
    events: measure((difference ?? 0) * 3000, 1),
    atLeast: true,
    ...(difference !== undefined && { pValue: 0.0001, pAdjusted: 0.0006 }),
    familySize: 6,
    smallestGap: 1.1,
    worse: true,
    ...given
  };
}

function estimateOf<A extends Audience>(set: TallySet<A>, tally: Tally<A>): Estimate<A> {
  const indicator = set.indicators.find((candidate) => candidate.id === tally.indicator);
  const scale = indicator?.scale ?? 1;
  const base = {
    audience: tally.audience,
    tally,
    factor: scale,
    reliability: 'ok' as const,
    isReference: tally.indicator === 'readmission' && tally.group === 'White',
    adjustment: 'crude' as const,
    ...(tally.population && { populationShare: Number(tally.population.count) / Number(tally.population.total) })
  };
  const absent = [tally.numerator, tally.denominator].find((value) => typeof value === 'object');
  if (typeof absent === 'object') {
    return { ...base, estimate: absent, lower: absent, upper: absent, standardError: absent, status: absent.absent };
  }
  if (indicator?.kind === 'time-to-event') {
    const open = { absent: 'not-reached' } as const;
    return { ...base, estimate: open, lower: open, upper: open, standardError: open, status: 'not-reached' };
  }
  const estimate = Number(tally.numerator) / Number(tally.denominator);
  const census = tally.resource !== 'stays';
  return {
    ...base,
    estimate,
    lower: census ? notApplicable : estimate * 0.9,
    upper: census ? notApplicable : estimate * 1.1,
    standardError: census ? notApplicable : estimate * 0.05,
    status: 'ok'
  };
}

function withWithheld<A extends Audience>(set: TallySet<A>): TallySet<A> {
  const tallies = set.tallies.map((tally) =>
    tally.group === 'NHPI' && tally.indicator === 'readmission'
      ? { ...tally, numerator: withheld, denominator: 42, notReported: withheld }
      : tally
  );
  return { ...set, tallies };
}

function withRecord<A extends Audience>(set: TallySet<A>): TallySet<A> {
  return {
    ...set,
    record: {
      ...set.record,
      evidence: [
        {
          institution: 'Riverside',
          table: 'harms',
          what: 'harm 3',
          quote: 'Paid in part.',
          url: 'https://riverside.example/accounts.pdf',
          page: '48',
          verification: 'independent'
        },
        { institution: 'Lakeside', table: 'harms', what: 'harm 1', verification: 'documented' }
      ],
      assessments: [
        { institution: 'Riverside', item: 'redress.2', assessor: 'community', rating: 'not met' },
        { institution: 'Riverside', item: 'lh.goal.3.1', assessor: 'community', rating: 'met' }
      ],
      replies: [
        { institution: 'Riverside', item: 'harms-acknowledged', askedOn: '2025-02-12' },
        { institution: 'Riverside', item: 'readmission', askedOn: '2025-03-01', text: 'We are looking into it.' }
      ]
    }
  };
}
