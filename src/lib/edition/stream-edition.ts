import type { Database } from '#lib/database/database.ts';
import { cms } from '#lib/disclosure/policy.ts';
import { redact } from '#lib/disclosure/redact.ts';
import { withoutTellingRows } from '#lib/disclosure/telling-rows.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Problem } from '#lib/problem.ts';
import type { Edition, Scorecard } from '#lib/scorecard/model.ts';
import type { TallySet } from '#lib/tallies/tally.ts';
import { referenceOf, tallyPrivately } from './count-privately.ts';
import { editionOf } from './edition-of.ts';
import type { InstitutionTask } from './draw-institution.ts';
import { editionPlan, type EditionPlan } from './edition-plan.ts';
import type { EditionOptions } from './options.ts';
import { ownSets } from './own-sets.ts';
import { refusals } from './refusals.ts';

/** An edition about to be made, or the reasons why there is none. */
export interface StreamedEdition {
  readonly problems: readonly Problem[];
  /** Absent where publishing is refused. */
  readonly ready?: ReadyEdition;
}

/** An edition of which everything is counted and withheld, and nothing drawn yet. */
export interface ReadyEdition {
  readonly edition: Edition;
  /** Rule → number of quantities that it hid. */
  readonly withheld: Readonly<Record<string, number>>;
  readonly institutions: number;
  readonly indicators: number;
  /** What may be shown of all institutions. */
  readonly set: TallySet<'public'>;
  readonly plan: EditionPlan;
  /** What each institution is made from, in the set's order. */
  readonly tasks: () => readonly InstitutionTask[];
}

/**
 * Prepares the edition of a project, to be drawn one institution at a time (`institutionDrawer`, then `closingOf`): beside the tallies,
 * which are held as a whole, memory grows by about 0.2 MB an institution (what the index and the manifest say of it). The same files as
 * `makeEdition` gives.
 */
export async function streamEdition(db: Database, intake: Intake, options: EditionOptions): Promise<StreamedEdition> {
  const refused = refusals(intake, options);
  if (refused.length > 0) return { problems: refused };
  const policy = options.policy ?? cms;
  const edition = editionOf(intake, options, policy);
  const counted = await tallyPrivately(db, intake, options);
  const { set: redacted, summary } = redact(counted.set, policy);
  const set = withoutTellingRows(redacted, policy);
  return {
    problems: counted.problems,
    ready: {
      edition,
      withheld: summary.because,
      institutions: set.institutions.length,
      indicators: set.indicators.length,
      set,
      plan: editionPlan(set, edition, referenceOf(intake, options)),
      tasks: () => tasksOf(set, options.previous ?? [])
    }
  };
}

/** What the institutions of a set are made from, each with its own earlier scorecards. */
export function tasksOf(set: TallySet<'public'>, previous: readonly Scorecard<'public'>[]): readonly InstitutionTask[] {
  return ownSets(set).map(({ institutions, tallies, record }, at) => ({
    at,
    own: { institutions, tallies, record },
    previous: previous.filter(({ institution }) => institution.key === institutions[0]?.name)
  }));
}
