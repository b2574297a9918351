import { findings } from '#lib/findings/findings.ts';
import type { InstitutionPart } from '#lib/publishing/institution-files.ts';
import { changesSince } from '#lib/scorecard/changes.ts';
import type { Edition, Scorecard } from '#lib/scorecard/model.ts';
import { scorecardMaker } from '#lib/scorecard/scorecard.ts';
import type { TallySet } from '#lib/tallies/tally.ts';

/** What all institutions of an edition share, as plain data, so that it can be handed to whatever makes them. */
export interface EditionPlan {
  readonly edition: Edition;
  /** All institutions, indicators, dimensions and tables; of the tallies one for each dimension that any has, no record. */
  readonly frame: TallySet<'public'>;
  readonly reference: { readonly reference?: string };
}

/** The plan of an edition of the set. */
export function editionPlan(
  set: TallySet<'public'>,
  edition: Edition,
  reference: EditionPlan['reference']
): EditionPlan {
  const ofDimensions = new Map(set.tallies.map((tally) => [tally.dimension, tally]));
  return {
    edition,
    frame: { ...set, tallies: [...ofDimensions.values()], record: { ...set.record, ...nothing } },
    reference
  };
}

const nothing = {
  evidence: [],
  assessments: [],
  replies: [],
  commitments: [],
  harms: [],
  shortfalls: [],
  overdueCommitments: [],
  registers: []
};

/**
 * Makes institutions of a plan, each from its own set (`ownSets`) and from nothing of the others: findings, scorecard, and what changed
 * since its newest earlier scorecard.
 */
export function partMaker(
  plan: EditionPlan
): (own: TallySet<'public'>, previous: readonly Scorecard<'public'>[]) => InstitutionPart {
  const scorecardOf = scorecardMaker(plan.frame, plan.edition);
  return (own, previous) => {
    const name = own.institutions[0]?.name ?? '';
    const found = findings(own, plan.reference);
    return { scorecard: withChanges(scorecardOf(own, found, name), previous), findings: found };
  };
}

/** With what changed since the newest of the earlier editions that has the institution. */
export function withChanges(
  scorecard: Scorecard<'public'>,
  previous: readonly Scorecard<'public'>[]
): Scorecard<'public'> {
  const own = previous.filter(({ institution }) => institution.key === scorecard.institution.key);
  const [newest] = [...own].sort((a, b) => (a.edition.edition < b.edition.edition ? 1 : -1));
  return newest === undefined ? scorecard : { ...scorecard, changes: changesSince(newest, scorecard) };
}
