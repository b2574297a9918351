import type { Database } from '#lib/database/database.ts';
import { cms, type DisclosurePolicy } from '#lib/disclosure/policy.ts';
import { redact, type Redaction } from '#lib/disclosure/redact.ts';
import { withoutTellingRows } from '#lib/disclosure/telling-rows.ts';
import { findings } from '#lib/findings/findings.ts';
import type { Findings } from '#lib/findings/types.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Problem } from '#lib/problem.ts';
import { indexCard } from '#lib/scorecard/index-card.ts';
import type { Audience, Edition, IndexCard, Scorecard } from '#lib/scorecard/model.ts';
import { scorecards } from '#lib/scorecard/scorecard.ts';
import type { TallySet } from '#lib/tallies/tally.ts';
import { countPrivately, referenceOf } from './count-privately.ts';
import { editionOf } from './edition-of.ts';
import type { EditionOptions } from './options.ts';

/** What one audience may see: the same things, computed from what it may see. */
export interface Figures<A extends Audience> {
  readonly set: TallySet<A>;
  readonly findings: Findings<A>;
  readonly scorecards: readonly Scorecard<A>[];
  readonly index: IndexCard<A>;
}

/** A project assessed: as it is, for the person who holds the files, and as it will be published, side by side. */
export interface Assessed {
  readonly edition: Edition;
  readonly policy: DisclosurePolicy;
  readonly private: Figures<'private'>;
  readonly public: Figures<'public'>;
  /** Which rule hides what, for the publisher's eyes. */
  readonly redaction: Redaction;
  readonly problems: readonly Problem[];
}

/** Runs a project from its tables to its scorecards, private and public. Nothing is written; problems are values. */
export async function assess(db: Database, intake: Intake, options: EditionOptions): Promise<Assessed> {
  const policy = options.policy ?? cms;
  const edition = editionOf(intake, options, policy);
  const counted = await countPrivately(db, intake, options);
  const redaction = redact(counted.set, policy);
  const publicSet = withoutTellingRows(redaction.set, policy);
  return {
    edition,
    policy,
    private: figuresOf(counted.set, counted.findings, edition),
    public: figuresOf(publicSet, findings(publicSet, referenceOf(intake, options)), edition),
    redaction,
    problems: counted.problems
  };
}

function figuresOf<A extends Audience>(set: TallySet<A>, found: Findings<A>, edition: Edition): Figures<A> {
  const cards = scorecards(set, found, edition);
  return { set, findings: found, scorecards: cards, index: indexCard(set.audience, edition, cards, found.funnels) };
}
