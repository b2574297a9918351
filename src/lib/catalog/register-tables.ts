import { column, institutionColumn } from './column.ts';
import { criterionIds, enforcers, shortfallKinds } from './identifiers.ts';
import type { TableDefinition } from './types.ts';

const enforcerSynonyms = {
  community: 'community body',
  community_council: 'community body',
  community_board: 'community body',
  government: 'regulator',
  state: 'regulator',
  insurer: 'payer',
  accreditation_body: 'accreditor',
  courts: 'court'
};

const required = { required: true };

/** Registers of what an institution did: rules, seats, decisions, harms, publications, promises, reviews, shortfalls. */
export const registerTables: readonly TableDefinition[] = [
  {
    // A rule in force is counted on the last day, so it has no year of its own; likewise a seat.
    name: 'mechanisms',
    about: 'One row is a standing rule or body, for one kind of shortfall where it answers several.',
    privacy: 'public-record',
    key: ['institution', 'mechanism', 'kind'],
    columns: [
      institutionColumn,
      column('mechanism', 'text', 'Its name', required),
      column('criterion', 'choice', 'Criterion that it serves', { required: true, choices: criterionIds }),
      column('kind', 'choice', 'Kind of shortfall that it answers', {
        choices: shortfallKinds,
        choiceSynonyms: { outcomes: 'outcome' }
      }),
      column('in_force_from', 'date', 'First day in force', { synonyms: ['from', 'effective_from'] }),
      column('in_force_to', 'date', 'Last day in force; blank while it lasts', { synonyms: ['to', 'effective_to'] }),
      column('enforceable_by', 'choice', 'Who can enforce it', {
        choices: enforcers,
        choiceSynonyms: enforcerSynonyms
      }),
      column('url', 'url', 'Where it can be read')
    ]
  },
  {
    name: 'seats',
    about: 'One row is a seat in a governing or advisory body.',
    privacy: 'public-record',
    key: ['institution', 'body', 'seat', 'from'],
    columns: [
      institutionColumn,
      column('body', 'text', 'The board, council or committee', { required: true, synonyms: ['board', 'committee'] }),
      column('seat', 'text', 'Name or number of the seat; no person’s name is needed', required),
      column('role', 'choice', 'Whether the body governs or advises', {
        required: true,
        choices: ['governing', 'advisory'],
        choiceSynonyms: { governance: 'governing', governs: 'governing', advises: 'advisory', advising: 'advisory' }
      }),
      column('voting', 'boolean', 'Whether the seat has a vote', { required: true, synonyms: ['vote', 'has_vote'] }),
      column('lived_experience', 'boolean', 'Whether it is held by a person with lived experience'),
      column('community_member', 'boolean', 'Whether it is held by a member of the community', {
        synonyms: ['community']
      }),
      column('from', 'date', 'First day in the seat', { synonyms: ['since', 'term_start', 'seat_from'] }),
      column('to', 'date', 'Last day in the seat; blank while held', { synonyms: ['until', 'term_end', 'seat_to'] })
    ]
  },
  {
    name: 'decisions',
    about: 'One row is a decision taken, or one declined.',
    privacy: 'public-record',
    key: ['institution', 'decision'],
    dateColumn: 'date',
    columns: [
      institutionColumn,
      column('decision', 'text', 'What was decided', required),
      column('date', 'date', 'When', { required: true, synonyms: ['decided_on', 'decision_date'] }),
      column('topic', 'text', 'What it is about'),
      column('outcome', 'choice', 'Whether it was taken', {
        choices: ['taken', 'not taken'],
        choiceSynonyms: { yes: 'taken', no: 'not taken', declined: 'not taken', rejected: 'not taken' }
      }),
      column('community_role', 'choice', 'What part the community had in it', {
        required: true,
        choices: ['informed', 'consulted', 'co-decided', 'community-decided'],
        choiceSynonyms: { codecided: 'co-decided', shared: 'co-decided', decided_by_community: 'community-decided' }
      }),
      column('rationale_url', 'url', 'Where the reasons can be read', { synonyms: ['reasons_url'] })
    ]
  },
  {
    name: 'harms',
    about: 'One row is a harm that the institution did or carried on.',
    privacy: 'public-record',
    key: ['institution', 'harm'],
    dateColumn: 'identified_on',
    columns: [
      institutionColumn,
      column('harm', 'text', 'What was done', required),
      column('identified_on', 'date', 'When it was named', required),
      column('identified_by', 'choice', 'Who named it', {
        required: true,
        choices: ['community', 'institution', 'regulator', 'court', 'press'],
        choiceSynonyms: { hospital: 'institution', media: 'press', newspaper: 'press', residents: 'community' }
      }),
      column('acknowledged_on', 'date', 'When the institution owned up to it'),
      column('redress_shaped_by', 'choice', 'Who shaped the redress', {
        choices: ['community', 'both', 'institution', 'regulator', 'court'],
        choiceSynonyms: {
          hospital: 'institution',
          jointly: 'both',
          together: 'both',
          community_and_institution: 'both'
        }
      }),
      column('redressed_on', 'date', 'When it was made good'),
      column('committed_amount', 'number', 'Money promised'),
      column('paid_amount', 'number', 'Money paid')
    ]
  },
  {
    name: 'disclosures',
    about: 'One row is a publication that was promised or made.',
    privacy: 'public-record',
    key: ['institution', 'indicator', 'dimension', 'period', 'promised_on'],
    dateColumn: 'promised_on',
    dueColumn: 'promised_on',
    columns: [
      institutionColumn,
      column('indicator', 'text', 'What is shown', { required: true, synonyms: ['measure'] }),
      column('dimension', 'text', 'By what it is broken down', required),
      column('period', 'period', 'Period that it is about'),
      column('promised_on', 'date', 'Day by which it was promised', {
        required: true,
        synonyms: ['promised_by', 'due_on']
      }),
      column('published_on', 'date', 'Day on which it came out'),
      column('url', 'url', 'Where it can be read'),
      column('machine_readable', 'boolean', 'Whether a computer can read it')
    ]
  },
  {
    name: 'questions',
    about: 'One row is a question from the public.',
    privacy: 'public-record',
    key: ['institution', 'question'],
    dateColumn: 'asked_on',
    columns: [
      institutionColumn,
      column('question', 'text', 'What was asked', required),
      column('asked_on', 'date', 'When', required),
      column('answered_on', 'date', 'When it was answered; blank while open'),
      column('url', 'url', 'Where the answer can be read')
    ]
  },
  {
    name: 'commitments',
    about: 'One row is a promise.',
    privacy: 'public-record',
    key: ['institution', 'commitment'],
    dateColumn: 'made_on',
    dueColumn: 'due_on',
    columns: [
      institutionColumn,
      column('commitment', 'text', 'What was promised', required),
      column('made_on', 'date', 'When', required),
      column('due_on', 'date', 'By when it is to be kept', required),
      column('completed_on', 'date', 'When it was kept; blank while it is not'),
      column('goal', 'text', 'Strategic goal that it serves'),
      column('action', 'text', 'Action that it puts into practice'),
      column('level', 'text', 'Patient, organization, community or societal'),
      column('indicator', 'text', 'Indicator that will show it'),
      column('group', 'text', 'Group that it is for'),
      column('baseline', 'number', 'Where things stood'),
      column('target', 'number', 'Where they are to stand'),
      column('amount', 'number', 'Money promised'),
      column('spent', 'number', 'Money spent'),
      column('consequence', 'text', 'What was to follow if it is not kept'),
      column('verified_by', 'text', 'Who says that it was kept')
    ]
  },
  {
    name: 'reviews',
    about: 'One row is a monitoring review.',
    privacy: 'public-record',
    key: ['institution', 'review'],
    dateColumn: 'scheduled_on',
    dueColumn: 'scheduled_on',
    columns: [
      institutionColumn,
      column('review', 'text', 'Its name', required),
      column('scheduled_on', 'date', 'When it was to be held', required),
      column('held_on', 'date', 'When it was held'),
      column('overseen_by_community', 'boolean', 'Whether community members oversaw it'),
      column('published_on', 'date', 'When its findings came out'),
      column('url', 'url', 'Where they can be read')
    ]
  },
  {
    name: 'shortfalls',
    about: 'One row is a shortfall that was found.',
    privacy: 'public-record',
    key: ['institution', 'shortfall'],
    dateColumn: 'found_on',
    columns: [
      institutionColumn,
      column('shortfall', 'text', 'What fell short', required),
      column('found_on', 'date', 'When', required),
      column('kind', 'choice', 'In what', {
        required: true,
        choices: shortfallKinds,
        choiceSynonyms: { outcomes: 'outcome' }
      }),
      column('commitment', 'text', 'Commitment that was missed'),
      column('indicator', 'text', 'Indicator that shows it'),
      column('group', 'text', 'Group that it touches'),
      column('consequence', 'text', 'What followed'),
      column('consequence_on', 'date', 'When it followed'),
      column('enforced_by', 'choice', 'Who made it follow', { choices: enforcers, choiceSynonyms: enforcerSynonyms }),
      column('resolved_on', 'date', 'When it was mended')
    ]
  }
];
