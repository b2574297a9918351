import type { MoreNumbers } from '#lib/charts/dot-plot/types.ts';
import type { Messages } from '#lib/messages/messages.ts';
import { pageWords } from '#lib/messages/page-words.ts';
import type { DimensionView, Figure, GroupRow, IndicatorCard } from '#lib/scorecard/model.ts';

/** A table as text: the first cell of a row is its heading. */
export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Column {
  readonly head: string;
  readonly of: (row: GroupRow) => string;
  readonly overall: string;
}

/**
 * The numbers of a view as a table of its own, group by group and overall: the same figures, words of absence included, as the
 * chart. Columns that a kind of indicator does not have (sums of an estimate, tests of a register) are left out; `isShort` leaves
 * out the file's labels and the comparisons, for an embed.
 */
export function numbersTable(card: IndicatorCard, view: DimensionView, messages: Messages, isShort = false): TextTable {
  const columns = [
    ...counts(card, view, messages),
    ...figures(card, view, messages),
    ...(isShort ? [] : [...labels(view, messages), ...comparisons(card, view, messages)])
  ];
  return {
    head: [messages.text(view.label), ...columns.map((column) => column.head)],
    rows: [
      ...view.rows.map((row) => [messages.text(row.label), ...columns.map((column) => column.of(row))]),
      [messages.page.columns.overall, ...columns.map((column) => column.overall)]
    ]
  };
}

/**
 * What a dot plot's own columns (figure, interval, count) leave out: numerators, shares of the people, the file's labels, and, where
 * they are asked for, the comparisons. Undefined where nothing is left out.
 */
export function maybeMoreNumbers(
  card: IndicatorCard,
  view: DimensionView,
  messages: Messages,
  hasComparisons: boolean
): MoreNumbers | undefined {
  const [numerator] = counts(card, view, messages);
  const columns = [
    ...(numerator ? [numerator] : []),
    ...labels(view, messages),
    ...(hasComparisons ? comparisons(card, view, messages).slice(0, -1) : [])
  ];
  if (columns.length === 0) return undefined;
  return {
    head: columns.map((column) => column.head),
    rows: view.rows.map((row) => columns.map((column) => column.of(row))),
    overall: columns.map((column) => column.overall)
  };
}

function counts(card: IndicatorCard, view: DimensionView, { numbers, page }: Messages): Column[] {
  if (card.kind === 'estimate') return [];
  return [
    {
      head: page.columns.numerator(card),
      of: (row) => numbers.count(row.figure.numerator),
      overall: numbers.count(view.overall.numerator)
    },
    {
      head: page.columns.denominator(card),
      of: (row) => numbers.count(row.figure.denominator),
      overall: numbers.count(view.overall.denominator)
    }
  ];
}

function figures(card: IndicatorCard, view: DimensionView, { numbers, page }: Messages): Column[] {
  const all = [...view.rows.map((row) => row.figure), view.overall];
  const estimate: Column = {
    head: page.columns.estimate(card),
    of: (row) => numbers.estimate(card, row.figure),
    overall: numbers.estimate(card, view.overall)
  };
  const interval: Column = {
    head: page.columns.interval,
    of: (row) => numbers.interval(card, row.figure),
    overall: numbers.interval(card, view.overall)
  };
  return all.some(hasInterval) ? [estimate, interval] : [estimate];
}

function hasInterval(figure: Figure): boolean {
  return typeof figure.lower === 'number' || typeof figure.upper === 'number';
}

function labels(view: DimensionView, messages: Messages): Column[] {
  const { columns } = messages.page;
  const notApplicable = messages.numbers.count({ absent: 'not-applicable' });
  const { blank } = pageWords(messages.language).card;
  const people: Column = {
    head: columns.populationShare,
    of: (row) => (row.populationShare === undefined ? notApplicable : messages.numbers.percent(row.populationShare)),
    overall: notApplicable
  };
  const source: Column = {
    head: columns.sourceLabel,
    of: (row) =>
      row.sourceLabels.length === 0
        ? notApplicable
        : row.sourceLabels.map((label) => (label === '' ? blank : label)).join(' | '),
    overall: notApplicable
  };
  const differs = view.rows.some((row) => row.sourceLabels.some((label) => label !== row.label.en));
  return [
    ...(view.rows.some((row) => row.populationShare !== undefined) ? [people] : []),
    ...(differs ? [source] : [])
  ];
}

/** Ratios and events are told only where a gap is clear: elsewhere they would be read as one. All of them are in `gaps.csv`. */
function comparisons(card: IndicatorCard, view: DimensionView, messages: Messages): Column[] {
  const { numbers, page, gaps } = messages;
  if (view.rows.every((row) => row.pair === undefined || row.pair.verdict === 'not-judged')) return [];
  const notApplicable = numbers.count({ absent: 'not-applicable' });
  const column = (head: string, print: (pair: NonNullable<GroupRow['pair']>) => string): Column => ({
    head,
    of: (row) => {
      if (row.isReference) return page.charts.reference;
      if (row.pair === undefined) return row.role === 'known' ? notApplicable : page.charts.notJudged;
      return print(row.pair);
    },
    overall: notApplicable
  });
  const name = view.rows.find((row) => row.group === view.reference)?.label;
  const reference = name === undefined ? (view.reference ?? 'rest') : messages.text(name);
  const hasEvents = card.kind === 'proportion' || card.kind === 'rate' || card.kind === 'directly-standardised-rate';
  const hasClearGap = view.rows.some((row) => row.pair?.verdict === 'clear-gap');
  return [
    column(page.columns.difference(reference), (pair) => numbers.differenceWithRange(card, pair.difference)),
    ...(hasClearGap ? [column(page.columns.ratio, (pair) => numbers.ratioWithRange(pair.ratio))] : []),
    ...(hasClearGap && hasEvents
      ? [
          column(page.columns.events(card), (pair) =>
            pair.verdict === 'clear-gap'
              ? numbers.eventsWithRange(pair.events, pair.atLeast)
              : gaps.rowNote(card, pair, false)
          )
        ]
      : []),
    column(page.columns.verdict, (pair) => gaps.verdictWithReason(pair))
  ];
}
