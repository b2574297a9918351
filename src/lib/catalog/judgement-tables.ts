import { column, institutionColumn } from './column.ts';
import type { TableDefinition } from './types.ts';

const required = { required: true };

/** Tables of what people say beside the figures: assessments, replies, and the community's own rules. */
export const judgementTables: readonly TableDefinition[] = [
  {
    name: 'assessments',
    about: 'One row is one assessor’s judgement of one item.',
    privacy: 'public-record',
    key: ['institution', 'item', 'assessor', 'assessed_on'],
    dateColumn: 'assessed_on',
    columns: [
      institutionColumn,
      column(
        'item',
        'text',
        'Criterion, goal, example, action, principle, value, level, step or indicator that is judged',
        {
          required: true,
          synonyms: ['criterion']
        }
      ),
      column('assessor', 'choice', 'Who judges', {
        required: true,
        choices: ['institution', 'community', 'employees', 'payer', 'accreditor', 'independent'],
        choiceSynonyms: {
          hospital: 'institution',
          staff: 'employees',
          employee: 'employees',
          independent_expert: 'independent'
        }
      }),
      column('rating', 'choice', 'The judgement', {
        required: true,
        choices: ['met', 'partly', 'not met', 'cannot tell'],
        choiceSynonyms: {
          partly_met: 'partly',
          partial: 'partly',
          partially_met: 'partly',
          unmet: 'not met',
          unclear: 'cannot tell'
        }
      }),
      column('rationale', 'text', 'The reasons'),
      column('assessed_on', 'date', 'When', { synonyms: ['date'] })
    ]
  },
  {
    name: 'replies',
    about: 'One row is the institution’s right of reply to one item.',
    privacy: 'public-record',
    key: ['institution', 'item', 'asked_on'],
    dateColumn: 'asked_on',
    columns: [
      institutionColumn,
      column('item', 'text', 'What it was asked about: anything that can be judged', {
        required: true,
        synonyms: ['indicator', 'criterion']
      }),
      column('asked_on', 'date', 'When it was asked', required),
      column('text', 'text', 'The reply, in its own words', { synonyms: ['reply'] }),
      column('agrees', 'choice', 'Whether it agrees', {
        choices: ['agrees', 'agrees in part', 'disagrees', 'disagrees in part'],
        choiceSynonyms: {
          yes: 'agrees',
          true: 'agrees',
          no: 'disagrees',
          false: 'disagrees',
          partly: 'agrees in part',
          in_part: 'agrees in part'
        }
      }),
      column('replied_on', 'date', 'When it replied')
    ]
  },
  {
    name: 'charter',
    about: 'One row is a rule that the community set before looking at the figures.',
    privacy: 'public-record',
    key: ['item'],
    columns: [
      column('item', 'text', 'Indicator that the rule is for', { required: true, synonyms: ['indicator'] }),
      column('met_at', 'number', 'Threshold for met, on the scale of the indicator'),
      column('partly_at', 'number', 'Threshold for partly met'),
      column('reference_rule', 'text', 'best, largest, overall, rest, or the name of a group'),
      column('smallest_gap', 'number', 'Smallest ratio between groups that matters, above 1'),
      column('judge_age', 'boolean', 'Whether gaps between age bands are judged'),
      column('set_on', 'date', 'When it was set'),
      column('set_by', 'text', 'By whom')
    ]
  }
];
