import { describe, expect, it } from 'vitest';
import { riversideWith, promises } from './build-record.ts';
import type { Commitment } from '#lib/tallies/tally.ts';
import type { ProcessCard } from '#lib/scorecard/model.ts';

function circle(given: readonly Partial<Commitment>[]): ProcessCard {
  const { commitments, findings } = promises(given.map((facts) => [facts, {}]));
  return riversideWith({ commitments }, { commitments: findings }).process;
}

const step = (process: ProcessCard, id: string) => process.steps.find(({ item }) => item.id === `lh.step.${id}`);
const level = (process: ProcessCard, id: string) => process.levels.find(({ item }) => item.id === `lh.level.${id}`);

describe('processCircle', () => {
  it('is five steps with all nineteen goals, and four levels', () => {
    const process = circle([]);
    expect(process.steps.map(({ item }) => item.number)).toEqual(['1', '2', '3', '4', '5']);
    expect(process.steps.flatMap(({ goals }) => goals.map(({ item }) => item.number)).join(' ')).toBe(
      '1.1 1.2 1.3 2.1 2.2 2.3 3.1 3.2 3.3 4.1 4.2 4.3 4.4 4.5 4.6 4.7 5.1 5.2 5.3'
    );
    expect(process.levels.map(({ item }) => item.title.en)).toEqual([
      'Patient',
      'Organization',
      'Community',
      'Societal'
    ]);
    expect(step(process, 'change-practice-policy')?.goals.map((goal) => goal.level)).toEqual([
      'lh.level.patient',
      'lh.level.patient',
      'lh.level.organization',
      'lh.level.organization',
      'lh.level.community',
      'lh.level.community',
      'lh.level.societal'
    ]);
  });

  it('counts what is completed as done, what is open before its day as due, and overdue from the day after it', () => {
    const process = circle([
      { goal: 'lh.goal.3.1', dueOn: '2025-06-29', completedOn: '2025-06-30' },
      { goal: 'lh.goal.3.1', dueOn: '2025-06-29' },
      { goal: 'lh.goal.3.1', dueOn: '2025-06-30' },
      { goal: 'lh.goal.3.3', dueOn: '2025-07-01' }
    ]);
    expect(step(process, 'assess-strategize')).toMatchObject({
      counts: { done: 1, due: 2, overdue: 1 },
      goals: [
        { counts: { done: 1, due: 1, overdue: 1 }, commitments: ['promise-1', 'promise-2', 'promise-3'] },
        { counts: { done: 0, due: 0, overdue: 0 }, commitments: [] },
        { counts: { done: 0, due: 1, overdue: 0 }, commitments: ['promise-4'] }
      ]
    });
    expect(step(process, 'learn')?.counts).toEqual({ done: 0, due: 0, overdue: 0 });
  });

  it('takes the level that a promise names before that of its goal', () => {
    const process = circle([
      { goal: 'lh.goal.4.1', dueOn: '2026-01-01' },
      { goal: 'lh.goal.4.1', level: 'lh.level.societal', dueOn: '2026-01-01' },
      { goal: 'lh.goal.2.1', level: 'lh.level.community', dueOn: '2026-01-01' },
      { goal: 'lh.goal.2.1', dueOn: '2026-01-01' }
    ]);
    const due = ['patient', 'organization', 'community', 'societal'].map((id) => level(process, id)?.counts.due);
    expect(due).toEqual([1, 0, 1, 1]);
  });

  it('counts apart what names no goal, or one that nobody knows, so that steps and the rest add up to all', () => {
    const process = circle([
      { dueOn: '2026-01-01' },
      { goal: 'be nicer', dueOn: '2025-01-01' },
      { goal: 'lh.step.learn', dueOn: '2025-01-01' },
      { goal: 'lh.goal.5.2', completedOn: '2024-05-01' }
    ]);
    expect(process.unplaced).toEqual({ done: 0, due: 1, overdue: 1 });
    expect(step(process, 'learn')).toMatchObject({
      counts: { done: 1, due: 0, overdue: 1 },
      goals: [{}, { counts: { done: 1, due: 0, overdue: 0 } }, {}]
    });
  });

  it('closes a round with each completed commitment to begin again; what is made that day still belongs to it', () => {
    const review = { goal: 'lh.goal.5.3', madeOn: '2021-01-01' } as const;
    const given = [
      { ...review, completedOn: '2022-06-30' },
      { ...review, madeOn: '2022-07-01', completedOn: '2024-06-30' },
      { goal: 'lh.goal.1.1', madeOn: '2022-06-30', dueOn: '2023-01-01' },
      { goal: 'lh.goal.1.1', madeOn: '2022-07-01', dueOn: '2026-01-01' },
      { madeOn: '2025-01-01', dueOn: '2026-01-01' },
      { ...review, madeOn: '2024-07-01', dueOn: '2026-06-30' }
    ];
    const process = circle(given);
    expect(process.rounds).toEqual([
      { number: 1, closedOn: '2022-06-30', counts: { done: 1, due: 0, overdue: 1 } },
      { number: 2, closedOn: '2024-06-30', counts: { done: 1, due: 1, overdue: 0 } },
      { number: 3, counts: { done: 0, due: 2, overdue: 0 } }
    ]);
    const { commitments, findings } = promises(given.map((facts) => [facts, {}]));
    const cards = riversideWith({ commitments }, { commitments: findings }).ledger.commitments;
    const rounds = new Map(cards.map(({ id, round }) => [id, round]));
    expect(given.map((_, index) => rounds.get(`promise-${index + 1}`))).toEqual([1, 2, 1, 2, 3, 3]);
  });

  it('closes one round where two such commitments were completed on one day', () => {
    const process = circle([
      { goal: 'lh.goal.5.3', madeOn: '2021-01-01', completedOn: '2022-06-30' },
      { goal: 'lh.goal.5.3', madeOn: '2021-02-01', completedOn: '2022-06-30' }
    ]);
    expect(process.rounds.map(({ closedOn }) => closedOn)).toEqual(['2022-06-30', undefined]);
  });
});
