import { describe, expect, it } from 'vitest';
import type { LedgerCard } from '#lib/scorecard/model.ts';
import { promises, riversideWith, type Found } from './build-record.ts';
import type { Commitment } from '#lib/tallies/tally.ts';

function ledgerOf(given: readonly (readonly [Partial<Commitment>, Found])[]): LedgerCard {
  const { commitments, findings } = promises(given);
  return riversideWith({ commitments }, { commitments: findings }).ledger;
}

describe('ledger', () => {
  const ledger = ledgerOf([
    [{ dueOn: '2024-01-01' }, { state: 'met' }],
    [{ dueOn: '2024-01-01' }, { state: 'met-late', daysLate: 3 }],
    [{ dueOn: '2026-01-01' }, { state: 'on-track' }],
    [{ dueOn: '2025-01-01' }, { state: 'cannot-tell', why: 'withheld' }],
    [{ dueOn: '2024-12-01' }, { state: 'method-changed' }],
    [{ dueOn: '2027-01-01' }, { state: 'behind' }],
    [{ dueOn: '2024-03-01' }, { state: 'missed' }],
    [{ dueOn: '2025-06-20' }, { state: 'missed', daysOverdue: 10 }],
    [{ dueOn: '2025-06-10' }, { state: 'cannot-tell', daysOverdue: 20 }],
    [{ dueOn: '2023-01-01' }, { state: 'met' }],
    [{ dueOn: '2024-03-01' }, { state: 'missed' }]
  ]);

  it('puts the longest overdue first, then missed, behind, undecided, on track, met late, met; ties by due date, then as registered', () => {
    expect(ledger.commitments.map(({ id }) => id)).toEqual([
      'promise-9',
      'promise-8',
      'promise-7',
      'promise-11',
      'promise-6',
      'promise-5',
      'promise-4',
      'promise-3',
      'promise-2',
      'promise-10',
      'promise-1'
    ]);
  });

  it('numbers promises as the register does and keeps each with its own finding', () => {
    for (const { id, commitment, finding } of ledger.commitments) {
      expect(commitment.commitment).toBe(id.replace('promise', 'P'));
      expect(finding.commitment).toBe(commitment.commitment);
    }
  });

  it('counts every promise once by its state, and the overdue whatever their state', () => {
    expect(ledger.counts).toEqual({
      met: 2,
      'met-late': 1,
      'on-track': 1,
      behind: 1,
      missed: 3,
      'cannot-tell': 2,
      'method-changed': 1
    });
    expect(Object.values(ledger.counts).reduce((sum, count) => sum + count)).toBe(11);
    expect(ledger.overdue).toBe(2);
  });

  it('gives two promises of one name a finding each, in their order', () => {
    const twice = ledgerOf([
      [{ commitment: 'Begin again', dueOn: '2024-01-01' }, { state: 'met' }],
      [{ commitment: 'Begin again', dueOn: '2026-01-01' }, { state: 'on-track' }]
    ]);
    expect(twice.commitments.map(({ id, finding }) => [id, finding.state])).toEqual([
      ['promise-2', 'on-track'],
      ['promise-1', 'met']
    ]);
  });

  it('names the goal, action, level and measure of a promise, by id or label, and nothing that the catalog does not know', () => {
    const [named, unnamed] = ledgerOf([
      [
        {
          goal: 'lh.goal.4.1',
          action: 'rtb.action.8',
          level: 'lh.level.patient',
          indicator: 'harms acknowledged'
        },
        { state: 'missed' }
      ],
      [{ goal: 'be nicer', indicator: 'smiles' }, { state: 'met' }]
    ]).commitments;
    expect(named).toMatchObject({
      goal: { id: 'lh.goal.4.1', number: '4.1' },
      action: { id: 'rtb.action.8', number: '8' },
      level: { id: 'lh.level.patient', title: { en: 'Patient' } },
      indicator: { id: 'harms-acknowledged', slug: 'harms-acknowledged', verdict: 'partly', scale: 100 }
    });
    expect(named?.level).not.toHaveProperty('number');
    expect(Object.keys(unnamed ?? {}).sort()).toEqual(['commitment', 'finding', 'id', 'round']);
  });

  it('leaves out other institutions’ promises and numbers only its own', () => {
    const only = ledgerOf([
      [{ institution: 'Lakeside' }, { state: 'missed', daysOverdue: 400 }],
      [{}, { state: 'met' }]
    ]);
    expect(only.commitments.map(({ id, commitment }) => [id, commitment.commitment])).toEqual([['promise-1', 'P-2']]);
    expect(only.overdue).toBe(0);
  });

  it('lists what nobody registered with the measure and the dimension it is about', () => {
    const target = {
      kind: 'target',
      institution: 'Riverside',
      indicator: 'readmission',
      dimension: 'race-ethnicity × sex',
      group: 'Black × Female',
      period: '2024'
    } as const;
    const overdue = {
      kind: 'commitment',
      institution: 'Riverside',
      commitment: 'P-1',
      dueOn: '2025-06-20',
      daysOverdue: 10
    } as const;
    const { unregistered } = riversideWith(
      {},
      { unregistered: [target, { ...target, institution: 'Lakeside' }, overdue] }
    ).ledger;
    expect(unregistered).toEqual([
      {
        ...target,
        measure: {
          id: 'readmission',
          slug: 'readmission',
          label: { en: 'Readmitted within 30 days', es: 'Reingreso en 30 días' },
          verdict: 'not-met',
          scale: 100,
          kind: 'proportion'
        },
        dimensionLabel: { en: 'race-ethnicity × sex' }
      },
      overdue
    ]);
  });

  it('says whether the registers of promises and of shortfalls are kept, declared empty or not given', () => {
    const state = { institution: 'Riverside', rows: 0 } as const;
    const { ledger: found, registers } = riversideWith({
      registers: [
        { ...state, institution: 'Lakeside', table: 'commitments', state: 'kept', rows: 4 },
        { ...state, table: 'shortfalls', state: 'declared-empty' }
      ]
    });
    expect([found.register, found.shortfallRegister]).toEqual(['not-given', 'declared-empty']);
    expect(registers).toHaveLength(9);
    expect(registers.filter(({ state }) => state === 'not-given')).toHaveLength(8);
    expect(new Set(registers.map(({ institution }) => institution))).toEqual(new Set(['Riverside']));
  });

  it('throws where a promise was never judged: that is our defect', () => {
    const { commitments } = promises([[{}, {}]]);
    expect(() => riversideWith({ commitments })).toThrow('P-1');
  });
});
