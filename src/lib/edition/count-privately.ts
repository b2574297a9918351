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

type CountOptions = Pick<EditionOptions, 'reference' | 'crossings' | 'only' | 'onCounted'>;

/** Tallies and findings of a project as they are, for the commands `indicators` and `gaps`. Nothing of it may be published. */
export async function countPrivately(db: Database, intake: Intake, options: CountOptions): Promise<PrivateFigures> {
  const { set, problems } = await tallyPrivately(db, intake, options);
  return { set, findings: findings(set, referenceOf(intake, options)), problems };
}

/** The tallies alone, for an edition, of which only the withheld figures are computed. */
export async function tallyPrivately(
  db: Database,
  intake: Intake,
  options: CountOptions
): Promise<Omit<PrivateFigures, 'findings'>> {
  const crossings = options.crossings ?? intake.project.crossings;
  const { set, problems } = await tally(db, {
    relations: intake.relations,
    indicators: indicatorsOf(intake),
    institutions: intake.institutions,
    dimensions: intake.dimensions,
    dataDate: intake.project.dataDate,
    ...(crossings && { crossings }),
    ...(options.only && { only: options.only }),
    ...(options.onCounted && { onCounted: options.onCounted })
  });
  const reference = referenceOf(intake, options);
  return { set, problems: [...problems, ...unknownReference(set, reference)] };
}

/** A reference that is no rule and no group of any dimension is passed over, which has to be said. */
function unknownReference(set: TallySet<'private'>, { reference }: { reference?: string }): readonly Problem[] {
  const wanted = reference?.trim().toLowerCase() ?? '';
  if (['', 'best', 'largest', 'overall', 'rest'].includes(wanted)) return [];
  const names = new Set(
    set.dimensions.flatMap(({ groups }) => groups.flatMap(({ id, label }) => [id, label.en, label.es ?? '']))
  );
  for (const { group, sourceLabels } of set.tallies) for (const name of [group, ...sourceLabels]) names.add(name);
  if ([...names].some((name) => name.trim().toLowerCase() === wanted)) return [];
  return [
    {
      code: 'reference-not-found',
      severity: 'warning',
      got: `the reference group “${reference}”`,
      expected: 'best, largest, overall, rest, or a group that the files have',
      remedy:
        'Write the group as the file or the scorecard does. Until then the group that fares best is compared with.'
    }
  ];
}

/** The reference asked for, else the project's. */
export function referenceOf(intake: Intake, options: Pick<EditionOptions, 'reference'>): { reference?: string } {
  const reference = options.reference ?? intake.project.reference;
  return reference === undefined ? {} : { reference };
}
