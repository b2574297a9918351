import { describe, expect, it } from 'vitest';
import { rules } from '#lib/catalog/rules.ts';
import { english } from '#lib/messages/english.ts';
import type {
  EditionSubject,
  FigureSubject,
  HeadlineSubject,
  LargestSubject,
  MeasureSubject,
  PairSubject,
  RowSubject,
  ThresholdsSubject,
  ViewSubject
} from '#lib/messages/subjects.ts';
import type {
  DimensionView,
  Edition,
  Figure,
  GroupRow,
  HeadlineCard,
  IndicatorCard,
  PairCard
} from '#lib/scorecard/model.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import { scorecards } from '#lib/scorecard/scorecard.ts';
import { buildFindings } from '../scorecard/build-findings.ts';
import { edition } from '../scorecard/edition.ts';

/** Compiles only while the cards of the scorecard are what sentences take. */
type Fits<Subject, Card extends Subject> = Card;
export type Cards = [
  Fits<MeasureSubject, IndicatorCard>,
  Fits<FigureSubject, Figure>,
  Fits<PairSubject, PairCard>,
  Fits<RowSubject, GroupRow>,
  Fits<ViewSubject, DimensionView>,
  Fits<HeadlineSubject, HeadlineCard>,
  Fits<LargestSubject, NonNullable<HeadlineCard['largest']>>,
  Fits<ThresholdsSubject, NonNullable<IndicatorCard['thresholds']>>,
  Fits<EditionSubject, Edition>
];

const { numbers, gaps, verdicts } = english;
const measure: MeasureSubject = {
  label: { en: 'Readmitted within 30 days' },
  unit: { en: 'stays' },
  event: { en: 'readmissions' },
  kind: 'proportion',
  favourable: 'lower',
  scale: 100
};
const rate: MeasureSubject = {
  ...measure,
  kind: 'rate',
  scale: 1000,
  unit: { en: 'bed days' },
  event: { en: 'falls' }
};
const figure = (estimate: number, numerator: number, denominator: number): FigureSubject => ({
  numerator,
  denominator,
  estimate,
  lower: estimate - 0.01,
  upper: estimate + 0.01,
  factor: 100,
  status: 'ok',
  reliability: 'ok'
});
const hidden: FigureSubject = {
  numerator: { absent: 'withheld' },
  denominator: 146,
  estimate: { absent: 'withheld' },
  lower: { absent: 'withheld' },
  upper: { absent: 'withheld' },
  factor: 100,
  status: 'withheld',
  reliability: 'ok'
};
const lead: PairSubject = {
  reference: 'Asian',
  compared: 'Black',
  difference: { estimate: 0.0628, lower: 0.042, upper: 0.082, factor: 100 },
  ratio: { estimate: 1.578, lower: 1.33, upper: 1.88, factor: 1 },
  events: { estimate: 327.3, lower: 218.7, upper: 427.1, factor: 1 },
  atLeast: true,
  pAdjusted: 0.00002,
  familySize: 10,
  smallestGap: 1.1,
  verdict: 'clear-gap',
  worse: true
};
const open = (compared: string, reason: PairSubject['reason'], enough?: number): PairSubject => ({
  ...lead,
  compared,
  verdict: 'cannot-conclude',
  ...(reason && { reason }),
  ...(enough !== undefined && { enough })
});
const row = (group: string, shown: FigureSubject, pair?: PairSubject): RowSubject => ({
  group,
  label: { en: group },
  role: 'known',
  figure: shown,
  isReference: group === 'Asian',
  ...(pair && { pair })
});
const view: ViewSubject = {
  label: { en: 'Race and ethnicity' },
  period: '2024',
  judged: true,
  overlapping: false,
  rows: [
    row('Black', figure(0.1714, 893, 5208), lead),
    row('Hispanic', figure(0.147, 462, 3144), { ...lead, compared: 'Hispanic' }),
    row('MENA', figure(0.129, 41, 318), open('MENA', 'interval')),
    row('Asian', figure(0.1086, 131, 1206)),
    row('NHPI', hidden, open('NHPI', 'withheld'))
  ],
  overall: figure(0.139, 2862, 20618),
  knownShare: 0.9454,
  reference: 'Asian',
  referenceRule: 'best',
  lead
};

describe('numbers', () => {
  it.each([
    [0.1714, '17.1%'],
    [0, '0%'],
    [1, '100%'],
    [0.0004, 'under 0.1%'],
    [0.9996, 'over 99.9%'],
    [0.5, '50.0%'],
    [1.25, '125.0%']
  ])('never rounds the share %d to all or nothing', (share, text) => {
    expect(numbers.percent(share)).toBe(text);
  });

  it('groups thousands, keeps exact decimals and writes a true minus', () => {
    expect(numbers.count(5208)).toBe('5,208');
    expect(numbers.count('1234567.5')).toBe('1,234,567.5');
    expect(numbers.count('-1200')).toBe('−1,200');
    expect(numbers.decimal(-1.04)).toBe('−1.0');
    expect(numbers.decimal(-0.0312)).toBe('−0.031');
    expect(numbers.decimal(0)).toBe('0');
    expect(numbers.times(-0.001)).toBe('0.00');
    expect(numbers.count({ absent: 'withheld' })).toBe('withheld');
  });

  it('prints p below one in a thousand as that', () => {
    expect(numbers.pValue(0.0009)).toBe('p < 0.001');
    expect(numbers.pValue(0.0321)).toBe('p = 0.032');
  });

  it.each([
    ['2024', '2024'],
    ['2024-Q3', 'third quarter of 2024'],
    ['2024-07', 'July 2024'],
    ['2019-2023', '2019 to 2023'],
    ['2025-06-30', '30 June 2025'],
    ['2024-07-01/2025-06-30', '1 July 2024 to 30 June 2025'],
    ['before the merger', 'before the merger'],
    ['a/b/c', 'a/b/c']
  ])('says the period %s in words', (label, words) => {
    expect(numbers.period(label)).toBe(words);
  });

  it('gives each kind its own form', () => {
    expect(numbers.amountOf(measure, 17.14)).toBe('17.1% of stays');
    expect(numbers.amountOf(rate, 5.24)).toBe('5.2 per 1,000 bed days');
    expect(numbers.amount({ ...measure, kind: 'time-to-event', scale: 1 }, 1)).toBe('1 day');
    expect(numbers.amount({ ...measure, kind: 'mean', scale: 1 }, 44)).toBe('44');
    expect(numbers.interval(measure, hidden)).toBe('withheld');
    expect(
      numbers.interval(measure, { ...hidden, lower: { absent: 'not-applicable' }, upper: { absent: 'not-applicable' } })
    ).toBe('no interval');
  });
});

describe('sentences about gaps', () => {
  it('names event, groups and both figures of a clear gap', () => {
    expect(gaps.headline(measure, view, 'clear-gap')).toBe(
      'Readmissions: 1.58 times as frequent in the group Black as in the group Asian (17.1% of stays against 10.9%), a clear gap; at the rate of the group Asian there would have been at least 327 fewer.'
    );
    expect(gaps.headline({ ...measure, adjustment: 'crude' }, view, 'clear-gap')).toContain(
      'a clear gap, not adjusted for age; at the rate'
    );
    expect(gaps.headline({ ...measure, adjustment: 'age-standardised' }, view, 'clear-gap')).toContain(
      'a clear gap, adjusted for age; at the rate'
    );
  });

  it.each([
    ['time-to-event', 1, 'Readmitted within 30 days: 1.58 times as long in'],
    ['ratio-of-sums', 100, 'Readmitted within 30 days: 1.58 times as high in'],
    ['directly-standardised-rate', 1000, 'Readmitted within 30 days: 1.58 times as high in'],
    ['mean', 1, 'Readmitted within 30 days: higher in'],
    ['estimate', 100, 'Readmitted within 30 days: higher in']
  ] as const)('says the ratio of the kind %s only where its scale has a zero', (kind, scale, first) => {
    const said = gaps.headline({ ...measure, kind, scale }, view, 'clear-gap');
    expect(said.slice(0, first.length)).toBe(first);
    expect(said).toMatch(/, a clear gap\.$/);
  });

  it('says no ratio where the reference is nothing, or the ratio says nothing or the contrary', () => {
    const headline = (ratio: PairSubject['ratio']['estimate'], reference = 0.1086): string =>
      gaps.headline(
        measure,
        {
          ...view,
          rows: [row('Black', figure(0.1714, 893, 5208), lead), row('Asian', figure(reference, 0, 1206))],
          lead: { ...lead, ratio: { ...lead.ratio, estimate: ratio } }
        },
        'clear-gap'
      );
    expect(headline(1.578)).toContain('times as frequent');
    for (const without of [
      headline(1.578, 0),
      headline({ absent: 'not-applicable' }),
      headline(1.001),
      headline(0.6)
    ]) {
      expect(without).toContain('Readmissions: more frequent in the group Black than in the group Asian');
      expect(without).not.toContain('times');
    }
  });

  it('leaves events out of a headline where they round to none, and tells a single one apart', () => {
    const few = (estimate: number): PairSubject => ({
      ...lead,
      atLeast: false,
      events: { ...lead.events, estimate }
    });
    expect(gaps.headline(measure, { ...view, lead: few(0.4) }, 'clear-gap')).toMatch(/a clear gap\.$/);
    expect(gaps.headline(measure, { ...view, lead: few(0.6) }, 'clear-gap')).toMatch(/would have been 1 fewer\.$/);
    expect(gaps.events(measure, few(1.2), view)).toContain('would have been 1 fewer (readmissions) in');
    expect(gaps.events(measure, few(0.3), view)).toContain('would have been less than one fewer (readmissions) in');
    expect(gaps.events(measure, { ...few(0.3), atLeast: true }, view)).toContain('at least 0.30 fewer (readmissions)');
    expect(numbers.eventsWithRange({ ...lead.events, estimate: 0.3, lower: 0.1, upper: 2 }, true)).toBe(
      'at least 0.30 (0.10 to 2)'
    );
  });

  it('turns the words where the compared group has the lower figure', () => {
    const less = {
      ...lead,
      compared: 'Asian',
      reference: 'Black',
      difference: { ...lead.difference, estimate: -0.0628, lower: -0.082, upper: -0.042 },
      ratio: { estimate: 0.634, lower: 0.53, upper: 0.75, factor: 1 }
    };
    const turned = { ...view, lead: less };
    expect(gaps.headline({ ...measure, favourable: 'higher' }, turned, 'clear-gap')).toBe(
      'Readmissions: 0.63 times as frequent in the group Asian as in the group Black (10.9% of stays against 17.1%), a clear gap; at the rate of the group Black there would have been at least 327 more.'
    );
    expect(gaps.figures(measure, less)).toContain('The difference is 6.3 points (4.2 to 8.2)');
  });

  it('works out everyone else’s figure where a group is compared with the rest', () => {
    const rest = { ...lead, reference: 'rest' };
    const mean = { ...measure, kind: 'mean', scale: 1, label: { en: 'Would recommend' } } as const;
    expect(gaps.headline(mean, view, 'clear-gap')).toMatch(/^Would recommend: higher in the group /);
    expect(gaps.headline(mean, view, 'no-clear-gap')).toMatch(/^Would recommend: about equal in all groups/);
    expect(gaps.headline(measure, { ...view, lead: rest }, 'clear-gap')).toBe(
      'Readmissions: 1.58 times as frequent in the group Black as in all other groups together (17.1% of stays against 10.9%), a clear gap; at the rate of all other groups together there would have been at least 327 fewer.'
    );
  });

  it('prints difference and ratio with ranges, comparisons and p', () => {
    expect(gaps.figures(measure, lead)).toBe(
      'The difference is 6.3 points (4.2 to 8.2), or 1.58 times (1.33 to 1.88): clear after allowing for all 10 comparisons (p < 0.001).'
    );
  });

  it('says what else is clear and how much stays open', () => {
    expect(gaps.others(measure, view)).toBe(
      'The difference in the group Hispanic, 6.3 points, is clear too. For two groups we cannot conclude.'
    );
  });

  it('counts events at the other rate, “at least” where a group is withheld', () => {
    expect(gaps.events(measure, lead, view)).toBe(
      'At the rate of the group Asian there would have been at least 327 fewer readmissions in the group Black (219 to 427).'
    );
    expect(gaps.events({ ...measure, favourable: 'higher' }, lead, view)).toContain('at least 327 more readmissions');
    expect(gaps.events(measure, { ...lead, events: { ...lead.events, estimate: { absent: 'withheld' } } }, view)).toBe(
      ''
    );
  });

  it('claims no direction where there is no clear gap', () => {
    expect(gaps.headline(measure, view, 'no-clear-gap')).toBe(
      'Readmissions: about equally frequent in all groups that can be judged, no clear gap.'
    );
    const alike = row('Black', figure(0.112, 583, 5208), { ...lead, verdict: 'no-clear-gap' });
    const unsure = row('MENA', figure(0.3, 9, 30), open('MENA', 'interval'));
    expect(
      gaps.headline(
        { ...measure, adjustment: 'crude' },
        { ...view, rows: [alike, row('Asian', figure(0.1086, 131, 1206)), unsure] },
        'no-clear-gap'
      )
    ).toBe(
      'Readmissions: about equally frequent in all groups that can be judged (from 10.9% of stays in the group Asian to 11.2% in the group Black), no clear gap, not adjusted for age.'
    );
  });

  it('says why nothing can be concluded and what would be enough', () => {
    const rows = [
      row('Arabic', figure(0.6, 14, 22), open('Arabic', 'too-few', 330)),
      row('Asian', figure(0.7, 212, 287))
    ];
    const one: ViewSubject = { ...view, rows };
    expect(gaps.headline(measure, one, 'cannot-conclude')).toBe(
      'Readmissions: is there a gap between the group Arabic and the group Asian? We cannot tell: too few stays; about 330 stays would be enough at these figures.'
    );
    const wide = [
      row('Arabic', figure(0.12, 240, 2000), open('Arabic', 'interval')),
      row('Asian', figure(0.11, 131, 1206))
    ];
    expect(gaps.headline(measure, { ...view, rows: wide }, 'cannot-conclude')).toContain(
      'between the group Arabic and the group Asian (12.0% of stays against 11.0%)? We cannot tell: the ranges'
    );
    const unknown = { ...view, rows: [row('A', figure(0.6, 14, 22), open('A', 'unknowns'))], knownShare: 0.55 };
    expect(gaps.headline(measure, unknown, 'cannot-conclude')).toContain(
      'with race and ethnicity known for 55.0% of stays; 70% would be enough'
    );
    expect(
      gaps.headline(
        measure,
        {
          ...view,
          rows: [
            row('NHPI', hidden, {
              ...open('NHPI', 'withheld'),
              difference: {
                estimate: { absent: 'withheld' },
                lower: { absent: 'withheld' },
                upper: { absent: 'withheld' },
                factor: 100
              }
            })
          ]
        },
        'cannot-conclude'
      )
    ).toBe(
      'Readmissions: is there a gap between the group NHPI and the group Asian? We cannot tell: figures are withheld to protect people.'
    );
  });

  it('sets a board beside the people served', () => {
    const seats: MeasureSubject = { ...measure, kind: 'composition', favourable: 'parity' };
    const board: ViewSubject = {
      ...view,
      rows: [
        { ...row('White', figure(9 / 13, 9, 13)), populationShare: 0.42 },
        { ...row('Black', figure(1 / 13, 1, 13)), populationShare: 0.31 }
      ]
    };
    expect(gaps.headline(seats, board, 'not-judged')).toBe(
      'The group Black is 31.0% of the people served and holds 1 of 13 stays. In proportion it would be 4.0.'
    );
  });

  it('says how many are unknown, and that caution is due', () => {
    expect(gaps.unknown(measure, view)).toBe('Race and ethnicity: not known for 5.5% of stays.');
    expect(gaps.unknown(measure, { ...view, knownShare: 1 - 1e-15 })).toBe('Race and ethnicity: known for all stays.');
    expect(gaps.unknown(measure, { ...view, knownShare: 0.8 })).toContain('Read with caution.');
    expect(gaps.unknown(measure, { ...view, knownShare: 0.6 })).toContain('No gap is judged here.');
    expect(gaps.unknown(measure, { ...view, knownShare: { absent: 'withheld' } })).toContain('is withheld');
  });

  it('names the rule that chose the group compared with', () => {
    expect(gaps.reference(measure, view)).toBe(
      'Compared with Asian, the group with the lowest figure over all periods among those with at least 5% of stays.'
    );
    expect(gaps.reference(measure, { ...view, referenceRule: 'largest' })).toBe(
      'Compared with Asian, the largest group.'
    );
    expect(gaps.reference(measure, { ...view, reference: 'rest', referenceRule: 'rest' })).toContain('not in it');
  });
});

describe('sentences about verdicts', () => {
  const headline: HeadlineSubject = {
    criteria: { met: 1, partly: 3, 'not-met': 3, 'cannot-tell': 1, 'no-data': 1 },
    clearGaps: 4,
    noClearGaps: 2,
    cannotConclude: 5,
    measures: 28,
    missing: [1, 2, 3, 4, 5, 6]
  };

  it('sums the nine criteria up without a grade', () => {
    expect(verdicts.summary('Riverside', headline)).toBe(
      'Riverside meets one of nine criteria. Three are partly met, three are not met, for one we cannot tell and for one there is no data.'
    );
    const none = { ...headline, criteria: { met: 0, partly: 0, 'not-met': 0, 'cannot-tell': 0, 'no-data': 9 } };
    expect(verdicts.summary('Northgate', none)).toBe(
      'Nothing can be said of Northgate yet: there is no data for any of the nine criteria.'
    );
  });

  it('counts gaps and what is missing', () => {
    expect(verdicts.gapSummary(headline)).toBe(
      '4 clear gaps in 11 comparisons. In 2 there is no clear gap; in 5 the numbers are too few or too incomplete to conclude.'
    );
    expect(verdicts.missingSummary(headline)).toBe('6 of 28 measures have no data.');
  });

  it.each([
    [{ metAt: 90, partlyAt: 50 }, measure, 'met up to 90%, partly up to 50%'],
    [{ metAt: 90, partlyAt: 50 }, { ...measure, favourable: 'higher' }, 'met from 90%, partly from 50%'],
    [{ metAt: 0, partlyAt: 25 }, measure, 'met at none, partly up to 25%'],
    [
      { metAt: 365, partlyAt: 730 },
      { ...measure, kind: 'time-to-event', scale: 1 },
      'met within 365 days, partly within 730 days'
    ],
    [{ metAt: 100 }, { ...measure, kind: 'coverage', favourable: 'higher' }, 'met where there is one']
  ] as const)('words the thresholds %j', (given, about, text) => {
    expect(verdicts.thresholds(about as MeasureSubject, { ...given, from: 'default' }, figure(1, 1, 1))).toBe(text);
  });

  it('keeps the decimals of a threshold that has some', () => {
    expect(verdicts.thresholds(measure, { metAt: 12.5, from: 'target' }, hidden)).toBe('met up to 12.5%');
  });

  it('says who set the thresholds', () => {
    expect(verdicts.thresholdsFrom({ from: 'default' })).toBe('The thresholds are our defaults.');
    expect(verdicts.thresholdsFrom({ from: 'charter', setBy: 'the assembly', setOn: '2024-03-02' })).toBe(
      'The thresholds were set by the assembly on 2 March 2024, before the figures were looked at.'
    );
  });

  it('gives the reason of a criterion by its measures', () => {
    expect(verdicts.criterionReason('partly', ['met', 'partly', 'not-met'])).toBe(
      'Of three measures one is met, one is partly met and one is not met.'
    );
    expect(verdicts.criterionReason('met', ['met', 'met'])).toBe('Both measures are met.');
    expect(verdicts.criterionReason('cannot-tell', ['cannot-tell'])).toBe('The one measure cannot be told.');
    expect(verdicts.criterionReason('no-data', ['no-data', 'no-data'])).toBe(
      'No measure has data, so nothing is judged.'
    );
  });

  it('prints a fraction before its share, and an absence as its word', () => {
    expect(verdicts.value(measure, figure(2 / 13, 2, 13))).toBe('2 of 13 · 15.4%');
    expect(verdicts.value(measure, hidden)).toBe('Withheld');
  });
});

describe('everything that is said', () => {
  const { set, findings } = buildFindings('public');
  const all = scorecards(set, findings, edition);

  it('never holds undefined, NaN, null or an object', () => {
    const said = all.flatMap((scorecard) => [
      verdicts.summary(scorecard.institution.name, scorecard.headline),
      verdicts.gapSummary(scorecard.headline),
      ...(scorecard.headline.largest ? [gaps.largest(scorecard.headline.largest)] : []),
      ...cardsOf(scorecard).flatMap((card) => [
        verdicts.value(card, card.overall),
        verdicts.thresholds(card, card.thresholds, card.overall),
        verdicts.why(card.why, card),
        numbers.interval(card, card.overall),
        ...card.views.flatMap((shown) => [
          ...(['clear-gap', 'no-clear-gap', 'cannot-conclude', 'not-judged'] as const).map((verdict) =>
            gaps.headline(card, shown, verdict)
          ),
          gaps.others(card, shown),
          gaps.unknown(card, shown),
          gaps.reference(card, shown),
          gaps.description(card, shown),
          ...shown.rows.flatMap(({ pair, isReference }) => [
            gaps.rowNote(card, pair, isReference),
            ...(pair ? [gaps.figures(card, pair), gaps.events(card, pair, shown), gaps.verdictWithReason(pair)] : [])
          ])
        ])
      ])
    ]);
    expect(said.length).toBeGreaterThan(100);
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|NaN|null|Infinity|\[object|\s{2}|^\s|\s$/);
  });

  it('explains every method in sections with anchors of their own', () => {
    const sections = english.methods(edition, rules);
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    for (const { id, title, paragraphs } of sections) {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(title).not.toBe('');
      expect(paragraphs.length).toBeGreaterThan(0);
    }
    expect(sections.flatMap(({ paragraphs }) => paragraphs).join(' ')).toContain('1 to 10');
  });
});
