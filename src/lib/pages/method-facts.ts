import { rules } from '#lib/catalog/rules.ts';
import { findTable } from '#lib/catalog/tables.ts';
import type { TableDefinition } from '#lib/catalog/types.ts';
import { methodWords, type RangeWord } from '#lib/messages/method-words.ts';
import type { Messages } from '#lib/messages/messages.ts';
import { pageWords } from '#lib/messages/page-words.ts';
import type { MethodCard } from '#lib/scorecard/method-model.ts';
import type { IndicatorCard } from '#lib/scorecard/model.ts';

/** A line of a measure's definition: its label, and a sentence or a condition as the definition has it. */
export interface MethodFact {
  readonly label: string;
  readonly text: string;
  readonly isCode?: true;
}

/** The definition of a measure, line by line: what is counted out of what, which rows, in what unit, with what range. */
export function methodFacts(card: IndicatorCard, method: MethodCard, messages: Messages): readonly MethodFact[] {
  const words = methodWords(messages.language);
  const { labels } = words;
  const page = pageWords(messages.language).method;
  const hasClock = method.from !== undefined && method.until !== undefined;
  const facts: readonly (MethodFact | undefined)[] = [
    { label: labels.kind, text: words.kinds[card.kind] },
    code(page.numerator, hasClock ? undefined : card.numeratorText),
    code(page.denominator, card.denominatorText),
    hasClock ? { label: labels.clock, text: words.clock(method.from, method.until) } : undefined,
    method.cells === undefined
      ? undefined
      : { label: labels.cells, text: words.cells(method.cells, method.required ?? []) },
    card.kind === 'estimate' ? undefined : { label: labels.rows, text: messages.text(card.unit) },
    card.kind === 'proportion' || card.kind === 'rate'
      ? { label: labels.events, text: messages.text(card.event) }
      : undefined,
    { label: labels.period, text: whichRows(card, method, messages) },
    { label: labels.scale, text: words.scale(card.scale) },
    { label: labels.better, text: words.better[card.favourable] },
    { label: labels.range, text: words.ranges[rangeOf(card)] },
    card.basis === 'register' || card.basis === 'derived'
      ? undefined
      : { label: labels.smallestGap, text: words.smallestGap(String(method.smallestGap ?? rules.smallestGap)) }
  ];
  return facts.filter((fact) => fact !== undefined);
}

function code(label: string, text: string | undefined): MethodFact | undefined {
  return text === undefined ? undefined : { label, text, isCode: true };
}

function whichRows(card: IndicatorCard, method: MethodCard, messages: Messages): string {
  const words = methodWords(messages.language);
  const bases = [...new Set(basesOf(card, method))];
  const table = findTable(method.countings.find(({ table: name }) => isRegister(name))?.table ?? card.table);
  const due = method.due ?? (bases.includes('register') ? table?.dueColumn : undefined);
  const span = method.inForce ?? standing(table);
  return [
    ...bases.map((basis) => {
      if (basis !== 'register') return words.byPeriod[basis];
      return method.isInForce ? words.inForce(span.from, span.to) : words.wholeRegister(table?.dateColumn);
    }),
    ...(due === undefined ? [] : [words.due(due)])
  ].join(' ');
}

/** What the figures were made from, in all institutions; as the card has it where nothing was counted anywhere. */
function basesOf(card: IndicatorCard, { countings }: MethodCard): readonly IndicatorCard['basis'][] {
  if (card.basis === 'derived' || countings.length === 0) return [card.basis];
  return countings.map(({ table }) => (table === 'records' || table === 'results' ? table : 'register'));
}

function isRegister(table: string): boolean {
  return table !== 'records' && table !== 'results';
}

/** Columns between which a standing rule or a seat is in force. */
function standing(table: TableDefinition | undefined): { readonly from: string; readonly to: string } {
  const isRule = table?.columns.some(({ name }) => name === 'in_force_from') === true;
  return isRule ? { from: 'in_force_from', to: 'in_force_to' } : { from: 'from', to: 'to' };
}

const ranges: Readonly<Record<IndicatorCard['kind'], RangeWord>> = {
  proportion: 'wilson',
  rate: 'poisson',
  'directly-standardised-rate': 'fay-feuer',
  mean: 'student',
  'ratio-of-sums': 'none',
  'time-to-event': 'brookmeyer-crowley',
  composition: 'composition',
  coverage: 'none',
  estimate: 'given'
};

function rangeOf({ kind, basis }: IndicatorCard): RangeWord {
  const isOfRegister = basis === 'register' || basis === 'derived';
  return isOfRegister && kind !== 'time-to-event' && kind !== 'composition' ? 'register' : ranges[kind];
}
