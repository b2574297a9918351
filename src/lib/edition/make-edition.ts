import type { Database } from '#lib/database/database.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Problem } from '#lib/problem.ts';
import { publishedPages } from '#lib/publishing/pages.ts';
import { publish } from '#lib/publishing/publish.ts';
import type { PublisherRecord } from '#lib/publishing/record.ts';
import { changesSince } from '#lib/scorecard/changes.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { assess, type Assessed } from './assess.ts';
import { editionOf } from './edition-of.ts';
import type { EditionOptions } from './options.ts';
import { refusals } from './refusals.ts';

/** An edition ready to be written, or the reasons why there is none. */
export interface MadeEdition {
  /** Path → bytes; empty where publishing is refused. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** For the publisher alone, without the hashes of the inputs, which only the caller can read; absent where refused. */
  readonly record?: Omit<PublisherRecord, 'inputs'>;
  readonly problems: readonly Problem[];
  readonly summary: EditionSummary;
}

export interface EditionSummary {
  readonly edition: string;
  readonly institutions: number;
  readonly indicators: number;
  readonly files: number;
  readonly bytes: number;
  /** Rule → number of quantities that it hid. */
  readonly withheld: Readonly<Record<string, number>>;
}

/** Makes the edition of a project, from its tables to `{path: bytes}`; refuses with Problems and no files where it must. */
export async function makeEdition(db: Database, intake: Intake, options: EditionOptions): Promise<MadeEdition> {
  const refused = refusals(intake, options);
  if (refused.length > 0) return refusal(refused);
  return publishAssessed(await assess(db, intake, options), intake, options);
}

/**
 * The edition of what was assessed already, so that the workbench does not count twice; publisher and edition are those of
 * the options now. Refuses like `makeEdition`.
 */
export function publishAssessed(assessed: Assessed, intake: Intake, options: EditionOptions): MadeEdition {
  const refused = refusals(intake, options);
  if (refused.length > 0) return refusal([...assessed.problems, ...refused]);
  const { policy, public: figures } = assessed;
  const edition = editionOf(intake, options, policy);
  const publication = {
    findings: figures.findings,
    scorecards: figures.scorecards.map((scorecard) => withChanges({ ...scorecard, edition }, options.previous ?? [])),
    index: { ...figures.index, edition }
  };
  const files = publish(publication, publishedPages, {
    ...(options.languages && { languages: options.languages }),
    ...(options.pictures && { pictures: options.pictures })
  });
  const withheld = assessed.redaction.summary.because;
  return {
    files,
    record: { edition, withheld, files: files.size },
    problems: assessed.problems,
    summary: {
      edition: edition.edition,
      institutions: assessed.public.scorecards.length,
      indicators: assessed.public.findings.indicators.length,
      files: files.size,
      bytes: [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0),
      withheld
    }
  };
}

/** With what changed since the newest of the earlier editions that has the institution. */
function withChanges(scorecard: Scorecard<'public'>, previous: readonly Scorecard<'public'>[]): Scorecard<'public'> {
  const own = previous.filter(({ institution }) => institution.key === scorecard.institution.key);
  const [newest] = [...own].sort((a, b) => (a.edition.edition < b.edition.edition ? 1 : -1));
  return newest === undefined ? scorecard : { ...scorecard, changes: changesSince(newest, scorecard) };
}

function refusal(problems: readonly Problem[]): MadeEdition {
  return {
    files: new Map(),
    problems,
    summary: { edition: '', institutions: 0, indicators: 0, files: 0, bytes: 0, withheld: {} }
  };
}
