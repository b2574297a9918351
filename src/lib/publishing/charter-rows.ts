import type { CharterRule, Scorecard } from '#lib/scorecard/model.ts';
import type { Column, Row } from './column.ts';
import { numberText } from './number-text.ts';

/** The columns of `charter.csv`: those of the table `charter`, so that the file can be read in again. */
export const charterColumns = [
  { name: 'item', type: 'string', description: 'Measure that the rule is for.' },
  { name: 'met_at', type: 'number', description: 'Threshold for met, on the scale of the measure.' },
  { name: 'partly_at', type: 'number', description: 'Threshold for partly met.' },
  { name: 'reference_rule', type: 'string', description: 'best, largest, overall, rest, or the name of a group.' },
  { name: 'smallest_gap', type: 'number', description: 'Smallest ratio between groups that matters, above 1.' },
  { name: 'judge_age', type: 'string', description: 'Whether gaps between age bands are judged: yes or no.' },
  { name: 'set_on', type: 'string', description: 'Day on which it was set.' },
  { name: 'set_by', type: 'string', description: 'Who set it.' }
] as const satisfies readonly Column[];

export type CharterColumn = (typeof charterColumns)[number]['name'];

/** One row per rule, in the order of the community's own file. */
export function charterRows(rules: readonly CharterRule[]): readonly Row<CharterColumn>[] {
  return rules.map((rule) => ({
    item: rule.item,
    met_at: numberText(rule.metAt),
    partly_at: numberText(rule.partlyAt),
    reference_rule: rule.referenceRule ?? '',
    smallest_gap: numberText(rule.smallestGap),
    judge_age: rule.judgeAge === undefined ? '' : rule.judgeAge ? 'yes' : 'no',
    set_on: rule.setOn ?? '',
    set_by: rule.setBy ?? ''
  }));
}

/** Where the charter of an edition is. */
export const charterPath = 'charter.csv';

/** The community's own rules, as one institution's scorecard has them: one charter for all institutions of an edition. Empty where there is none. */
export function charterOf({ charter }: Scorecard<'public'>): readonly CharterRule[] {
  return charter?.rules ?? [];
}
