import { isolated } from '#lib/messages/isolated.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { Figure, GroupRow, IndicatorCard } from '#lib/scorecard/model.ts';
import { isAbsent, maybeAbsence, maybePrinted } from '../parts/absent.ts';
import { position, type Axis } from '../parts/axis.ts';
import { hasRoomAtEnd, maybePlaceNote } from './place-note.ts';
import type { PlacedRow, Tone } from './types.ts';

/** Whether a row is the first of those that are never judged, whether the view's groups were tested at all, where the guide lines stand. */
export interface RowPlace {
  readonly isSeparated: boolean;
  readonly isTested: boolean;
  readonly lines: readonly number[];
}

/** Places a group's point, interval and note. An absent figure gets no mark on the scale, only its word. */
export function placeRow(
  row: GroupRow,
  place: RowPlace,
  axis: Axis,
  card: IndicatorCard,
  messages: Messages
): PlacedRow {
  const { figure } = row;
  const texts = {
    label: isolated(messages.text(row.label)),
    isSeparated: place.isSeparated,
    count: messages.numbers.count(figure.denominator),
    isCountAbsent: isAbsent(figure.denominator),
    hasRoom: true,
    estimate: messages.numbers.estimate(card, figure),
    interval: messages.numbers.interval(card, figure)
  };
  const estimate = maybePrinted(figure, 'estimate');
  if (estimate === undefined) {
    const absence = maybeAbsence(figure) ?? 'not-reported';
    return { ...texts, tone: 'absent', isUnreliable: false, note: messages.verdicts.absence(absence), absence };
  }
  const note = place.isTested ? noteOf(row, card, messages) : '';
  const point = position(axis, estimate);
  const ends = maybeInterval(figure);
  const interval = ends && { from: position(axis, ends.lower), to: position(axis, ends.upper) };
  const tone = toneOf(row, place.isTested);
  const isBold = tone === 'worse' || tone === 'reference';
  const noteAt =
    note === '' ? undefined : maybePlaceNote(note, isBold, interval ?? { from: point, to: point }, place.lines);
  return {
    ...texts,
    tone,
    isUnreliable: figure.reliability === 'unreliable',
    point,
    ...interval,
    note,
    hasRoom: hasRoomAtEnd(note, isBold, interval?.to ?? point),
    ...(noteAt && { noteAt })
  };
}

/** Both ends of a figure's interval on the printed scale, where it has both. */
export function maybeInterval(figure: Figure): { readonly lower: number; readonly upper: number } | undefined {
  const lower = maybePrinted(figure, 'lower');
  const upper = maybePrinted(figure, 'upper');
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}

function toneOf(row: GroupRow, isTested: boolean): Tone {
  if (row.role !== 'known') return 'unjudged';
  if (row.isReference && isTested) return 'reference';
  return row.pair?.verdict === 'clear-gap' && row.pair.worse ? 'worse' : 'plain';
}

function noteOf(row: GroupRow, card: IndicatorCard, messages: Messages): string {
  if (row.role !== 'known') return messages.page.charts.notJudged;
  if (row.isReference) return messages.page.charts.reference;
  return row.pair === undefined ? '' : messages.gaps.rowNote(card, row.pair, false);
}
