import { byCodeUnit } from '#lib/catalog/by-code-unit.ts';
import { periodDays, type PeriodDays } from '#lib/catalog/period-days.ts';
import { periodOrder } from '#lib/catalog/period-order.ts';

/** A period as days: both ends inclusive, and its middle on a time axis of decimal years (2024 → 2024.5). */
export interface Period extends PeriodDays {
  readonly middle: number;
}

const day = 24 * 60 * 60 * 1000;

/** What a period's canonical label covers. `undefined` for any other label: it has no order and gets no trend. */
export function parsePeriod(label: string): Period | undefined {
  const days = periodDays(label);
  return days && { ...days, middle: (decimalYear(days.start, 0) + decimalYear(days.end, 1)) / 2 };
}

/** Oldest first: by end; of two that end together the longer is the later; labels without order come before all others. */
export function comparePeriods(a: string, b: string): number {
  const order = periodOrder(a, b) ?? Number(periodDays(a) !== undefined) - Number(periodDays(b) !== undefined);
  return order || byCodeUnit(a, b);
}

/** Length in whole months, at least 1 for anything up to a month: periods of one length stand on one trend line. */
export function periodMonths(period: Period): number {
  const months = Math.round((decimalYear(period.end, 1) - decimalYear(period.start, 0)) * 12);
  return Math.max(1, months);
}

function decimalYear(date: string, daysLater: 0 | 1): number {
  const year = date.slice(0, 4);
  const from = Date.parse(`${year}-01-01`);
  const until = Date.parse(`${year}-12-31`) + day;
  return Number(year) + (Date.parse(date) + daysLater * day - from) / (until - from);
}
