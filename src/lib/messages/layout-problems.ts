import { count, error, names, quote, warning } from './problem-text.ts';

/** What is said of encodings and of lines that are no rows, by code: a part of `problemTexts`. */
export const layoutProblemTexts = {
  'encoding-assumed': (details: { readonly encoding: string; readonly example: string }) =>
    warning(
      details.example === ''
        ? `text that is not UTF-8, and no word on what it is: read as ${details.encoding}`
        : `text that is not UTF-8, and no word on what it is: read as ${details.encoding}, so that it says ${quote(details.example)}`,
      'text encoded as UTF-8, or `encoding` in datapackage.json',
      'Nothing to do if the letters are right. If they are not, save the file again as “CSV UTF-8”, or give its `encoding` in datapackage.json.'
    ),

  'encoding-wrong': (details: { readonly encoding: string }) =>
    error(
      `bytes that cannot be ${details.encoding}, which the file or datapackage.json says it is`,
      `text encoded as ${details.encoding}`,
      'Correct `encoding` in datapackage.json, or save the file again as “CSV UTF-8”. Until then no row of this file is read.'
    ),

  'lines-above-header': (details: { readonly text: string; readonly name: string; readonly rows: number }) =>
    warning(
      `${count(details.rows, 'line')} above the names of the columns, beginning ${quote(details.text)}`,
      'the names of the columns in the first line',
      `The names are read from this line, which begins ${quote(details.name)}. If that is wrong, give the number of lines above it as \`dialect.skipInitialRows\` in datapackage.json (0 for none).`
    ),

  'header-joined': (details: { readonly labels: readonly string[] }) =>
    warning(
      'the names of the columns in two rows',
      'the names of the columns in one row',
      `They are put together: ${names(details.labels.map(quote))}, and so on. If that is wrong, write the names into one row.`
    ),

  'header-of-two-rows': () =>
    warning(
      'a second row of headings below the names of the columns',
      'rows of the table below the names',
      'It is set aside. If it is a row, say so with "headerRows": [1] under `dialect` in datapackage.json.'
    ),

  'header-repeated': () =>
    warning(
      'the names of the columns again',
      'the names of the columns once, in the first line',
      'The line is set aside. Delete it.'
    ),

  'lines-below-table': (details: { readonly text: string; readonly rows: number }) =>
    warning(
      `${count(details.rows, 'line')} below the table, beginning ${quote(details.text)}`,
      'nothing below the last row',
      'They are read as notes and set aside. Nothing to do if there is no row among them.'
    ),

  'numbers-rewritten': (details: { readonly cell: string; readonly number: string; readonly rows: number }) =>
    warning(
      `numbers written like ${quote(details.cell)} in ${count(details.rows, 'row')}`,
      'plain numbers, such as 1234.5',
      `Read as numbers: ${quote(details.cell)} is ${quote(details.number)}. If that is not meant, write the numbers plainly.`
    ),

  'tables-stacked': (details: { readonly labels: readonly string[] }) =>
    error(
      `several tables below each other, which begin in the lines ${names(details.labels)}`,
      'one table in a file',
      'Put each of them into a file of its own. Until then no row of this file is read.'
    )
};
