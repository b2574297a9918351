import { normaliseHeader } from '#lib/catalog/header.ts';
import type { ReadColumn } from './propose-columns.ts';
import { periodEnd, readPeriod } from './read-period.ts';

const firstWords = ['start', 'begin', 'begins', 'from', 'inicio', 'inicial', 'desde'];
const lastWords = ['end', 'ends', 'through', 'thru', 'until', 'fin', 'final', 'hasta'];

/** Two columns of days that say in every row from when to when it is, and the period that they say; undefined where there are none. */
export function daysOfPeriod(
  columns: readonly ReadColumn[]
): { readonly period: string; readonly columns: readonly string[] } | undefined {
  const find = (words: readonly string[]) =>
    columns.filter(
      ({ name, only, profile }) =>
        only !== undefined &&
        !profile.numbers &&
        normaliseHeader(name)
          .split('_')
          .some((word) => words.includes(word))
    );
  const [[first, ...firsts], [last, ...lasts]] = [find(firstWords), find(lastWords)];
  if (!first || !last || first === last || firsts.length + lasts.length > 0) return undefined;
  const period = readPeriod(`${first.only} - ${last.only}`);
  return periodEnd(period) === undefined ? undefined : { period, columns: [first.name, last.name] };
}
