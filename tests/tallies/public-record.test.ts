import { describe, expect, it } from 'vitest';
import { publicRecord } from '#lib/tallies/public-record.ts';
import { registerStates } from '#lib/tallies/register-states.ts';
import { buildRelation, type RelationSpec } from './build-relation.ts';
import { freshDatabase } from './open.ts';

const at = freshDatabase();
const until = '2024-06-30';

async function relationsOf(specs: readonly RelationSpec[]) {
  const relations = [];
  for (const spec of specs) relations.push(await buildRelation(at.db, spec));
  return relations;
}

async function recordOf(...specs: RelationSpec[]) {
  return publicRecord(at.db, await relationsOf(specs), [], until);
}

describe('publicRecord', () => {
  it('gathers evidence of registers up to the data date, never of records', async () => {
    const evidence = ['evidence_url', 'evidence_quote', 'evidence_page', 'evidence_archived_on', 'verification'];
    const { evidence: found } = await recordOf(
      {
        table: 'harms',
        columns: ['harm', 'identified_on', ...evidence],
        rows: [
          [`"debt"; <b>`, '2024-01-01', 'https://a.example/1', 'They said.', 'p. 3', '2024-09-01', 'documented'],
          ['none', '2024-01-01', null, null, 'p. 9', null, 'documented'],
          ['later', '2024-07-01', 'https://a.example/2', null, null, null, 'documented']
        ]
      },
      {
        table: 'records',
        columns: ['name', ...evidence],
        rows: [['x', 'https://a.example/3', 'secret', null, null, 'documented']]
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
        archivedOn: '2024-09-01',
        verification: 'documented'
      }
    ]);
  });

  it('takes the answer where another row says only that they were asked, and leaves an unanswered question open', async () => {
    const found = await recordOf({
      table: 'replies',
      columns: ['item', 'asked_on', 'text', 'agrees', 'replied_on'],
      rows: [
        ['redress.1', '2024-07-01', null, null, null],
        ['redress.2', '2024-07-01', null, null, null],
        ['redress.1', '2024-07-01', 'We will.', 'agrees', '2024-08-01']
      ]
    });
    expect(found.replies.map(({ item, repliedOn }) => [item, repliedOn])).toEqual([
      ['redress.2', undefined],
      ['redress.1', '2024-08-01']
    ]);
  });

  it('keeps assessments, replies and rules of any date, with their sources', async () => {
    const found = await recordOf(
      {
        table: 'assessments',
        columns: ['item', 'assessor', 'rating', 'rationale', 'assessed_on', 'evidence_page', 'verification'],
        rows: [
          ['lh.goal.4.1', 'community', 'not met', 'No one asked us.', '2024-02-01', 'p. 2', 'community'],
          ['our own item', 'employees', 'met', null, '2030-01-01', null, 'self-reported'],
          ['redress.1', 'institution', null, null, '2024-02-01', null, 'self-reported']
        ]
      },
      {
        table: 'replies',
        columns: ['item', 'asked_on', 'text', 'agrees', 'replied_on'],
        rows: [['redress.1', '2024-07-01', 'We will.', 'agrees', '2030-01-01']]
      },
      {
        table: 'charter',
        columns: ['item', 'met_at', 'judge_age', 'set_by', 'set_on'],
        rows: [['died', '12.5', 'yes', 'Council', '2030-01-01']]
      }
    );
    expect(found.assessments).toEqual([
      {
        institution: 'General',
        item: 'lh.goal.4.1',
        assessor: 'community',
        rating: 'not met',
        rationale: 'No one asked us.',
        assessedOn: '2024-02-01',
        source: { page: 'p. 2', verification: 'community' }
      },
      {
        institution: 'General',
        item: 'our own item',
        assessor: 'employees',
        rating: 'met',
        assessedOn: '2030-01-01',
        source: { verification: 'self-reported' }
      }
    ]);
    expect(found.replies).toEqual([
      {
        institution: 'General',
        item: 'redress.1',
        askedOn: '2024-07-01',
        text: 'We will.',
        agrees: 'agrees',
        repliedOn: '2030-01-01',
        source: { verification: 'self-reported' }
      }
    ]);
    expect(found.charter).toEqual([
      { item: 'died', metAt: 12.5, judgeAge: true, setBy: 'Council', setOn: '2030-01-01' }
    ]);
  });

  it('lists promises as intake spelled them, and leaves out what is blank or came after the data date', async () => {
    const columns = ['commitment', 'made_on', 'due_on', 'completed_on', 'goal', 'action', 'level', 'amount', 'target'];
    const { commitments } = await recordOf({
      table: 'commitments',
      columns: [...columns, 'evidence_quote'],
      rows: [
        [
          'kept',
          '2024-01-01',
          '2024-05-01',
          '2024-06-30',
          'lh.goal.4.1',
          'rtb.action.5',
          'lh.level.patient',
          '1200.5',
          '12',
          'We promise.'
        ],
        ['kept later', '2024-01-01', '2025-05-01', '2024-07-01', 'our goal', null, null, null, null, null],
        ['made later', '2024-07-01', '2025-05-01', null, null, null, null, null, null, null],
        ['no due date', '2024-01-01', null, null, null, null, null, null, null, null]
      ]
    });
    expect(commitments).toEqual([
      {
        institution: 'General',
        commitment: 'kept',
        madeOn: '2024-01-01',
        dueOn: '2024-05-01',
        completedOn: '2024-06-30',
        goal: 'lh.goal.4.1',
        action: 'rtb.action.5',
        level: 'lh.level.patient',
        amount: '1200.5',
        target: '12',
        source: { quote: 'We promise.', verification: 'self-reported' }
      },
      {
        institution: 'General',
        commitment: 'kept later',
        madeOn: '2024-01-01',
        dueOn: '2025-05-01',
        goal: 'our goal',
        source: { verification: 'self-reported' }
      }
    ]);
  });

  it('lists harms and shortfalls as they stood on the data date, never with the people they touched', async () => {
    const { harms, shortfalls } = await recordOf(
      {
        table: 'harms',
        columns: ['harm', 'identified_on', 'identified_by', 'acknowledged_on', 'redressed_on', 'paid_amount', 'race'],
        rows: [['debt', '2024-01-01', 'press', '2024-06-30', '2024-07-01', '10', 'Black']],
        dimensions: { race: 'race' }
      },
      {
        table: 'shortfalls',
        columns: ['shortfall', 'found_on', 'kind', 'indicator', 'consequence', 'consequence_on', 'enforced_by'],
        rows: [
          ['punished later', '2024-01-01', 'outcome', 'died', 'Fine', '2024-07-01', 'court'],
          ['punished some day', null, null, null, 'Fine', null, 'court'],
          ['found later', '2024-07-01', 'outcome', null, null, null, null]
        ]
      }
    );
    const source = { verification: 'self-reported' };
    expect(harms).toEqual([
      {
        institution: 'General',
        harm: 'debt',
        identifiedOn: '2024-01-01',
        identifiedBy: 'press',
        acknowledgedOn: '2024-06-30',
        paidAmount: '10',
        source
      }
    ]);
    const general = { institution: 'General', source };
    expect(shortfalls).toEqual([
      { ...general, shortfall: 'punished later', foundOn: '2024-01-01', kind: 'outcome', indicator: 'died' },
      { ...general, shortfall: 'punished some day', consequence: 'Fine', enforcedBy: 'court' }
    ]);
  });

  it('lists nothing of a register that was written out to be people’s', async () => {
    const columns = ['harm', 'identified_on', 'identified_by', 'evidence_quote'];
    const record = await recordOf(
      {
        table: 'harms',
        columns,
        rows: [['debt', '2024-01-01', 'press', 'Two of us.']],
        privacy: 'people',
        privacyIsExplicit: true
      },
      {
        table: 'commitments',
        columns: ['commitment', 'made_on', 'due_on'],
        rows: [['pay', '2023-01-01', '2024-01-01']],
        privacy: 'people',
        privacyIsExplicit: true
      }
    );
    expect([record.harms, record.evidence, record.commitments, record.overdueCommitments]).toEqual([[], [], [], []]);
  });

  it('takes a commitment as overdue when it was due before the data date and not kept by it, but not where that cannot be read', async () => {
    const { overdueCommitments } = await recordOf({
      table: 'commitments',
      columns: ['commitment', 'due_on', 'completed_on', 'why'],
      rows: [
        ['kept', '2024-01-01', '2024-06-30', null],
        ['kept too late to know', '2024-01-01', '2024-07-01', null],
        ['open', '2024-06-29', null, null],
        ['due on the data date', '2024-06-30', null, null],
        ['not due', '2024-07-01', null, null],
        ['cannot be read', '2024-01-01', null, 'unreadable']
      ],
      absences: { completed_on: 'why' }
    });
    expect(overdueCommitments.map(({ commitment }) => commitment)).toEqual(['kept too late to know', 'open']);
  });
});

describe('registerStates', () => {
  async function statesOf(specs: readonly RelationSpec[], declaredEmptyBy: readonly string[] = []) {
    const relations = (await relationsOf(specs)).map((relation) => ({ ...relation, declaredEmptyBy }));
    const states = await registerStates(at.db, relations, [{ name: 'General' }, { name: 'Grace' }], until);
    return states.filter(({ state }) => state !== 'not-given');
  }

  it('names every register of every institution, in order', async () => {
    const states = await registerStates(at.db, [], [{ name: 'General' }, { name: 'Grace' }], until);
    expect(states).toHaveLength(18);
    expect(states.slice(0, 2)).toEqual([
      { institution: 'General', table: 'mechanisms', state: 'not-given', rows: 0 },
      { institution: 'General', table: 'seats', state: 'not-given', rows: 0 }
    ]);
    expect(states[9]?.institution).toBe('Grace');
  });

  it('gives rows and dates up to the data date, over all files; what cannot be listed is counted', async () => {
    const columns = ['commitment', 'made_on', 'due_on'];
    const rows = [
      ['a', '2022-01-01', '2024-01-01'],
      ['b', '2024-06-30', null],
      ['c', '2024-07-01', '2025-01-01']
    ];
    const one = { table: 'commitments', columns, rows, name: 'one' } as const;
    const other = { table: 'commitments', columns, rows: [['d', '2021-01-01', '2023-01-01']], name: 'other' } as const;
    expect(await statesOf([one, other])).toEqual([
      {
        institution: 'General',
        table: 'commitments',
        state: 'kept',
        rows: 3,
        unlisted: 1,
        from: '2021-01-01',
        to: '2024-06-30'
      }
    ]);
  });

  it('takes the first day of a seat or rule for its date', async () => {
    const rows = [
      ['1', '2020-01-01', '2023-01-01'],
      ['2', null, null]
    ];
    expect(await statesOf([{ table: 'seats', columns: ['seat', 'from', 'to'], rows }])).toEqual([
      { institution: 'General', table: 'seats', state: 'kept', rows: 2, from: '2020-01-01', to: '2020-01-01' }
    ]);
  });

  it('calls a register kept whose rows are all dated later', async () => {
    const rows = [['a', '2024-07-01']];
    expect(await statesOf([{ table: 'decisions', columns: ['decision', 'date'], rows }])).toEqual([
      { institution: 'General', table: 'decisions', state: 'kept', rows: 0 }
    ]);
  });

  it('takes a declaration only of who has no row', async () => {
    const rows = [['a', '2024-01-01', 'press']];
    const harms = { table: 'harms', columns: ['harm', 'identified_on', 'identified_by'], rows } as const;
    expect((await statesOf([harms], ['General', 'Grace'])).map(({ state }) => state)).toEqual([
      'kept',
      'declared-empty'
    ]);
  });

  it('tells neither number nor dates of a register that is people’s', async () => {
    const rows = [['a', '2024-01-01', 'press']];
    const harms = { table: 'harms', columns: ['harm', 'identified_on', 'identified_by'], rows } as const;
    expect(await statesOf([{ ...harms, privacy: 'people', privacyIsExplicit: true }])).toEqual([
      { institution: 'General', table: 'harms', state: 'kept', rows: 0, hidden: true }
    ]);
  });
});
