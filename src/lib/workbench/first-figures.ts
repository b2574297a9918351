import type { Indicator } from '#lib/catalog/types.ts';
import type { Database } from '#lib/database/database.ts';
import { tallyPrivately } from '#lib/edition/count-privately.ts';
import { estimate } from '#lib/findings/estimate.ts';
import { isPresent } from '#lib/findings/figures.ts';
import { lookup, type Lookup } from '#lib/findings/lookup.ts';
import type { Trial } from '#lib/intake/try-resource.ts';
import { english } from '#lib/messages/english.ts';
import type { MeasureSubject, Text } from '#lib/messages/subjects.ts';
import type { Problem } from '#lib/problem.ts';
import { dimensionLabel } from '#lib/scorecard/context.ts';
import { figureOf } from '#lib/scorecard/figure.ts';
import type { Figure } from '#lib/scorecard/model.ts';
import type { Tally, TallySet } from '#lib/tallies/tally.ts';

/** The first figures that come of a file as it was tried: private, and nothing of them is to be published. */
export interface FirstFigures {
  /** At most five: those of the person's own first, those that cannot be counted last. */
  readonly measures: readonly FirstFigure[];
  /** How many more measures there are. */
  readonly more: number;
  /** What counting found wrong with the file, and not with a single measure. */
  readonly problems: readonly Problem[];
}

/** A measure in the first institution and period in which it has a figure; in the first of all where it has none. */
export interface FirstFigure {
  readonly indicator: string;
  readonly measure: MeasureSubject;
  /** Left out where nothing was counted. */
  readonly place?: { readonly institution: string; readonly period: string };
  /** Over everyone; left out where the file gives no total. */
  readonly overall?: Figure;
  readonly dimensions: readonly FirstDimension[];
  /** Why it is not counted. */
  readonly problems: readonly Problem[];
}

/** The first groups of a dimension, in its order. */
export interface FirstDimension {
  readonly id: string;
  readonly label: Text;
  readonly groups: readonly { readonly label: Text; readonly figure: Figure }[];
  readonly more: number;
}

const mostMeasures = 5;
const mostGroups = 6;

/** Counts what was tried as the whole project will be counted, and takes the first figures; the trial is to be in this database. */
export async function firstFigures(db: Database, { intake }: Trial, file: string): Promise<FirstFigures> {
  const { set, problems } = await tallyPrivately(db, intake, { crossings: [] });
  const words = lookup(set);
  const relations = intake.relations.filter((each) => each.file === file);
  const resources = new Set(relations.map(({ resource }) => resource));
  const byIndicator = new Map<string, Tally<'private'>[]>();
  for (const tally of set.tallies) {
    if (!resources.has(tally.resource) || tally.span === 'year') continue;
    const own = byIndicator.get(tally.indicator);
    if (own) own.push(tally);
    else byIndicator.set(tally.indicator, [tally]);
  }
  const names = new Set(relations.flatMap(({ table, resource, calledAs = resource }) => [table, resource, calledAs]));
  const isAsked = ({ builtIn, id, table }: Indicator) => !builtIn && !byIndicator.has(id) && names.has(table);
  const counted = set.indicators.filter(({ id }) => byIndicator.has(id));
  const all = [
    ...counted.filter(({ builtIn }) => !builtIn),
    ...counted.filter(({ builtIn }) => builtIn),
    ...set.indicators.filter(isAsked).filter(({ table }) => table !== 'results')
  ];
  const about = ({ details }: Problem) => String(details?.['indicator'] ?? '');
  return {
    measures: all.slice(0, mostMeasures).map((indicator) => ({
      ...firstOf(indicator, byIndicator.get(indicator.id) ?? [], set, words),
      problems: byIndicator.has(indicator.id) ? [] : problems.filter((problem) => about(problem) === indicator.id)
    })),
    more: Math.max(0, all.length - mostMeasures),
    problems: problems.filter(
      (problem) => problem.file === file && (about(problem) === '' || byIndicator.has(about(problem)))
    )
  };
}

function firstOf(
  indicator: Indicator,
  tallies: readonly Tally<'private'>[],
  set: TallySet<'private'>,
  words: Lookup
): Omit<FirstFigure, 'problems'> {
  const figure = (tally: Tally<'private'>) => figureOf(estimate(tally, indicator, words.isRegister(tally)));
  const hasFigure = (tally: Tally<'private'>) => isPresent(figure(tally).estimate);
  const totals = tallies.filter(({ dimension }) => dimension === 'all');
  const first = totals.find(hasFigure) ?? tallies.find(hasFigure) ?? tallies[0];
  if (first === undefined) return { indicator: indicator.id, measure: subject(indicator), dimensions: [] };
  const here = tallies.filter(
    ({ institution, period, span }) =>
      institution === first.institution && period === first.period && span === first.span
  );
  const overall = here.find(({ dimension }) => dimension === 'all');
  const { name, title = name } = set.institutions.find((each) => each.name === first.institution) ?? {
    name: first.institution
  };
  const labels = new Map(set.dimensions.map((each) => [each.id, each]));
  const ids = [...new Set(here.map(({ dimension }) => dimension))].filter((id) => id !== 'all');
  return {
    indicator: indicator.id,
    measure: subject(indicator),
    place: { institution: title, period: first.period },
    ...(overall && { overall: figure(overall) }),
    dimensions: ids.map((id) => {
      const own = here.filter(({ dimension }) => dimension === id);
      const groups = own.slice(0, mostGroups).map((tally) => ({
        label: labels.get(id)?.groups.find(({ label }) => label.en === tally.group)?.label ?? { en: tally.group },
        figure: figure(tally)
      }));
      return { id, label: dimensionLabel(labels, id), groups, more: own.length - groups.length };
    })
  };
}

function subject({ label, kind, favourable, scale, unit, event }: Indicator): MeasureSubject {
  return {
    label,
    kind,
    favourable,
    scale,
    unit: unit ?? { en: english.page.fallbackUnit },
    event: event ?? { en: english.page.fallbackEvent(label.en) }
  };
}
