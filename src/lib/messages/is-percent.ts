import type { MeasureSubject } from './subjects.ts';

/** Whether a measure prints as percent. */
export function isPercent(measure: MeasureSubject): boolean {
  return measure.scale === 100 && measure.kind !== 'rate' && measure.kind !== 'directly-standardised-rate';
}
