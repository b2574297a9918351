import type { Database } from '#lib/database/database.ts';
import { finished } from '#lib/finished.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Problem } from '#lib/problem.ts';
import type { EditionFile } from '#lib/publishing/edition-files.ts';
import { editionLanguages } from '#lib/publishing/languages.ts';
import { publishedPages } from '#lib/publishing/pages.ts';
import { publicationFiles } from '#lib/publishing/publish.ts';
import type { PublisherRecord } from '#lib/publishing/record.ts';
import { sha256 } from '#lib/publishing/sha256.ts';
import type { Assessed } from './assess.ts';
import { closingOf } from './closing-of.ts';
import { institutionDrawer, type DrawOptions } from './draw-institution.ts';
import { editionOf } from './edition-of.ts';
import { withChanges } from './edition-plan.ts';
import type { EditionOptions } from './options.ts';
import { inPieces } from './in-pieces.ts';
import { refusals } from './refusals.ts';
import { streamEdition, type ReadyEdition } from './stream-edition.ts';

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

/**
 * Makes the edition of a project, from its tables to `{path: bytes}`, paths in code-unit order; refuses with Problems and no files where
 * it must. For editions that can be held as a whole; `streamEdition` for any.
 */
export async function makeEdition(db: Database, intake: Intake, options: EditionOptions): Promise<MadeEdition> {
  const { problems, ready } = await streamEdition(db, intake, options);
  if (ready === undefined) return refusal(problems);
  const files = new Map<string, Uint8Array>();
  const put = ({ path, content }: EditionFile): void => void files.set(path, content);
  const drawOptions = drawOptionsOf(options);
  const draw = institutionDrawer(ready.plan, drawOptions, put);
  const drawn = ready.tasks().map(draw);
  for (const file of closingOf(ready.plan, drawn, ready.set, drawOptions)) put(file);
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  return made(sorted, problems, ready);
}

/**
 * The edition of what was assessed already, so that the workbench does not count twice; publisher and edition are those of
 * the options now. Refuses like `makeEdition`.
 */
export function publishAssessed(assessed: Assessed, intake: Intake, options: EditionOptions): MadeEdition {
  return finished(publishing(assessed, intake, options));
}

/** `publishAssessed` file by file, with `options.pause` between them; rejects as soon as `options.signal` is aborted. */
export function publishInPieces(assessed: Assessed, intake: Intake, options: EditionOptions): Promise<MadeEdition> {
  return inPieces(publishing(assessed, intake, options), options);
}

function* publishing(assessed: Assessed, intake: Intake, options: EditionOptions): Generator<void, MadeEdition> {
  const refused = refusals(intake, options);
  if (refused.length > 0) return refusal([...assessed.problems, ...refused]);
  const { policy, public: figures } = assessed;
  const edition = editionOf(intake, options, policy);
  const publication = {
    findings: figures.findings,
    scorecards: figures.scorecards.map((scorecard) => withChanges({ ...scorecard, edition }, options.previous ?? [])),
    index: { ...figures.index, edition }
  };
  yield;
  const files = yield* publicationFiles(publication, publishedPages, {
    ...(options.languages && { languages: options.languages }),
    ...(options.pictures && { pictures: options.pictures })
  });
  return made(files, assessed.problems, {
    edition,
    withheld: assessed.redaction.summary.because,
    institutions: figures.scorecards.length,
    indicators: figures.findings.indicators.length
  });
}

/** What of the options drawing looks at, with what holds where nothing is said. */
export function drawOptionsOf({ languages, pictures, hash }: EditionOptions): DrawOptions {
  return { languages: languages ?? editionLanguages, hash: hash ?? sha256, ...(pictures && { pictures }) };
}

function made(
  files: ReadonlyMap<string, Uint8Array>,
  problems: readonly Problem[],
  {
    edition,
    withheld,
    institutions,
    indicators
  }: Pick<ReadyEdition, 'edition' | 'withheld' | 'institutions' | 'indicators'>
): MadeEdition {
  return {
    files,
    record: { edition, withheld, files: files.size },
    problems,
    summary: {
      edition: edition.edition,
      institutions,
      indicators,
      files: files.size,
      bytes: [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0),
      withheld
    }
  };
}

function refusal(problems: readonly Problem[]): MadeEdition {
  return {
    files: new Map(),
    problems,
    summary: { edition: '', institutions: 0, indicators: 0, files: 0, bytes: 0, withheld: {} }
  };
}
