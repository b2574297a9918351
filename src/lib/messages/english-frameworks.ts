import { isolating } from './isolating.ts';
import type { FrameworkMessages, ItemKindWord } from './framework-messages.ts';

const one: Readonly<Record<ItemKindWord, string>> = {
  step: 'Step',
  goal: 'Goal',
  level: 'Level',
  example: 'Example',
  value: 'Value',
  principle: 'Principle',
  role: 'Role',
  action: 'Action',
  criterion: 'Criterion'
};

const several: Readonly<Record<ItemKindWord, string>> = {
  step: 'steps',
  goal: 'strategic goals',
  level: 'levels',
  example: 'examples of accountability',
  value: 'guiding values',
  principle: 'principles',
  role: 'roles',
  action: 'actions',
  criterion: 'criteria'
};

/** The frameworks' pages in English. */
export const englishFrameworks = isolating<FrameworkMessages>({
  contents: 'Contents',
  pages: { overview: 'Both frameworks', glossary: 'Glossary', nav: 'Frameworks' },
  overview: {
    title: 'Two frameworks, nine criteria',
    lead: [
      'Two guides from the United States say what a hospital that takes health equity seriously does: Bringing Light & Heat, and Raising the Bar. Both are kept here whole, with the numbers and the short titles of the source, and explained in our own words.',
      'The scorecard holds an institution to nine criteria in five components. Here you can see which parts of the two guides stand behind each of them.'
    ],
    about: {
      'light-and-heat':
        'A guide in five steps that begin again: promise, prepare, find causes, change, learn. It names what a hospital that answers for health equity can be held to.',
      'raising-the-bar':
        'Five principles, and fourteen actions in the four roles that a hospital plays: as a provider of care, an employer, a partner and an advocate.'
    },
    whole: (title) => `Read ${title} whole`,
    criteria: 'The nine criteria, and what speaks to them',
    ours: 'Which item speaks to which criterion, and which items of the two ask for the same, is our own reading: neither source draws these lines.',
    noneHere: 'nothing',
    pairs: 'Goals, actions and principles that ask for the same',
    pairsText:
      'Each goal of Bringing Light & Heat, with the actions and principles of Raising the Bar that are nearest to it. Our reading.'
  },
  source: {
    from: (source, authority) => `Source: ${source}. Published by ${authority}.`
  },
  kind: one,
  kinds: {
    step: 'Steps',
    goal: 'Strategic goals',
    level: 'Levels',
    example: 'Examples of accountability',
    value: 'Guiding values',
    principle: 'Principles',
    role: 'Roles',
    action: 'Actions',
    criterion: 'Criteria'
  },
  counted: (kind, count) => `${count} ${several[kind]}`,
  item: {
    question: 'A neighbor would ask:',
    practices: { goal: 'Sample practices', action: 'Ways to put it into practice' },
    noPractices: 'The source lists no practices here.',
    level: (level) => `Level: ${level}`,
    speaksTo: 'Speaks to:',
    sameAsk: 'Asks for the same:',
    vignettes: 'In real life:'
  },
  resources: {
    heading: 'Resources that the source names',
    lead: 'By title, publisher and year, as the source gives them.',
    noYear: 'no year given'
  },
  vignettes: {
    heading: 'What real organizations did',
    lead: 'Told briefly in our own words, after the source.',
    shows: 'An example of:'
  },
  glossary: {
    title: 'Glossary',
    lead: 'Words that a neighbor would ask about, in plain language. The meanings are ours.'
  },
  record: {
    title: (institution, edition) => `${institution}: what is on record in both frameworks, edition ${edition}`,
    heading: (institution) => `${institution}: what is on record`,
    kicker: (edition) => `Nine criteria, two frameworks · edition ${edition}`,
    lead: 'Every item of the nine criteria and of both frameworks, with the promises, judgments, measures and replies that name it. Where there are none, it says so.',
    scorecard: 'To the scorecard',
    summary: 'On how much is anything on record?',
    onRecord: (kind, some, all) => `${some} of ${all} ${several[kind]}`,
    summaryNote:
      'These are counts of items with any promise, judgment, measure with data, or reply. They are no grade: a missed promise counts like a kept one.',
    nothing: 'Nothing on record',
    promises: 'Promises',
    measures: 'Measures',
    assessments: 'Judgments',
    replies: 'Replies',
    promiseDates: (madeOn, dueOn) => `made ${madeOn}, due ${dueOn}`,
    below: (promises, measures, assessments, replies) =>
      [
        counted(promises, 'promise', 'promises'),
        counted(measures, 'measure', 'measures'),
        counted(assessments, 'judgment', 'judgments'),
        counted(replies, 'reply', 'replies')
      ]
        .filter((part) => part !== '')
        .join(', '),
    more: (kind) => (kind === 'goal' || kind === 'action' ? 'What it means, and how it is practiced' : 'What it means')
  }
});

function counted(count: number, singular: string, plural: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? singular : plural}`;
}
