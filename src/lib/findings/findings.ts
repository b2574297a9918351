import type { Audience, TallySet } from '#lib/tallies/tally.ts';
import { derivedEstimates } from './derived-estimates.ts';
import { estimate } from './estimate.ts';
import { headline } from './headline.ts';
import { findGaps } from './find-gaps.ts';
import { funnels } from './funnels.ts';
import { judgeCommitments } from './judge-commitments.ts';
import { judgeCriteria } from './judge-criteria.ts';
import { judgeIndicators } from './judge-indicators.ts';
import { lookup } from './lookup.ts';
import type { CommitmentFinding, Estimate, Findings } from './types.ts';

/**
 * Everything that is concluded from a set of tallies: estimates, comparisons, verdicts, headlines (MODEL §§3–4). The same
 * computation for private and for redacted tallies; what a tally withholds is withheld in whatever rests on it.
 *
 * @param options.reference best, largest, overall, rest or a group's label, before any charter's rule
 */
export function findings<A extends Audience>(
  set: TallySet<A>,
  options: { readonly reference?: string } = {}
): Findings<A> {
  const words = lookup(set);
  const plain = set.tallies.map((tally) => estimate(tally, words.indicator(tally.indicator), words.isRegister(tally)));
  const gaps = findGaps(plain, words, options.reference);
  const byInstitution = new Map<string, Estimate<A>[]>(set.institutions.map(({ name }) => [name, []]));
  for (const one of plain) byInstitution.get(one.tally.institution)?.push(one);
  const institutions = set.institutions.map(({ name }) => {
    const own = byInstitution.get(name) ?? [];
    const derived = derivedEstimates(name, own, set, words);
    const all = [...own, ...derived.estimates];
    const indicatorVerdicts = judgeIndicators(name, all, set, words);
    const criterionVerdicts = judgeCriteria(name, indicatorVerdicts, words);
    const latest = gaps.latest.filter((gap) => gap.institution === name);
    const summary = headline(name, criterionVerdicts, indicatorVerdicts, latest);
    const commitments = judgeCommitments(name, all, set, words);
    return { name, derived, indicatorVerdicts, criterionVerdicts, summary, commitments };
  });
  return {
    audience: set.audience,
    estimates: [...plain.map(gaps.marked), ...institutions.flatMap(({ derived }) => derived.estimates)],
    comparisons: gaps.comparisons,
    dimensions: gaps.dimensions,
    indicatorVerdicts: institutions.flatMap(({ indicatorVerdicts }) => indicatorVerdicts),
    criterionVerdicts: institutions.flatMap(({ criterionVerdicts }) => criterionVerdicts),
    headlines: institutions.map(({ summary }) => summary),
    commitments: inOrderOf(set.record.commitments, institutions),
    unregistered: institutions.flatMap(({ derived }) => derived.unregistered),
    indicators: set.indicators,
    funnels: funnels(set, plain, words),
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
