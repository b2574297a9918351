import { error, quote } from './problem-text.ts';

/** What is said of cells that cannot be read, by code: a part of `problemTexts`. */
export const cellProblemTexts = {
  'number-unreadable': (details: { readonly cell: string; readonly comma: boolean }) =>
    error(
      quote(details.cell),
      details.comma ? 'a number with a decimal point' : 'a number',
      details.comma
        ? 'Write the number with a decimal point and without separators of thousands. Until then it counts as unreadable.'
        : 'Correct the cell, or leave it blank where there is no figure. Until then it counts as unreadable.'
    ),

  'number-negative': (details: { readonly cell: string }) =>
    error(quote(details.cell), 'a number that is not below 0', 'Correct the cell. Until then it counts as unreadable.'),

  'share-unreadable': (details: { readonly cell: string }) =>
    error(
      quote(details.cell),
      'a share from 0 to 1, or a percentage such as 25%',
      'Correct the cell. Until then it counts as unreadable.'
    ),

  'date-unreadable': (details: { readonly cell: string }) =>
    error(
      quote(details.cell),
      'a date such as 2024-07-31',
      'Write year, month and day, or leave the cell blank where it has not happened. Until then it counts as unreadable.'
    ),

  'date-ambiguous': (details: { readonly cell: string; readonly one: string; readonly other: string }) =>
    error(
      `${quote(details.cell)}, which could be ${details.one} or ${details.other}`,
      'a date such as 2024-07-31',
      'Write year, month and day, in this order. Until then it counts as unreadable.'
    ),

  'boolean-unreadable': (details: { readonly cell: string }) =>
    error(
      quote(details.cell),
      'yes or no',
      'Write yes, no, or leave the cell blank. Until then it counts as unreadable.'
    ),

  'choice-unreadable': (details: {
    readonly cell: string;
    readonly choices: readonly string[];
    readonly nearest: string | undefined;
  }) =>
    error(
      quote(details.cell),
      `one of: ${details.choices.join(', ')}`,
      `${details.nearest === undefined ? 'Write one of these.' : `Did you mean ${details.nearest}?`} Until then the cell counts as unreadable.`
    ),

  'url-unreadable': (details: { readonly cell: string }) =>
    error(
      quote(details.cell),
      'an address that begins with https:// or http://',
      'Write the whole address, or leave the cell blank. Until then it counts as unreadable.'
    )
};
