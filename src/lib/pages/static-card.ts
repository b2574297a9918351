import type { DotPlot } from '#lib/charts/dot-plot/types.ts';
import { wrap } from '#lib/charts/parts/wrap.ts';
import type { Seats } from '#lib/charts/seats/layout.ts';

/** A card as a picture, 640 wide: every text broken into lines, every line with its y, in pixels. */
export interface StaticCard {
  readonly width: number;
  readonly height: number;
  readonly about: readonly TextLine[];
  readonly headline: readonly TextLine[];
  readonly gaps: readonly TextLine[];
  /** y of the plot's head, and of each row's middle and height. */
  readonly plotTop: number;
  readonly rows: readonly { readonly y: number; readonly label: readonly string[]; readonly height: number }[];
  readonly axisTop: number;
  readonly notes: readonly TextLine[];
}

export interface TextLine {
  readonly y: number;
  readonly text: string;
}

export interface StaticTexts {
  readonly about: string;
  readonly headline: string;
  readonly gaps: string;
  readonly notes: readonly string[];
}

const width = 640;
const labelWidth = 22;

/** Stacks the parts of a card from above: about, headline, gaps, plot with its axis, notes. */
export function staticCard(texts: StaticTexts, chart: DotPlot | Seats | undefined): StaticCard {
  let y = 20;
  const lines = (text: string, characters: number, most: number, height: number): TextLine[] =>
    wrap(text, characters, most).map((line) => ({ y: (y += height), text: line }));
  const about = lines(texts.about, 84, 3, 16);
  y += 6;
  const headline = lines(texts.headline, 50, 9, 24);
  y += 4;
  const gaps = texts.gaps === '' ? [] : lines(texts.gaps, 86, 4, 17);
  const isPlot = chart !== undefined && 'axis' in chart;
  const plotTop = y + 14;
  y = plotTop + (isPlot ? 44 : 0);
  const rows = (chart?.rows ?? []).map((row) => {
    const label = wrap(row.label, labelWidth, 2);
    const height = 'height' in row ? Math.max(row.height, 18 * label.length + 4) : label.length > 1 ? 34 : 28;
    const middle = y + height / 2;
    y += height;
    return { y: middle, label, height };
  });
  const axisTop = y;
  y += isPlot ? 46 : 6;
  const notes = texts.notes.flatMap((note) => lines(note, 94, 9, 16));
  return { width, height: y + 18, about, headline, gaps, plotTop, rows, axisTop, notes };
}
