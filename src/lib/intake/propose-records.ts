import { allPeriods } from '#lib/catalog/own-periods.ts';
import type { ProposalReason } from '#lib/messages/proposal-messages.ts';
import type { FileProfile } from './profile-types.ts';
import type { ReadColumn } from './propose-columns.ts';
import { slug } from './propose-indicators.ts';
import { partsList, quoted, type PartsList } from './propose-parts.ts';
import type { Proposal, ProposedIndicator } from './propose-types.ts';
import { dateReader } from './read-date.ts';

const yesAndNo = [
  ['0', '1'],
  ['no', 'yes'],
  ['false', 'true'],
  ['n', 'y'],
  ['no', 'sí']
];
const mostValues = 6;
/** Without a number of its own for each row, a file with fewer rows may be anything. */
const fewestCases = 20;
/** Dates that reach further apart, or beyond the year 2099, are no dates of one data set. */
const longestYears = 60;

/**
 * A proposal for a file of which each row is a person, a stay, a bill; undefined where nothing tells single rows apart, or where no
 * column is a dimension or an outcome. Outcomes are only proposed where their values are yes and no; what else may be one is asked.
 */
export function proposeRecords(
  profile: FileProfile,
  columns: readonly ReadColumn[],
  title: string
): Proposal | undefined {
  const person = columns.find(({ roles, profile: each }) => roles.has('person') && each.values.size > 1);
  const id = columns.find((column) => column.isUnique && (column.roles.has('code') || column.profile.isNameless));
  const facility = columns.find(({ roles, profile: each }) => roles.has('facility') && !each.numbers);
  const parts = partsList();
  const key = person ?? id;
  const dimensions = dimensionsOf(columns, key, facility, parts);
  const flags = columns.filter((column) => column !== key && column.roles.has('outcome') && isFlag(column));
  const isCases = flags.length > 0 && dimensions.length > 0 && profile.rows.length >= fewestCases;
  const isRoster = facility !== undefined && facility.profile.values.size > 0.9 * profile.rows.length;
  if ((!key && !isCases) || isRoster || dimensions.length + flags.length === 0) return undefined;
  if (isSurvey(columns)) return undefined;
  const reason: ProposalReason = key
    ? { code: 'rows-are-records', column: key.name }
    : { code: 'rows-are-cases', column: flags[0]!.name };
  parts.first('table', undefined, 'records', 'likely', reason);
  const named: Record<string, string> = {};
  const constants: Record<string, string> = {};
  if (person) {
    named[person.name] = 'person';
    const [persons, rows] = [person.profile.values.size, profile.rows.length - person.profile.blank];
    const repeats: ProposalReason =
      persons < rows ? { code: 'person-repeats', persons, rows } : { code: 'person-once', rows };
    parts.add('columns', person.name, 'person', 'likely', repeats);
  }
  if (facility) {
    named[facility.name] = 'institution';
    parts.add('columns', facility.name, 'institution', 'likely', { code: 'by-name', column: facility.name });
  } else {
    constants['institution'] = title;
    parts.add('constants', undefined, `institution ${title}`, 'likely', { code: 'no-institution', used: title });
  }
  placeInTime(columns, named, constants, parts);
  for (const column of dimensions) parts.dimension(column);
  const sign = columns.filter(({ profile: each }) => each.values.has('?'));
  if (sign.length > 0)
    parts.add('absent', undefined, '? missing', 'likely', {
      code: 'absent-sign',
      label: '?',
      columns: sign.map(({ name }) => name)
    });
  const indicators = flags.map(({ name }): ProposedIndicator => ({
    indicator: slug(name),
    label: name,
    kind: 'proportion',
    scale: 100,
    numerator: quoted(name),
    denominator: 'rows',
    table: profile.name
  }));
  for (const { name } of flags)
    parts.add('indicators', name, 'numerator', 'likely', { code: 'flag-column', column: name });
  askOutcomes(columns, flags, key, parts);
  parts.directions(indicators);
  return {
    file: profile.file,
    table: 'records',
    parts: parts.all(),
    indicators,
    resources: [
      {
        name: profile.name,
        missingValues: sign.length > 0 ? ['?'] : [],
        answerable: {
          table: 'records',
          ...(Object.keys(constants).length > 0 && { constants }),
          ...(Object.keys(named).length > 0 && { columns: named }),
          dimensions: {
            ...Object.fromEntries(dimensions.map(({ name, dimension }) => [name, dimension!.id])),
            ...Object.fromEntries(
              columns
                .filter((each) => each.dimension && !dimensions.includes(each) && !(each.name in named))
                .map(({ name }) => [name, ''])
            )
          }
        }
      }
    ]
  };
}

/** Whether the rows are a survey's, that only weights make a whole of. */
export function isSurvey(columns: readonly ReadColumn[]): boolean {
  return surveyWeight(columns) !== undefined;
}

/** The column of a survey's weights, where one beside it says how the survey was drawn. */
export function surveyWeight(columns: readonly ReadColumn[]): ReadColumn | undefined {
  const isDesigned = columns.some(({ roles, profile }) => roles.has('design') && profile.numbers);
  return columns.find(
    ({ roles, profile }) =>
      isDesigned && roles.has('weight') && profile.numbers !== undefined && !profile.isWholeNumbers
  );
}

function dimensionsOf(
  columns: readonly ReadColumn[],
  key: ReadColumn | undefined,
  facility: ReadColumn | undefined,
  parts: PartsList
): readonly ReadColumn[] {
  const candidates = columns.filter((column) => column.dimension && column !== key && column !== facility);
  const taken = new Map<string, string>();
  return candidates.filter((column) => {
    const { id, by, isCoded } = column.dimension!;
    const values = [...column.profile.values.keys()];
    if (isCoded) {
      parts.add('dimensions', column.name, id, 'ask', {
        code: 'codes-without-labels',
        column: column.name,
        dimension: id,
        values
      });
      return false;
    }
    if (column.codeOf !== undefined) {
      parts.notUsed(column.name, { code: 'code-of', of: column.codeOf });
      return false;
    }
    const same = by === 'values' ? candidates.filter((other) => other !== column && other.dimension!.id === id) : [];
    const of = taken.get(id) ?? same.find((other) => other.dimension!.by === 'name' && !other.dimension!.isCoded)?.name;
    if (of !== undefined) {
      parts.notUsed(column.name, { code: 'same-dimension', of, dimension: id });
      return false;
    }
    if (same.length > 0) return false;
    taken.set(id, column.name);
    return true;
  });
}

function isFlag({ profile }: ReadColumn): boolean {
  const values = [...profile.values.keys()].map((value) => value.toLowerCase());
  return values.length > 0 && yesAndNo.some((pair) => values.every((value) => pair.includes(value)));
}

function askOutcomes(
  columns: readonly ReadColumn[],
  flags: readonly ReadColumn[],
  key: ReadColumn | undefined,
  parts: PartsList
): void {
  const others = columns.filter(
    (column) =>
      column !== key &&
      column.roles.has('outcome') &&
      !flags.includes(column) &&
      !column.dimension &&
      column.profile.values.size > 1 &&
      column.profile.values.size <= mostValues
  );
  for (const { name, profile } of others)
    parts.add('indicators', name, 'numerator', 'ask', {
      code: 'outcome-question',
      column: name,
      values: [...profile.values.keys()]
    });
  if (flags.length + others.length === 0)
    parts.add('indicators', undefined, 'numerator', 'ask', { code: 'no-outcome' });
}

function placeInTime(
  columns: readonly ReadColumn[],
  named: Record<string, string>,
  constants: Record<string, string>,
  parts: PartsList
): void {
  const period = columns.find(({ roles, profile }) => roles.has('period') && !profile.isDates);
  const day = columns.find(({ roles, profile }) => (roles.has('day') || roles.has('period')) && profile.isDates);
  const years = day ? yearsOf(day) : undefined;
  const isShifted = years !== undefined && (years.to > 2099 || years.to - years.from > longestYears);
  if (period) {
    named[period.name] = 'period';
    parts.add('columns', period.name, 'period', 'likely', { code: 'by-name', column: period.name });
  } else if (day && !isShifted) {
    named[day.name] = 'date';
    parts.add('columns', day.name, 'date', 'likely', { code: 'by-name', column: day.name });
  } else {
    constants['period'] = allPeriods;
    const reason: ProposalReason =
      day && years
        ? { code: 'dates-shifted', from: String(years.from), to: String(years.to) }
        : { code: 'no-period', used: allPeriods };
    parts.add('constants', day?.name, `period ${allPeriods}`, 'likely', reason);
  }
}

function yearsOf({ profile }: ReadColumn): { readonly from: number; readonly to: number } {
  const values = [...profile.values.keys()];
  const read = dateReader(values);
  let [from, to] = [Infinity, -Infinity];
  for (const value of values) {
    const found = read(value);
    if (!('value' in found)) continue;
    const year = Number(found.value.slice(0, 4));
    [from, to] = [Math.min(from, year), Math.max(to, year)];
  }
  return { from, to };
}
