import type { PartsList } from './propose-parts.ts';
import type { ProposedMeasure } from './propose-measures.ts';
import type { ResultsShape } from './propose-shape.ts';
import { readAbsence } from './read-absence.ts';

/** Signs for a missing number that reading does not know by itself; and those that have to be asked about. */
export function absentSigns(
  shape: ResultsShape,
  measures: readonly ProposedMeasure[],
  parts: PartsList
): Record<string, string> {
  const used = new Set(
    measures.flatMap(({ numerator, denominator, value, lower, upper, error }) => [
      numerator,
      denominator,
      value,
      lower,
      upper,
      error
    ])
  );
  const columns = shape.numbers.filter(({ name }) => used.has(name));
  const labels = new Set(columns.flatMap(({ profile }) => [...profile.absent.keys()]));
  const absent: Record<string, string> = {};
  for (const label of labels) {
    if (readAbsence(label, true) !== undefined) continue;
    const where = columns.filter(({ profile }) => profile.absent.has(label));
    absent[label] = where[0]!.profile.absent.get(label)!;
    parts.add('absent', undefined, `${label} ${absent[label]}`, 'likely', {
      code: 'absent-sign',
      label,
      columns: where.map(({ name }) => name)
    });
  }
  for (const { name, profile } of columns)
    for (const label of [...profile.unread.keys()].slice(0, 3))
      parts.add('absent', name, label, 'ask', { code: 'absent-question', label, column: name });
  return absent;
}
