import type { Messages } from '#lib/messages/messages.ts';
import { pageWords } from '#lib/messages/page-words.ts';
import type { DimensionView, GroupRow, IndicatorCard } from '#lib/scorecard/model.ts';
import { isAbsent, type Absence } from '../parts/absent.ts';
import { hundredths } from '../parts/axis.ts';

/** Seats as squares, in pixels: a board is counted, not sampled, so there is no interval. */
export interface Seats {
  readonly rows: readonly SeatsRow[];
}

export interface SeatsRow {
  readonly label: string;
  readonly held: readonly Square[];
  /** Seats short of the group's share of the people served. */
  readonly short: readonly Square[];
  /** Where the group's share of the people served ends, in seats. */
  readonly people?: Square;
  readonly height: number;
  readonly text: string;
  /** Groups that are never judged say so. */
  readonly note: string;
  readonly shortText: string;
  readonly absence?: Absence;
}

export interface Square {
  readonly x: number;
  readonly y: number;
}

const pitch = 19;
const perLine = 13;
const lineHeight = 29;

/** Places each group's seats beside its share of the people served. Groups without a known share get no bar and none short. */
export function seats(card: IndicatorCard, view: DimensionView, messages: Messages): Seats {
  return { rows: view.rows.map((row) => place(row, card, messages)) };
}

function place(row: GroupRow, card: IndicatorCard, messages: Messages): SeatsRow {
  const label = messages.text(row.label);
  const { numerator, denominator, status } = row.figure;
  if (isAbsent(numerator) || isAbsent(denominator)) {
    const absence = status !== 'ok' ? status : isAbsent(numerator) ? numerator.absent : 'not-reported';
    return {
      label,
      held: [],
      short: [],
      height: lineHeight,
      text: messages.verdicts.absence(absence),
      note: '',
      shortText: '',
      absence
    };
  }
  const held = Math.round(Number(numerator));
  const expected =
    row.role === 'known' && row.populationShare !== undefined ? row.populationShare * Number(denominator) : undefined;
  const missing = expected === undefined ? 0 : Math.max(0, Math.round(expected) - held);
  const words = pageWords(messages.language).seats;
  const places = Math.max(held + missing, Math.ceil(expected ?? 0), 1);
  return {
    label,
    held: squares(0, held),
    short: squares(held, held + missing),
    ...(expected === undefined ? {} : { people: bar(expected) }),
    height: lineHeight * Math.ceil(places / perLine),
    text: words.held(
      messages.numbers.count(held),
      held === 1,
      messages.numbers.estimate(card, row.figure),
      expected === undefined || row.populationShare === undefined
        ? undefined
        : messages.numbers.percent(row.populationShare)
    ),
    note: row.role === 'known' ? '' : messages.page.charts.notJudged,
    shortText: missing === 0 ? '' : held === 0 ? words.none : words.short(messages.numbers.count(missing))
  };
}

function squares(from: number, to: number): Square[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => {
    const seat = from + index;
    return { x: pitch * (seat % perLine), y: lineHeight * Math.floor(seat / perLine) };
  });
}

function bar(expected: number): Square {
  const line = Math.min(Math.floor(expected / perLine), Math.max(0, Math.ceil(expected / perLine) - 1));
  return { x: hundredths(pitch * (expected - line * perLine) - 1), y: lineHeight * line };
}
