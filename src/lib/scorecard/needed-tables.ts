import { tables } from '#lib/catalog/tables.ts';
import type { Indicator } from '#lib/catalog/types.ts';
import type { Audience, RegisterState } from '#lib/tallies/tally.ts';
import type { ScorecardContext } from './context.ts';
import { registerState } from './register-states.ts';

/**
 * The tables that would fill the measures given, in the order of the catalog, each once. Of what a measure needs, registers that
 * are kept already are left out, unless all of it is kept: then its rows are what is missing.
 */
export function neededTables<A extends Audience>(
  context: ScorecardContext<A>,
  indicators: readonly Indicator[],
  registers: readonly RegisterState[]
): readonly string[] {
  const needed = new Set(
    indicators.flatMap((indicator) => {
      const all = tablesOf(context, indicator);
      const missing = all.filter((table) => registerState(registers, table) !== 'kept');
      return missing.length > 0 ? missing : all;
    })
  );
  return tables.map(({ name }) => name as string).filter((name) => needed.has(name));
}

function tablesOf<A extends Audience>(context: ScorecardContext<A>, indicator: Indicator): readonly string[] {
  if (indicator.derived === 'voting-seats-by-group') return ['seats', 'population'];
  if (indicator.derived === 'unregistered-shortfalls') return ['commitments', 'shortfalls'];
  const isTable = tables.some(({ name }) => name === indicator.table);
  return [isTable ? indicator.table : (context.tables.get(indicator.table)?.table ?? 'records')];
}
