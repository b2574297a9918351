import type { PlacedRow } from './types.ts';

/** Notes stand in lanes of at least this many pixels (`dots.css`; narrower, they stay with the label). */
const lane = 340;
const perCharacter = { plain: 7 / lane, bold: 7.6 / lane } as const;
const beside = 8;
const pastLine = 6;
/** What a note may run past the lane's right end: half of the gap to the figures. */
const overhang = 12 / lane;

/**
 * Where a note of a row stands: right of its interval, else left of it, past the guide lines that it would cross where there is room
 * for that; nowhere where it would run into the figures or the labels. All positions in percent of the lane.
 */
export function maybePlaceNote(
  note: string,
  isBold: boolean,
  interval: { readonly from: number; readonly to: number },
  lines: readonly number[]
): PlacedRow['noteAt'] {
  const width = widthOf(note, isBold);
  const right = 100 * (1 + overhang);
  const { from, to } = interval;
  const pastOnRight = pastLines(to, width, lines);
  const pastOnLeft = -pastLines(
    -from,
    width,
    lines.map((line) => -line)
  );
  if (pastOnRight + width <= right) return stands(pastOnRight, 'start', pastOnRight > to);
  if (pastOnLeft >= width) return stands(pastOnLeft, 'end', pastOnLeft < from);
  if (to + width <= right) return stands(to, 'start', false);
  return from >= width ? stands(from, 'end', false) : undefined;
}

/** Whether a note fits between an interval's upper end and the end of the lane. */
export function hasRoomAtEnd(note: string, isBold: boolean, to: number): boolean {
  return to + widthOf(note, isBold) <= 100;
}

function widthOf(note: string, isBold: boolean): number {
  return 100 * (note.length * perCharacter[isBold ? 'bold' : 'plain'] + beside / lane);
}

/** Where a note of that width that begins at `end` has to begin so that it crosses no line. */
function pastLines(end: number, width: number, lines: readonly number[]): number {
  let past = end;
  for (const line of [...lines].sort((a, b) => a - b)) if (line > past && line < past + width) past = line;
  return past;
}

function stands(at: number, anchor: 'start' | 'end', isPastLine: boolean): PlacedRow['noteAt'] {
  const gap = isPastLine ? pastLine : beside;
  return { at, anchor, shift: anchor === 'start' ? gap : -gap };
}
