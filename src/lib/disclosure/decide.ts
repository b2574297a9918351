import type { TallySet } from '#lib/tallies/tally.ts';
import { decideDemographics } from './decide-demographics.ts';
import { decideParts } from './decide-parts.ts';
import { decideWholes } from './decide-wholes.ts';
import { hideAll, ruledCells, type Decision } from './decision.ts';
import { membersOf, type Family } from './family.ts';
import type { DisclosurePolicy } from './policy.ts';
import { relaxed, type Strain } from './strain.ts';
import { allCells, type Table } from './table.ts';
import { readUnknownRows } from './unknown-rows.ts';

/**
 * Decides families, each as hard as its strain says, and replaces what was decided of them before: first the figures
 * themselves, then, for all families of it, how many rows are known.
 */
export function decide(
  set: TallySet<'private'>,
  families: readonly Family[],
  strains: ReadonlyMap<Family, Strain>,
  policy: DisclosurePolicy,
  decisions: Map<Family, Decision>
): void {
  for (const family of families.filter((one) => !isDemographics(one))) {
    const decision = start(decisions, family);
    const strain = strains.get(family) ?? relaxed;
    if (!strain.everything) {
      const rules = { policy, strain };
      for (const tables of byPeriod(family.wholes)) decideWholes(decision, tables, rules);
      decideParts(decision, family, rules);
    }
    hideUnchecked(decision, family, strain.everything);
  }
  const demographics = families.filter(isDemographics);
  if (demographics.length === 0) return;
  const unknownRows = readUnknownRows(set, decisions);
  for (const family of demographics) {
    const decision = start(decisions, family);
    const strain = strains.get(family) ?? relaxed;
    decideDemographics(decision, family, unknownRows, strain, policy);
    hideUnchecked(decision, family, strain.everything);
  }
}

/** Whether a family counts how many rows are known. */
export function isDemographics(family: Family): boolean {
  return membersOf(family).some((table) => table.isDemographics);
}

function start(decisions: Map<Family, Decision>, family: Family): Decision {
  const decision: Decision = { numerator: new Map(), denominator: new Map() };
  decisions.set(family, decision);
  return decision;
}

function byPeriod(tables: readonly Table[]): readonly (readonly Table[])[] {
  const periods = new Map<string, Table[]>();
  for (const table of tables) {
    const key = JSON.stringify([table.span, table.period]);
    const found = periods.get(key);
    if (found === undefined) periods.set(key, [table]);
    else found.push(table);
  }
  return [...periods.values()];
}

function hideUnchecked(decision: Decision, family: Family, everything: boolean): void {
  for (const table of membersOf(family)) {
    const cells = ruledCells(table);
    if (everything) hideAll(decision, table, cells, 'cannot-be-protected');
    if (table.shape === 'unchecked') hideAll(decision, table, allCells(table), 'cannot-be-checked');
    else if (cells.some((cell) => cell.isUncheckable)) hideAll(decision, table, cells, 'cannot-be-checked');
  }
}
