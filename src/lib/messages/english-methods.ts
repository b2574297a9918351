import { englishNumbers as numbers } from './english-numbers.ts';
import type { MethodSection } from './method-section.ts';
import type { EditionSubject } from './subjects.ts';

/** The methods page in English: what every figure, range, test, verdict and hidden cell is. */
export function englishMethods(edition: EditionSubject): readonly MethodSection[] {
  return [
    reading(edition),
    estimates,
    gaps,
    verdictsOfGaps,
    verdictsOfMeasures,
    disclosure(edition),
    absences,
    beside,
    limits
  ];
}

function reading(edition: EditionSubject): MethodSection {
  return {
    id: 'reading',
    title: 'What was counted, and until when',
    paragraphs: [
      `Every figure goes back to counts or exact sums made from the files that the publisher holds. The data reach to ${numbers.date(edition.dataDate)}; what was due later is not counted yet, and days overdue are counted to that date.`,
      'A register (seats, decisions, harms, questions, commitments, reviews, shortfalls and the like) is counted whole, from its first row to that date; seats and standing rules count when they are in force on that day. Figures from results and from records are shown for their latest period, with earlier periods as a line.',
      'A row that names several groups counts in each of them. Unknown, declined and other are groups with figures of their own; they are never judged and never compared with. A row whose answer is missing counts neither above nor below the line, and such rows are counted beside the figure.'
    ],
    terms: []
  };
}

const estimates: MethodSection = {
  id: 'estimates',
  title: 'Figures and their ranges',
  paragraphs: [
    'The range beside a figure is its 95% interval: if the same counting were done over and over on cases of the same kind, 95 of 100 such ranges would hold the underlying value. A register is counted whole and not sampled, so it has no range and is held against thresholds as it is.'
  ],
  terms: [
    {
      term: 'Share (proportion)',
      text: 'Events divided by all rows that could have had the event. Range: Wilson score interval. Where one person has many rows, the number of rows is first divided by the design effect (the variance that allows for persons, over the one that does not), if that is above 1.',
      source: 'Wilson 1927, Journal of the American Statistical Association 22: 209–212'
    },
    {
      term: 'Rate',
      text: 'Events divided by the time or amount exposed, times the number printed with it. Range: exact Poisson limits from the gamma distribution.',
      source: 'Garwood 1936, Biometrika 28: 437–442'
    },
    {
      term: 'Mean',
      text: 'Sum divided by the number of rows. Range: Student’s t; where one person has many rows, with the variance between persons.',
      source: 'Student 1908, Biometrika 6: 1–25'
    },
    { term: 'Ratio of sums', text: 'One sum divided by another, such as money paid by money promised. No range.' },
    {
      term: 'Time until something happens',
      text: 'The median of the Kaplan–Meier curve: open cases count as open until the last day of the data. “Not reached” where the curve stays above one half. Range: Brookmeyer–Crowley limits.',
      source:
        'Kaplan and Meier 1958, Journal of the American Statistical Association 53: 457–481; Brookmeyer and Crowley 1982, Biometrics 38: 29–41'
    },
    {
      term: 'Composition',
      text: 'A group’s seats as a share of all seats, beside its share of the people served. Parity is the first share divided by the second. A board is counted, so there is no range and no test.'
    },
    { term: 'Coverage', text: 'What is there, as a share of what ought to be there.' },
    {
      term: 'Figures of others',
      text: 'Already published figures are passed on as they were given, with their source; a missing standard error is taken from a 95% interval where there is one.'
    },
    {
      term: 'Unreliable',
      text: 'A figure from too few cases, or with too wide a range, is marked with a hollow dot and a dashed line. It is shown and not judged.',
      source:
        'Parker and others 2017, National Center for Health Statistics, Series 2 No. 175 (proportions) and Series 2 No. 200 (rates and counts)'
    },
    {
      term: 'Not adjusted for age',
      text: 'Figures are crude: groups may differ in age, and part of a gap may go with that. Every gap of an outcome says so.'
    }
  ]
};

const gaps: MethodSection = {
  id: 'gaps',
  title: 'Gaps between groups',
  paragraphs: [
    'A gap is always shown as a difference and as a ratio. Unless a charter or the publisher says otherwise, a group is compared with the group that has the best figure over all periods together, among groups that can be judged and have at least 5% of the rows; it stays the same in every period. Where people may count in several groups, each group is compared with everyone who is not in it.'
  ],
  terms: [
    {
      term: 'Difference',
      text: 'Figure of the group minus figure of the group compared with. Range: Newcombe for shares; the method of variance estimates recovery from both exact ranges for rates; Welch for means; normal for figures given with errors.',
      source:
        'Newcombe 1998, Statistics in Medicine 17: 873–890; Zou and Donner 2008, Statistics in Medicine 27: 1693–1702; Welch 1947, Biometrika 34: 28–35'
    },
    {
      term: 'Ratio',
      text: 'Figure of the group divided by figure of the group compared with. Range: Katz for shares, exact conditional for rates, normal on the logarithm for means and given figures.',
      source: 'Katz and others 1978, Biometrics 34: 469–474'
    },
    {
      term: 'Events affected',
      text: 'How many events fewer (or more, where more is better) there would be if the group had the rate compared with. It is arithmetic, not a forecast and not a cause. “At least” where a group is withheld. Such figures are never added up over dimensions or measures.'
    },
    {
      term: 'Test',
      text: 'Shares: score test with pooled variance, Fisher’s exact test where fewer than 5 events are expected in a cell. Rates: exact conditional binomial test. Means: Welch’s test. Given figures: z of the difference. Two-sided.'
    },
    {
      term: 'Many comparisons',
      text: 'p is adjusted for all comparisons of one measure, dimension and period at an institution; where the data chose the group compared with, for all pairs of groups.',
      source: 'Holm 1979, Scandinavian Journal of Statistics 6: 65–70'
    }
  ]
};

const verdictsOfGaps: MethodSection = {
  id: 'gap-verdicts',
  title: 'When a gap is called clear',
  paragraphs: [
    'A verdict says how sure the numbers are, not who is to blame. A gap of a group that fares better is printed and not counted.'
  ],
  terms: [
    {
      term: 'Clear gap',
      text: 'Adjusted p below 0.05, and a ratio of the adverse outcome of at least 1.1 (or what a charter or the measure says) in either direction; where higher is better also at least 1 percentage point.'
    },
    { term: 'No clear gap', text: 'The whole range lies inside that margin.' },
    {
      term: 'Cannot conclude',
      text: 'Anything else, with the reason: the range is too wide, too few cases, a figure is withheld, or too many unknown (less than 70% of the rows have a known group). Where it can be said, how many cases would be enough.'
    },
    {
      term: 'Not judged',
      text: 'No test is made: for registers, for unknown, declined and other, for figures without errors, and for age unless a charter asks for it.'
    }
  ]
};

const verdictsOfMeasures: MethodSection = {
  id: 'verdicts',
  title: 'When a measure or a criterion is met',
  paragraphs: [
    'Thresholds are defaults of Answerable’s own making, each with its reason beside the measure, unless a community set them in a charter before looking; then the charter holds. There is no overall grade, and nothing is added up over criteria.'
  ],
  terms: [
    {
      term: 'Measure',
      text: 'Met, partly met or not met by the overall figure of the latest period (a register: of all its rows). A figure with a range must lie in one of these bands with the whole range, else we cannot tell. A target alone counts as the threshold for met. A median that is not reached is not met once cases have been followed past the last threshold, else we cannot tell.'
    },
    {
      term: 'Criterion',
      text: 'Measures without data are left out; if none is left there is no data. For each measure that cannot be told every verdict is tried: all met is met, all not met is not met, anything else is partly met, and met becomes partly met where a measure was left out. If the tries do not agree, we cannot tell.'
    },
    {
      term: 'Assessments',
      text: 'What the community, the institution and others judged stands beside the data’s verdict. Where they disagree, both are shown; they are not averaged.'
    },
    {
      term: 'Verification',
      text: 'Self-reported, documented, checked independently, or checked by the community. A figure carries the weakest of what it was made from.'
    }
  ]
};

function disclosure(edition: EditionSubject): MethodSection {
  const { id, upTo } = edition.policy;
  return {
    id: 'disclosure',
    title: 'What is hidden to protect people',
    paragraphs: [
      `Before anything was computed for this edition, small numbers of people were taken out by the rule “${id}”: where events or non-events number 1 to ${upTo}, both are hidden; where the whole group numbers 1 to ${upTo}, all three are. Zero may be shown. Where a person has several rows, persons are counted.`,
      'Larger numbers are hidden with them where the small ones could be worked out by subtraction. Everything on these pages, figures, ranges, tests, verdicts and sentences, is computed from what is left, so nothing here says more than the table of data does.',
      'Registers are acts of the institution and are shown whole; the groups of the people affected in them are protected as above, unless those persons agreed or the record is public. Figures that others have already published are shown as they are.',
      'One word, withheld, stands for everything that is hidden. Which rule hid a cell is not said, because that too could tell something.'
    ],
    terms: []
  };
}

const absences: MethodSection = {
  id: 'absences',
  title: 'Why a figure can be missing',
  paragraphs: ['A missing figure is never shown as zero and never left blank.'],
  terms: [
    { term: 'Withheld', text: 'Known to the publisher and hidden to protect people.' },
    { term: 'Not reported', text: 'Whoever has it has not given it.' },
    { term: 'Not collected', text: 'Nobody asks.' },
    { term: 'Not applicable', text: 'There is nothing it could be the figure of.' },
    { term: 'Not reached', text: 'A median that lies beyond the last day of the data.' },
    { term: 'Unreadable', text: 'Something is written, and it cannot be read as a figure.' }
  ]
};

const beside: MethodSection = {
  id: 'files',
  title: 'The files',
  paragraphs: [
    'data.csv has every figure and gaps.csv every comparison, in full and unrounded; datapackage.json says what each column means; manifest.json has the SHA-256 of every published file. The same files of the publisher give the same bytes again.'
  ],
  terms: []
};

const limits: MethodSection = {
  id: 'limits',
  title: 'What these figures cannot say',
  paragraphs: [
    'They do not say why a gap is there. They do not rank institutions: hospitals of different kinds have other duties and other numbers, and are shown beside their peers only. Groups are as the files name them; people who were not asked, or were written down wrongly, are not seen.'
  ],
  terms: []
};
