import type { Database } from '#lib/database/database.ts';
import { cms, type DisclosurePolicy } from '#lib/disclosure/policy.ts';
import { redacting, type Redaction } from '#lib/disclosure/redact.ts';
import { withoutTellingRows } from '#lib/disclosure/telling-rows.ts';
import { finding } from '#lib/findings/findings.ts';
import type { Findings } from '#lib/findings/types.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Problem } from '#lib/problem.ts';
import { indexCard } from '#lib/scorecard/index-card.ts';
import type { Audience, Edition, IndexCard, Scorecard } from '#lib/scorecard/model.ts';
import { scoring } from '#lib/scorecard/scorecard.ts';
import type { TallySet } from '#lib/tallies/tally.ts';
import { referenceOf, tallyPrivately } from './count-privately.ts';
import { editionOf } from './edition-of.ts';
import { inPieces } from './in-pieces.ts';
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

/**
 * Runs a project from its tables to its scorecards, private and public. Nothing is written; problems are values. What follows the
 * counting is done in pieces, with `options.pause` between them; rejects as soon as `options.signal` is aborted.
 */
export async function assess(db: Database, intake: Intake, options: EditionOptions): Promise<Assessed> {
  const policy = options.policy ?? cms;
  const edition = editionOf(intake, options, policy);
  const reference = referenceOf(intake, options);
  const told = (share: number) => options.onCounted?.(share);
  const onCounted = (share: number) => told(share * shares.counted);
  const { set, problems } = await tallyPrivately(db, intake, { ...options, onCounted });
  const redaction = await inPieces(redacting(set, policy), options);
  told(shares.redacted);
  const publicSet = withoutTellingRows(redaction.set, policy);
  const found = await inPieces(finding(set, reference), options);
  told(shares.found);
  const publicFound = await inPieces(finding(publicSet, reference), options);
  told(shares.foundPublic);
  return {
    edition,
    policy,
    private: await inPieces(figuresOf(set, found, edition), options),
    public: await inPieces(figuresOf(publicSet, publicFound, edition), options),
    redaction,
    problems
  };
}

/** How much of the work is done when each part of it is, roughly. */
const shares = { counted: 0.5, redacted: 0.7, found: 0.85, foundPublic: 0.95 };

function* figuresOf<A extends Audience>(
  set: TallySet<A>,
  found: Findings<A>,
  edition: Edition
): Generator<void, Figures<A>> {
  const cards = yield* scoring(set, found, edition);
  return { set, findings: found, scorecards: cards, index: indexCard(set.audience, edition, cards, found.funnels) };
}
