import { findFrameworkItem, frameworks, type FrameworkItem } from '#lib/catalog/frameworks.ts';
import type { CommitmentCard, ItemReference, ProcessCard, ProgressCounts } from './model.ts';
import { closingDates } from './rounds.ts';

/**
 * The process as a circle, by the register's own dates: per step, goal and level what is done, due and overdue, and round by round.
 * The last round is the open one, also where nothing was promised in it yet.
 *
 * @param promises in the order of the register
 */
export function processCircle(promises: readonly CommitmentCard[], dataDate: string): ProcessCard {
  const counts = (isOne: (promise: CommitmentCard) => boolean) => progress(promises.filter(isOne), dataDate);
  const closings = closingDates(promises.map(({ commitment }) => commitment));
  return {
    steps: itemsOf('step').map((step) => ({
      item: referenceOf(step),
      counts: counts((promise) => stepOf(promise) === step.id),
      goals: itemsOf('goal')
        .filter((goal) => goal.parent === step.id)
        .map((goal) => ({
          item: referenceOf(goal),
          ...(goal.level !== undefined && { level: goal.level }),
          counts: counts((promise) => promise.goal?.id === goal.id),
          commitments: promises.filter((promise) => promise.goal?.id === goal.id).map(({ id }) => id)
        }))
    })),
    levels: itemsOf('level').map((level) => ({
      item: referenceOf(level),
      counts: counts((promise) => levelOf(promise) === level.id)
    })),
    rounds: [...closings, undefined].map((closedOn, index) => ({
      number: index + 1,
      ...(closedOn !== undefined && { closedOn }),
      counts: counts(({ round }) => round === index + 1)
    })),
    unplaced: counts((promise) => stepOf(promise) === undefined)
  };
}

/** The level that a promise names, else that of its goal. */
export function levelOf({ level, goal }: CommitmentCard): string | undefined {
  return level?.id ?? (goal && findFrameworkItem(goal.id)?.level);
}

function stepOf({ goal }: CommitmentCard): string | undefined {
  const item = goal && findFrameworkItem(goal.id);
  return item?.kind === 'step' ? item.id : item?.kind === 'goal' ? item.parent : undefined;
}

function progress(promises: readonly CommitmentCard[], dataDate: string): ProgressCounts {
  const open = promises.filter(({ commitment }) => commitment.completedOn === undefined);
  const overdue = open.filter(({ commitment }) => commitment.dueOn < dataDate).length;
  return { done: promises.length - open.length, due: open.length - overdue, overdue };
}

function itemsOf(kind: FrameworkItem['kind']): readonly FrameworkItem[] {
  return frameworks.flatMap(({ items }) => items.filter((item) => item.kind === kind));
}

function referenceOf({ id, number, title }: FrameworkItem): ItemReference {
  return { id, ...(number !== undefined && { number }), title };
}
