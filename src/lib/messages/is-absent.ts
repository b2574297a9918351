import type { AbsentWord } from './subjects.ts';

/** Whether something stands where a figure is missing. */
export function isAbsent(value: unknown): value is AbsentWord {
  return typeof value === 'object' && value !== null && 'absent' in value;
}
