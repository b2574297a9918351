import { count, error, names, quote, warning } from './problem-text.ts';

/** What is said of shapes of tables: wide files, groups spread over several columns, rows of one person, by code: a part of `problemTexts`. */
export const shapeProblemTexts = {
  'wide-not-usable': (details: {
    readonly reason: 'described' | 'table' | 'values' | 'columns' | 'unpaired';
    readonly table: string;
  }) => {
    const reasons = {
      described: ['settings that cannot be used', '`columns`, `into` and `values`'],
      table: [
        `an \`into\` that ${details.table} does not have`,
        '`group`, `period` or `indicator`, as the table has them'
      ],
      values: [
        `\`values\` that are no figures of ${details.table}, or one of them twice`,
        'a column such as `numerator` or `value`'
      ],
      columns: ['columns of which the file has none', 'columns of the file'],
      unpaired: [
        'several lists of columns that do not belong together',
        'names that tell what they share, such as `White_n` and `White_d`'
      ]
    } as const;
    const [got, expected] = reasons[details.reason];
    return error(
      `\`wide\` with ${got}`,
      expected,
      'Correct `wide` in datapackage.json. Until then no row of this file is used.'
    );
  },

  'wide-unpaired': (details: { readonly labels: readonly string[] }) =>
    warning(
      `no counterpart among the wide columns for ${names(details.labels.slice(0, 10).map(quote))}`,
      'a column in every list of `wide` for each of them',
      'The figure that has no column counts as not reported. Correct `wide` in datapackage.json if there is one.'
    ),

  'groups-overlap': (details: {
    readonly dimension: string;
    readonly columns: readonly string[];
    readonly rows: number;
  }) =>
    warning(
      `${count(details.rows, 'row')} in several groups of ${details.dimension}, read from ${names(details.columns.slice(0, 10).map(quote))}`,
      'one group a row, or groups that may overlap',
      'Each of these rows counts in all of its groups, so that the groups add up to more than everyone. To count them otherwise, give one column with one group a row.'
    ),

  'box-without-name': (details: { readonly label: string; readonly dimension: string }) =>
    warning(
      `a column to tick for ${details.dimension} that only has the number ${quote(details.label)}`,
      'the name of the group that it stands for',
      'It is shown under the column’s name. Name the group under `groups` in datapackage.json, with the name of the column as the label.'
    ),

  'rows-after-first': (details: { readonly rows: number; readonly persons: number; readonly by: string | undefined }) =>
    warning(
      `${count(details.rows, 'row')} after the first one of ${count(details.persons, 'person')} in an institution and period`,
      'one row for each person, as `rows_per_person` asks',
      `These rows are set aside; the first is the first ${details.by === undefined ? 'in the file' : `by ${quote(details.by)}`}. To count all rows, take \`rows_per_person\` out of datapackage.json.`
    ),

  'first-without-person': () =>
    error(
      '`rows_per_person` for a file without a column `person`',
      'a column that tells who each row is about',
      'Name it under `columns` in datapackage.json. Until then every row counts.'
    ),

  'institution-id-padded': (details: {
    readonly written: string;
    readonly institution: string;
    readonly rows: number;
  }) =>
    warning(
      `the institution ${quote(details.written)}, which another file writes ${quote(details.institution)}`,
      'one spelling in all files',
      `Taken for the same, because ids lose zeros at their beginning in spreadsheets: ${count(details.rows, 'row')} ${details.rows === 1 ? 'counts' : 'count'} for ${quote(details.institution)}. If these are two institutions, write out what tells them apart.`
    ),

  'institution-id-unclear': (details: { readonly spellings: readonly string[] }) =>
    warning(
      `the institutions ${names(details.spellings.map(quote))}, which differ in zeros at their beginning only`,
      'one spelling of each id in all files',
      'They are kept apart, because one file has both. Write the id with all of its zeros wherever the same one is meant.'
    )
};
