import { normaliseHeader } from '#lib/catalog/header.ts';
import type { Absence } from '#lib/catalog/types.ts';
import { absences } from './words.ts';

const notReported = new Set([
  'na',
  'n_a',
  'nan',
  'null',
  'nil',
  'none',
  'missing',
  'unknown',
  'not_available',
  'not_reported',
  'not_known',
  'no_data',
  'data_not_available',
  'sin_dato',
  'no_disponible'
]);
const withheld = new Set([
  's',
  'suppressed',
  'data_suppressed',
  'withheld',
  'redacted',
  'masked',
  'confidential',
  'too_few_to_report',
  'too_small_to_report',
  'number_of_cases_too_small'
]);
const otherWords = new Map<string, Absence>([
  ['not_applicable', 'not-applicable'],
  ['not_collected', 'not-collected'],
  ['not_reached', 'not-reached'],
  ['unreadable', 'unreadable']
]);

/**
 * The typed absence that a cell names (`NA`, `Not Available`, `--`, `Suppressed`, in numbers also `*`, `.` and `<11`); undefined
 * where it names none. For columns that hold numbers, dates, answers of yes and no, choices and addresses: in a text `None` may be a value.
 */
export function readAbsence(text: string, isNumeric: boolean): Absence | undefined {
  const word = normaliseHeader(text);
  const spelled = absences.find((absence) => absence.replaceAll('-', '_') === word);
  if (spelled) return spelled;
  if (otherWords.has(word)) return otherWords.get(word);
  if (withheld.has(word)) return 'withheld';
  if (notReported.has(word) || /^#?(n\/a)$/i.test(text) || /^[-–—]+$/.test(text)) return 'not-reported';
  if (!isNumeric) return undefined;
  if (/^\*+$/.test(text) || /^[<≤]\s*=?\s*\d+$/.test(text)) return 'withheld';
  return /^\.+$/.test(text) ? 'not-reported' : undefined;
}
