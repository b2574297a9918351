import { monthNumber } from './month.ts';
import { dateReader } from './read-date.ts';

const date = dateReader([]);

/**
 * A period in canonical form where its spelling is clear: `2024`, `2024-Q3`, `2024-07`, `2019-2023`, `2024-07-01/2025-06-30`; else
 * the text as it is, a label without order (`FY2024`). A note in parentheses after a year is no part of it.
 *
 * @example readPeriod('Q3 2024') // '2024-Q3'
 */
export function readPeriod(text: string): string {
  const label = text.trim().replace(/\s+/g, ' ');
  const plain = label
    .replace(/[–—]/g, '-')
    .replace(/^(\d{4}) ?\(.*\)$/, '$1')
    .replace(/^(\d{4})\.0+$/, '$1');
  if (/^[12]\d{3}$/.test(plain)) return plain;
  const quarter = /^([12]\d{3})[- ]?[QqTt]([1-4])$/.exec(plain) ?? /^[QqTt]([1-4])[- /]?([12]\d{3})$/.exec(plain);
  if (quarter) return quarter[1]!.length === 4 ? `${quarter[1]}-Q${quarter[2]}` : `${quarter[2]}-Q${quarter[1]}`;
  const month = /^([12]\d{3})[-/_.](\d{1,2})$/.exec(plain);
  if (month) return isMonth(month[2]!) ? `${month[1]}-${month[2]!.padStart(2, '0')}` : label;
  const turned = /^(\d{1,2})[-/_.]([12]\d{3})$/.exec(plain);
  if (turned) return isMonth(turned[1]!) ? `${turned[2]}-${turned[1]!.padStart(2, '0')}` : label;
  const named = /^(\p{L}+)\.?[- ](?:de )?([12]\d{3})$/u.exec(plain);
  const number = named && monthNumber(named[1]!);
  if (named && number) return `${named[2]}-${number}`;
  const years = /^([12]\d{3}) ?(?:-|\/|to|a|through) ?([12]\d{3})$/i.exec(plain);
  if (years) return Number(years[1]) <= Number(years[2]) ? `${years[1]}-${years[2]}` : label;
  const days = /^(.+?)(?:\/| to | - | through )(.+)$/i.exec(plain);
  const [from, to] = [days && date(days[1]!), days && date(days[2]!)];
  if (from && to && 'value' in from && 'value' in to && from.value <= to.value) return `${from.value}/${to.value}`;
  return label;
}

/** The last day of a canonical period; undefined for a label without order. */
export function periodEnd(period: string): string | undefined {
  const years = /^(?:\d{4}-)?(\d{4})$/.exec(period);
  if (years) return `${years[1]}-12-31`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return lastDay(Number(quarter[1]), Number(quarter[2]) * 3);
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  if (month) return lastDay(Number(month[1]), Number(month[2]));
  return /^\d{4}-\d{2}-\d{2}\/(\d{4}-\d{2}-\d{2})$/.exec(period)?.[1];
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function isMonth(text: string): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}
