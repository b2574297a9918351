import { periodEnd, readPeriod } from './read-period.ts';
import { splitYear } from './split-year.ts';

const earliest = 1900;
const fiscal =
  /^(?:FY|CY|SFY|FFY|AF|fiscal year|calendar year|año fiscal|ejercicio)[ -]?'?(?:\d{2}|(?:19|20)\d{2})(?:[-/]\d{2,4})?$/iu;

/**
 * Whether a text is the name of a period: one that can be put in order, or a year of somebody's own (`FY2021`, `2023/24`), which is
 * kept as it is. Years before 1900 are none: they may be any number (`per 1000`).
 *
 * @example isPeriodName('2020 Q1') // true
 */
export function isPeriodName(text: string): boolean {
  const label = text.trim().replace(/[–—]/g, '-');
  if (fiscal.test(label) || splitYear(label) !== undefined) return true;
  const period = readPeriod(label);
  return periodEnd(period) !== undefined && Number(period.slice(0, 4)) >= earliest && Number(period.slice(0, 4)) < 2100;
}
