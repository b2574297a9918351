import type { Audience, CommitmentCard, Scorecard } from '#lib/scorecard/model.ts';
import type { Column, Row } from './column.ts';
import { numberText, scaledText } from './number-text.ts';
import { sourceCells, sourceColumns } from './source-columns.ts';

/** The columns of `commitments.csv`: the promise as the register has it, what became of it, what followed, where to check it. */
export const commitmentsColumns = [
  { name: 'institution', type: 'string', description: 'Name of the institution.' },
  { name: 'commitment', type: 'string', description: 'What was promised.' },
  { name: 'made_on', type: 'string', description: 'Day on which it was promised.' },
  { name: 'due_on', type: 'string', description: 'Day by which it is to be kept.' },
  {
    name: 'completed_on',
    type: 'string',
    description: 'Day on which it was kept, by the register; empty while it is not.'
  },
  { name: 'goal', type: 'string', description: 'Strategic goal that it serves.' },
  { name: 'action', type: 'string', description: 'Action that it puts into practice.' },
  { name: 'level', type: 'string', description: 'Level that it works on.' },
  { name: 'indicator', type: 'string', description: 'Measure that shows it, as the register names it.' },
  { name: 'group', type: 'string', description: 'Group that it is for.' },
  { name: 'baseline', type: 'number', description: 'Where things stood, on the scale of the measure.' },
  { name: 'target', type: 'number', description: 'Where they are to stand, on the same scale.' },
  { name: 'amount', type: 'number', description: 'Money promised.' },
  { name: 'spent', type: 'number', description: 'Money spent.' },
  {
    name: 'state',
    type: 'string',
    description: 'met, met-late, on-track, behind, missed, cannot-tell or method-changed.'
  },
  { name: 'basis', type: 'string', description: 'Judged by data, or by the dates of the register.' },
  { name: 'reason', type: 'string', description: 'Why nobody can tell.' },
  {
    name: 'days_overdue',
    type: 'number',
    description: 'Days from the due date to the data date, while it is overdue.'
  },
  { name: 'days_late', type: 'number', description: 'Days from the due date to its completion, where it was late.' },
  { name: 'period', type: 'string', description: 'Period of the figure that it was judged by.' },
  { name: 'estimate', type: 'number', description: 'That figure, on the scale of the measure; empty where hidden.' },
  { name: 'lower', type: 'number', description: 'Lower limit of its 95% interval.' },
  { name: 'upper', type: 'number', description: 'Upper limit of its 95% interval.' },
  { name: 'consequence', type: 'string', description: 'What was to follow if it is not kept.' },
  { name: 'consequence_state', type: 'string', description: 'not-called-for, happened or outstanding.' },
  { name: 'consequence_followed', type: 'string', description: 'What followed, by the register of shortfalls.' },
  { name: 'consequence_on', type: 'string', description: 'Day on which it followed.' },
  { name: 'shortfall', type: 'string', description: 'Its entry on the register of shortfalls.' },
  ...sourceColumns
] as const satisfies readonly Column[];

export type CommitmentsColumn = (typeof commitmentsColumns)[number]['name'];

/** One row per promise, in the order of the page. */
export function commitmentsRows<A extends Audience>(scorecard: Scorecard<A>): readonly Row<CommitmentsColumn>[] {
  return scorecard.ledger.commitments.map(commitmentRow);
}

function commitmentRow({ commitment, finding }: CommitmentCard): Row<CommitmentsColumn> {
  const { figure, consequence } = finding;
  const scaled = (limit: 'estimate' | 'lower' | 'upper'): string =>
    figure === undefined ? '' : scaledText(figure[limit], figure.factor);
  return {
    institution: commitment.institution,
    commitment: commitment.commitment,
    made_on: commitment.madeOn,
    due_on: commitment.dueOn,
    completed_on: commitment.completedOn ?? '',
    goal: commitment.goal ?? '',
    action: commitment.action ?? '',
    level: commitment.level ?? '',
    indicator: commitment.indicator ?? '',
    group: commitment.group ?? '',
    baseline: commitment.baseline ?? '',
    target: commitment.target ?? '',
    amount: commitment.amount ?? '',
    spent: commitment.spent ?? '',
    state: finding.state,
    basis: finding.basis,
    reason: finding.why ?? '',
    days_overdue: numberText(finding.daysOverdue),
    days_late: numberText(finding.daysLate),
    period: figure?.period ?? '',
    estimate: scaled('estimate'),
    lower: scaled('lower'),
    upper: scaled('upper'),
    consequence: consequence.promised ?? '',
    consequence_state: consequence.state,
    consequence_followed: consequence.what ?? '',
    consequence_on: consequence.on ?? '',
    shortfall: finding.registeredAs ?? '',
    ...sourceCells(commitment.source)
  };
}
