import { isolated } from './isolated.ts';
import { englishNumbers as numbers } from './english-numbers.ts';
import { capitalise, fallbackEvent, fallbackUnit, inSentence, englishText } from './english-words.ts';
import { isPercent } from './is-percent.ts';
import type { PageMessages } from './page-messages.ts';
import type { MeasureSubject } from './subjects.ts';

/** English titles, headings, labels and notices. */
export const englishPage: PageMessages = {
  institutionTitle: (institution, edition) => `${institution}: equity scorecard, edition ${edition.edition}`,
  indexTitle: (edition) => isolated(edition.title) || `Equity scorecards, edition ${edition.edition}`,
  methodsTitle: (edition) => `How the figures are made, edition ${edition.edition}`,
  embedTitle: (measure, dimension, institution, period) =>
    [
      englishChartTitle(measure, dimension && englishText(dimension)),
      institution,
      ...(period === undefined ? [] : [numbers.period(period)])
    ].join(' · '),
  chartTitle: (measure, dimension) => englishChartTitle(measure, dimension && englishText(dimension)),
  publisher: ({ publisher }) =>
    `Published by ${[publisher.name, publisher.role, publisher.contact]
      .filter((part) => part !== '')
      .map(isolated)
      .join(' · ')}`,
  dataUntil: (edition) => `Data until ${numbers.date(edition.dataDate)}`,
  edition: (edition) => `Edition ${edition.edition}`,
  madeWith: (edition) => `Made with Answerable ${edition.software}: the same files give the same bytes`,
  madeUp: 'A made-up example: the institutions, people and figures on this page do not exist.',
  privateMark: 'PRIVATE',
  privateNotice: 'Figures are shown here that must be hidden to protect people. Not for publication, not for sharing.',
  fallbackUnit,
  fallbackEvent,
  componentNumber: (number) => `Component ${number} of 5`,
  columns: {
    group: 'Group',
    numerator: (measure) =>
      countsSums(measure)
        ? 'Sum'
        : measure.kind === 'time-to-event'
          ? 'Closed'
          : capitalise(englishText(measure.event)),
    denominator: (measure) => capitalise(englishText(measure.unit)),
    estimate: (measure) => estimateHeading(measure),
    interval: '95% interval',
    difference: (reference) => `Difference from ${reference === 'rest' ? 'all others' : reference} (95% interval)`,
    ratio: 'Ratio (95% interval)',
    events: (measure) =>
      `${measure.favourable === 'higher' ? 'More' : 'Fewer'} ${englishText(measure.event)} at that rate (95% interval)`,
    verdict: 'Verdict',
    period: 'Period',
    sourceLabel: 'Label in the file',
    populationShare: 'Share of the people served',
    overall: 'All'
  },
  downloads: [
    { file: 'data.csv', text: 'every figure, with its range and its absence (CSV)' },
    { file: 'gaps.csv', text: 'every comparison between groups, with its verdict (CSV)' },
    { file: 'criteria.csv', text: 'the verdict of each criterion (CSV)' },
    { file: 'commitments.csv', text: 'every promise and what became of it (CSV)' },
    { file: 'harms.csv', text: 'every harm that was named and how far redress came (CSV)' },
    { file: 'scorecard.json', text: 'this scorecard, for programs (JSON)' }
  ],
  charts: {
    overall: (value) => `all ${value}`,
    target: (value) => `target ${value}`,
    reference: 'reference',
    notJudged: 'not judged',
    better: (favourable) =>
      favourable === 'higher'
        ? 'more is better'
        : favourable === 'lower'
          ? 'less is better'
          : 'closer together is better',
    trendNote: (withheld) =>
      withheld.length === 0
        ? 'Shaded: 95% interval.'
        : `Shaded: 95% interval. Withheld in ${numbers.list(withheld.map(numbers.period))}.`,
    trendTitle: (measure) => `${englishText(measure.label)} over time`,
    rest: 'all others'
  }
};

function englishChartTitle(measure: MeasureSubject, dimension: string | undefined): string {
  return dimension === undefined
    ? englishText(measure.label)
    : `${englishText(measure.label)} by ${inSentence(dimension)}`;
}

function countsSums(measure: MeasureSubject): boolean {
  return measure.kind === 'mean' || measure.kind === 'ratio-of-sums';
}

function estimateHeading(measure: MeasureSubject): string {
  if (isPercent(measure)) return 'Share';
  switch (measure.kind) {
    case 'rate':
    case 'directly-standardised-rate':
      return `Rate per ${numbers.count(measure.scale)}`;
    case 'mean':
      return 'Mean';
    case 'time-to-event':
      return 'Median';
    default:
      return 'Value';
  }
}
