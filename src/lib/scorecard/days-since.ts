import { daysBetween } from '#lib/catalog/days-between.ts';

/** Days from one ISO date to another; `undefined` where either is no whole date, as in a project without any date. */
export function daysSince(from: string | undefined, until: string): number | undefined {
  return isDate(from) && isDate(until) ? daysBetween(from, until) : undefined;
}

function isDate(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
}
