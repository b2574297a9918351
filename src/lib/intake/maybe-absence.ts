import { unsureAbsence } from '#lib/catalog/absence-words.ts';
import { cmsFootnotes } from '#lib/catalog/cms-footnotes.ts';
import type { Absence } from '#lib/catalog/types.ts';
import { readAbsence } from './read-absence.ts';

/** What is known of the column that a cell stands in. Leave out what is not known. */
export interface AbsenceContext {
  /** What the column holds: numbers, names of groups, the answers that an indicator counts, or texts. */
  readonly holds: 'figures' | 'groups' | 'answers' | 'text';
  /** Figures: numbers of people or events, whole and never negative. */
  readonly isCount?: boolean;
  /** Figures: the least number in the column, without the cell's own. */
  readonly least?: number;
  /** Figures: the cell of the footnote column beside it. */
  readonly footnote?: string;
}

/** `sure` and `likely` may be used and said; `ask` is for a person to decide. */
export interface MaybeAbsence {
  readonly absence: Absence;
  readonly confidence: 'sure' | 'likely' | 'ask';
}

const certainty = ['withheld', 'not-applicable', 'not-reported'] as const;

/**
 * The absence that a cell may stand for in its column, and how sure that is; undefined where it stands for itself. `<30` among answers
 * and `<5` among groups stay what they are; `-9999` in a count is likely, `9999` only asked about; `Not Available` beside a footnote
 * is what the footnote says. A number is never `sure`.
 */
export function maybeAbsence(text: string, context: AbsenceContext): MaybeAbsence | undefined {
  const cell = text.trim();
  if (cell === '' || context.holds === 'text' || context.holds === 'groups') return undefined;
  const said = readAbsence(cell, context.holds === 'figures');
  if (context.holds === 'answers') return said && answer(cell, said);
  if (said) {
    const noted = footnoteAbsence(context.footnote);
    if (noted && said === 'not-reported') return { absence: noted, confidence: 'sure' };
    return { absence: said, confidence: belowShown(cell, context) ? 'ask' : 'sure' };
  }
  if (/^\d{1,3}\s*(?:-|–|to|a)\s*\d{1,3}$/i.test(cell))
    return { absence: 'withheld', confidence: context.isCount ? 'likely' : 'ask' };
  if (/^(?:[<>≤≥]\s*=?\s*\d+(?:\.\d+)?\s*%?|\d+(?:\.\d+)?\s*%?\+)$/.test(cell) || /^\d+\*+$/.test(cell))
    return { absence: 'withheld', confidence: 'ask' };
  const absence = unsureAbsence(cell);
  if (!absence) return undefined;
  return isOutOfRange(Number(cell.replace(/[−–]/g, '-')), context)
    ? { absence, confidence: 'likely' }
    : { absence, confidence: 'ask' };
}

/** `None` and single signs may be answers; words that can only mean that there is none are sure. */
function answer(cell: string, absence: Absence): MaybeAbsence {
  const isPlain = /\p{L}{2}/u.test(cell) && !/^(?:none|nil|ninguno|ninguna)$/i.test(cell);
  return { absence, confidence: isPlain ? 'sure' : 'ask' };
}

/** Whether the column shows smaller numbers than the one that the cell is said to hide (`<11` beside `4`): then it hides nothing. */
function belowShown(cell: string, { least }: AbsenceContext): boolean {
  const limit = /^[<≤]\s*=?\s*(\d+)$/.exec(cell)?.[1];
  return limit !== undefined && least !== undefined && least > 0 && least < Number(limit);
}

/** All nines, of three figures or more, below a column without negative numbers. */
function isOutOfRange(value: number, { isCount, least }: AbsenceContext): boolean {
  return /^-9{3,}$/.test(String(value)) && (isCount === true || (least !== undefined && least >= 0));
}

function footnoteAbsence(cell: string | undefined): Absence | undefined {
  const named = cmsFootnotes(cell ?? '').map(({ absence }) => absence);
  return certainty.find((absence) => named.includes(absence));
}
