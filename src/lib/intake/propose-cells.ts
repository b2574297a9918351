import { allPeriods } from '#lib/catalog/own-periods.ts';
import type { FileProfile } from './profile-types.ts';
import { resultIndicators } from './propose-indicators.ts';
import type { ProposedMeasure } from './propose-measures.ts';
import { quoted, type PartsList } from './propose-parts.ts';
import type { ResultsShape } from './propose-shape.ts';
import type { Margin } from './propose-slices.ts';
import type { Proposal, ProposedIndicator } from './propose-types.ts';

/** Whether each row is a count of one combination of groups, none of them a total, so that rows may be added up. */
export function areCells(
  shape: ResultsShape,
  margins: ReadonlyMap<string, Margin>,
  measures: readonly ProposedMeasure[],
  profile: FileProfile
): boolean {
  const ids = new Set(shape.dimensions.map(({ dimension }) => dimension!.id));
  if (shape.stratum || shape.indicator || ids.size < 2 || ids.size < shape.dimensions.length) return false;
  if (
    shape.dimensions.some(({ name, only, profile: each }) => margins.has(name) || only !== undefined || each.blank > 0)
  )
    return false;
  const counts = measures.flatMap(({ numerator, denominator }) => [numerator, denominator]);
  const isFull = (name: string | undefined) =>
    profile.columns.some((column) => column.name === name && column.numbers?.every((number) => number !== undefined));
  return measures.every(({ kind }) => kind === 'rate') && counts.every(isFull);
}

/** Counts in every combination of groups, none of them a total: rows that may be added up are records of sums. */
export function proposeCells(
  profile: FileProfile,
  shape: ResultsShape,
  measures: readonly ProposedMeasure[],
  conditions: readonly string[],
  parts: PartsList,
  title: string
): Proposal {
  const names = shape.dimensions.map(({ name }) => name);
  parts.first('table', undefined, 'records', 'likely', { code: 'rows-are-cells', by: names });
  parts.place(shape, title);
  const ids = measures.map((measure): ProposedIndicator => ({
    ...resultIndicators(profile, shape, measure)[0]!,
    numerator: quoted(measure.numerator!),
    denominator: quoted(measure.denominator!),
    table: profile.name
  }));
  parts.directions(ids);
  parts.privacy();
  const constants = {
    ...(shape.institution ? {} : { institution: title }),
    ...(shape.period ? {} : { period: shape.days?.period ?? allPeriods })
  };
  const columns = {
    ...(shape.institution && { [shape.institution.name]: 'institution' }),
    ...(shape.period && { [shape.period.name]: 'period' })
  };
  const answerable = {
    table: 'records' as const,
    ...(Object.keys(constants).length > 0 && { constants }),
    ...(Object.keys(columns).length > 0 && { columns }),
    dimensions: Object.fromEntries(shape.dimensions.map(({ name, dimension }) => [name, dimension!.id])),
    ...(conditions.length > 0 && { where: conditions.join(' and ') })
  };
  return {
    file: profile.file,
    table: 'records',
    parts: parts.all(),
    resources: [{ name: profile.name, missingValues: [], answerable }],
    indicators: ids
  };
}
