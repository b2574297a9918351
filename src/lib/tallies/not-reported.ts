import { registers } from '#lib/catalog/registers.ts';
import type { Indicator, Institution } from '#lib/catalog/types.ts';
import { allPeriods } from './prepare-relation.ts';
import type { Tally } from './tally.ts';

/**
 * What an institution does not tell: an overall tally without figures for each indicator of a register, and of the records'
 * demographics, that has no row of that institution. `failed` names indicators that could not be followed.
 */
export function notReported(
  indicators: readonly Indicator[],
  institutions: readonly Institution[],
  tallies: readonly Tally<'private'>[],
  failed: ReadonlySet<string>,
  dataDate: string
): Tally<'private'>[] {
  const told = new Set(tallies.map(({ indicator, institution }) => JSON.stringify([indicator, institution])));
  const absent = { absent: 'not-reported' } as const;
  return indicators
    .filter((indicator) => isExpected(indicator) && !failed.has(indicator.id))
    .flatMap(({ id }) =>
      institutions
        .filter(({ name }) => !told.has(JSON.stringify([id, name])))
        .map(({ name }) => ({
          audience: 'private',
          institution: name,
          period: dataDate || allPeriods,
          indicator: id,
          dimension: 'all',
          group: 'all',
          span: 'all-rows',
          numerator: absent,
          denominator: absent,
          rows: absent,
          notReported: absent,
          sourceLabels: [],
          verification: 'self-reported',
          resource: ''
        }))
    );
}

function isExpected({ derived, table }: Indicator): boolean {
  if (derived === 'targets-met-by-group' || derived === 'unregistered-shortfalls') return false;
  return derived === 'demographics-known' || registers.has(table);
}
