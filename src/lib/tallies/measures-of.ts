import type { Dimension, Indicator } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import { composition } from './composition.ts';
import { coverage } from './coverage.ts';
import { demographicsKnown } from './demographics-known.ts';
import { mean } from './mean.ts';
import type { Measure } from './measure.ts';
import { proportion } from './proportion.ts';
import type { RelationContext } from './relation-context.ts';
import { timeToEvent } from './time-to-event.ts';
import { twoSums } from './two-sums.ts';

/**
 * What is to be counted in a relation for an indicator: usually one measure; none, with a Problem in the context, where the
 * definition cannot be followed; none without one for kinds that are not counted from rows.
 */
export async function measuresOf(
  db: Database,
  context: RelationContext,
  indicator: Indicator,
  key: string,
  dimensions: readonly Dimension[]
): Promise<readonly Measure[]> {
  if (indicator.derived === 'demographics-known') return demographicsKnown(context, indicator, key, dimensions);
  const measure = await ofKind(db, context, indicator, key);
  return measure ? [measure] : [];
}

function ofKind(
  db: Database,
  context: RelationContext,
  indicator: Indicator,
  key: string
): Measure | undefined | Promise<Measure | undefined> {
  switch (indicator.kind) {
    case 'proportion':
      return proportion(context, indicator, key);
    case 'coverage':
      return coverage(context, indicator, key);
    case 'composition':
      return context.relation.dimensions.length === 0 ? undefined : composition(context, indicator, key);
    case 'mean':
      return mean(db, context, indicator, key);
    case 'rate':
    case 'ratio-of-sums':
      return twoSums(db, context, indicator, key);
    case 'time-to-event':
      return timeToEvent(db, context, indicator, key);
    case 'estimate':
    case 'directly-standardised-rate':
      return undefined;
  }
}
