import { allPeriods } from '#lib/catalog/own-periods.ts';
import { registers } from '#lib/catalog/registers.ts';
import type { Relation } from '#lib/catalog/relation.ts';
import type { Indicator, Institution } from '#lib/catalog/types.ts';
import type { RegisterState, Tally } from './tally.ts';

/**
 * What an institution does not tell: an overall tally without figures for each indicator of a register, and of the records'
 * demographics, that has no row of that institution. Where the institution declares that nothing is on the register, or all of
 * it is dated later, its indicators are not applicable rather than not reported; but where a fixed number of rules has to be in force,
 * a register declared empty says that none is: 0 of so many. `failed` names indicators that could not be followed.
 */
export function notReported(
  indicators: readonly Indicator[],
  institutions: readonly Institution[],
  tallies: readonly Tally<'private'>[],
  failed: ReadonlySet<string>,
  relations: readonly Relation[],
  states: readonly RegisterState[],
  dataDate: string
): Tally<'private'>[] {
  const told = new Map<string, Set<string>>();
  for (const { indicator, institution } of tallies)
    told.set(indicator, (told.get(indicator) ?? new Set()).add(institution));
  const stateOf = new Map(states.map((each) => [JSON.stringify([each.table, each.institution]), each]));
  return indicators
    .filter((indicator) => isExpected(indicator) && !failed.has(indicator.id))
    .flatMap((indicator) =>
      institutions
        .filter(({ name }) => told.get(indicator.id)?.has(name) !== true)
        .map(({ name }) => ({
          audience: 'private',
          institution: name,
          period: dataDate || allPeriods,
          indicator: indicator.id,
          dimension: 'all',
          group: 'all',
          ...counts(indicator, stateOf.get(JSON.stringify([indicator.table, name]))),
          sourceLabels: [],
          verification: 'self-reported',
          resource: declaredIn(relations, indicator.table, name)
        }))
    );
}

/** The resource by which the institution declares its register empty; none where it declares nothing. */
function declaredIn(relations: readonly Relation[], table: string, institution: string): string {
  return (
    relations.find((each) => each.table === table && each.declaredEmptyBy?.includes(institution) === true)?.resource ??
    ''
  );
}

type Counts = Pick<Tally<'private'>, 'span' | 'numerator' | 'denominator' | 'rows' | 'notReported'>;

function counts(indicator: Indicator, state: RegisterState | undefined): Counts {
  const needed = rulesNeeded(indicator);
  if (state?.state === 'declared-empty' && needed !== undefined) {
    return { span: 'in-force', numerator: 0, denominator: needed, rows: 0, notReported: 0 };
  }
  const absent = { absent: state !== undefined && isEmpty(state) ? 'not-applicable' : 'not-reported' } as const;
  return { span: 'all-rows', numerator: absent, denominator: absent, rows: absent, notReported: absent };
}

/** How many cells standing rules have to fill, where the definition fixes the number. */
function rulesNeeded({ kind, inForce, required, cells }: Indicator): number | undefined {
  if (kind !== 'coverage' || inForce === undefined) return undefined;
  return required?.length ?? (cells?.length === 0 ? 1 : undefined);
}

function isExpected({ derived, table }: Indicator): boolean {
  if (derived === 'targets-met-by-group' || derived === 'unregistered-shortfalls') return false;
  return derived === 'demographics-known' || registers.has(table);
}

function isEmpty({ state, rows, hidden }: RegisterState): boolean {
  return state === 'declared-empty' || (state === 'kept' && rows === 0 && hidden !== true);
}
