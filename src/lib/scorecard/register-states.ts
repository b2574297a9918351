import { registerTables } from '#lib/catalog/register-tables.ts';
import type { Audience, RegisterState } from '#lib/tallies/tally.ts';
import type { ScorecardContext } from './context.ts';

/** The state of every register of one institution, in the order of the catalog; one that nothing is said of was not given. */
export function registerStates<A extends Audience>(
  context: ScorecardContext<A>,
  institution: string
): readonly RegisterState[] {
  const given = context.set.record.registers.filter((register) => register.institution === institution);
  return registerTables.map(
    ({ name }) => given.find(({ table }) => table === name) ?? { institution, table: name, state: 'not-given', rows: 0 }
  );
}

/** Whether one register is kept, declared empty or not given. */
export function registerState(states: readonly RegisterState[], table: string): RegisterState['state'] {
  return states.find((register) => register.table === table)?.state ?? 'not-given';
}
