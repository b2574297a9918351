import { rules } from '#lib/catalog/rules.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type {
  AbsenceWord,
  GapReasonWord,
  GapVerdictWord,
  MeasureSubject,
  PairSubject,
  VerdictWord,
  ViewSubject
} from '#lib/messages/subjects.ts';
import { edition, figure, headline, hidden, lead, measure, open, rate, row, view } from './samples.ts';

const verdicts: readonly VerdictWord[] = ['met', 'partly', 'not-met', 'cannot-tell', 'no-data'];
const gapVerdicts: readonly GapVerdictWord[] = ['clear-gap', 'no-clear-gap', 'cannot-conclude', 'not-judged'];
const reasons: readonly GapReasonWord[] = ['interval', 'too-few', 'withheld', 'unknowns', 'no-test'];
const absences: readonly AbsenceWord[] = [
  'withheld',
  'not-reported',
  'not-collected',
  'not-applicable',
  'not-reached',
  'unreadable'
];
const kinds = [
  'proportion',
  'rate',
  'directly-standardised-rate',
  'mean',
  'ratio-of-sums',
  'time-to-event',
  'composition',
  'coverage',
  'estimate'
] as const;

const unnamed: MeasureSubject = {
  ...measure,
  unit: { en: 'cases counted' },
  event: { en: `cases of “${measure.label.en}”` }
};
const measures: readonly MeasureSubject[] = [
  measure,
  rate,
  unnamed,
  { ...measure, favourable: 'higher', event: { en: 'reviews held', es: 'revisiones hechas' } },
  ...kinds.map((kind): MeasureSubject => ({ ...measure, kind, scale: kind === 'time-to-event' ? 1 : 100 })),
  { ...rate, scale: 1 }
];
const turned: PairSubject = {
  ...lead,
  difference: { estimate: -0.0628, lower: -0.082, upper: -0.042, factor: 100 },
  familySize: 1,
  atLeast: false
};
const inside: PairSubject = { ...lead, verdict: 'no-clear-gap' };
const dark: PairSubject = {
  ...open('Pacific Islander', 'withheld'),
  difference: {
    estimate: { absent: 'withheld' },
    lower: { absent: 'withheld' },
    upper: { absent: 'withheld' },
    factor: 1
  }
};
const one = (pair: PairSubject): ViewSubject => ({ ...view, rows: [row(pair.compared, figure(0.6, 14, 22), pair)] });
const views: readonly ViewSubject[] = [
  view,
  { ...view, lead: turned },
  { ...view, lead: { ...lead, reference: 'rest' }, reference: 'rest', referenceRule: 'rest', overlapping: true },
  { ...view, referenceRule: 'largest', knownShare: 0.85 },
  { ...view, referenceRule: 'named', knownShare: 0.6, period: '2019-2023' },
  { ...view, knownShare: 1, period: '2024-07-01/2025-06-30' },
  { ...view, knownShare: { absent: 'withheld' }, rows: [row('Asian', hidden)] },
  { ...view, rows: view.rows.map((each) => ({ ...each, populationShare: 0.4 })) },
  { ...view, rows: [...view.rows, row('Hispanic or Latino', figure(0.3, 3, 10), { ...lead, worse: false })] },
  ...reasons.flatMap((reason) => [
    one(open('Hispanic or Latino', reason, 330)),
    one(open('Hispanic or Latino', reason))
  ]),
  one(dark)
];
const missing = { absent: 'not-applicable' } as const;

/** Every function of the messages called on samples, with where it stands: the same calls in the same order in every language. */
export function everythingSaid(messages: Messages): readonly (readonly [string, string])[] {
  const { numbers, gaps, verdicts: says, page } = messages;
  const said: [string, string][] = [];
  const say = (place: string, ...texts: readonly string[]): void => {
    for (const text of texts) said.push([place, text]);
  };
  say('numbers.count', ...[0, 1, -1200, 5208, 0.25, 12.34, '1234567.50'].map(numbers.count));
  say('numbers.absences', ...absences.map((absent) => numbers.count({ absent })));
  say('numbers.decimal', ...[0, 6.34, -0.0312, 1204, 0.00000001].map(numbers.decimal));
  say('numbers.times', numbers.times(1.578));
  say('numbers.percent', ...[0, 1, 0.1714, 0.0004, 0.9996].map(numbers.percent));
  say('numbers.date', ...['2025-06-30', '2025-02', '2024', '2025-02-31'].map(numbers.date));
  say('numbers.period', ...['2024', '2024-Q1', '2019-2023', '2024-07-01/2025-06-30', 'a/b/c'].map(numbers.period));
  say('numbers.days', numbers.days(1), numbers.days(1204));
  say('numbers.pValue', numbers.pValue(0.0001), numbers.pValue(0.0321));
  say('numbers.events', numbers.events(0.2), numbers.events(327.4));
  say(
    'numbers.eventsWithRange',
    numbers.eventsWithRange(lead.events, true),
    numbers.eventsWithRange(lead.events, false)
  );
  say('numbers.ratioWithRange', numbers.ratioWithRange(lead.ratio));
  say('numbers.fraction', numbers.fraction(figure(0.2, 2, 10)), numbers.fraction(hidden));
  for (const each of measures) {
    say('numbers.amount', numbers.amount(each, 17.14), numbers.amountOf(each, 17.14));
    say('numbers.estimate', numbers.estimate(each, figure(0.17, 2, 13)), numbers.estimate(each, hidden));
    say('numbers.interval', numbers.interval(each, figure(0.17, 2, 13)), numbers.interval(each, hidden));
    say('numbers.noInterval', numbers.interval(each, { ...hidden, lower: missing, upper: missing }));
    say(
      'numbers.difference',
      numbers.difference(each, lead.difference),
      numbers.differenceWithRange(each, lead.difference)
    );
    for (const shown of views) {
      say('gaps.headline', ...gapVerdicts.map((verdict) => gaps.headline(each, shown, verdict)));
      say('gaps.others', gaps.others(each, shown));
      say('gaps.unknown', gaps.unknown(each, shown));
      say('gaps.reference', gaps.reference(each, shown));
      say('gaps.description', gaps.description(each, shown));
      say('gaps.overlapping', gaps.overlapping(shown));
      for (const pair of [lead, turned, inside, dark]) say('gaps.events', gaps.events(each, pair, shown));
    }
    for (const pair of [lead, turned, inside, dark]) {
      say('gaps.figures', gaps.figures(each, pair));
      say('gaps.rowNote', gaps.rowNote(each, pair, false), gaps.rowNote(each, pair, true));
      say('gaps.verdictWithReason', gaps.verdictWithReason(pair));
    }
    say('gaps.unreliable', gaps.unreliable(each, [view.label]), gaps.unreliable(each, []));
    say('gaps.largest', ...[0.2, 5717.2].map((events) => gaps.largest({ ...largest, ...each, events })));
    for (const why of [...absences, 'interval', 'no-thresholds', undefined]) say('verdicts.why', says.why(why, each));
    for (const [metAt, partlyAt] of [
      [90, 50],
      [0, 25],
      [100, undefined],
      [12.5, undefined]
    ] as const) {
      const given = { metAt, ...(partlyAt !== undefined && { partlyAt }), from: 'default' } as const;
      say('verdicts.thresholds', says.thresholds(each, given, figure(1, 1, 1)));
    }
    say('verdicts.value', says.value(each, figure(0.2, 2, 13)), says.value(each, hidden));
    say('verdicts.notReached', says.value(each, { ...figure(1, 2, 13), estimate: { absent: 'not-reached' } }));
    say('page.columns', page.columns.numerator(each), page.columns.denominator(each), page.columns.estimate(each));
    say('page.columns.events', page.columns.events(each));
    say('page.charts', page.charts.better(each.favourable), page.charts.trendTitle(each));
    say('page.chartTitle', page.chartTitle(each, view.label), page.chartTitle(each, undefined));
    say('page.embedTitle', page.embedTitle(each, view.label, 'Riverside', '2024'));
  }
  say('gaps.verdict', ...gapVerdicts.map(gaps.verdict));
  say('gaps.adjustment', gaps.adjustment('crude'), gaps.adjustment('age-standardised'));
  say('gaps.withheld', gaps.withheld([view.label]), gaps.withheld([]));
  say('verdicts.verdict', ...verdicts.map(says.verdict), ...verdicts.map(says.verdictInSentence));
  const { criteria } = headline;
  const none = { met: 0, partly: 0, 'not-met': 0, 'cannot-tell': 0, 'no-data': 9 };
  const ones = { met: 0, partly: 1, 'not-met': 1, 'cannot-tell': 3, 'no-data': 4 };
  for (const counts of [criteria, none, ones])
    say('verdicts.summary', says.summary('Riverside', { ...headline, criteria: counts }));
  for (const clearGaps of [0, 1, 4]) say('verdicts.gapSummary', says.gapSummary({ ...headline, clearGaps }));
  say('verdicts.gapSummary', says.gapSummary({ ...headline, clearGaps: 0, noClearGaps: 0, cannotConclude: 0 }));
  for (const lost of [[], [1], [1, 2]]) say('verdicts.missing', says.missingSummary({ ...headline, missing: lost }));
  for (const verdict of verdicts) {
    say(
      'verdicts.criterionReason',
      ...[1, 2, 3].map((count) => says.criterionReason(verdict, Array<VerdictWord>(count).fill(verdict)))
    );
    say('verdicts.criterionReason', says.criterionReason(verdict, [...verdicts, verdict]));
  }
  for (const from of ['default', 'charter', 'target', 'user'] as const) {
    say(
      'verdicts.thresholdsFrom',
      says.thresholdsFrom({ from }),
      says.thresholdsFrom({ from, setBy: 'Calder', setOn: '2024-03-02' })
    );
  }
  say('verdicts.absence', ...absences.map(says.absence));
  say(
    'verdicts.verification',
    ...(['self-reported', 'documented', 'independent', 'community'] as const).map(says.verification)
  );
  say(
    'verdicts.assessor',
    ...['institution', 'community', 'employees', 'payer', 'accreditor', 'independent'].map(says.assessor)
  );
  say('verdicts.rating', ...['met', 'partly', 'partly met', 'not met'].map(says.rating));
  say('verdicts.disagree', says.disagree);
  say('page.titles', page.institutionTitle('Riverside', edition), page.indexTitle(edition), page.methodsTitle(edition));
  say('page.notes', page.publisher(edition), page.dataUntil(edition), page.edition(edition), page.madeWith(edition));
  say('page.marks', page.madeUp, page.privateMark, page.privateNotice, page.componentNumber(3), page.fallbackUnit);
  const { columns, charts } = page;
  say(
    'page.heads',
    columns.group,
    columns.interval,
    columns.ratio,
    columns.verdict,
    columns.period,
    columns.sourceLabel
  );
  say('page.heads', columns.populationShare, columns.overall, columns.difference('rest'));
  say('page.downloads', ...page.downloads.map(({ text }) => text));
  say('page.charts', charts.overall('5'), charts.target('5'), charts.reference, charts.notJudged, charts.rest);
  say('page.charts', charts.trendNote([]), charts.trendNote(['2021', '2022']));
  for (const { title, paragraphs, terms } of messages.methods(edition, rules)) {
    say('methods', title, ...paragraphs, ...terms.flatMap(({ term, text }) => [term, text]));
  }
  return said;
}

const largest = {
  compared: 'Black or African American',
  reference: 'rest',
  comparedLabel: { en: 'Black or African American', es: 'Negra o afroamericana' },
  period: '2024-Q3',
  lower: 4000,
  upper: 7000,
  atLeast: true
};
