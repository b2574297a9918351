import { isolated } from './isolated.ts';
import { isolating } from './isolating.ts';
import { englishNumbers as numbers } from './english-numbers.ts';
import { capitalise, inSentence, englishText } from './english-words.ts';
import { ended } from './ended.ts';
import { isAbsent } from './is-absent.ts';
import type { DemandMeasure, DemandSubject, LetterEdition, OpenSubject } from './letter-subjects.ts';
import type { LetterWords, OpenGroups } from './letter-words.ts';

const whys: Readonly<Record<string, string>> = {
  withheld: 'withheld to protect people: this number, or another that it would give away, is too small to show',
  'not-reported': 'not reported',
  'not-collected': 'not collected',
  'not-applicable': 'there was nothing to count',
  'not-reached': 'half of the cases or more were still open on the last day of the data',
  unreadable: 'what was given cannot be read as a figure',
  interval: 'the range that the figure could lie in crosses a threshold'
};

const verdicts = { 'no-data': 'no data', 'cannot-tell': 'cannot tell', 'cannot-conclude': 'cannot conclude' } as const;

/** Letters in English: short sentences, exact, without blame. */
export const englishLetters = isolating<LetterWords>({
  text: (localised) => localised.en,
  subject: (institution, title) => `Request to ${institution}: ${title}`,
  subjectOfAll: (institution) => `Request to ${institution}: what the public cannot see yet`,
  madeUp: 'This letter belongs to a made-up example: the institution in it does not exist.',
  to: (institution) => `To ${institution}`,
  date: '[date]',
  name: '[your name]',
  intro: (institution, edition) =>
    `My name is [your name]. I am writing about the public scorecard of ${institution}${publisher(edition)}: edition ${edition.edition}, with data up to ${numbers.date(edition.dataDate)}. It shows how the institution answers to the people it serves.`,
  joined: (count) => `This letter joins ${numbers.small(count)} requests. Each could also be answered alone.`,
  finding: (demand, number) =>
    (number === undefined ? '' : `${number}. ${englishText(demand.title)}. `) + finding(demand),
  measure: ({ label, why }, kind) =>
    `“${englishText(label)}”${kind === 'cannot-conclude' ? ', for everyone together' : ''}: ${whys[why ?? ''] ?? (kind === 'no-data' ? 'no figures were given' : 'the figures do not settle it')}`,
  open,
  unknown,
  hidden:
    'Numbers are withheld where they, or others that they would give away, count too few people to be shown. We do not ask for those; the figures of several years added together would help.',
  asked: ({ on, answeredOn, days }) => {
    const asked = `You were asked about this on ${numbers.date(on)}`;
    if (answeredOn !== undefined) return `${asked} and answered on ${numbers.date(answeredOn)}. Thank you for that.`;
    return days === undefined
      ? `${asked}. No answer is on record.`
      : `${asked}. After ${numbers.days(days)} no answer is on record.`;
  },
  askLead:
    'Please send us what follows, as a table (a spreadsheet or a CSV file) if you can. Where the public can find it already, a link is enough.',
  ask: ({ what }) => `${capitalise(ended(what.en, ''))}. It should show:`,
  whereabouts: ({ holder, elsewhere }) =>
    `Who usually has it: ${ended(holder.en)}${elsewhere === undefined ? '' : ` Where it may be public already: ${ended(elsewhere.en)}`}`,
  countsOf: ({ label }) => `The counts behind “${englishText(label)}”. Please give:`,
  countItems: ({ unit, event }) => [
    `how many ${englishText(unit)} there were in each year`,
    `how many ${englishText(event)} were counted among them`,
    'both for everyone, and for each group of people'
  ],
  more: ({ label, unit }, dimensions) =>
    `The counts behind “${englishText(label)}” for more years, or for more ${englishText(unit)} of the same year${dimensions.length === 0 ? '' : `, by ${numbers.list(dimensions.map(inSentence))}`}. Years may be added together.`,
  record: (dimensions) =>
    `The date from which ${numbers.list(dimensions.map(inSentence))} will be recorded for more people. Anyone may decline to say; then “declined” is what should be recorded.`,
  pooled: (title) =>
    `For “${title}” we do not ask for the numbers that are withheld to protect people: they, or others that they would give away, are too small to show. What would help: the figures of several years added together, if the numbers are then large enough.`,
  privacy: ({ policy }) =>
    `We do not want names, or anything that points to one patient or one employee: counts are enough. Before anything is published, counts of people from 1 to ${numbers.count(policy.upTo)} are withheld, with others that would give them away. If you must hold back small numbers yourselves, please mark them as held back, so that nobody takes them for zero.`,
  deadline: (days) =>
    `We propose an answer within ${numbers.days(days)} of the date of this letter. That is our proposal, not a rule of law; it is the scorecard’s usual measure for answers to the public. If you need longer, please tell us until when. If something cannot be shared, please tell us why: the reason will be shown too.`,
  shown: (kind) =>
    `Your answer will stand on the scorecard beside the verdict, in your own words and with its date. Until then the scorecard ${kind === undefined ? 'can only say what it does not know' : `goes on saying “${verdicts[kind]}”`}. That says nothing good or bad about you; it says that the public cannot know.`,
  thanks: 'Thank you for your time.',
  contact: (contact) => `The publisher of the scorecard can be reached at ${contact}.`
});

function publisher({ publisher: { name, role } }: LetterEdition): string {
  if (name === '') return '';
  return `, published by ${isolated(name)}${role === '' ? '' : ` (${isolated(role)})`}`;
}

function finding({ kind, question, title }: DemandSubject): string {
  switch (kind) {
    case 'no-data':
      return `The scorecard asks: “${englishText(question)}” It has no answer yet. It says “no data”, because the people who made it had no figures for:`;
    case 'cannot-tell':
      return `The scorecard asks: “${englishText(question)}” For one measure it says “cannot tell”, because the figures it has do not settle it:`;
    case 'cannot-conclude':
      return `The scorecard measures “${englishText(title)}”. For some groups it says “cannot conclude”: from these figures nobody can tell whether the groups fare differently or not.`;
  }
}

function open({ first, few, none, hidden }: OpenGroups, { unit }: DemandMeasure, withFigures: boolean): string {
  const named = (groups: readonly OpenSubject[]): string =>
    numbers.list(groups.map(({ group }) => `“${englishText(group)}”`));
  const counted = ({ group, have, enough }: OpenSubject): string => {
    const facts = withFigures
      ? [
          ...(isAbsent(have) ? [] : [`${numbers.count(have)} ${englishText(unit)}`]),
          ...(enough === undefined ? [] : [`about ${numbers.count(enough)} would be enough`])
        ]
      : [];
    return `“${englishText(group)}”${facts.length === 0 ? '' : ` (${facts.join('; ')})`}`;
  };
  const parts = [
    ...(few.length === 0 ? [] : [`not enough ${englishText(unit)} to tell for ${numbers.list(few.map(counted))}`]),
    ...(none.length === 0 ? [] : [`nothing counted for ${named(none)}`]),
    ...(hidden.length === 0 ? [] : [`withheld to protect people for ${named(hidden)}`])
  ];
  return `${where(first)}, compared with “${englishText(first.reference)}”: ${parts.join('; ')}`;
}

function unknown(given: OpenSubject, { unit }: DemandMeasure, withFigures: boolean): string {
  return withFigures && typeof given.knownShare === 'number'
    ? `${where(given)}: the group is known for ${numbers.percent(given.knownShare)} of ${englishText(unit)}; 70% is enough`
    : `${where(given)}: the group is not known for enough ${englishText(unit)}; 70% is enough`;
}

function where({ dimension, period }: OpenSubject): string {
  return `${englishText(dimension)}, ${numbers.period(period)}`;
}
