import { timeFormatLocale } from 'd3';
import type { NumberWords } from './number-words.ts';

/**
 * Dates and periods of a language, by D3's calendar in universal time, so that every machine prints the same. What is no date of
 * the calendar (`2025-02-31`) and no period that is known stays as it is.
 */
export function datesIn(words: NumberWords): {
  readonly date: (iso: string) => string;
  readonly period: (label: string) => string;
} {
  const calendar = timeFormatLocale(words.calendar);
  const forms = [
    { read: calendar.utcParse('%Y-%m-%d'), same: calendar.utcFormat('%Y-%m-%d'), say: calendar.utcFormat(words.day) },
    { read: calendar.utcParse('%Y-%m'), same: calendar.utcFormat('%Y-%m'), say: calendar.utcFormat(words.month) }
  ];

  function date(iso: string): string {
    for (const { read, same, say } of forms) {
      const found = read(iso);
      if (found !== null && same(found) === iso) return say(found);
    }
    return iso;
  }

  function period(label: string): string {
    const own = words.periods[label];
    if (own !== undefined) return own;
    const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(label) ?? [];
    if (year !== undefined) return words.quarter(Number(number) as 1 | 2 | 3 | 4, year);
    const [, first, last] = /^(\d{4})-(\d{4})$/.exec(label) ?? [];
    if (first !== undefined && last !== undefined) return words.range(first, last);
    const [from, to, more] = label.split('/');
    if (from !== undefined && to !== undefined && more === undefined) {
      return from === to ? date(from) : words.range(date(from), date(to));
    }
    return date(label);
  }

  return { date, period };
}
