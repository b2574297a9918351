import { names, number, quote } from './problem-text.ts';
import { englishWideProposals } from './english-wide-proposals.ts';
import type { ProposalMessages } from './proposal-messages.ts';

const most = 6;

/** What is said in English of why a file was understood as it was. */
export const englishProposals: ProposalMessages = {
  ...englishWideProposals,

  'rows-are-results': ({ rows, by }) =>
    `no two of ${number(rows)} rows have the same ${list(by)}, so each is a result of its own`,
  'rows-are-mostly-results': ({ rows, by, repeated }) =>
    `hardly any of ${number(rows)} rows have the same ${list(by)}; ${number(repeated)} do, and are set aside`,
  'rows-are-records': ({ column }) =>
    `${quote(column)} is the number of a person, a stay or another single thing, as records have`,
  'rows-are-cases': ({ column }) =>
    `${quote(column)} says yes or no in each row, as records have it, and columns beside it name groups`,
  'rows-are-cells': ({ by }) =>
    `each row counts one combination of ${list(by)}, and none is a total, so rows can be added up`,
  'by-name': ({ column }) => `the column is called ${quote(column)}`,
  'by-name-of-dimension': ({ column, known, unmapped }) =>
    `the column is called ${quote(column)}; the vocabulary knows the labels of ${known}% of the rows${kept(unmapped)}`,
  'by-values': ({ known, unmapped }) => `the vocabulary knows the labels of ${known}% of the rows${kept(unmapped)}`,
  'codes-without-labels': ({ column, dimension, values }) =>
    `${quote(column)} holds only the codes ${list(values)}. What do they mean? Until \`groups.${dimension}\` says so, the column is not used`,
  'code-of': ({ of }) => `it is a code for ${quote(of)}, value for value`,
  'same-in-every-row': ({ value }) => `it says ${quote(value)} in every row`,
  'told-by-others': ({ by }) => `it follows from ${list(by)} and tells no rows apart`,
  'person-repeats': ({ persons, rows }) =>
    `${number(persons)} values in the ${number(rows)} rows looked at: persons have several rows. Rows are counted, not persons, with intervals that allow for it; \`rows_per_person\` says so where only the first row of each is to count`,
  'person-once': ({ rows }) =>
    `a different value in each of the ${number(rows)} rows looked at: rows and persons are the same`,
  'joined-dimensions': ({ columns }) =>
    `${list(columns)} are columns of one dimension, so their labels are joined into one group`,
  arithmetic: ({ numerator, denominator, value, factor, rows, of }) =>
    `${quote(numerator)} ÷ ${quote(denominator)}${factor === 1 ? '' : ` × ${number(factor)}`} gives ${quote(value)}: checked on ${number(rows)} of ${number(of)} rows`,
  'count-by-name': ({ numerator, denominator }) =>
    `going by their names, ${quote(numerator)} counts events and ${quote(denominator)} whom they are set against; the file prints no figure to check it with`,
  limits: ({ value, rows }) => `${quote(value)} lies between its limits: checked on ${number(rows)} rows`,
  'as-given': ({ value }) => `${quote(value)} is taken as it is given: the file has no counts that prove it`,
  'count-only': ({ column }) =>
    `${quote(column)} is a count, and nothing in the file says out of how many: it is shown as it is, and no gap is judged by it`,
  'rest-of': ({ of }) => `it is the rest of ${quote(of)}`,
  'counts-do-not-give': ({ value }) =>
    `no two counts beside it give ${quote(value)} (perhaps it is weighted or adjusted), so the counts are not used`,
  'limits-of-nothing': () => 'it is a limit or an error of a figure that is not used',
  'not-needed': () => 'nothing says what it measures',
  'shares-add-up': ({ columns, chosen, rows }) =>
    `${list(columns)} add up to 100 on ${number(rows)} rows: they are the answers to one question, and ${quote(chosen)} is the one that is printed first by custom`,
  'other-measures': ({ columns, chosen }) => `${quote(chosen)} is taken; ${list(columns)} are not used`,
  'margin-by-name': ({ label, adds, of }) =>
    `${quote(label)} means everyone, so these rows are totals and are not counted twice${of === 0 ? '' : `; the others add up to them in ${number(adds)} of ${number(of)} places`}`,
  'margin-by-sum': ({ label, adds, of }) =>
    `the others add up to ${quote(label)} in ${number(adds)} of ${number(of)} places, and nearly so in the rest: it is their total`,
  'margin-left-aside': ({ column, label }) =>
    `${quote(column)} is no group of people, so only its total ${quote(label)} is used and the other rows are set aside`,
  'layout-column': () => 'WHO’s HEAT Plus layout has it for drawing and ordering; it holds no figure of a group',
  'blank-is-all': ({ columns }) =>
    `no row has more than one of ${list(columns)} filled in, so a blank there means everyone`,
  'blank-group': ({ column, rows }) =>
    `${quote(column)} is blank in ${number(rows)} rows. Does a blank mean everyone, or people of whom it is not known? Until then no row of this file is used`,
  'half-blank': ({ column }) => `rows without ${quote(column)} belong to another measure of the file`,
  'no-institution': ({ used }) => `no column names an institution, so the file’s name stands for it: ${quote(used)}`,
  'no-period': ({ used }) => `no column names a period, so all rows are ${quote(used)}`,
  'dates-shifted': ({ from, to }) =>
    `its years run from ${from} to ${to}: dates that were shifted to protect people, and no periods`,
  'flag-column': ({ column }) =>
    `${quote(column)} holds only yes and no (or 1 and 0), and its name is that of an outcome`,
  'outcome-question': ({ column, values }) =>
    `${quote(column)} may be an outcome, with the values ${list(values)}. Which of them is to be counted? Say so in indicators.csv`,
  'no-outcome': () =>
    'no column is an outcome by its name and values. Which are to be counted? Until indicators.csv says so, only the groups themselves are counted',
  'absent-sign': ({ label, columns }) => `${quote(label)} stands for a missing value in ${list(columns)}`,
  'absent-question': ({ label, column }) =>
    `${quote(label)} in ${quote(column)} is no number. Is it withheld, not reported, or a number with a mark? Until \`absent\` says so, it counts as unreadable`,
  'survey-weights': ({ column }) =>
    `${quote(column)} is a survey weight. Shares counted without it would be wrong, and weighted records are not read: give the weighted results instead`,
  'category-without-total': ({ column, values }) =>
    `${quote(column)} (${list(values)}) tells rows apart and is no group of people that is known. Is it a dimension, a measure, or to be left out?`,
  'key-repeats': ({ by, rows }) =>
    `${number(rows)} rows have the same ${list(by)} as another one, so something else tells them apart. Which column is it?`,
  'many-measures': ({ columns }) => `${list(columns)} may each be the figure. Which one is it?`,
  'favourable-given': ({ column }) => `${quote(column)} says which direction is better`,
  'favourable-unknown': ({ indicators }) =>
    `nothing says whether higher or lower is better for ${list(indicators)}. It is not guessed: a difference in either direction counts as a gap. Say which in the column \`favourable\` of indicators.csv`,
  'privacy-question': () =>
    'if somebody has published this file already, say so with `privacy`, `source` and `published_on`; until then it is protected like unpublished data'
};

function list(items: readonly string[]): string {
  const shown = items.slice(0, most).map(quote);
  return names(items.length > most ? [...shown, `${items.length - most} more`] : shown);
}

function kept(unmapped: readonly string[]): string {
  return unmapped.length === 0 ? '' : `, and keeps ${list(unmapped)} as the file has them`;
}
