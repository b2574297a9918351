import type { Absence } from '#lib/catalog/types.ts';
import type { ColumnProfile } from './profile-types.ts';
import { readAbsence } from './read-absence.ts';
import { dateReader } from './read-date.ts';
import { numberReader } from './read-number.ts';

/** A column is numeric where at least so many of its cells that are no absences are numbers. */
const numericShare = 0.9;

/** A number that stands for none where nothing else is below zero. */
const sentinel = /^-9{2,}(?:\.0+)?$/;

/**
 * What each column of some rows holds. `header`: unique names; `firstRow`: the names as the file gives them, '' for none
 * (or where the name stands in the upper of two rows).
 * A column is numeric where nine in ten of its cells, absences aside, are numbers.
 */
export function profileColumns(
  header: readonly string[],
  firstRow: readonly string[],
  rows: readonly (readonly (string | null)[])[],
  isSemicolonFile: boolean
): readonly ColumnProfile[] {
  return header.map((name, index) => {
    const counts = new Map<string, number>();
    let blank = 0;
    for (const row of rows) {
      const cell = row[index] ?? null;
      if (cell === null) blank++;
      else counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    const values = new Map([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
    const read = readNumbers(values, isSemicolonFile);
    const found = [...read.numbers.values()];
    return {
      index,
      name,
      isNameless: firstRow[index] === '' && /^column \d+/.test(name),
      blank,
      values,
      ...(read.isNumeric && { numbers: rows.map((row) => read.numbers.get(row[index] ?? '')) }),
      isWholeNumbers: found.every(Number.isInteger),
      hasPercent: read.isNumeric && [...values.keys()].some((value) => value.endsWith('%')),
      least: found.reduce((least, number) => Math.min(least, number), Infinity),
      greatest: found.reduce((greatest, number) => Math.max(greatest, number), -Infinity),
      absent: read.isNumeric ? read.absent : new Map<string, Absence>(),
      unread: read.isNumeric ? read.unread : new Map<string, number>(),
      isDates: !read.isNumeric && areDates([...values.keys()])
    };
  });
}

function readNumbers(values: ReadonlyMap<string, number>, isSemicolonFile: boolean) {
  const rules = { isSemicolonFile, allowsPercent: true, allowsNegative: true };
  const absent = new Map<string, Absence>();
  const isNever = [...values.keys()].every((value) => sentinel.test(value) || !/^-\s*[.\d]/.test(value));
  for (const value of values.keys()) {
    const why =
      readAbsence(value, true) ?? (value === '?' || (isNever && sentinel.test(value)) ? 'not-reported' : undefined);
    if (why) absent.set(value, why);
  }
  const rest = [...values.keys()].filter((value) => !absent.has(value));
  const read = numberReader(rest, rules);
  const numbers = new Map<string, number>();
  const unread = new Map<string, number>();
  let [numeric, all] = [0, 0];
  for (const value of rest) {
    const reading = read(value);
    const rows = values.get(value) ?? 0;
    all += rows;
    if ('value' in reading) {
      numbers.set(value, Number(reading.value));
      numeric += rows;
    } else unread.set(value, rows);
  }
  return { numbers, absent, unread, isNumeric: numeric > 0 && numeric >= numericShare * all };
}

function areDates(values: readonly string[]): boolean {
  const some = values.slice(0, 200);
  const read = dateReader(some);
  return some.length > 0 && some.every((value) => 'value' in read(value));
}
