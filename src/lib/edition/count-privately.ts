import type { Database } from '#lib/database/database.ts';
import { findings } from '#lib/findings/findings.ts';
import type { Findings } from '#lib/findings/types.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Problem } from '#lib/problem.ts';
import type { TallySet } from '#lib/tallies/tally.ts';
import { tally } from '#lib/tallies/tally-all.ts';
import { indicatorsOf } from './indicators-of.ts';
import type { EditionOptions } from './options.ts';

/** Everything counted and computed, unredacted. */
export interface PrivateFigures {
  readonly set: TallySet<'private'>;
  readonly findings: Findings<'private'>;
  readonly problems: readonly Problem[];
}

/** Tallies and findings of a project as they are, for the commands `indicators` and `gaps`. Nothing of it may be published. */
export async function countPrivately(
  db: Database,
  intake: Intake,
  options: Pick<EditionOptions, 'reference' | 'crossings' | 'only'>
): Promise<PrivateFigures> {
  const { set, problems } = await tally(db, {
    relations: intake.relations,
    indicators: indicatorsOf(intake),
    institutions: intake.institutions,
    dimensions: intake.dimensions,
    dataDate: intake.project.dataDate,
    ...(options.crossings && { crossings: options.crossings }),
    ...(options.only && { only: options.only })
  });
  return { set, findings: findings(set, referenceOf(intake, options)), problems };
}

/** The reference asked for, else the project's. */
export function referenceOf(intake: Intake, options: Pick<EditionOptions, 'reference'>): { reference?: string } {
  const reference = options.reference ?? intake.project.reference;
  return reference === undefined ? {} : { reference };
}
