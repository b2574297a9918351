import type { IndexCard } from '#lib/scorecard/model.ts';
import type { Audience, Verdict } from './types.ts';

/** How many verdicts of each kind an edition gives, over all institutions and criteria. A count, never a score. */
export function verdictCounts(index: IndexCard<Audience>): {
  readonly all: number;
  readonly by: Readonly<Record<Verdict, number>>;
} {
  const by: Record<Verdict, number> = { met: 0, partly: 0, 'not-met': 0, 'cannot-tell': 0, 'no-data': 0 };
  const verdicts = index.peerGroups
    .flatMap((group) => group.institutions)
    .flatMap((institution) => institution.criteria.map((criterion) => criterion.verdict));
  for (const verdict of verdicts) by[verdict] += 1;
  return { all: verdicts.length, by };
}
