import { hundredths } from '../parts/axis.ts';

/** Promises of one step by how far they came. */
export interface StepCounts {
  readonly done: number;
  readonly due: number;
  readonly overdue: number;
}

/** Five steps on a circle in a square of 300, clockwise from above. */
export interface Circle {
  readonly nodes: readonly CircleNode[];
  /** From each step to the next, as a turn in degrees of the first arrow; the last leads back to the first step. */
  readonly arrows: readonly { readonly turn: number; readonly isBack: boolean }[];
}

export interface CircleNode {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** Parts of the ring around the step, for a path length of 100. None: nothing on record. */
  readonly parts: readonly RingPart[];
}

export interface RingPart {
  readonly kind: keyof StepCounts;
  readonly dashes: string;
  readonly offset: number;
}

const places: readonly (readonly [number, number])[] = [
  [150, 44],
  [250.81, 117.24],
  [212.31, 235.76],
  [87.69, 235.76],
  [49.19, 117.24]
];
const kinds = ['done', 'due', 'overdue'] as const;
const gap = 4;

/** The circle of the process. Throws for any other number of steps than five: the process has no other. */
export function circle(steps: readonly StepCounts[]): Circle {
  if (steps.length !== places.length) throw new Error(`the process has five steps, not ${steps.length}`);
  return {
    nodes: places.map(([x, y], index) => ({
      number: index + 1,
      x,
      y,
      parts: ringOf(steps[index] ?? { done: 0, due: 0, overdue: 0 })
    })),
    arrows: places.map((_, index) => ({ turn: 72 * index, isBack: index === places.length - 1 }))
  };
}

function ringOf(counts: StepCounts): RingPart[] {
  const shown = kinds.filter((kind) => counts[kind] > 0);
  const all = shown.reduce((sum, kind) => sum + counts[kind], 0);
  const room = shown.length > 1 ? 100 - gap * shown.length : 100;
  let start = 0;
  return shown.map((kind) => {
    const length = (room * counts[kind]) / all;
    const part = { kind, dashes: dashes(kind, length), offset: hundredths(start === 0 ? 0 : -start) };
    start += length + gap;
    return part;
  });
}

/** Overdue is a broken line, so that it is told apart without colour. */
function dashes(kind: keyof StepCounts, length: number): string {
  if (kind !== 'overdue') return `${hundredths(length)} ${hundredths(100 - length)}`;
  const pieces = Math.max(2, Math.round(length / 6));
  const [piece, between] = [(0.62 * length) / pieces, (0.38 * length) / (pieces - 1)];
  const marks = Array.from({ length: pieces }, (_, place) => [
    hundredths(piece),
    hundredths(place < pieces - 1 ? between : 100 - length)
  ]);
  return marks.flat().join(' ');
}
