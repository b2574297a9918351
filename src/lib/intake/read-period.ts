import { periodDays } from '#lib/catalog/period-days.ts';
import { monthNumber } from './month.ts';
import { dateReader } from './read-date.ts';
import { splitYear } from './split-year.ts';

/**
 * A period in canonical form where its spelling is clear: `2024`, `2024-Q3`, `2024-07`, `2019-2023`, `2024-07-01/2025-06-30`; else
 * the text as it is, a label without order (`FY2024`), a year of two years in one spelling (`2023/24`). A note in parentheses after a
 * year is no part of it.
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
  const quarter = readQuarter(plain);
  if (quarter) return quarter;
  const month = /^([12]\d{3})(?:[-/_.]| ?M)(\d{1,2})$/i.exec(plain) ?? /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(plain);
  if (month) return isMonth(month[2]!) ? `${month[1]}-${month[2]!.padStart(2, '0')}` : (splitYear(plain) ?? label);
  const turned = /^(\d{1,2})[-/_.]([12]\d{3})$/.exec(plain);
  if (turned) return isMonth(turned[1]!) ? `${turned[2]}-${turned[1]!.padStart(2, '0')}` : label;
  const named = /^(\p{L}+)\.?[- ](?:de(?:l)? )?([12]\d{3})$/u.exec(plain) ?? turnedName(plain);
  const number = named && monthNumber(named[1]!);
  if (named && number) return `${named[2]}-${number}`;
  const years = /^([12]\d{3}) ?(?:-|\/|to|a|through) ?([12]\d{3})$/i.exec(plain);
  if (years) return Number(years[1]) <= Number(years[2]) ? `${years[1]}-${years[2]}` : label;
  return readDays(plain) ?? readSpan(plain) ?? label;
}

/**
 * A reader of the periods of one column: where one of them can only be a year of two years (`2012-13`), those that might be months
 * (`2011-12`) are such years, too.
 */
export function periodReader(values: readonly string[]): (text: string) => string {
  const years = values.filter((value) => splitYear(value) !== undefined);
  const isSplit = years.some((value) => periodEnd(readPeriod(value)) === undefined);
  return (text) => (isSplit ? splitYear(text) : undefined) ?? readPeriod(text);
}

/** Two months or two quarters, of which the first may take its year from the last: `Jul 2022-Jun 2023`, `enero a marzo de 2024`. */
function readSpan(text: string): string | undefined {
  for (const separator of [/ - /, / (?:to|through|thru|a|al|hasta) /i, / ?- ?(?=\p{L})/u]) {
    const [first = '', last = '', ...more] = text.split(separator);
    if (last === '' || more.length > 0) continue;
    const to = readPeriod(last.trim());
    const start = first.trim().replace(/^(?:from|del?) /i, '');
    const from = /\d{4}/.test(start) ? readPeriod(start) : readPeriod(`${start} ${to.slice(0, 4)}`);
    const [begins, ends] = [firstDay(from), firstDay(to)];
    const isOrdered = begins !== undefined && ends !== undefined && begins <= ends && from.length === to.length;
    if (isOrdered) return `${begins}/${periodEnd(to)}`;
  }
  return undefined;
}

/** The first day of a month or a quarter in canonical form. */
function firstDay(period: string): string | undefined {
  const found = /^(\d{4})-(?:Q([1-4])|(0[1-9]|1[0-2]))$/.exec(period);
  return found ? `${found[1]}-${found[3] ?? String(Number(found[2]) * 3 - 2).padStart(2, '0')}-01` : undefined;
}

/** `2024-Q3`, `2024Q3`, `Q3 2024`, `3Q2024`, `2024T3`, `3er trimestre de 2024`. */
function readQuarter(text: string): string | undefined {
  const yearFirst = /^([12]\d{3})[-_ ]?(?:[QT]|quarter |trimestre )([1-4])$/i.exec(text);
  if (yearFirst) return `${yearFirst[1]}-Q${yearFirst[2]}`;
  const yearLast =
    /^(?:[QT]|quarter |trimestre )([1-4])(?:[-_/ ]|, | de )?([12]\d{3})$/i.exec(text) ??
    /^([1-4])(?:[QT]| ?(?:st|nd|rd|th) quarter|\.?(?:er|o|º)? trimestre)(?:[-_/ ]| de )?([12]\d{3})$/i.exec(text);
  return yearLast ? `${yearLast[2]}-Q${yearLast[1]}` : undefined;
}

/** `2024 July`, `2024-Jul`, with the month first. */
function turnedName(text: string): readonly [string, string, string] | undefined {
  const found = /^([12]\d{3})[- ](\p{L}+)\.?$/u.exec(text);
  return found ? [text, found[2]!, found[1]!] : undefined;
}

/** Two days, `2024-07-01/2025-06-30` or `7/1/2024 - 6/30/2025`: each may show which part of the other is the month. */
function readDays(text: string): string | undefined {
  for (const separator of [/ - /, / (?:to|through|thru|a|al|hasta) /i, /(?<=\d{4})-(?=\d{1,2}\/)/, /\//]) {
    const days = text.split(separator);
    if (days.length !== 2) continue;
    const [first, last] = [days[0]!.replace(/^(?:from|del?) /i, ''), days[1]!];
    const date = dateReader([first, last]);
    const [from, to] = [date(first), date(last)];
    if ('value' in from && 'value' in to && from.value <= to.value) return `${from.value}/${to.value}`;
  }
  return undefined;
}

/** The last day of a canonical period; undefined for a label without order, and for a date by itself, which falls into a period. */
export function periodEnd(period: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? undefined : periodDays(period)?.end;
}

function isMonth(text: string): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}
