import { figureWords } from '#lib/messages/figure-words.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { DimensionView, GroupRow, IndicatorCard } from '#lib/scorecard/model.ts';
import { maybeAbsence, maybePrinted, type Absence } from '../parts/absent.ts';

/** Two dimensions crossed, as a table of cells: figures are text, shade only repeats their size. */
export interface HeatMap {
  /** What rows and columns are: "Race and ethnicity, by sex". */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly HeatCell[] }[];
  /** Which hue: of the worse side, or of mere size where neither side is worse. */
  readonly hue: 'worse' | 'size';
  /** What a stronger shade means, in words; left out where no cell is shaded. */
  readonly stronger?: string;
  readonly note: string;
}

export interface HeatCell {
  /** The figure, or the word of its absence. */
  readonly text: string;
  /** How many it is of; empty where the text already says that nothing is shown. */
  readonly count: string;
  /** 0 weakest to 4 strongest; only of figures that can be judged. */
  readonly shade?: number;
  /** Why there is no figure; `nobody`: no row has both groups. */
  readonly absence?: Absence | 'nobody';
  readonly isUnreliable: boolean;
  readonly isClear: boolean;
}

const shades = 5;
const sign = ' × ';

/** Whether a view is of two dimensions crossed. */
export function isCrossing(view: Pick<DimensionView, 'id'>): boolean {
  return view.id.split(sign).length === 2;
}

/**
 * Places a crossed view: the dimension with more groups down, the other across, groups in the order of the view. It holds the
 * view's own rows and nothing beside: a withheld cell is a word, and a pair of groups without a row says so.
 */
export function heatMap(card: IndicatorCard, view: DimensionView, messages: Messages): HeatMap {
  const words = figureWords(messages.language).heatMap;
  const cells = view.rows.map((row) => ({ row, key: halves(row.group), label: halves(messages.text(row.label)) }));
  const names = [0, 1].map((side) => new Map(cells.map(({ key, label }) => [key[side] ?? '', label[side] ?? ''])));
  const [first = new Map<string, string>(), second = new Map<string, string>()] = names;
  const down = first.size >= second.size ? 0 : 1;
  const dimension = halves(messages.text(view.label));
  const byKey = new Map(cells.map(({ row, key }) => [`${key[down] ?? ''}${sign}${key[1 - down] ?? ''}`, row]));
  const shadeOf = shading(view.rows, card.favourable);
  const [rows, columns] = down === 0 ? [first, second] : [second, first];
  const isShaded = view.rows.some((row) => shadeOf(row) !== undefined);
  return {
    corner: words.corner(dimension[down] ?? '', inSentence(dimension[1 - down] ?? '')),
    columns: [...columns.values()],
    rows: [...rows].map(([key, label]) => ({
      label,
      cells: [...columns.keys()].map((column) => {
        const row = byKey.get(`${key}${sign}${column}`);
        if (row === undefined)
          return { text: words.nobody, count: '', absence: 'nobody', isUnreliable: false, isClear: false };
        return cellOf(row, shadeOf(row), card, messages);
      })
    })),
    hue: card.favourable === 'parity' ? 'size' : 'worse',
    ...(isShaded && { stronger: words.stronger(card.favourable) }),
    note: words.note
  };
}

function cellOf(row: GroupRow, shade: number | undefined, card: IndicatorCard, messages: Messages): HeatCell {
  const absence = maybeAbsence(row.figure);
  const { numbers, verdicts } = messages;
  if (absence !== undefined) {
    const count = typeof row.figure.denominator === 'object' ? '' : numbers.count(row.figure.denominator);
    return { text: verdicts.absence(absence), count, absence, isUnreliable: false, isClear: false };
  }
  return {
    text: numbers.estimate(card, row.figure),
    count: numbers.count(row.figure.denominator),
    ...(shade !== undefined && { shade }),
    isUnreliable: row.figure.reliability === 'unreliable',
    isClear: row.pair?.verdict === 'clear-gap' && row.pair.worse
  };
}

/** Equal steps from the best figure to the worst (parity: from lowest to highest) among those that can be judged. */
function shading(
  rows: readonly GroupRow[],
  favourable: IndicatorCard['favourable']
): (row: GroupRow) => number | undefined {
  const value = (row: GroupRow): number | undefined =>
    row.role === 'known' && row.figure.reliability === 'ok' ? maybePrinted(row.figure, 'estimate') : undefined;
  const all = rows.map(value).filter((each) => each !== undefined);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return (row) => {
    const own = value(row);
    if (own === undefined || all.length < 2) return undefined;
    if (most === least) return 0;
    const share = favourable === 'higher' ? (most - own) / (most - least) : (own - least) / (most - least);
    return Math.min(shades - 1, Math.floor(share * shades));
  };
}

function halves(text: string): readonly string[] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + sign.length)];
}

function inSentence(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}
