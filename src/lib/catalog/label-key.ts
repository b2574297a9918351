import { normaliseHeader } from './header.ts';

/**
 * The form in which labels of groups are compared: as column names are, but a sign before or behind that turns the meaning round
 * stays (`< high school`, `secondary+`, `-9`). Empty where the label has neither letters nor digits.
 *
 * @example labelKey('< High School') // '<high_school'
 */
export function labelKey(label: string): string {
  const text = label.trim();
  const key = normaliseHeader(text);
  if (key === '') return '';
  const before = /^(?:[<>≤≥]=?|[-−](?=\d))/.exec(text)?.[0] ?? '';
  return `${before.replace('−', '-')}${key}${/\+$/.test(text) ? '+' : ''}`;
}
