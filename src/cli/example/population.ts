import { csvTable, type Cell } from './csv-table.ts';
import { dryFork, gilded, larkspur, stillwater } from './institutions.ts';

const groups = [
  'American Indian or Alaska Native',
  'Asian',
  'Black or African American',
  'Hispanic or Latino',
  'Middle Eastern or North African',
  'Native Hawaiian or Pacific Islander',
  'White',
  'Multiracial'
];

const counts: readonly (readonly [string, readonly number[]])[] = [
  [larkspur, [1900, 19800, 64500, 51200, 4600, 1300, 82400, 5900]],
  [gilded, [2100, 17400, 66300, 48900, 3900, 1100, 118600, 6200]],
  [dryFork, [2480, 310, 420, 3350, 40, 60, 11200, 390]],
  [stillwater, [610, 420, 2900, 6100, 90, 70, 15400, 520]]
];

/** People served by each hospital, by race and ethnicity. */
export const population = csvTable(
  ['institution', 'dimension', 'group', 'count', 'source'],
  counts.flatMap(([institution, numbers]) =>
    numbers.map((count, index): Cell[] => [
      institution,
      'race-ethnicity',
      groups[index]!,
      count,
      'County survey 2023 (made up)'
    ])
  )
);
