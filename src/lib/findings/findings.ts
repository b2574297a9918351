import type { Audience, TallySet } from '#lib/tallies/tally.ts';
import { derivedEstimates } from './derived-estimates.ts';
import { estimate } from './estimate.ts';
import { headline } from './headline.ts';
import { findGaps } from './find-gaps.ts';
import { finished } from '#lib/finished.ts';
import { funnels } from './funnels.ts';
import { gathered } from './gathered.ts';
import { judgeCommitments } from './judge-commitments.ts';
import { judgeCriteria } from './judge-criteria.ts';
import { judgeIndicators } from './judge-indicators.ts';
import { lookup } from './lookup.ts';
import { mapped } from './mapped.ts';
import type { CommitmentFinding, Findings } from './types.ts';

/**
 * Everything that is concluded from a set of tallies: estimates, comparisons, verdicts, headlines (MODEL §§3–4). The same
 * computation for private and for redacted tallies; what a tally withholds is withheld in whatever rests on it.
 *
 * @param options.reference best, largest, overall, rest or a group's label, before any charter's rule
 */
export function findings<A extends Audience>(set: TallySet<A>, options: FindingsOptions = {}): Findings<A> {
  return finished(finding(set, options));
}

export interface FindingsOptions {
  readonly reference?: string;
}

/** `findings` in pieces, none larger than the verdicts of one institution: for whoever has to do other things meanwhile. */
export function* finding<A extends Audience>(
  set: TallySet<A>,
  options: FindingsOptions = {}
): Generator<void, Findings<A>> {
  const words = lookup(set);
  const plain = yield* mapped(set.tallies, (tally) =>
    estimate(tally, words.indicator(tally.indicator), words.isRegister(tally))
  );
  const gaps = yield* findGaps(plain, words, options.reference);
  const byInstitution = yield* gathered(plain, ({ tally }) => tally.institution);
  const latestGaps = yield* gathered(gaps.latest, ({ institution }) => institution);
  const institutions = yield* mapped(
    set.institutions,
    ({ name }) => {
      const own = byInstitution.get(name) ?? [];
      const derived = derivedEstimates(name, own, set, words);
      const all = [...own, ...derived.estimates];
      const indicatorVerdicts = judgeIndicators(name, all, set, words);
      const criterionVerdicts = judgeCriteria(name, indicatorVerdicts, words);
      const summary = headline(name, criterionVerdicts, indicatorVerdicts, latestGaps.get(name) ?? []);
      const commitments = judgeCommitments(name, all, set, words);
      return { name, derived, indicatorVerdicts, criterionVerdicts, summary, commitments };
    },
    1
  );
  const marked = yield* mapped(plain, gaps.marked, 1024);
  return {
    audience: set.audience,
    estimates: [...marked, ...institutions.flatMap(({ derived }) => derived.estimates)],
    comparisons: gaps.comparisons,
    dimensions: gaps.dimensions,
    indicatorVerdicts: institutions.flatMap(({ indicatorVerdicts }) => indicatorVerdicts),
    criterionVerdicts: institutions.flatMap(({ criterionVerdicts }) => criterionVerdicts),
    headlines: institutions.map(({ summary }) => summary),
    commitments: inOrderOf(set.record.commitments, institutions),
    unregistered: institutions.flatMap(({ derived }) => derived.unregistered),
    indicators: set.indicators,
    funnels: yield* funnels(set, plain, words),
    ...(set.countings && { countings: set.countings })
  };
}

/** Findings by institution, put back into the order of the register. */
function inOrderOf(
  register: readonly { readonly institution: string }[],
  institutions: readonly { readonly name: string; readonly commitments: readonly CommitmentFinding[] }[]
): readonly CommitmentFinding[] {
  const waiting = new Map(institutions.map(({ name, commitments }) => [name, commitments[Symbol.iterator]()]));
  return register.flatMap(({ institution }) => {
    const next = waiting.get(institution)?.next();
    return next === undefined || next.done === true ? [] : [next.value];
  });
}
