import { csvTable } from './csv-table.ts';

const by = 'Assembly of Calder and Ash Counties (made up)';

/** Rules that the community set before looking at any figure. */
export const charter = csvTable(
  ['item', 'met_at', 'partly_at', 'reference_rule', 'smallest_gap', 'judge_age', 'set_on', 'set_by'],
  [
    ['voting-seats-lived-experience', 30, 15, '', '', '', '2024-03-02', by],
    ['time-to-answer', 21, 60, '', '', '', '2024-03-02', by],
    ['harms-named-with-community', 60, 30, '', '', '', '2024-03-02', by],
    ['readmitted-within-30-days', '', '', 'best', 1.2, 'no', '2024-03-02', by]
  ]
);
