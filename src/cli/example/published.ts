import { csvTable, type Cell } from './csv-table.ts';
import { dryFork, gilded, larkspur, stillwater } from './institutions.ts';
import { years } from './profiles.ts';
import { random } from './random.ts';

/** Overall share who would recommend the hospital, and what is added by group. */
const surveys: readonly (readonly [string, number, number])[] = [
  [larkspur, 68.5, 0.6],
  [gilded, 76, 1.25],
  [dryFork, 71.5, 0.8],
  [stillwater, 60, 1]
];

const groups: readonly (readonly [string, string, number, number])[] = [
  ['all', 'all', 0, 0.9],
  ['race-ethnicity', 'White', 3, 1.2],
  ['race-ethnicity', 'Black or African American', -8.5, 2],
  ['race-ethnicity', 'Hispanic or Latino', -4.5, 2.2],
  ['race-ethnicity', 'Asian', -1, 3.1],
  ['language', 'English', 1, 1],
  ['language', 'Spanish', -7, 2.9]
];

/** A state survey's published figures: estimates with standard errors and no counts. */
export function published(): string {
  const next = random(7041776);
  const rows = surveys.flatMap(([institution, overall, width]) =>
    years.flatMap((year, index) =>
      groups.map(([dimension, group, shift, error]): Cell[] => {
        const better = institution === larkspur ? index * 1.1 : 0;
        const value =
          overall + better + shift * width * (institution === larkspur ? 1.2 - index * 0.2 : 1) + next() - 0.5;
        const small = institution === dryFork || institution === stillwater ? 1.9 : 1;
        return [institution, year, 'would-recommend', dimension, group, tenth(value), tenth(error * small)];
      })
    )
  );
  return csvTable(['institution', 'period', 'indicator', 'dimension', 'group', 'value', 'standard_error'], rows);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
