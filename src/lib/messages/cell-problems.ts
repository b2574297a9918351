import { error, quote, warning } from './problem-text.ts';

const kept = 'Until then the row is kept among the rows used, and stands under no item.';

const itemKinds = {
  item: 'a criterion, goal, example, action, principle, value, level or step of the frameworks, or an indicator',
  goal: 'a strategic goal, such as lh.goal.4.1',
  action: 'an action, such as rtb.action.5',
  level: 'patient, organization, community or societal',
  indicator: 'an indicator'
};

/** What is said of cells that cannot be read or cannot be so, by code: a part of `problemTexts`. */
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
      'an address that begins with https:// or http://, without spaces and without a name or password in it',
      'Write the whole address, or leave the cell blank. Until then it counts as unreadable, and is no link anywhere.'
    ),

  'dates-out-of-order': (details: {
    readonly later: string;
    readonly laterDate: string;
    readonly earlier: string;
    readonly earlierDate: string;
  }) =>
    error(
      `${details.later} ${details.laterDate}, before ${details.earlier} ${details.earlierDate}`,
      `a day that is not before ${details.earlier}`,
      `Correct whichever of the two is wrong. Until then \`${details.later}\` counts as unreadable, and nothing is reckoned from it.`
    ),

  'date-implausible': (details: { readonly date: string; readonly firstYear: string; readonly lastYear: string }) =>
    warning(
      quote(details.date),
      `a date from ${details.firstYear} to ${details.lastYear}`,
      'Check the year. The date is used as it stands, but not for the date up to which the data go.'
    ),

  'share-impossible': (details: { readonly cell: string }) =>
    error(
      quote(details.cell),
      'a share of the whole: from nothing to all of it, on the scale of its indicator',
      'Correct the cell, or the kind or scale of the indicator. Until then the cell counts as unreadable.'
    ),

  'numerator-above-denominator': (details: { readonly numerator: string; readonly denominator: string }) =>
    error(
      `${details.numerator} of ${details.denominator}`,
      'a numerator that is part of the denominator',
      'Correct the cell, or give the indicator another kind (such as `rate`) if it is no share. Until then the numerator counts as unreadable.'
    ),

  'item-unknown': (details: {
    readonly cell: string;
    readonly names: keyof typeof itemKinds;
    readonly nearest: string | undefined;
  }) =>
    warning(
      quote(details.cell),
      itemKinds[details.names],
      `${details.nearest === undefined ? 'Write the id or number that the pages of the frameworks give.' : `Did you mean ${details.nearest}?`} ${kept}`
    ),

  'indicator-unknown': (details: { readonly cell: string; readonly nearest: string | undefined }) =>
    warning(
      quote(details.cell),
      'the short name of an indicator: built in, your own, or one of the results',
      `${details.nearest === undefined ? 'Write it as it is defined.' : `Did you mean ${quote(details.nearest)}?`} ${kept}`
    ),

  'commitment-unknown': (details: { readonly cell: string; readonly nearest: string | undefined }) =>
    warning(
      quote(details.cell),
      'a commitment on this institution’s register of commitments',
      `${details.nearest === undefined ? 'Write it as it stands there, or leave the cell blank.' : `Did you mean ${quote(details.nearest)}?`} Until then the shortfall is kept and joined to no commitment.`
    )
};
