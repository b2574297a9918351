import { describe, expect, it } from 'vitest';
import { publicRecord } from '#lib/tallies/public-record.ts';
import { buildRelation, type RelationSpec } from './build-relation.ts';
import { freshDatabase } from './open.ts';

const at = freshDatabase();

async function recordOf(...specs: RelationSpec[]) {
  const relations = [];
  for (const spec of specs) relations.push(await buildRelation(at.db, spec));
  return publicRecord(at.db, relations, '2024-06-30');
}

describe('publicRecord', () => {
  it('gathers evidence of registers up to the data date, never of records', async () => {
    const evidence = ['evidence_url', 'evidence_quote', 'evidence_page', 'verification'];
    const { evidence: found } = await recordOf(
      {
        table: 'harms',
        columns: ['harm', 'identified_on', ...evidence],
        rows: [
          [`"debt"; <b>`, '2024-01-01', 'https://a.example/1', 'They said.', 'p. 3', 'documented'],
          ['none', '2024-01-01', null, null, 'p. 9', 'documented'],
          ['later', '2024-07-01', 'https://a.example/2', null, null, 'documented']
        ]
      },
      {
        table: 'records',
        columns: ['name', ...evidence],
        rows: [['x', 'https://a.example/3', 'secret', null, 'documented']]
      }
    );
    expect(found).toEqual([
      {
        institution: 'General',
        table: 'harms',
        what: `"debt"; <b>`,
        quote: 'They said.',
        url: 'https://a.example/1',
        page: 'p. 3',
        verification: 'documented'
      }
    ]);
  });

  it('gathers assessments, replies, shortfalls and the charter, leaving out what is blank', async () => {
    const found = await recordOf(
      {
        table: 'assessments',
        columns: ['item', 'assessor', 'rating', 'rationale', 'assessed_on'],
        rows: [
          ['redress.1', 'community', 'not met', 'No one asked us.', '2024-02-01'],
          ['redress.1', 'institution', null, null, '2024-02-01']
        ]
      },
      { table: 'replies', columns: ['item', 'asked_on', 'text'], rows: [['redress.1', '2024-03-01', 'We will.']] },
      {
        table: 'shortfalls',
        columns: ['shortfall', 'found_on', 'indicator', 'group'],
        rows: [['s', '2024-01-01', 'died', 'Black']]
      },
      {
        table: 'charter',
        columns: ['item', 'met_at', 'judge_age', 'set_by'],
        rows: [['died', '12.5', 'yes', 'Council']]
      }
    );
    expect(found.assessments).toEqual([
      {
        institution: 'General',
        item: 'redress.1',
        assessor: 'community',
        rating: 'not met',
        rationale: 'No one asked us.',
        assessedOn: '2024-02-01'
      }
    ]);
    expect(found.replies).toEqual([
      { institution: 'General', item: 'redress.1', askedOn: '2024-03-01', text: 'We will.' }
    ]);
    expect(found.shortfalls).toEqual([{ institution: 'General', indicator: 'died', group: 'Black' }]);
    expect(found.charter).toEqual([{ item: 'died', metAt: 12.5, judgeAge: true, setBy: 'Council' }]);
  });

  it('takes a commitment as overdue when it is due and not kept by the data date, but not where that cannot be read', async () => {
    const { overdueCommitments } = await recordOf({
      table: 'commitments',
      columns: ['commitment', 'due_on', 'completed_on', 'why'],
      rows: [
        ['kept', '2024-01-01', '2024-06-30', null],
        ['kept too late to know', '2024-01-01', '2024-07-01', null],
        ['open', '2024-06-30', null, null],
        ['not due', '2024-07-01', null, null],
        ['cannot be read', '2024-01-01', null, 'unreadable']
      ],
      absences: { completed_on: 'why' }
    });
    expect(overdueCommitments.map(({ commitment }) => commitment)).toEqual(['kept too late to know', 'open']);
  });
});
