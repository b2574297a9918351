import { englishNumbers as numbers } from './english-numbers.ts';
import type { MethodSection, RulesSubject } from './method-section.ts';
import type { EditionSubject } from './subjects.ts';

/** The methods page in English: what every figure, range, test, verdict and hidden cell is. */
export function englishMethods(edition: EditionSubject, rules: RulesSubject): readonly MethodSection[] {
  return [
    reading(edition),
    estimates,
    gaps(rules),
    verdictsOfGaps(rules),
    overTime,
    verdictsOfMeasures(rules),
    comparing(rules),
    funnels(rules),
    changes,
    disclosure(edition),
    absences,
    beside,
    limits
  ];
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))}%`;
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

const gaps = (rules: RulesSubject): MethodSection => ({
  id: 'gaps',
  title: 'Gaps between groups',
  paragraphs: [
    `A gap is always shown as a difference and as a ratio. Unless a charter or the publisher says otherwise, a group is compared with the group that has the best figure over all periods together, among groups that can be judged and have at least ${percent(rules.leastReference)} of the rows; it stays the same in every period. Where people may count in several groups, each group is compared with everyone who is not in it.`
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
});

const verdictsOfGaps = (rules: RulesSubject): MethodSection => ({
  id: 'gap-verdicts',
  title: 'When a gap is called clear',
  paragraphs: [
    'A verdict says how sure the numbers are, not who is to blame. A gap of a group that fares better is printed and not counted.'
  ],
  terms: [
    {
      term: 'Clear gap',
      text: `Adjusted p below ${String(rules.significance)}, and a ratio of the adverse outcome of at least ${String(rules.smallestGap)} (or what a charter or the measure says) in either direction; where higher is better also at least 1 percentage point.`
    },
    { term: 'No clear gap', text: 'The whole range lies inside that margin.' },
    {
      term: 'Cannot conclude',
      text: `Anything else, with the reason: the range is too wide, too few cases, a figure is withheld, or too many unknown (less than ${percent(rules.leastKnown)} of the rows have a known group). Where it can be said, how many cases would be enough.`
    },
    {
      term: 'Not judged',
      text: 'No test is made: for registers, for unknown, declined and other, for figures without errors, and for age unless a charter asks for it.'
    }
  ]
});

const verdictsOfMeasures = (rules: RulesSubject): MethodSection => ({
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
      term: 'Voting seats by group',
      text: `Of the known groups with at least ${percent(rules.leastPopulation)} of the people served, the part that has at least ${percent(rules.fairSeats)} of its share of the seats; that part is held against the thresholds.`
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
});

const overTime: MethodSection = {
  id: 'over-time',
  title: 'Gaps over time',
  paragraphs: [
    'The line of a gap shows the difference between the same two groups period by period, with its range and its verdict in each. The group compared with does not change on the way, so a line that falls is a gap that closes and not another comparison.',
    'Each period is judged by itself; a headline speaks of the latest one. Two ranges that overlap do not show that the gap changed. Periods are joined only where they are of one kind and measured by one method; a new method breaks the line, and a withheld or missing period leaves a hole that is marked and never bridged.'
  ],
  terms: []
};

const comparing = (rules: RulesSubject): MethodSection => ({
  id: 'comparing',
  title: 'Which measures stand side by side in the index',
  paragraphs: [
    `The index sets at most ${String(rules.mostIndexMeasures)} measures side by side, of those that some institution has a figure of. Nobody picks them by how the figures look. First come measures that at least half of the institutions have; among them outcomes that belong to no criterion, because the verdict of a criterion stands beside its own measures already; then those that more institutions have; then the order of the page.`,
    'Institutions are compared within their peer group only. A teaching hospital and a village clinic have other patients, other duties and other numbers, and one list of both would rank those. Whoever wants to look across groups has to ask for it first, and is told so. An institution that published nothing is listed as such and not left out.'
  ],
  terms: []
});

const funnels = (rules: RulesSubject): MethodSection => ({
  id: 'funnels',
  title: 'Funnel plots: what chance alone would do',
  paragraphs: [
    'A funnel plot shows one share or rate for the institutions of one peer group: upright the figure, across the number of cases that it rests on. The level line is the figure of all of them together. The limits around it say how far chance alone carries an institution that is just like its peers: 95 of 100 would lie inside the inner limits, 998 of 1,000 inside the outer ones. They are exact, from the binomial distribution for shares and from the Poisson distribution for rates; where persons have several rows they are those of the effective number.',
    'With few cases chance swings widely, so the limits are wide on the left. A small hospital that lies far from the line may still be inside, and is then neither blamed nor praised. With many cases the limits are narrow, and a small distance can be outside.',
    'Over and under mean above and below the limits; which of the two is better depends on the measure. By chance alone about 1 in 20 lies outside the inner limits and 1 in 500 outside the outer ones. To be outside says that chance alone hardly explains it, not why: other patients, other ways of counting and other care look the same here. To be inside does not say that all is well, because the whole peer group may do badly, and it says nothing about gaps between groups of people.',
    `A funnel is drawn where at least ${String(rules.fewestInFunnel)} institutions of a named peer group have figures of the same period and the same method, for the measures of the index. Registers are counted whole, so chance is not asked about them. Institutions that are not drawn are named, with the reason.`
  ],
  terms: [
    {
      term: 'Where the limits come from',
      text: 'Control limits around the value of the peer group together.',
      source: 'Spiegelhalter 2005, Statistics in Medicine 24: 1185–1202'
    }
  ]
});

const changes: MethodSection = {
  id: 'changes',
  title: 'What changed since the edition before',
  paragraphs: [
    'Where an earlier edition is given, each page says what differs from it, from what both editions publish and nothing else. A figure can differ for five reasons, which are kept apart. A figure that is the same to its last digit is no change.'
  ],
  terms: [
    {
      term: 'A real change',
      text: 'A verdict or a figure for a newer period, or one that was revised for the same period. Beside it stands whether chance alone could have made it: it could, unless the two ranges lie apart or both are counts of acts.'
    },
    {
      term: 'A change of groups',
      text: 'Groups that came into the data or went out of them. The figures of the others are not comparable as a whole.'
    },
    {
      term: 'Newly withheld, or newly shown',
      text: 'A figure that went out of sight to protect people, or came into it. It says nothing about the figure itself.'
    },
    {
      term: 'A change of method',
      text: 'Defined, measured, judged or protected otherwise than before. Such figures and the verdicts that rest on them are not compared, and are never told as better or worse.'
    },
    {
      term: 'A change of completeness',
      text: 'Reported now and not before, or the other way round.'
    }
  ]
};

function disclosure(edition: EditionSubject): MethodSection {
  const { id, upTo, version } = edition.policy;
  return {
    id: 'disclosure',
    title: 'What is hidden to protect people',
    paragraphs: [
      `Before anything was computed for this edition, small numbers of people were taken out by the rule “${id}”${version === undefined ? '' : `, version ${version}`}: where events or non-events number 1 to ${upTo}, both are hidden; where the whole group numbers 1 to ${upTo}, all three are. Zero may be shown. Where a person has several rows, persons are counted.`,
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
    'data.csv has every figure and gaps.csv every comparison, in full and unrounded; datapackage.json says what each column means; manifest.json has the SHA-256 of every published file. The same files of the publisher give the same bytes again.',
    'Whoever downloads an edition can check it: the hash of a file tells whether it is the one that was published, and “answerable verify” or the page “Check it yourself” computes the figures again from the published counts.'
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
