import { isHeadlineName, isTotalLabel } from '#lib/catalog/header-words.ts';
import { allPeriods } from '#lib/catalog/own-periods.ts';
import type { FileProfile } from './profile-types.ts';
import { absentSigns } from './propose-absent.ts';
import { blanksOf } from './propose-blanks.ts';
import { areCells, proposeCells } from './propose-cells.ts';
import type { ReadColumn } from './propose-columns.ts';
import { resultIndicators } from './propose-indicators.ts';
import { proposeMeasures, type ProposedMeasure } from './propose-measures.ts';
import { marginReason, partsList, quoted, type PartsList } from './propose-parts.ts';
import { shapeOf, type ResultsShape, type ToldColumns } from './propose-shape.ts';
import { marginOf, repeatedRows, type Margin } from './propose-slices.ts';
import type { Proposal, ProposedIndicator, ProposedResource } from './propose-types.ts';
import { sideBySide } from './propose-wide-indicators.ts';

/** A table of figures has few columns that are neither a place, a group nor a number; one of records has many. */
const mostCategories = 6;

/** Where more rows than this share repeat a key, something else tells rows apart; fewer are set aside as every repeated key is. */
const mostRepeated = 0.05;

/**
 * A proposal for a file of which each row is an aggregated figure, or undefined where it is none: it needs a measure, and rows that
 * an institution, a period, groups or an indicator tell apart. `title`: stands for the institution where no column names one.
 */
export function proposeResults(
  profile: FileProfile,
  columns: readonly ReadColumn[],
  title: string,
  told: ToldColumns = {}
): Proposal | undefined {
  const parts = partsList();
  const shape = { ...shapeOf(profile, columns, parts), ...told };
  if (told.favourable)
    parts.add('indicators', told.favourable.name, 'favourable', 'sure', {
      code: 'favourable-given',
      column: told.favourable.name
    });
  if (shape.categories.length > mostCategories) return undefined;
  const { measures, left } = proposeMeasures(profile, shape.numbers);
  if (measures.length === 0 || shape.keys.length === 0) return undefined;
  const counts = shape.numbers.filter(({ name }) =>
    measures.some(({ numerator, denominator, value, proof }) =>
      proof.kind === 'count-only' ? value === name : numerator === name || denominator === name
    )
  );
  const keys = [...shape.keys, ...shape.categories];
  const conditions: string[] = [];
  const margins = new Map<string, Margin>();
  for (const column of [...shape.dimensions, ...shape.categories, ...(shape.institution ? [shape.institution] : [])]) {
    if (column.only !== undefined) continue;
    const found = marginOf(profile, column, keys, counts);
    if (found) margins.set(column.name, found);
  }
  const blanks = blanksOf(profile, shape, margins, counts, keys, parts);
  if (!blanks) return { file: profile.file, table: '', parts: parts.all(), resources: [], indicators: [] };
  let rows = profile.rows;
  for (const column of shape.categories) {
    const margin = margins.get(column.name);
    if (!margin) continue;
    conditions.push(`${quoted(column.name)} = ${quoted(margin.label)}`);
    rows = rows.filter((row) => row[column.profile.index] === margin.label);
    parts.add('where', column.name, conditions.at(-1)!, 'likely', {
      code: 'margin-left-aside',
      column: column.name,
      label: margin.label
    });
  }
  const total = shape.institution && margins.get(shape.institution.name);
  if (shape.institution && total) {
    conditions.push(`${quoted(shape.institution.name)} != ${quoted(total.label)}`);
    rows = rows.filter((row) => row[shape.institution!.profile.index] !== total.label);
    parts.add('where', shape.institution.name, conditions.at(-1)!, 'likely', marginReason(total));
  }
  const by = shape.keys.map(({ name }) => name);
  const repeated = repeatedRows(rows, shape.keys);
  const open = shape.categories.filter(({ name }) => !margins.has(name));
  if (repeated > mostRepeated * rows.length) {
    if (open.length > 0)
      for (const column of open)
        parts.add('columns', column.name, 'unknown', 'ask', {
          code: 'category-without-total',
          column: column.name,
          values: [...column.profile.values.keys()]
        });
    else parts.add('table', undefined, 'results', 'ask', { code: 'key-repeats', by, rows: repeated });
    return { file: profile.file, table: '', parts: parts.all(), resources: [], indicators: [] };
  }
  for (const column of open) parts.notUsed(column.name, { code: 'told-by-others', by });
  const chosen = shape.indicator ? choose(profile, shape, measures, parts) : measures;
  if (!chosen) return { file: profile.file, table: '', parts: parts.all(), resources: [], indicators: [] };
  for (const { column, why, of } of left) parts.left(column, why, of);
  for (const measure of chosen) parts.measure(measure);

  const cells = !shape.isSpread && areCells(shape, margins, chosen, profile);
  if (cells) return proposeCells(profile, shape, chosen, conditions, parts, title);
  const reason =
    repeated === 0
      ? ({ code: 'rows-are-results', rows: rows.length, by } as const)
      : ({ code: 'rows-are-mostly-results', rows: rows.length, by, repeated } as const);
  parts.first('table', undefined, 'results', 'likely', reason);
  return resultsOf(profile, shape, margins, chosen, conditions, parts, title, blanks);
}

function resultsOf(
  profile: FileProfile,
  shape: ResultsShape,
  margins: ReadonlyMap<string, Margin>,
  measures: readonly ProposedMeasure[],
  conditions: readonly string[],
  parts: PartsList,
  title: string,
  blanks: ReadonlySet<string>
): Proposal {
  const constants: Record<string, string> = {};
  const common: Record<string, string> = {};
  const dimensions: Record<string, string> = {};
  const groups: Record<string, Record<string, string>> = {};
  if (shape.institution) common[shape.institution.name] = 'institution';
  else constants['institution'] = title;
  if (shape.period) common[shape.period.name] = 'period';
  else constants['period'] = shape.days?.period ?? allPeriods;
  if (shape.dimensions.length === 0 && !shape.stratum) Object.assign(constants, { dimension: 'all', group: 'all' });
  if (shape.indicator) common[shape.indicator.name] = 'indicator';
  if (shape.note) common[shape.note.name] = 'note';
  if (shape.method) common[shape.method.name] = 'method';
  const strata = shape.stratum && shape.group ? { dimension: shape.stratum.name, group: shape.group.name } : undefined;
  const isSliced = shape.dimensions.length > 1 || strata !== undefined;
  for (const column of shape.dimensions) {
    const { id } = column.dimension!;
    const margin = margins.get(column.name);
    dimensions[column.name] = id;
    if (margin && (!isSliced || margin.by === 'arithmetic' || !isTotalLabel(margin.label, id)))
      groups[id] = { ...groups[id], [margin.label]: 'all' };
    if (blanks.has(column.name)) groups[id] = { ...groups[id], '': 'all' };
    if (margin) parts.margin(column.name, margin);
  }
  parts.place(shape, title);
  const absent = absentSigns(shape, measures, parts);
  const ids: ProposedIndicator[] = [];
  const resources = measures.map((measure, index): ProposedResource => {
    const lines = resultIndicators(profile, shape, measure, measures.length === 1);
    ids.push(...lines);
    const own: Record<string, string> = { ...common };
    for (const role of ['numerator', 'denominator', 'value', 'lower', 'upper'] as const)
      if (measure[role] !== undefined) own[measure[role]] = role;
    if (measure.error !== undefined) own[measure.error] = 'standard_error';
    const named = new Set([...Object.keys(own), ...Object.keys(dimensions), strata?.dimension, strata?.group]);
    const unused = profile.columns.filter(({ name }) => !named.has(name)).map(({ name }) => name);
    const whole = measure.denominator ?? measure.value!;
    const isHalf = isHalfBlank(profile, whole, measures);
    const where = [...conditions, ...(isHalf ? [`${quoted(whole)} is present`] : [])].join(' and ');
    if (isHalf)
      parts.add('where', whole, `${quoted(whole)} is present`, 'likely', { code: 'half-blank', column: whole });
    return {
      name: measures.length === 1 ? profile.name : `${profile.name}-${index + 1}`,
      missingValues: [],
      answerable: {
        table: 'results',
        ...(Object.keys(constants).length > 0 || !shape.indicator
          ? { constants: { ...constants, ...(!shape.indicator && { indicator: lines[0]!.indicator }) } }
          : {}),
        columns: own,
        ...(strata && { strata }),
        dimensions: { ...dimensions, ...Object.fromEntries(unused.map((name) => [name, ''])) },
        ...(Object.keys(groups).length > 0 && { groups }),
        ...(Object.keys(absent).length > 0 && { absent }),
        ...(where !== '' && { where })
      }
    };
  });
  const isListed = shape.indicator !== undefined || shape.isSpread;
  const names = ids.map(({ indicator }) => indicator);
  const joined = isListed ? undefined : sideBySide(profile.name, resources, measures, names);
  if (joined)
    parts.add('wide', undefined, 'indicator', 'likely', {
      code: 'wide-by-indicator',
      columns: measures.map(({ named }) => named)
    });
  parts.directions(ids);
  parts.privacy();
  return {
    file: profile.file,
    table: 'results',
    parts: parts.all(),
    resources: joined ? [joined] : resources,
    indicators: unique(ids)
  };
}

/** One measure where a column names the indicators, because two figures of one indicator cannot both be it. */
function choose(
  profile: FileProfile,
  shape: ResultsShape,
  measures: readonly ProposedMeasure[],
  parts: PartsList
): readonly ProposedMeasure[] | undefined {
  if (measures.length === 1) return measures;
  const columns = measures.map(({ named }) => named);
  const proven = measures.filter(({ proof }) => proof.kind === 'arithmetic');
  const first = proven.length === 1 ? proven : measures.filter(({ named }) => isHeadlineName(named));
  const numbers = columns.map((name) => shape.numbers.find((column) => column.name === name)?.profile.numbers ?? []);
  const rows = profile.rows.filter(
    (_, row) => numbers.reduce((sum, each) => sum + (each[row] ?? NaN), 0) === 100
  ).length;
  if (first.length !== 1) {
    parts.add('columns', undefined, 'value', 'ask', { code: 'many-measures', columns });
    return undefined;
  }
  const chosen = first[0]!.named;
  const others = columns.filter((name) => name !== chosen);
  const addsUp = rows > 0.9 * profile.rows.length;
  parts.add(
    'columns',
    chosen,
    'value',
    'likely',
    addsUp ? { code: 'shares-add-up', columns, chosen, rows } : { code: 'other-measures', columns: others, chosen }
  );
  return first;
}

function isHalfBlank(profile: FileProfile, name: string, measures: readonly ProposedMeasure[]): boolean {
  const column = profile.columns.find((each) => each.name === name);
  return measures.length > 1 && column !== undefined && column.blank > 0.2 * profile.rows.length;
}

function unique(lines: readonly ProposedIndicator[]): readonly ProposedIndicator[] {
  return [...new Map(lines.map((line) => [line.indicator, line])).values()];
}
