import { components, criteria } from '#lib/catalog/criteria.ts';
import type { CriterionId } from '#lib/catalog/types.ts';
import type { Verdict } from '#lib/findings/types.ts';
import type { CriterionCard, IndexCard, IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import type { Audience } from '#lib/tallies/tally.ts';
import {
  absentFigure,
  card,
  counted,
  notApplicable,
  pair,
  points,
  row,
  share,
  view,
  withheldPair
} from './build-cards.ts';
import { accountabilityParts } from './accountability-cards.ts';

export const hostileName = `The "Ångström" <script>alert('x')</script> & Sons`;
export const longName = `${'The Very Long Name of a Community Health Partnership '.repeat(6)}End`.slice(0, 300);
export const rightToLeftName = 'مستشفى الأمل العام';

const asian = share(131, 1206);
const black = share(893, 5208);
const hispanic = share(462, 3144);
const menaFigure = share(41, 318, { reliability: 'unreliable' });
const white = share(1148, 9412);

/** Clear gap, an inconclusive one, an unreliable one, withheld rows, an unknown row, a trend with a withheld period. */
export const readmission: IndicatorCard = card('readmission-30-days', 'Readmitted within 30 days', {
  favourable: 'lower',
  unit: { en: 'stays' },
  event: { en: 'readmissions' },
  basis: 'records',
  table: 'records',
  period: '2024',
  source: 'hospital discharge records',
  overall: share(2862, 20618),
  target: 0.12,
  thresholds: { metAt: 12, from: 'target' },
  verdict: 'not-met',
  verification: 'self-reported',
  numeratorText: 'readmitted = "<30"',
  denominatorText: 'rows',
  views: [
    view(
      'readmission-30-days',
      'Race and ethnicity',
      [
        row('Black or African American', black, {
          sourceLabels: ['Black', 'AfricanAmerican'],
          pair: pair('Black or African American', black, 'Asian', asian, 'clear-gap')
        }),
        row('Hispanic or Latino', hispanic, {
          pair: pair('Hispanic or Latino', hispanic, 'Asian', asian, 'clear-gap')
        }),
        row('Middle Eastern or North African', menaFigure, {
          pair: pair('Middle Eastern or North African', menaFigure, 'Asian', asian, 'cannot-conclude', {
            reason: 'too-few',
            enough: 2100
          })
        }),
        row('White', white, { pair: pair('White', white, 'Asian', asian, 'cannot-conclude', { reason: 'interval' }) }),
        row('Asian', asian, { isReference: true }),
        row('American Indian or Alaska Native', absentFigure('withheld', 146), {
          pair: withheldPair('American Indian or Alaska Native', 'Asian')
        }),
        row('Native Hawaiian or Pacific Islander', absentFigure('withheld'), {
          pair: withheldPair('Native Hawaiian or Pacific Islander', 'Asian')
        }),
        row('Unknown', share(160, 1126), { role: 'unknown', sourceLabels: ['?', ''] })
      ],
      {
        id: 'race-ethnicity',
        reference: 'Asian',
        lead: pair('Black or African American', black, 'Asian', asian, 'clear-gap'),
        trend: [
          {
            group: 'Black or African American',
            label: { en: 'Black or African American' },
            isReference: false,
            isOverall: false,
            points: points({
              2019: share(890, 5000),
              2020: share(905, 5020),
              2021: share(930, 5100),
              2022: absentFigure('withheld'),
              2023: share(880, 5150),
              2024: black
            })
          },
          {
            group: 'all',
            label: { en: 'All' },
            isReference: false,
            isOverall: true,
            points: points({
              2019: share(2920, 20000),
              2020: share(2950, 20100),
              2021: share(2900, 20200),
              2022: share(2880, 20300),
              2023: share(2870, 20400),
              2024: share(2862, 20618)
            })
          },
          {
            group: 'Asian',
            label: { en: 'Asian' },
            isReference: true,
            isOverall: false,
            points: points({
              2019: share(142, 1200),
              2020: share(138, 1190),
              2021: share(139, 1180),
              2022: share(135, 1200),
              2023: share(133, 1204),
              2024: asian
            })
          }
        ]
      }
    ),
    view(
      'readmission-30-days--payer',
      'Payer',
      [
        row('Medicare', share(1300, 9000), {
          pair: pair('Medicare', share(1300, 9000), 'Private', share(900, 7000), 'no-clear-gap')
        }),
        row('Medicaid', share(610, 4000), {
          pair: pair('Medicaid', share(610, 4000), 'Private', share(900, 7000), 'cannot-conclude', {
            reason: 'interval'
          })
        }),
        row('Private', share(900, 7000), { isReference: true }),
        row('Other/Unknown', share(52, 618), { role: 'mixed' })
      ],
      { id: 'payer', reference: 'Private', knownShare: 0.97, order: 'fixed' }
    ),
    view(
      'readmission-30-days--age',
      'Age',
      [row('18 to 44', share(300, 4000)), row('45 to 64', share(900, 8000)), row('65 and over', share(1662, 8618))],
      { id: 'age', judged: false, knownShare: 1, order: 'fixed' }
    )
  ],
  trend: points({ 2023: share(2870, 20400), 2024: share(2862, 20618) })
});

const spanish = share(212, 287);
const arabic = share(14, 22);

/** Nothing can be concluded: too few. */
export const interpreter: IndicatorCard = card('interpreter-offered', 'Interpreter offered', {
  unit: { en: 'stays' },
  event: { en: 'offers of an interpreter' },
  basis: 'records',
  table: 'records',
  period: '2024',
  source: 'interpreter log',
  overall: share(349, 492),
  target: 0.95,
  thresholds: { metAt: 95, from: 'target' },
  verdict: 'not-met',
  views: [
    view(
      'interpreter-offered',
      'Language',
      [
        row('Arabic', arabic, {
          pair: pair('Arabic', arabic, 'Spanish', spanish, 'cannot-conclude', {
            reason: 'too-few',
            enough: 330,
            higherIsBetter: true
          })
        }),
        row('Spanish', spanish, { isReference: true }),
        row(rightToLeftName, share(31, 48), {
          pair: pair(rightToLeftName, share(31, 48), 'Spanish', spanish, 'cannot-conclude', {
            reason: 'interval',
            higherIsBetter: true
          })
        }),
        row('All other languages', absentFigure('withheld', 39)),
        row('Unknown', share(61, 96), { role: 'unknown' })
      ],
      { id: 'language', reference: 'Spanish', overall: share(349, 492), knownShare: 0.8, order: 'fixed' }
    )
  ]
});

const treated = (numerator: number, denominator: number) => share(numerator, denominator);
const whiteTreated = treated(3602, 4288);

/** No clear gap. */
export const pain: IndicatorCard = card('pain-treated', 'Pain asked about and treated', {
  unit: { en: 'stays' },
  event: { en: 'treatments of pain' },
  basis: 'records',
  table: 'records',
  period: '2024',
  overall: treated(7957, 9518),
  target: 0.8,
  thresholds: { metAt: 80, from: 'target' },
  verdict: 'met',
  verification: 'community',
  views: [
    view(
      'pain-treated',
      'Race and ethnicity',
      [
        ...[
          ['Asian', treated(512, 611)] as const,
          ['Black or African American', treated(1998, 2401)] as const,
          ['Hispanic or Latino', treated(1287, 1544)] as const
        ].map(([name, figure]) =>
          row(name, figure, {
            pair: pair(name, figure, 'White', whiteTreated, 'no-clear-gap', { higherIsBetter: true })
          })
        ),
        row('White', whiteTreated, { isReference: true }),
        row('All other groups', absentFigure('withheld', 203), { pair: withheldPair('All other groups', 'White') }),
        row('Unknown', treated(388, 471), { role: 'unknown' })
      ],
      { id: 'race-ethnicity', reference: 'White', overall: treated(7957, 9518), knownShare: 0.951, order: 'fixed' }
    )
  ]
});

const seatsHeld = (held: number) => counted(held, 13);

/** Seats against the people served. */
export const board: IndicatorCard = card('voting-seats', 'Voting seats and the people served', {
  component: 'governance',
  criterion: 'governance.1',
  kind: 'composition',
  favourable: 'parity',
  unit: { en: 'voting seats' },
  event: { en: 'voting seats' },
  table: 'seats',
  period: '2025-06-30',
  source: 'board list of 30 June 2025',
  overall: counted(13, 13),
  verdict: 'not-met',
  thresholds: { metAt: 100, partlyAt: 50, from: 'charter', setBy: 'the Community Council', setOn: '2024-03-02' },
  views: [
    view(
      'voting-seats',
      'Race and ethnicity',
      [
        row('White', seatsHeld(9), { populationShare: 0.416 }),
        row('Black or African American', seatsHeld(1), { populationShare: 0.31 }),
        row('Hispanic or Latino', seatsHeld(1), { populationShare: 0.16 }),
        row('Asian', seatsHeld(1), { populationShare: 0.06 }),
        row('American Indian or Alaska Native', seatsHeld(0), { populationShare: 0.05 }),
        row('Not stated', seatsHeld(1), { role: 'unknown' })
      ],
      { id: 'race-ethnicity', judged: false, order: 'fixed', overall: counted(13, 13), period: '2025-06-30' }
    )
  ]
});

const days = (estimate: number | 'not-reached', closed: number, cases: number) =>
  counted(closed, cases, {
    factor: 1,
    estimate: estimate === 'not-reached' ? { absent: 'not-reached' } : estimate,
    status: estimate === 'not-reached' ? 'not-reached' : 'ok'
  });

/** A register by the people affected: who gets redress. */
export const redressed: IndicatorCard = card('harms-redressed', 'Harms redressed', {
  component: 'redress',
  criterion: 'redress.2',
  unit: { en: 'harms' },
  event: { en: 'harms redressed' },
  table: 'harms',
  overall: counted(2, 6),
  verdict: 'not-met',
  thresholds: { metAt: 75, partlyAt: 40, from: 'default' },
  views: [
    view(
      'harms-redressed',
      'Race and ethnicity',
      [
        row('Black or African American', absentFigure('withheld')),
        row('Hispanic or Latino', absentFigure('withheld')),
        row('White', absentFigure('withheld'))
      ],
      {
        id: 'race-ethnicity',
        judged: false,
        order: 'fixed',
        overlapping: true,
        overall: counted(2, 6),
        period: '2019-03-01/2025-06-30'
      }
    ),
    view(
      'harms-redressed--payer',
      'Payer',
      [
        row('Medicaid', counted(0, 3)),
        row('Private', counted(2, 2)),
        row('Unknown', counted(0, 1), { role: 'unknown' })
      ],
      { id: 'payer', judged: false, order: 'fixed', overall: counted(2, 6), period: '2019-03-01/2025-06-30' }
    )
  ]
});

const ofCriterion: Readonly<Record<CriterionId, readonly IndicatorCard[]>> = {
  'governance.1': [
    card('voting-seats-lived-experience', 'Voting seats held by people with lived experience', {
      overall: counted(2, 13),
      verdict: 'partly',
      thresholds: { metAt: 25, partlyAt: 10, from: 'default' }
    }),
    board,
    card('members-with-a-vote', 'Community members who have a vote', {
      overall: counted(5, 9),
      verdict: 'met',
      thresholds: { metAt: 50, partlyAt: 25, from: 'default' }
    })
  ],
  'governance.2': [
    card('decisions-shared', 'Decisions shared with the community', {
      overall: absentFigure('not-reported'),
      verdict: 'no-data',
      why: 'not-reported'
    }),
    card('shared-decision-mechanism', 'A standing rule for shared decisions', {
      kind: 'coverage',
      overall: absentFigure('not-collected'),
      verdict: 'no-data',
      why: 'not-collected'
    })
  ],
  'redress.1': [
    card('harms-named-with-community', 'Harms named with the community', { overall: counted(4, 7), verdict: 'met' })
  ],
  'redress.2': [
    redressed,
    card('restitution-paid', 'Restitution paid of what was promised', {
      kind: 'ratio-of-sums',
      overall: counted(2100000, 3400000),
      verdict: 'partly'
    }),
    card('time-to-redress', 'Days until redress, median', {
      kind: 'time-to-event',
      favourable: 'lower',
      scale: 1,
      unit: { en: 'harms' },
      overall: days('not-reached', 3, 8),
      verdict: 'not-met',
      why: 'not-reached',
      thresholds: { metAt: 365, partlyAt: 730, from: 'default' }
    })
  ],
  'transparency.1': [
    card('results-published-by-group', 'Results published by group', {
      kind: 'coverage',
      overall: counted(14, 24),
      thresholds: { metAt: 80, partlyAt: 50, from: 'default' },
      trend: points({ 2022: counted(6, 24), 2023: counted(11, 24), 2024: counted(14, 24) })
    }),
    card('published-on-time', 'Published on time', {
      overall: counted(5, 7),
      thresholds: { metAt: 90, partlyAt: 70, from: 'default' }
    })
  ],
  'transparency.2': [
    card('questions-answered', 'Questions from the public answered', { overall: counted(12, 41), verdict: 'not-met' }),
    card('time-to-answer', 'Days until an answer, median', {
      kind: 'time-to-event',
      favourable: 'lower',
      scale: 1,
      unit: { en: 'questions' },
      overall: days(48, 29, 41),
      verdict: 'partly',
      thresholds: { metAt: 30, partlyAt: 90, from: 'default' }
    }),
    card('decisions-with-reasons', 'Decisions published with their reasons', {
      overall: absentFigure('unreadable'),
      verdict: 'no-data',
      why: 'unreadable'
    })
  ],
  'compliance.1': [
    card('reviews-held', 'Planned reviews that were held', {
      overall: counted(4, 4),
      verdict: 'met',
      thresholds: { metAt: 100, partlyAt: 75, from: 'default' }
    }),
    card('targets-met-by-group', 'Targets met, group by group', {
      overall: absentFigure('withheld'),
      verdict: 'cannot-tell',
      why: 'withheld'
    })
  ],
  'consequences.1': [
    card('unregistered-shortfalls', 'Shortfalls missing from the register', {
      favourable: 'lower',
      overall: counted(5, 11),
      verdict: 'not-met',
      thresholds: { metAt: 0, partlyAt: 25, from: 'default' }
    })
  ],
  'consequences.2': [
    card('outside-enforcement', 'A rule that outsiders can enforce', {
      kind: 'coverage',
      overall: absentFigure('not-applicable'),
      verdict: 'cannot-tell',
      why: 'not-applicable'
    })
  ]
};

const verdicts: Readonly<Record<CriterionId, Verdict>> = {
  'governance.1': 'partly',
  'governance.2': 'no-data',
  'redress.1': 'met',
  'redress.2': 'partly',
  'transparency.1': 'partly',
  'transparency.2': 'not-met',
  'compliance.1': 'partly',
  'consequences.1': 'not-met',
  'consequences.2': 'cannot-tell'
};

function criterionCard(id: CriterionId, institution: string): CriterionCard {
  const { title, question } = criteria.find((criterion) => criterion.id === id) ?? {
    title: { en: id },
    question: { en: id }
  };
  const isFirst = id === 'governance.1';
  return {
    id,
    title,
    question,
    verdict: verdicts[id],
    indicators: ofCriterion[id].map((indicator) => ({ ...indicator, criterion: id })),
    evidence: isFirst
      ? [
          {
            institution,
            table: 'mechanisms',
            what: 'Bylaws, amended 14 May 2024',
            quote: 'The Board shall consist of thirteen voting members, of whom at least two shall have been patients.',
            url: 'https://riverside.example/bylaws-2024.pdf',
            page: '6',
            verification: 'documented'
          },
          { institution, table: 'seats', what: hostileName, url: 'javascript:alert(1)', verification: 'self-reported' },
          { institution, table: 'seats', what: 'Board list', verification: 'independent' }
        ]
      : [],
    assessments: isFirst
      ? [
          {
            institution,
            item: id,
            assessor: 'community',
            rating: 'partly',
            rationale: 'Two seats are a start. Neither sits on the finance committee.',
            assessedOn: '2025-08-21'
          },
          {
            institution,
            item: id,
            assessor: 'institution',
            rating: 'met',
            rationale: hostileName,
            assessedOn: '2025-08-30'
          }
        ]
      : id === 'transparency.2'
        ? [
            {
              institution,
              item: id,
              assessor: 'community',
              rating: 'not met',
              rationale: 'Twenty-nine questions are open.'
            }
          ]
        : [],
    replies: isFirst
      ? [
          {
            institution,
            item: id,
            askedOn: '2025-07-01',
            repliedOn: '2025-08-30',
            agrees: 'no',
            text: 'Committee assignments follow expertise.'
          }
        ]
      : id === 'transparency.2'
        ? [{ institution, item: id, askedOn: '2025-07-01' }]
        : []
  };
}

/** A made-up scorecard with one of everything that a page has to show. */
export function scorecard<A extends Audience>(audience: A, name = 'Riverside General Hospital'): Scorecard<A> {
  return {
    version: 1,
    audience,
    institution: {
      name,
      key: name,
      slug: 'riverside-general-hospital',
      place: 'Riverside',
      state: 'Calder',
      kind: 'hospital',
      peerGroup: 'Large general hospitals',
      website: 'https://riverside.example/'
    },
    edition: {
      edition: '2025-09',
      title: 'Calder County hospitals',
      dataDate: '2025-06-30',
      publisher: {
        name: 'Calder County Health Equity Coalition',
        role: 'a coalition of 14 community groups',
        contact: 'scorecard@calder.example'
      },
      policy: { id: 'cms', upTo: 10 },
      software: '0.1.0',
      sources: [{ source: 'https://data.example/readmissions', publishedOn: '2023-05-01' }],
      madeUp: true
    },
    headline: {
      criteria: { met: 1, partly: 4, 'not-met': 2, 'cannot-tell': 1, 'no-data': 1 },
      clearGaps: 2,
      noClearGaps: 4,
      cannotConclude: 7,
      largest: {
        indicator: 'readmission-30-days',
        dimension: 'race-ethnicity',
        compared: 'Black or African American',
        reference: 'Asian',
        period: '2024',
        events: 327.2,
        lower: 219,
        upper: 427,
        atLeast: false,
        verdict: 'clear-gap',
        label: { en: 'Readmitted within 30 days' },
        event: { en: 'readmissions' },
        slug: 'readmission-30-days'
      },
      measures: 19,
      missing: [
        { indicator: 'decisions-shared', label: { en: 'Decisions shared with the community' } },
        { indicator: 'shared-decision-mechanism', label: { en: 'A standing rule for shared decisions' } },
        { indicator: 'decisions-with-reasons', label: { en: 'Decisions published with their reasons' } }
      ]
    },
    components: components.map(({ id, title, question }) => ({
      id,
      title,
      question,
      criteria: criteria
        .filter((criterion) => criterion.component === id)
        .map((criterion) => criterionCard(criterion.id, name)),
      outcomes: id === 'compliance' ? [readmission, pain, interpreter] : []
    })),
    ...accountabilityParts<A>(name, verdicts, {
      readmission,
      pain,
      interpreter,
      redressed
    })
  };
}

/** An index of six institutions in two peer groups, with names that try to break it. */
export function index<A extends Audience>(audience: A): IndexCard<A> {
  const order: readonly Verdict[] = ['met', 'partly', 'not-met', 'cannot-tell', 'no-data'];
  const { edition, headline, institution } = scorecard(audience);
  const line = (name: string, slug: string, shift: number) => ({
    institution: { ...institution, name, slug },
    headline: { ...headline, clearGaps: shift },
    criteria: criteria.map(({ id, title }, number) => ({
      id,
      title,
      verdict: order[(number * 2 + shift) % 5] ?? 'met'
    }))
  });
  return {
    version: 1,
    audience,
    edition,
    peerGroups: [
      {
        name: 'Large general hospitals',
        institutions: [
          line('Calder University Hospital', 'calder-university-hospital', 0),
          line(hostileName, 'the-angstrom-script', 1),
          line('Riverside General Hospital', 'riverside-general-hospital', 2)
        ]
      },
      {
        name: '',
        institutions: [
          line(longName, 'long', 3),
          line(rightToLeftName, 'alamal', 4),
          {
            ...line('Without data', 'without-data', 1),
            headline: { ...headline, clearGaps: 0, noClearGaps: 0, cannotConclude: 0 }
          }
        ]
      }
    ]
  };
}

export { notApplicable };
