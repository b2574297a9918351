import { addExact } from './exact.ts';
import type { Exact } from './tally.ts';

/** A slice counted by person; with e events (or sums) in n rows of each person: Σe², Σe·n, Σn². */
export interface PersonFigures {
  readonly numerator: number;
  readonly complement: number;
  readonly persons: number;
  readonly eventsSquared: Exact;
  readonly eventsRows: Exact;
  readonly rowsSquared: Exact;
}

/** The figures of a slice in which every row in the denominator, each another person's, is a case with the event or without. */
export function caseFigures(events: number, used: number): PersonFigures {
  return {
    numerator: events,
    complement: used - events,
    persons: used,
    eventsSquared: events,
    eventsRows: events,
    rowsSquared: used
  };
}

/** `all`, with some of its rows (`rows`, each counted as a person) counted by person instead (`people`). */
export function countedByPerson(all: PersonFigures, rows: PersonFigures, people: PersonFigures): PersonFigures {
  return {
    numerator: all.numerator - rows.numerator + people.numerator,
    complement: all.complement - rows.complement + people.complement,
    persons: all.persons - rows.persons + people.persons,
    eventsSquared: addExact([all.eventsSquared, people.eventsSquared], rows.eventsSquared),
    eventsRows: addExact([all.eventsRows, people.eventsRows], rows.eventsRows),
    rowsSquared: addExact([all.rowsSquared, people.rowsSquared], rows.rowsSquared)
  };
}
