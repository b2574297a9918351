import type { Relation } from '#lib/catalog/relation.ts';
import type { Indicator } from '#lib/catalog/types.ts';
import type { Problem } from '#lib/problem.ts';

/**
 * Everything that tallying can find wrong, by code: what was got, what was expected, how to mend it; in English, with the details
 * of which other languages make their words (`messages/told-problem.ts`).
 */
export const tallyProblem = {
  columnNotFound: (indicator: Indicator, relation: Relation, column: string): Problem => ({
    code: 'column-not-found',
    severity: 'error',
    file: relation.file,
    column,
    got: `the indicator ${indicator.id} asks for the column ${column}, which this file does not have`,
    expected: `one of ${listed(columnNames(relation))}`,
    remedy:
      'Correct the name in the indicator’s definition, or add the column. The indicator is left out for this file.',
    details: { indicator: indicator.id, column, ...columnNames(relation) }
  }),
  conditionNotUnderstood: (indicator: Indicator, text: string, got: string, at: number, expected: string): Problem => ({
    code: 'condition-unreadable',
    severity: 'error',
    column: indicator.id,
    got: `“${text}”, where “${got}” stands at character ${at + 1}`,
    expected,
    remedy: 'Correct the condition in the indicator’s definition. The indicator is left out until then.',
    details: { indicator: indicator.id, text, got, at, expected }
  }),
  definitionIncomplete: (indicator: Indicator, missing: string): Problem => ({
    code: 'definition-incomplete',
    severity: 'error',
    column: indicator.id,
    got: `the indicator ${indicator.id} of kind ${indicator.kind} without ${missing}`,
    expected: `${missing}, so that it can be counted`,
    remedy: `Fill in ${missing} in the indicator’s definition, or give its figures in a results table.`,
    details: { indicator: indicator.id, kind: indicator.kind, missing }
  }),
  tableNotFound: (indicator: Indicator): Problem => ({
    code: 'indicator-table-not-found',
    severity: 'warning',
    column: indicator.id,
    got: `the indicator ${indicator.id} is to be counted from ${indicator.table || 'no table'}, which is not in this project`,
    expected: 'the name of a resource, a register, `records` or `results`',
    remedy: 'Add the file, or correct the table in the indicator’s definition.',
    details: { indicator: indicator.id, table: indicator.table }
  }),
  indicatorNotDefined: (relation: Relation, id: string): Problem => ({
    code: 'indicator-not-defined',
    severity: 'warning',
    file: relation.file,
    column: 'indicator',
    got: `results for ${id}, which nothing defines`,
    expected: 'an indicator of the catalog, or a row for it in a table of indicators',
    remedy:
      'Define it in indicators.csv. Until then nobody can say whether more or less of it is better, so no gap is judged.',
    details: { id }
  }),
  talliedTwice: (indicator: Indicator, institution: string, period: string, relation: Relation): Problem => ({
    code: 'tallied-twice',
    severity: 'warning',
    file: relation.file,
    got: `a second set of figures for ${indicator.id}, ${institution}, ${period}`,
    expected: 'figures for one indicator, institution and period from one file',
    remedy: indicator.derived
      ? 'Nothing need be done: the file that comes first stands for the institution.'
      : 'Put them into one file, or tell the indicators apart by name. The file that comes first was used.',
    details: { indicator: indicator.id, institution, period, derived: indicator.derived ? 'yes' : 'no' }
  }),
  rowInTwoFiles: (relation: Relation, record: number, key: readonly string[]): Problem => ({
    code: 'row-in-two-files',
    severity: 'warning',
    file: relation.file,
    record,
    got: `a row that an earlier file has already: the same ${key.join(', ')}`,
    expected: 'every entry of a register in one file only',
    remedy: 'Keep the right one and delete the other. The one of the earlier file is counted.',
    details: { key }
  }),
  dimensionTwice: (relation: Relation, dimension: string, column: string): Problem => ({
    code: 'dimension-twice',
    severity: 'warning',
    file: relation.file,
    column,
    got: `a second column for the dimension ${dimension}`,
    expected: 'one column for each dimension',
    remedy: 'Give the column a dimension of its own in datapackage.json. The first column was used.',
    details: { dimension }
  }),
  tooManyDecimals: (indicator: Indicator, relation: Relation, rows: number, kept: number): Problem => ({
    code: 'too-many-decimals',
    severity: 'warning',
    file: relation.file,
    got: `${rows === 1 ? 'a number' : `${rows} numbers`} for ${indicator.id} with more than ${kept} decimals`,
    expected: `at most ${kept} decimals, so that the sums are exact`,
    remedy: 'Nothing need be done where such precision means nothing: the numbers were rounded there.',
    details: { indicator: indicator.id, rows, kept }
  }),
  numberTooLarge: (indicator: Indicator, relation: Relation, largest: string): Problem => ({
    code: 'number-too-large',
    severity: 'error',
    file: relation.file,
    got: `${largest} among the numbers for ${indicator.id}`,
    expected: 'numbers whose sums can be kept exactly',
    remedy: 'Look for a wrong entry, or use a larger unit. The indicator is left out for this file.',
    details: { indicator: indicator.id, largest }
  }),
  negativeDuration: (
    indicator: Indicator,
    relation: Relation,
    record: number,
    from: string,
    until: string
  ): Problem => ({
    code: 'negative-duration',
    severity: 'error',
    file: relation.file,
    record,
    ...(indicator.until === undefined ? {} : { column: indicator.until }),
    got: `${until}, before ${from} when the clock of ${indicator.id} starts`,
    expected: `${from} or a later date`,
    remedy: 'Correct one of the dates. The row is left out of this indicator.',
    details: { indicator: indicator.id, from, until }
  }),
  numeratorExceedsDenominator: (
    relation: Relation,
    record: number,
    numerator: string | number,
    denominator: string | number
  ): Problem => ({
    code: 'numerator-exceeds-denominator',
    severity: 'error',
    file: relation.file,
    record,
    column: 'numerator',
    got: `${numerator} of ${denominator}`,
    expected: 'counts from 0, and no more events than were at risk',
    remedy:
      'Correct the row, or give the indicator the kind `rate` or `ratio-of-sums`. Its numerator is taken as unreadable.',
    details: { numerator, denominator }
  }),
  valueDisagrees: (relation: Relation, record: number, value: string | number, counted: string): Problem => ({
    code: 'value-disagrees',
    severity: 'warning',
    file: relation.file,
    record,
    column: 'value',
    got: String(value),
    expected: `${counted}, worked out from numerator and denominator on the indicator’s scale`,
    remedy: 'Check which of the three is wrong. The counts were used.',
    details: { value, counted }
  }),
  more: (code: string, relation: Relation, count: number): Problem => ({
    code,
    severity: 'warning',
    file: relation.file,
    got: `${count} more of the same`,
    expected: 'none',
    remedy: 'See the rows listed before.',
    details: { rest: count }
  })
};

function columnNames({ columns, notUsed = [] }: Relation): {
  readonly columns: readonly string[];
  readonly more: number;
} {
  const names = [...new Set([...Object.keys(columns), ...notUsed])].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return { columns: names.slice(0, 20), more: Math.max(names.length - 20, 0) };
}

function listed({ columns, more }: { readonly columns: readonly string[]; readonly more: number }): string {
  return more > 0 ? `${columns.join(', ')} and ${more} more` : columns.join(', ');
}
