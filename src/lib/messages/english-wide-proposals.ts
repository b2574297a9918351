import { names, number, quote } from './problem-text.ts';
import type { WideProposalMessages } from './wide-proposals.ts';

const most = 6;

/** What is said in English of why columns side by side were understood as they were. */
export const englishWideProposals: WideProposalMessages = {
  average: ({ column, slices, label }) =>
    `${quote(column)} repeats one figure beside all groups${slices === 1 ? '' : ` of each of ${number(slices)} slices`}: the figure of everyone. The file is taken once more for it, with the rows of ${quote(label)}, ${slices === 1 ? 'of which there is one' : 'of which each slice has one'}`,
  'average-differs': ({ column }) =>
    `${quote(column)} should say the same beside every group, and this row says something else than the first one. Which is right? Until then it is not used`,
  'average-not-used': ({ why }) =>
    ({
      overall: 'the file has rows for everyone, which are used instead',
      part: 'only the first rows were looked at, or not all of it are numbers, so it is not known whether it says the same beside every group',
      nowhere: 'no group stands exactly once beside each of its figures, so there is no row to read it from'
    })[why],
  'reference-flag': () =>
    'it marks a group to compare with. That is chosen for the whole project (`reference` in datapackage.json) and not by rows, so the mark is not used',
  'same-dimension': ({ of, dimension }) => `${quote(of)} is used for \`${dimension}\` already`,
  'days-of-period': ({ columns }) =>
    `${list(columns)} say from when to when in every row, so that is the period of all rows`,
  'rows-are-wide': ({ rows, by }) =>
    by.length === 0
      ? `figures stand side by side in its columns, in ${rows === 1 ? 'one row' : `${number(rows)} rows`}`
      : `figures stand side by side in its columns, and no two of ${number(rows)} rows have the same ${list(by)}`,
  'wide-by-group': ({ columns, dimension }) =>
    `the names of ${list(columns)} differ in a group of \`${dimension}\` that the vocabulary knows, so each is the figure of one group`,
  'wide-by-period': ({ columns }) =>
    `the names of ${list(columns)} differ in a period, so each is the figure of one period`,
  'wide-by-both': ({ columns, dimension }) =>
    `the names of ${list(columns)} differ in a period and in a group of \`${dimension}\`; the file is taken once for each period`,
  'wide-by-indicator': ({ columns }) =>
    `${list(columns)} measure different things side by side, so each is an indicator of its own`,
  'wide-total': ({ column }) => `${quote(column)} stands for everyone and is no group`,
  'wide-implied': ({ column, rows }) =>
    `the name of ${quote(column)} has no group where the others have one, and its figures fit to be everyone’s in ${rows === 1 ? 'the one row' : `all ${number(rows)} rows`} that can be compared`,
  'beside-wide': () => 'its numbers are none of the figures that stand side by side',
  'wide-said': ({ word, in: where }) =>
    `the names of these columns do not say what their numbers are; ${quote(where)} does: ${quote(word)}`,
  'wide-arithmetic': ({ numerator, denominator, value, factor, rows, of }) =>
    `${quote(numerator)} ÷ ${quote(denominator)}${factor === 1 ? '' : ` × ${number(factor)}`} gives ${quote(value)}: checked on ${number(rows)} of ${number(of)} figures`,
  'wide-limits': ({ value, rows }) => `${quote(value)} lies between its limits: checked on ${number(rows)} figures`,
  'wide-bare': ({ columns, dimension }) =>
    `${list(columns)} are ${dimension === undefined ? 'columns by period' : `columns by group of \`${dimension}\``}, but nothing says what their numbers are. Counts, percentages or rates? Until \`wide\` says so, no figure of them is used`,
  'wide-crossed': ({ columns, dimensions }) =>
    `${list(columns)} name groups of ${names(dimensions.map((id) => `\`${id}\``))} at once. Until \`wide\` says which column is which, no figure of them is used`,
  'wide-shares': ({ columns, dimension, rows }) =>
    `${list(columns)} add up to the whole in ${rows === 1 ? 'one row' : `${number(rows)} rows`}: they seem to say how many of all belong to each group of \`${dimension}\`, not how each group fares. Until \`wide\` says what they are, no figure of them is used`,
  'wide-shares-beside': ({ columns, dimension, other }) =>
    `${list(columns)} are percentages by group of \`${dimension}\` beside ${quote(other)}. Do they say how many of all belong to each group, or how each group fares? Until \`wide\` says so, no figure of them is used`
};

function list(items: readonly string[]): string {
  const shown = items.slice(0, most).map(quote);
  return names(items.length > most ? [...shown, `${items.length - most} more`] : shown);
}
