import type { Audience, HarmCard, Scorecard } from '#lib/scorecard/model.ts';
import type { Column, Row } from './column.ts';
import { numberText } from './number-text.ts';
import { sourceCells, sourceColumns } from './source-columns.ts';

/** The columns of `harms.csv`: the harm as the register has it, how far it came, where to check it. Whom it touched is in `data.csv`. */
export const harmsColumns = [
  { name: 'institution', type: 'string', description: 'Name of the institution.' },
  { name: 'harm', type: 'string', description: 'What was done.' },
  { name: 'identified_on', type: 'string', description: 'Day on which it was named.' },
  { name: 'identified_by', type: 'string', description: 'Who named it.' },
  { name: 'acknowledged_on', type: 'string', description: 'Day on which the institution owned up to it.' },
  { name: 'redress_shaped_by', type: 'string', description: 'Who shaped the redress.' },
  { name: 'redressed_on', type: 'string', description: 'Day on which it was made good.' },
  { name: 'committed_amount', type: 'number', description: 'Money promised.' },
  { name: 'paid_amount', type: 'number', description: 'Money paid.' },
  { name: 'stage', type: 'string', description: 'How far it came by the data date: named, acknowledged or redressed.' },
  {
    name: 'days_open',
    type: 'number',
    description: 'Days from its naming to the data date, while it is not redressed.'
  },
  ...sourceColumns
] as const satisfies readonly Column[];

export type HarmsColumn = (typeof harmsColumns)[number]['name'];

/** One row per harm, in the order of the page. */
export function harmsRows<A extends Audience>(scorecard: Scorecard<A>): readonly Row<HarmsColumn>[] {
  return scorecard.redress.harms.map(harmRow);
}

function harmRow({ harm, stage, daysOpen }: HarmCard): Row<HarmsColumn> {
  return {
    institution: harm.institution,
    harm: harm.harm,
    identified_on: harm.identifiedOn,
    identified_by: harm.identifiedBy,
    acknowledged_on: harm.acknowledgedOn ?? '',
    redress_shaped_by: harm.redressShapedBy ?? '',
    redressed_on: harm.redressedOn ?? '',
    committed_amount: harm.committedAmount ?? '',
    paid_amount: harm.paidAmount ?? '',
    stage,
    days_open: numberText(daysOpen),
    ...sourceCells(harm.source)
  };
}
