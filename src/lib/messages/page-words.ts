import { isolating } from './isolating.ts';
import { spanishPageWords } from './spanish-page-words.ts';
import type { AbsenceWord, VerdictWord } from './subjects.ts';

/** Plain labels of the published pages, in one language: short words that stand alone, where `Messages` has the sentences. */
export interface PageWords {
  readonly brand: string;
  readonly skip: string;
  readonly site: string;
  readonly onThisPage: string;
  readonly allInstitutions: string;
  readonly methods: string;
  readonly frameworks: string;
  readonly data: string;
  readonly notice: string;
  readonly kicker: string;
  readonly facts: {
    readonly dataUntil: string;
    readonly publishedBy: string;
    readonly edition: string;
    readonly madeWith: string;
    readonly rule: string;
    readonly sources: string;
    readonly none: string;
  };
  readonly summary: {
    readonly counts: string;
    readonly strip: string;
    readonly gaps: string;
    readonly clearGaps: (count: number) => string;
    readonly largest: string;
    readonly noLargest: (clearGaps: number, comparisons: number) => string;
    readonly missing: string;
    readonly ofMeasures: (all: string) => string;
    readonly gapText: (counts: GapCounts, print: (count: number) => string) => string;
    readonly missingText: (missing: number) => string;
    readonly seeFigures: string;
    readonly seeMissing: string;
  };
  readonly howToRead: {
    readonly heading: string;
    readonly gauge: string;
    readonly interval: string;
    readonly reference: string;
    readonly withheld: string;
    readonly unreliable: string;
  };
  readonly criterion: {
    readonly evidence: string;
    readonly noEvidence: string;
    readonly moreEvidence: (count: string) => string;
    readonly verification: string;
    readonly noAssessment: string;
    readonly reasons: string;
    readonly figures: string;
    readonly figuresOverTime: string;
    readonly noMeasures: string;
  };
  readonly card: {
    readonly outcomes: string;
    readonly tableOf: (dimension: string) => string;
    readonly trendTable: string;
    readonly otherViews: string;
    readonly csv: string;
    readonly howComputed: string;
    readonly sourceIs: (source: string) => string;
    readonly verification: (verification: string) => string;
    readonly overall: string;
    readonly betweenGroups: string;
    readonly open: string;
    readonly openTrend: string;
    readonly countBefore: string;
    readonly countHeading: (denominator: string) => string;
    readonly trendPoint: (
      label: string,
      first: string,
      firstPeriod: string,
      last: string,
      lastPeriod: string
    ) => string;
    readonly trendGaps: (label: string, absence: string, periods: string) => string;
    readonly seatsNote: string;
    readonly seatHeld: string;
    readonly seatShort: string;
    readonly seatPeople: string;
    readonly census: string;
    readonly blank: string;
    readonly widest: (group: string) => string;
    readonly foldedView: (dimension: string, verdict: string) => string;
    readonly wholeScorecard: string;
  };
  readonly seats: {
    readonly held: (seats: string, isOne: boolean, share: string, people: string | undefined) => string;
    readonly short: (seats: string) => string;
    readonly none: string;
  };
  readonly missing: {
    readonly heading: string;
    readonly lead: string;
    readonly explained: Readonly<Record<AbsenceWord, string>>;
  };
  readonly downloads: {
    readonly heading: string;
    readonly lead: string;
    readonly data: string;
    readonly embeds: string;
    readonly embedsText: string;
    readonly methodsText: string;
    readonly wholes: Readonly<Record<'summary' | 'promises' | 'redress', string>>;
    readonly allMethods: string;
  };
  readonly footer: { readonly noGrade: string; readonly rule: (policy: string, upTo: string) => string };
  readonly index: {
    readonly kicker: (edition: string) => string;
    readonly order: string;
    readonly key: string;
    readonly criteria: string;
    readonly institution: string;
    readonly institutions: (count: number) => string;
    readonly noPeerGroup: string;
    readonly gaps: string;
    readonly ofVerdicts: (all: string) => string;
    readonly clearGaps: (clear: string, all: string) => string;
    readonly noComparison: string;
    readonly missing: (missing: string, all: string) => string;
  };
  readonly method: {
    readonly indicators: string;
    readonly indicatorsText: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly thresholds: string;
    readonly why: string;
    readonly source: string;
    readonly contents: string;
  };
  /** Verdict as a count's word: `3 partly met`. */
  readonly counted: Readonly<Record<VerdictWord, string>>;
  /** Verdict where there is no room for more than a word or two. */
  readonly short: Readonly<Record<VerdictWord, string>>;
  /** A word for each criterion, for the head of the comparison. */
  readonly criteria: Readonly<Record<string, string>>;
}

export interface GapCounts {
  readonly clearGaps: number;
  readonly noClearGaps: number;
  readonly cannotConclude: number;
}

/** The labels of a language; English where that language has none yet. */
export function pageWords(language: string): PageWords {
  return languages[language] ?? englishPageWords;
}

const englishPageWords = isolating<PageWords>({
  brand: 'Answerable',
  skip: 'Skip to the content',
  site: 'Site',
  onThisPage: 'On this page',
  allInstitutions: 'All institutions',
  methods: 'Methods',
  frameworks: 'Frameworks',
  data: 'Data',
  notice: 'Notice',
  kicker: 'Equity scorecard · five components, nine criteria',
  facts: {
    dataUntil: 'Data until',
    publishedBy: 'Published by',
    edition: 'Edition',
    madeWith: 'Made with',
    rule: 'Disclosure rule',
    sources: 'Sources',
    none: 'not given'
  },
  summary: {
    counts: 'Count of verdicts',
    strip: 'The nine criteria',
    gaps: 'Gaps between groups',
    clearGaps: (count) => (count === 1 ? 'clear gap' : 'clear gaps'),
    largest: 'The largest figure',
    noLargest: (clearGaps, comparisons) =>
      comparisons === 0
        ? 'Without a comparison there is no number of events to give.'
        : clearGaps === 0
          ? 'There is no clear gap, so no number of events is given.'
          : 'The clear gaps are in measures that count no events, so they cannot be given as a number.',
    missing: 'What is missing',
    ofMeasures: (all) => `of ${all} measures`,
    gapText: englishGapText,
    missingText: (missing) =>
      missing === 0 ? 'without data: every measure has some.' : missing === 1 ? 'has no data.' : 'have no data.',
    seeFigures: 'See the figures',
    seeMissing: 'See which'
  },
  howToRead: {
    heading: 'How to read this page',
    gauge: 'dotted: partly met, thick: met, dot: this institution',
    interval: 'a figure, and the range it could lie in (95% interval)',
    reference: 'the group compared with',
    withheld: 'withheld to protect people: not zero, not missing',
    unreliable: 'too few for a dependable figure'
  },
  criterion: {
    evidence: 'Evidence',
    noEvidence: 'No document was given or found.',
    moreEvidence: (count) => `${count} more`,
    verification: 'verification',
    noAssessment: 'no assessment given',
    reasons: 'Reasons and reply',
    figures: 'figures by group',
    figuresOverTime: 'figures over time',
    noMeasures: 'No measure is defined for this criterion.'
  },
  card: {
    outcomes: 'Outcomes',
    tableOf: (dimension) => `Show the numbers by ${dimension.toLowerCase()} as a table`,
    trendTable: 'Show the periods as a table',
    otherViews: 'The same measure by other groups',
    csv: 'CSV',
    howComputed: 'How it is computed',
    sourceIs: (source) => `Source: ${source}.`,
    verification: (verification) => `Verification: ${verification}.`,
    overall: 'Overall:',
    betweenGroups: 'Between groups:',
    open: 'Show by group',
    openTrend: 'Show over time',
    countBefore: 'n',
    countHeading: (denominator) => `${denominator} (n)`,
    trendPoint: (label, first, firstPeriod, last, lastPeriod) =>
      firstPeriod === lastPeriod
        ? `${label}: ${last} in ${lastPeriod}.`
        : `${label}: ${first} in ${firstPeriod}, ${last} in ${lastPeriod}.`,
    trendGaps: (label, absence, periods) => `${label}: ${absence} in ${periods}.`,
    seatsNote:
      'A board is counted, not sampled: each group is set against its own share of the people served, and no interval is drawn.',
    seatHeld: 'a seat held',
    seatShort: 'a seat short of the share of people',
    seatPeople: 'share of the people served, in seats',
    widest: (group) => `The widest difference is that of the group ${group}.`,
    foldedView: (dimension, verdict) => `By ${dimension.toLowerCase()}: ${verdict.toLowerCase()}`,
    blank: '(blank)',
    census: 'Counted, not sampled: there is no interval, and no gap is tested.',
    wholeScorecard: 'Whole scorecard'
  },
  seats: {
    held: (seats, isOne, share, people) =>
      `${seats} ${isOne ? 'seat' : 'seats'} · ${share}${people === undefined ? '' : ` against ${people} of people`}`,
    short: (seats) => `${seats} short`,
    none: 'no seat'
  },
  missing: {
    heading: 'What we could not see',
    lead: 'Missing data is a finding. Each line says what is missing and why.',
    explained: {
      withheld: 'Hidden to protect people. It is not zero.',
      'not-reported': 'Whoever has these figures has not released them.',
      'not-collected': 'Nobody asks, so nothing can be known.',
      'not-applicable': 'There was nothing to count.',
      'not-reached':
        'Half of the cases or more are still open on the last day of the data. This is a finding, not a blank.',
      unreadable: 'Something is written there that cannot be read as a figure.'
    }
  },
  downloads: {
    heading: 'Use this',
    lead: 'When you quote or embed, name the publisher, the data date and the edition.',
    data: 'Data',
    embeds: 'Embed',
    embedsText:
      'Every card with figures by group has a page of its own that can be put into another page, and a picture (SVG). Both name publisher, data date and edition.',
    wholes: { summary: 'The nine criteria', promises: 'The promises', redress: 'The harms' },
    methodsText: 'How every figure, range, test and verdict is made, and how people are protected.',
    allMethods: 'All methods'
  },
  footer: {
    noGrade: 'There is no composite grade, and the order of anything here is no ranking.',
    rule: (policy, upTo) =>
      `${policies[policy] ?? policy}: counts from 1 to ${upTo} are hidden, with others that would give them away`
  },
  index: {
    kicker: (edition) => `Equity scorecards · edition ${edition}`,
    order:
      'In the order of the alphabet, never of a score: there is no total and no grade. Compare within a peer group only.',
    key: 'Key to the signs',
    criteria: 'The nine criteria',
    institution: 'Institution',
    institutions: (count) => (count === 1 ? '1 institution' : `${count} institutions`),
    noPeerGroup: 'Institutions',
    gaps: 'Gaps and data',
    ofVerdicts: (all) => `of ${all} verdicts`,
    clearGaps: (clear, all) => `${clear} clear ${clear === '1' ? 'gap' : 'gaps'} in ${all} comparisons`,
    noComparison: 'no comparison possible',
    missing: (missing, all) => `${missing} of ${all} measures without data`
  },
  method: {
    indicators: 'The measures',
    indicatorsText: 'What each measure counts, and from where on it is met or partly met.',
    numerator: 'Counted',
    denominator: 'Out of',
    thresholds: 'Thresholds',
    why: 'Why',
    source: 'Source',
    contents: 'Contents'
  },
  counted: {
    met: 'met',
    partly: 'partly met',
    'not-met': 'not met',
    'cannot-tell': 'cannot tell',
    'no-data': 'no data'
  },
  short: { met: 'met', partly: 'partly', 'not-met': 'not met', 'cannot-tell': 'cannot tell', 'no-data': 'no data' },
  criteria: {
    'governance.1': 'Govern',
    'governance.2': 'Decide',
    'redress.1': 'Name harm',
    'redress.2': 'Repair',
    'transparency.1': 'Publish',
    'transparency.2': 'Explain',
    'compliance.1': 'Monitor',
    'consequences.1': 'Follow up',
    'consequences.2': 'Enforce'
  }
});

/** Goes on from a big number of clear gaps. */
function englishGapText(
  { clearGaps, noClearGaps, cannotConclude }: GapCounts,
  print: (count: number) => string
): string {
  const all = clearGaps + noClearGaps + cannotConclude;
  if (all === 0) return 'No comparison between groups is possible.';
  const rest = [
    ...(noClearGaps === 0 ? [] : [`in ${print(noClearGaps)} there is no clear gap`]),
    ...(cannotConclude === 0
      ? []
      : [`in ${print(cannotConclude)} the numbers are too few or too incomplete to conclude`])
  ].join('; ');
  const first = `in ${print(all)} ${all === 1 ? 'comparison' : 'comparisons'}.`;
  return rest === '' ? first : `${first} I${rest.slice(1)}.`;
}

/** Disclosure rules by the name that people know. */
const policies: Readonly<Record<string, string>> = { cms: 'Small-cell rule of the US Medicare agency (CMS)' };

const languages: Readonly<Record<string, PageWords>> = { en: englishPageWords, es: spanishPageWords };
