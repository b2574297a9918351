import { findChoice } from '#lib/catalog/choice.ts';
import type { Absence, ColumnDefinition } from '#lib/catalog/types.ts';
import { nearest } from './nearest.ts';
import { readAbsence } from './read-absence.ts';
import { readBoolean } from './read-boolean.ts';
import { dateReader } from './read-date.ts';
import { numberReader } from './read-number.ts';
import { periodReader } from './read-period.ts';
import { readShare } from './read-share.ts';
import { readUrl } from './read-url.ts';
import type { CellReader, Reading } from './reading.ts';

export interface CellRules {
  readonly isSemicolonFile: boolean;
  /** Labels that the project says are absences; texts are kept as they are. */
  readonly absent: ReadonlyMap<string, string>;
}

const counts = new Set(['numerator', 'denominator', 'count']);
const neverNegative = new Set([
  'denominator',
  'count',
  'standard_error',
  'amount',
  'spent',
  'committed_amount',
  'paid_amount'
]);
const neverPercent = new Set([
  'numerator',
  'denominator',
  'count',
  'amount',
  'spent',
  'committed_amount',
  'paid_amount',
  'scale'
]);

/** Reads the distinct values of a column, none of them blank, each once: value as in the file → what it says. */
export function readCells(
  definition: ColumnDefinition,
  values: readonly string[],
  rules: CellRules
): ReadonlyMap<string, Reading> {
  const read = readerFor(definition, values, rules);
  const isNumeric = definition.type === 'number' || definition.type === 'share';
  return new Map(
    values.map((value): [string, Reading] => {
      const said = rules.absent.get(value) as Absence | undefined;
      if (said) return [value, { absent: said }];
      if (definition.type === 'text' || definition.type === 'period') return [value, read(value)];
      const choice = definition.type === 'choice' ? findChoice(definition, value) : undefined;
      if (choice !== undefined) return [value, { value: choice }];
      const boolean = definition.type === 'boolean' ? readBoolean(value) : undefined;
      if (boolean && 'value' in boolean) return [value, boolean];
      const absent = readAbsence(value, isNumeric);
      return [value, absent ? { absent } : read(value)];
    })
  );
}

function readerFor(definition: ColumnDefinition, values: readonly string[], rules: CellRules): CellReader {
  switch (definition.type) {
    case 'text':
      return (text) => ({ value: text });
    case 'period': {
      const read = periodReader(values);
      return (text) => ({ value: read(text) });
    }
    case 'number':
      return numberReader(values, {
        isSemicolonFile: rules.isSemicolonFile,
        allowsPercent: !neverPercent.has(definition.name),
        allowsNegative: !neverNegative.has(definition.name),
        isCount: counts.has(definition.name)
      });
    case 'share':
      return readShare;
    case 'date':
      return dateReader(values);
    case 'boolean':
      return readBoolean;
    case 'url':
      return readUrl;
    case 'choice':
      return (text) => ({
        trouble: {
          code: 'choice-unreadable',
          details: { cell: text, choices: definition.choices ?? [], nearest: nearest(text, definition.choices ?? []) }
        }
      });
  }
}
