import { monthNumber } from './month.ts';
import type { CellReader } from './reading.ts';

const clock = '(?:[T ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[AaPp]\\.?[Mm]\\.?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${clock}$`);
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${clock}$`);
const dayMonthName = new RegExp(`^(\\d{1,2})[ -](?:de )?([\\p{L}.]+)[ -](?:de )?(\\d{4})${clock}$`, 'u');
const monthNameDay = new RegExp(`^([\\p{L}.]+) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${clock}$`, 'u');

/**
 * A reader for the dates of one column, given all of its values: ISO, with or without a time of day (which is dropped), and other
 * spellings that are clear. `3/4/2024` is clear only if the rest of the column shows which part is the month; it is never guessed.
 * Values are `YYYY-MM-DD`.
 */
export function dateReader(values: readonly string[]): CellReader {
  let monthFirst = false;
  let dayFirst = false;
  for (const value of values) {
    const parts = yearLast.exec(value);
    if (!parts) continue;
    if (Number(parts[3]) > 12 && Number(parts[1]) <= 12) monthFirst = true;
    if (Number(parts[1]) > 12 && Number(parts[3]) <= 12) dayFirst = true;
  }
  return (text) => {
    const unreadable = { trouble: { code: 'date-unreadable' as const, details: { cell: text } } };
    const first = yearFirst.exec(text);
    if (first) return dated(first[1]!, first[3]!, first[4]!) ?? unreadable;
    const digits = compact.exec(text);
    if (digits) return dated(digits[1]!, digits[2]!, digits[3]!) ?? unreadable;
    const day = dayMonthName.exec(text);
    if (day) return dated(day[3]!, monthNumber(day[2]!), day[1]!) ?? unreadable;
    const month = monthNameDay.exec(text);
    if (month) return dated(month[3]!, monthNumber(month[1]!), month[2]!) ?? unreadable;
    const last = yearLast.exec(text);
    if (!last) return unreadable;
    const asMonthFirst = dated(last[4]!, last[1]!, last[3]!);
    const asDayFirst = dated(last[4]!, last[3]!, last[1]!);
    if (!asMonthFirst || !asDayFirst) return asMonthFirst ?? asDayFirst ?? unreadable;
    if (asMonthFirst.value === asDayFirst.value || (monthFirst && !dayFirst)) return asMonthFirst;
    if (dayFirst && !monthFirst) return asDayFirst;
    const details = { cell: text, one: asMonthFirst.value, other: asDayFirst.value };
    return { trouble: { code: 'date-ambiguous', details } };
  };
}

/** An ISO date, or undefined where the calendar has no such day. */
function dated(year: string, month: string | undefined, day: string): { readonly value: string } | undefined {
  if (month === undefined || year === '0000') return undefined;
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value) ? { value } : undefined;
}
