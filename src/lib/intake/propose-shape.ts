import { daysOfPeriod } from './days-of-period.ts';
import type { FileProfile } from './profile-types.ts';
import type { ReadColumn } from './propose-columns.ts';
import type { PartsList } from './propose-parts.ts';
import { isDetermined } from './propose-slices.ts';

/** Columns in which a file says itself what its indicators are. */
export interface ToldColumns {
  readonly favourable?: ReadColumn;
  readonly scale?: ReadColumn;
  /** Where the figures come from: those of different sources are not compared over time. */
  readonly method?: ReadColumn;
  /** Whether the rows are figures that stand side by side in the file, so that no row of it can be added up. */
  readonly isSpread?: boolean;
}

/** What a file of aggregated figures is made of, found before its rows are looked at. */
export interface ResultsShape extends ToldColumns {
  readonly institution?: ReadColumn;
  readonly period?: ReadColumn;
  /** The period of all rows, where two columns of days say it. */
  readonly days?: ReturnType<typeof daysOfPeriod>;
  readonly indicator?: ReadColumn;
  readonly label?: ReadColumn;
  readonly stratum?: ReadColumn;
  readonly group?: ReadColumn;
  readonly note?: ReadColumn;
  readonly dimensions: readonly ReadColumn[];
  readonly categories: readonly ReadColumn[];
  readonly keys: readonly ReadColumn[];
  readonly numbers: readonly ReadColumn[];
}

/** Sorts the columns of a file of aggregated figures by what they are; those that are nothing of the kind are said to be unused. */
export function shapeOf(profile: FileProfile, columns: readonly ReadColumn[], parts: PartsList): ResultsShape {
  const free = new Set(columns);
  const take = (column: ReadColumn | undefined) => {
    if (column) free.delete(column);
    return column;
  };
  for (const column of columns) {
    if (column.profile.values.size === 0) take(column);
    else if (column.codeOf !== undefined) {
      take(column);
      parts.notUsed(column.name, { code: 'code-of', of: column.codeOf });
    }
  }
  const first = (role: Parameters<ReadColumn['roles']['has']>[0], isText: boolean) =>
    columns.find((each) => free.has(each) && each.roles.has(role) && (!isText || !each.profile.numbers));
  const period = take(first('period', false));
  const days = period ? undefined : daysOfPeriod(columns);
  for (const column of columns) if (days?.columns.includes(column.name)) take(column);
  const indicator = take(
    columns.find(
      (each) => free.has(each) && each.roles.has('indicator') && each.roles.has('code') && !each.profile.numbers
    ) ?? first('indicator', true)
  );
  const label = indicator && take(first('indicator', true));
  const hasStrata = first('stratum', true) && columns.some((each) => each.roles.has('group') && !each.profile.numbers);
  const stratum = hasStrata ? take(first('stratum', true)) : undefined;
  const group = hasStrata ? take(first('group', true)) : undefined;
  const institution = take(first('facility', true) ?? first('area', true));
  const note = take(columns.find((each) => free.has(each) && each.roles.has('note') && !each.profile.numbers));
  for (const column of [...free])
    if (column.only !== undefined && (!column.profile.numbers || column.roles.has('code'))) {
      take(column);
      parts.notUsed(column.name, { code: 'same-in-every-row', value: column.only });
    } else if (column.roles.has('code') && !column.dimension) {
      take(column);
      parts.notUsed(column.name, { code: 'not-needed' });
    }
  const place = institution && institution.only === undefined ? [institution] : [];
  const isAttribute = (column: ReadColumn) => place.length > 0 && isDetermined(profile, column, place);
  const dimensions = [...free].filter((column) => column.dimension && !column.profile.numbers && !isAttribute(column));
  for (const column of dimensions) take(column);
  for (const column of [...free])
    if (!column.profile.numbers && isAttribute(column)) {
      take(column);
      parts.notUsed(column.name, { code: 'told-by-others', by: [institution!.name] });
    }
  const coded = [...free].filter(({ dimension }) => dimension?.isCoded && dimension.by === 'name');
  for (const column of coded) {
    take(column);
    const { id } = column.dimension!;
    const values = [...column.profile.values.keys()];
    parts.add('dimensions', column.name, id, 'ask', {
      code: 'codes-without-labels',
      column: column.name,
      dimension: id,
      values
    });
  }
  const categories = [...free].filter(({ profile: each }) => !each.numbers);
  const keys = [institution, period, indicator, stratum, group, ...dimensions].flatMap((column) => column ?? []);
  return {
    ...(institution && { institution }),
    ...(period && { period }),
    ...(days && { days }),
    ...(indicator && { indicator }),
    ...(label && { label }),
    ...(stratum && { stratum }),
    ...(group && { group }),
    ...(note && { note }),
    dimensions,
    categories,
    keys,
    numbers: [...free].filter(({ profile: each, dimension }) => each.numbers && !dimension?.isCoded)
  };
}
