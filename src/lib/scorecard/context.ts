import type { Criterion, Component, Dimension, Localised } from '#lib/catalog/types.ts';
import type { Findings } from '#lib/findings/types.ts';
import type { Audience, TableFacts, TallySet } from '#lib/tallies/tally.ts';
import { indexFindings, type FindingsIndex } from './institution-findings.ts';
import type { Edition } from './model.ts';
import { criterionSlug, slugs } from './slug.ts';

/** Embeds and pages of an institution that are no measure's. */
const pagesBesideIndicators = ['summary', 'promises', 'redress', 'index'] as const;

/** What all scorecards of an edition share, looked up once: slugs, tables, dimensions, findings by institution. */
export interface ScorecardContext<A extends Audience> {
  readonly set: TallySet<A>;
  readonly findings: Findings<A>;
  readonly found: FindingsIndex<A>;
  readonly edition: Edition;
  readonly institutionSlugs: ReadonlyMap<string, string>;
  readonly indicatorSlugs: ReadonlyMap<string, string>;
  readonly dimensionSlugs: ReadonlyMap<string, string>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  /** By resource, then by table name where no resource has it. */
  readonly tables: ReadonlyMap<string, TableFacts>;
  readonly components: readonly Component[];
  readonly criteria: readonly Criterion[];
}

/** Makes the shared part of the scorecards of one edition, in pieces. */
export function* scorecardContext<A extends Audience>(
  set: TallySet<A>,
  findings: Findings<A>,
  edition: Edition,
  components: readonly Component[],
  criteria: readonly Criterion[]
): Generator<void, ScorecardContext<A>> {
  const dimensions = new Set<string>();
  for (const { tally } of findings.estimates) dimensions.add(tally.dimension);
  const names = contextNames(set, findings.indicators, [...dimensions], criteria);
  return { set, findings, found: yield* indexFindings(findings), edition, ...names, components, criteria };
}

/** The part of a context that holds for every institution, whatever was found of it. */
export type ContextNames<A extends Audience> = Pick<
  ScorecardContext<A>,
  'institutionSlugs' | 'indicatorSlugs' | 'dimensionSlugs' | 'dimensions' | 'tables'
>;

/** @param ids dimensions of all estimates */
export function contextNames<A extends Audience>(
  set: TallySet<A>,
  indicators: readonly { readonly id: string }[],
  ids: readonly string[],
  criteria: readonly Criterion[]
): ContextNames<A> {
  const dimensionIds = new Set([...set.dimensions.map((dimension) => dimension.id), ...ids]);
  return {
    institutionSlugs: slugs(
      set.institutions.map((institution) => institution.name),
      ['charter', 'index']
    ),
    indicatorSlugs: slugs(
      indicators.map((indicator) => indicator.id),
      [...pagesBesideIndicators, ...criteria.map((criterion) => criterionSlug(criterion.id))]
    ),
    dimensionSlugs: slugs([...dimensionIds]),
    dimensions: new Map(set.dimensions.map((dimension) => [dimension.id, dimension])),
    tables: new Map([
      ...[...set.tables].reverse().map((facts) => [facts.table, facts] as const),
      ...set.tables.map((facts) => [facts.resource, facts] as const)
    ])
  };
}

/**
 * The dimensions among the ids given, each once: the set's order, then others (intersections, dimensions that only a file
 * knows) as they come.
 */
export function viewDimensions<A extends Audience>(
  context: ScorecardContext<A>,
  ids: readonly string[]
): readonly { id: string; slug: string; label: Localised; dimension: Dimension | undefined }[] {
  const present = new Set(ids);
  const known = context.set.dimensions.map((dimension) => dimension.id).filter((id) => present.has(id));
  const order = [...new Set([...known, ...ids])];
  return order.map((id) => ({
    id,
    slug: context.dimensionSlugs.get(id) ?? id,
    label: dimensionLabel(context.dimensions, id),
    dimension: context.dimensions.get(id)
  }));
}

/** What a dimension is called; an intersection by both its dimensions, one that only a file knows by its own words. */
export function dimensionLabel(dimensions: ReadonlyMap<string, Dimension>, id: string): Localised {
  const own = dimensions.get(id)?.label;
  if (own) return own;
  const parts = id.split(' × ');
  if (parts.length === 2) {
    const [first, second] = parts.map((part) => dimensionLabel(dimensions, part));
    const es = first?.es !== undefined && second?.es !== undefined ? `${first.es} × ${second.es}` : undefined;
    return { en: `${first?.en ?? ''} × ${second?.en ?? ''}`, ...(es !== undefined && { es }) };
  }
  const words = id.replaceAll('-', ' ');
  return { en: words.slice(0, 1).toUpperCase() + words.slice(1) };
}
