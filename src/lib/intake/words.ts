import type { Absence, Privacy } from '#lib/catalog/types.ts';

/** Every typed absence. */
export const absences: readonly Absence[] = [
  'withheld',
  'not-reported',
  'not-collected',
  'not-applicable',
  'not-reached',
  'unreadable'
];

/** Every privacy class of a table. */
export const privacies: readonly Privacy[] = ['people', 'public-record', 'already-published'];
