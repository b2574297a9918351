import type { Audience, Tally } from '#lib/tallies/tally.ts';
import { absenceOf, absentFigures, plainFigures, type Figures } from './figures.ts';

/** Cells present of the cells required; no interval. `not-applicable` where none is required, `unreadable` where more are present than required. */
export function coverage(tally: Tally<Audience>, factor: number): Figures {
  const absence = absenceOf(tally.numerator, tally.denominator);
  if (absence !== undefined) return absentFigures(absence, factor);
  const present = Number(tally.numerator);
  const required = Number(tally.denominator);
  if (!(present >= 0 && present <= required)) return absentFigures('unreadable', factor);
  if (required === 0) return absentFigures('not-applicable', factor);
  return plainFigures(present / required, factor);
}
