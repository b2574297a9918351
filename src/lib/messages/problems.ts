import { cellProblemTexts } from './cell-problems.ts';
import { layoutProblemTexts } from './layout-problems.ts';
import { count, error, names, number, quote, warning, type ProblemText } from './problem-text.ts';
import { proposalProblemTexts } from './proposal-problems.ts';
import { registerProblemTexts } from './register-problems.ts';
import { shapeProblemTexts } from './shape-problems.ts';
import { valueProblemTexts } from './value-problems.ts';

/**
 * What is said about every kind of problem in someone's files: what was got, what was expected, how to mend it. One entry per
 * code: `error` where something asked for cannot be done or a row is set aside, `warning` where everything is used.
 */
export const problemTexts = {
  'file-empty': () => error('nothing: the file is empty', 'a header row, and rows below it', 'Export the file again.'),

  'file-without-rows': () =>
    warning('a header row and no rows', 'at least one row', 'Nothing to do if there is nothing to report yet.'),

  ...registerProblemTexts,
  ...proposalProblemTexts,

  ...layoutProblemTexts,

  'not-csv': (details: { readonly what: string; readonly remedy: string }) =>
    error(details.what, 'a CSV file: plain text, one row a line', details.remedy),

  'not-utf8': (details: { readonly what: string }) =>
    error(
      details.what,
      'text encoded as UTF-8',
      'Save the file again as “CSV UTF-8” (spreadsheets offer it under Save as) and add it anew, or give its `encoding` in datapackage.json.'
    ),

  'no-header': (details: { readonly line: string }) =>
    error(
      `a first line that names no columns: ${quote(details.line)}`,
      'the names of the columns in the first line',
      'Add a line with the names of the columns. If there are title lines above the names, delete them or give their number as `dialect.skipInitialRows` in datapackage.json.'
    ),

  'header-ill-quoted': () =>
    error(
      'a quotation mark in the first line that is not closed where its name ends',
      'quotation marks around whole names, doubled inside them',
      'Close the quotation mark, or write "" for one inside a name. Until then no row of this file is read.'
    ),

  'header-too-long': () =>
    error(
      'a first line that is longer than a million characters',
      'the names of the columns in the first line',
      'Look for a quotation mark that is opened and not closed, or shorten the names. Until then no row of this file is read.'
    ),

  'nothing-below-skipped': (details: { readonly lines: number }) =>
    error(
      `nothing below the ${count(details.lines, 'line')} that \`dialect.skipInitialRows\` skips`,
      'the names of the columns below the lines skipped',
      'Correct `dialect.skipInitialRows` in datapackage.json. Until then no row of this file is read.'
    ),

  'file-not-opened': (details: { readonly reason: string }) =>
    error(
      `a file that cannot be opened: ${details.reason}`,
      'a file that may be read',
      'Give yourself the right to read it, or take it out of the folder. Everything else is read.'
    ),

  'folder-without-files': (details: { readonly folders: readonly string[] }) =>
    error(
      details.folders.length === 0 ? 'no CSV file' : `no CSV file here, but the folders ${names(details.folders)}`,
      'CSV files in the folder itself, or named in its datapackage.json',
      details.folders.length === 0
        ? 'Name the folder that holds the files. Spreadsheets must be saved as “CSV UTF-8” first.'
        : 'Name one of these folders, or several: those below a folder are not read.'
    ),

  'memory-full': (details: { readonly megabytes: number }) =>
    error(
      `a file of ${number(details.megabytes)} MB, and no memory left to take it in`,
      'tables that fit into the memory that the database may use',
      'Close other tabs or programs and read the files again; or leave out columns that no measure needs; or use the command line, which takes larger files: `npm run -s answerable -- check FOLDER`. Until then no row of this file is used.'
    ),

  'file-unreadable': (details: { readonly reason: string }) =>
    error(
      `a file that could not be read: ${details.reason}`,
      'the same delimiter and quotes from the first line to the last',
      'Open the file in a spreadsheet, look at its first and last rows, and save it again as “CSV UTF-8”.'
    ),

  'readers-disagree': (details: { readonly one: number; readonly other: number }) =>
    error(
      `${count(details.one, 'record')} by one way of reading and ${number(details.other)} by another`,
      'the same number by both',
      'Look for a quotation mark that is opened and not closed. Until then the line numbers given for this file may be wrong.'
    ),

  'column-name-repeated': (details: { readonly name: string; readonly renamed: string }) =>
    warning(
      `the column name ${quote(details.name)} a second time`,
      'a name of its own for each column',
      `It is read as ${quote(details.renamed)}. Rename one of the two in the file.`
    ),

  'datapackage-not-json': (details: { readonly message: string }) =>
    error(
      `text that is not an object in JSON (${details.message})`,
      'a Frictionless Data Package in JSON',
      'Check commas, quotation marks and brackets. Until then tables are recognized by their headers.'
    ),

  'setting-not-usable': (details: {
    readonly key: string;
    /** The file that it is said of, where the problem's own file does not tell. */
    readonly resource: string;
    readonly got: string;
    readonly expected: string;
  }) =>
    error(
      `${details.key}${details.resource === '' ? '' : ` of ${details.resource}`}: ${quote(details.got)}`,
      details.expected,
      `Correct \`${details.key}\` in datapackage.json. Until then it is read as if it were not there.`
    ),

  'folders-disagree': (details: { readonly key: string; readonly got: unknown; readonly used: unknown }) =>
    warning(
      `${details.key}: ${JSON.stringify(details.got)}`,
      `${JSON.stringify(details.used)}, as the folder before says`,
      'The first word is used for all folders together. Make them agree, or take the folders one by one.'
    ),

  'data-date-planned': (details: { readonly newest: string; readonly newestPast: string | undefined }) =>
    warning(
      `no data date, and the newest date in the files, ${details.newest}, is a due date or an end`,
      `the date up to which the data go${details.newestPast === undefined ? '' : `, such as ${details.newestPast}, the newest date of something that happened`}`,
      'Everything due by then counts as due. Write "data_date": "YYYY-MM-DD" into the "answerable" part of datapackage.json.'
    ),

  'setting-unknown': (details: {
    readonly key: string;
    readonly place: string;
    readonly nearest: string | undefined;
  }) =>
    warning(
      `the key ${quote(details.key)} in ${details.place}`,
      'keys that are known there',
      details.nearest === undefined
        ? 'It is not used. Remove it.'
        : `It is not used. Did you mean \`${details.nearest}\`?`
    ),

  'file-not-there': (details: { readonly path: string; readonly nearest: string | undefined }) =>
    error(
      `no file ${quote(details.path)}`,
      'every file that datapackage.json names',
      details.nearest === undefined
        ? 'Add the file, or correct its `path` in datapackage.json.'
        : `Add the file, or correct its \`path\` in datapackage.json. Did you mean ${quote(details.nearest)}?`
    ),

  'table-unknown': (details: {
    readonly table: string;
    readonly nearest: string | undefined;
    readonly tables: string;
  }) =>
    error(
      `the table ${quote(details.table)}`,
      `one of ${details.tables}`,
      details.nearest === undefined
        ? 'Correct `table` in datapackage.json. Until then the table is recognized by its headers.'
        : `Did you mean \`${details.nearest}\`? Until \`table\` is corrected the table is recognized by its headers.`
    ),

  'table-not-recognised': (details: { readonly columns: string; readonly nearest: string }) =>
    error(
      `a file with the columns ${details.columns}`,
      `the columns of a table that is known${details.nearest === '' ? '' : `; nearest are ${details.nearest}`}`,
      'Say which table it is: name the file after it (`seats.csv`), or give it as `table` in datapackage.json (`records` for a file of persons, visits or bills).'
    ),

  ...shapeProblemTexts,

  'column-missing': (details: { readonly column: string; readonly table: string; readonly isKey: boolean }) =>
    (details.isKey ? error : warning)(
      `no column for \`${details.column}\``,
      `\`${details.column}\`, which ${details.table} needs`,
      details.isKey
        ? `Add the column, or give \`${details.column}\` under \`columns\` or \`constants\` in datapackage.json. Without it no row can be used.`
        : `Add the column, or name the one that holds it under \`columns\` in datapackage.json. Until then it counts as not reported.`
    ),

  'column-unknown': (details: {
    readonly column: string;
    readonly table: string;
    readonly nearest: string | undefined;
  }) =>
    warning(
      `the column ${quote(details.column)}`,
      `a column of ${details.table}`,
      details.nearest === undefined
        ? 'It is not used. To use it, name what it is under `columns` or `dimensions` in datapackage.json.'
        : `It is not used. Did you mean \`${details.nearest}\`?`
    ),

  'column-not-in-file': (details: {
    readonly key: string;
    readonly column: string;
    readonly nearest: string | undefined;
  }) =>
    error(
      `\`${details.key}\` names the column ${quote(details.column)}, which the file does not have`,
      'a column of the file',
      details.nearest === undefined
        ? `Correct \`${details.key}\` in datapackage.json.`
        : `Correct \`${details.key}\` in datapackage.json. Did you mean ${quote(details.nearest)}?`
    ),

  'column-twice': (details: { readonly column: string; readonly first: string; readonly meaning: string }) =>
    warning(
      `${details.meaning} twice: ${quote(details.first)} and ${quote(details.column)}`,
      'one column or constant for each',
      `${quote(details.first)} is used. To use the other one, or both for different things, name them in datapackage.json.`
    ),

  'too-many-groups': (details: { readonly dimension: string; readonly groups: number; readonly most: number }) =>
    warning(
      `${number(details.groups)} different values for the dimension ${details.dimension}`,
      `at most ${number(details.most)} groups`,
      'It is not used as a dimension. Put the values into groups, or leave the column out of `dimensions` in datapackage.json.'
    ),

  'source-missing': () =>
    warning(
      'figures marked `already-published` without `source` or `published_on`',
      'who published them, and when',
      'Add `source` and `published_on` beside `privacy` in datapackage.json.'
    ),

  'where-unreadable': (details: { readonly got: string; readonly at: number; readonly expected: string }) =>
    error(
      `a condition \`where\` that stops at character ${number(details.at + 1)}: ${quote(details.got)}`,
      details.expected,
      'Correct `where` in datapackage.json. Until then no row of this file is used, so that nothing is counted that was to be left out.'
    ),

  'where-column-missing': (details: { readonly column: string; readonly nearest: string | undefined }) =>
    error(
      `a condition \`where\` on the column ${quote(details.column)}`,
      'a column of the file',
      `${details.nearest === undefined ? 'Correct `where` in datapackage.json.' : `Did you mean ${quote(details.nearest)}?`} Until then no row of this file is used.`
    ),

  'where-left-out': (details: { readonly rows: number }) =>
    warning(
      `${count(details.rows, 'row')} that the condition \`where\` leaves out`,
      'as many as were meant to be left out',
      'Nothing to do if that is the number you expect.'
    ),

  'where-unknown': (details: { readonly rows: number }) =>
    warning(
      `${count(details.rows, 'row')} for which \`where\` cannot be decided, because a cell that it asks about is blank`,
      'a value in every cell that `where` asks about',
      'These rows are set aside. Fill the cells in, or write into `where` what blank means (`column is present`).'
    ),

  'row-wrong-width': (details: { readonly cells: number; readonly columns: number }) =>
    error(
      count(details.cells, 'cell'),
      `${number(details.columns)}, one for each column`,
      'Put quotation marks around cells that hold the delimiter, and remove lines that are no rows. The row is set aside.'
    ),

  'row-ill-quoted': (details: { readonly lines: number }) =>
    error(
      `a quotation mark that is not closed where its cell ends${details.lines > 1 ? `, so that ${count(details.lines, 'line')} are read as one row` : ''}`,
      'quotation marks around whole cells, doubled inside them',
      'Close the quotation mark, or write "" for one inside a cell. The row is set aside.'
    ),

  'row-too-long': () =>
    error(
      'a row of more than two million characters',
      'rows that are shorter',
      'Look for a quotation mark that is opened and closed much later, or shorten the cell. The row is set aside.'
    ),

  'row-blank': () => warning('a row of blank cells only', 'at least one value', 'Delete the row. It is set aside.'),

  'row-without-key': (details: { readonly columns: readonly string[] }) =>
    error(
      `nothing in ${names(details.columns)}`,
      'a value there, because it tells which row this is',
      'Fill the cell in. The row is set aside.'
    ),

  'row-key-repeated': (details: { readonly key: string; readonly records: readonly number[]; readonly more: number }) =>
    error(
      `the same ${details.key} in records ${details.records.map(number).join(', ')}${details.more > 0 ? ` and ${number(details.more)} more` : ''}`,
      'one row for each',
      'Keep the right one and delete the others, or leave margins and other measures out with `where`. All of them are set aside.'
    ),

  ...cellProblemTexts,
  ...valueProblemTexts,

  'period-missing': (details: { readonly rows: number; readonly label: string }) =>
    warning(
      `${count(details.rows, 'row')} without a period that can be read`,
      'a year, quarter, month or date',
      `They are counted under the period ${quote(details.label)}. Fill the cells in, or leave such rows out with \`where\`.`
    ),

  'institution-missing': (details: { readonly used: string }) =>
    warning(
      'no name of an institution',
      'a column `institution`, or one under `constants` in datapackage.json',
      `${quote(details.used)} is used. Add the institution if that is not its name.`
    ),

  'dimension-missing': () =>
    warning(
      'no columns `dimension` and `group`',
      'both, so that groups can be told apart',
      'Every row is read as the figure for everyone. Add the two columns, or name them under `strata` in datapackage.json.'
    ),

  'groups-kept-apart': (details: {
    readonly labels: readonly string[];
    readonly group: string;
    readonly dimension: string;
  }) =>
    warning(
      `the labels ${names(details.labels.map(quote))} in one period, which all mean ${quote(details.group)} (${details.dimension})`,
      'one row for each group',
      'Figures of different rows are not added up: each keeps its own label. Leave one out with `where`, or name the groups under `groups` in datapackage.json.'
    ),

  'group-is-total': (details: { readonly label: string; readonly dimension: string }) =>
    warning(
      `the label ${quote(details.label)} among the groups of ${details.dimension}`,
      'groups, not their total',
      'It is shown under its own label and not judged. Leave it out with `where`, or give it the dimension `all`.'
    ),

  'condition-unreadable': (details: {
    readonly indicator: string;
    readonly got: string;
    readonly at: number;
    readonly expected: string;
  }) =>
    error(
      `${quote(details.got)} at character ${number(details.at + 1)}`,
      details.expected,
      `Correct the condition. Until then the indicator ${quote(details.indicator)} is left out.`
    ),

  'indicator-left-out': (details: { readonly indicator: string; readonly column: string }) =>
    error(
      `the indicator ${quote(details.indicator)} without a ${details.column} that can be used`,
      details.column === 'scale' ? 'a number above 0, such as 100 for percent' : 'one of the kinds that are known',
      'Correct the cell, or leave it blank for the usual one. Until then the indicator is left out.'
    ),

  'indicator-built-in': (details: { readonly indicator: string }) =>
    warning(
      `the indicator ${quote(details.indicator)}, which is built in`,
      'an id of its own',
      'This one replaces the built-in one. Give it another id if that is not meant.'
    ),

  'favourable-missing': (details: { readonly indicator: string }) =>
    warning(
      `no direction for the indicator ${quote(details.indicator)}`,
      'higher, lower or parity',
      'Say in the column `favourable` which way is better. Until then any difference between groups counts, in either direction.'
    ),

  'more-of-the-same': (details: { readonly code: string; readonly rest: number }) =>
    warning(
      `${number(details.rest)} more of the same kind (${details.code})`,
      'none',
      'Only the first are listed. They usually have one cause: correct it and check again.'
    )
} satisfies Record<string, (details: never) => ProblemText>;

export type { ProblemText };

/** The texts of every code, in some language. */
export type ProblemTexts = typeof problemTexts;

export type ProblemCode = keyof typeof problemTexts;

export type ProblemDetails<Code extends ProblemCode> = Parameters<(typeof problemTexts)[Code]>[0];
