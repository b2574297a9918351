import { englishNumbers as numbers } from './english-numbers.ts';
import type { MethodWords } from './method-words.ts';

/** What the methods page says of one measure, in English. */
export const englishMethodWords: MethodWords = {
  labels: {
    kind: 'Kind',
    rows: 'A row is one of the',
    events: 'Counted are',
    clock: 'Clock',
    cells: 'Cells',
    period: 'Which rows',
    range: 'Range (95%)',
    better: 'Better',
    scale: 'Printed',
    smallestGap: 'A gap counts',
    counting: 'How it was counted',
    rules: 'Rules',
    data: 'Its figures'
  },
  kinds: {
    proportion: 'share (proportion)',
    rate: 'rate',
    'directly-standardised-rate': 'rate, directly standardised by age',
    mean: 'mean',
    'ratio-of-sums': 'ratio of sums',
    'time-to-event': 'median time until something happens',
    composition: 'composition',
    coverage: 'coverage',
    estimate: 'figure given by others'
  },
  ranges: {
    wilson: 'Wilson score interval.',
    poisson: 'Exact Poisson limits.',
    student: 'Student’s t.',
    'brookmeyer-crowley': 'Brookmeyer–Crowley limits.',
    'fay-feuer': 'Fay–Feuer gamma limits.',
    given: 'As it was given, or from the standard error that was given.',
    none: 'None for a ratio of sums or for coverage.',
    register: 'None: a register is counted whole and not sampled.',
    composition: 'None: a board is counted whole.'
  },
  better: { higher: 'a higher figure', lower: 'a lower figure', parity: 'a share like that of the people served' },
  scale: (scale) => (scale === 100 ? 'in percent' : scale === 1 ? 'as it is' : `per ${numbers.count(scale)}`),
  clock: (from, until) =>
    `starts on “${from}”, stops on “${until}”; a case without the second is open until the data date.`,
  cells: (columns, required) => {
    if (columns.length === 0) return 'one: there is such a row, or there is none.';
    const of = `each combination of ${numbers.list(columns.map((column) => `“${column}”`))}`;
    return required.length === 0 ? `${of}.` : `${of}; required are ${required.join(', ')}.`;
  },
  wholeRegister: (dateColumn) =>
    dateColumn === undefined
      ? 'All rows of the register up to the data date.'
      : `All rows of the register up to the data date; for the line over time by the calendar year of “${dateColumn}”.`,
  inForce: (from, to) => `Rows in force on the data date: from “${from}” to “${to}”.`,
  due: (column) => `A row counts once its “${column}” has come.`,
  byPeriod: {
    records: 'Rows of each period; the latest is shown first.',
    results: 'The period that the file gives.',
    derived: 'The latest period of the figures that it is made from.'
  },
  smallestGap: (ratio) => `from a ratio of ${ratio} of the adverse outcome on, unless a charter says otherwise.`,
  sql: (statements, resource) =>
    `SQL: ${statements === 1 ? '1 statement' : `${String(statements)} statements`} on “${resource}”`,
  sqlNote:
    'The SQL stands here as it was run, under the project’s own names and with the columns of the measure alone; one statement counts all measures of a table. Groups are counted by the same statement with the group among the columns of “GROUP BY”. A question mark stands for a text that is not part of the definition. Prefixes such as m0 only keep the columns of measures apart.',
  steps: {
    rows: 'Each row’s answer: 0 outside, 1 inside without the event, 2 with it, 3 unknown',
    counts: 'The count',
    persons: 'Of persons with several rows, for the range and for what is too small to show',
    times: 'Cases by days',
    population: 'The people served'
  },
  given: (resource, source, publishedOn) => {
    if (source === undefined)
      return `Nothing was counted here: the figures stand as the file “${resource}” gives them, on the word of whoever publishes this edition.`;
    const when = publishedOn === undefined ? '' : ` on ${numbers.date(publishedOn)}`;
    return `Nothing was counted here: the figures of “${resource}” stand as published by ${source}${when}.`;
  },
  nothingCounted: 'Nothing was counted: no file of this edition has what it needs.',
  derived: {
    'targets-met-by-group':
      'No SQL: counted from the published figures. Of all groups of the measures that have a target, in their latest period, those whose figure meets it; groups of which that cannot be told are left out.',
    'unregistered-shortfalls':
      'No SQL: counted from the published figures and the register. Targets that a published figure misses, and promises that are overdue, without an entry in the register of shortfalls.'
  },
  disclosureRule: (id, version) => `small numbers: “${id}”${version === undefined ? '' : `, version ${version}`}`,
  rules: (version) => `comparing and judging: version ${version}`,
  funnel: { howToRead: 'How to read a funnel plot', howComputed: 'How it is computed' },
  files: {
    heading: 'Files of figures',
    lead: 'Every figure of this edition is a row of data.csv, every comparison a row of gaps.csv. The SHA-256 tells whether a file is the one that was published.',
    manifest: 'The hash of every other file, these pages included',
    tooMany: (count) => `There are ${count} files of figures; manifest.json has the SHA-256 of each.`,
    rowsOf: 'rows of the files of figures whose column “indicator” is'
  }
};
