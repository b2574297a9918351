import type { ComponentId, CriterionId, Kind } from './types.ts';

/** The five components of institutional accountability, in their order. */
export const componentIds: readonly ComponentId[] = [
  'governance',
  'redress',
  'transparency',
  'compliance',
  'consequences'
];

/** The nine criteria, in their order. */
export const criterionIds: readonly CriterionId[] = [
  'governance.1',
  'governance.2',
  'redress.1',
  'redress.2',
  'transparency.1',
  'transparency.2',
  'compliance.1',
  'consequences.1',
  'consequences.2'
];

/** Every kind of indicator. */
export const kinds: readonly Kind[] = [
  'proportion',
  'rate',
  'directly-standardised-rate',
  'mean',
  'ratio-of-sums',
  'time-to-event',
  'composition',
  'coverage',
  'estimate'
];

/** What an institution can fall short in. */
export const shortfallKinds: readonly string[] = [
  'outcome',
  'governance',
  'transparency',
  'answerability',
  'compliance'
];

/** Who can make a rule or a consequence bite; all but the board stand outside. */
export const enforcers: readonly string[] = ['board', 'community body', 'regulator', 'payer', 'accreditor', 'court'];
