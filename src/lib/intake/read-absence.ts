import { absenceOfSign, absenceOfWord } from '#lib/catalog/absence-words.ts';
import type { Absence } from '#lib/catalog/types.ts';

/**
 * The typed absence that a cell names (`NA`, `Not Available`, `--`, `Suppressed (n < 11)`, `no disponible`, in numbers also `*`, `.`,
 * `?` and `<11`); undefined where it names none. A spreadsheet's error (`#DIV/0!`) is unreadable. For columns that hold numbers, dates, answers of yes and no, choices and addresses:
 * in a text `None` may be a value.
 */
export function readAbsence(text: string, isNumeric: boolean): Absence | undefined {
  const word = absenceOfWord(text) ?? absenceOfWord(text.replace(/\s*\([^()]*\)\s*$/, ''));
  if (word) return word;
  if (/^#(?:value!|ref!|div\/0!|null!|num!|name\?)$/i.test(text)) return 'unreadable';
  if (/^[-–—]+(?:\s+[-–—]+)*$/.test(text)) return 'not-reported';
  if (!isNumeric) return undefined;
  if (/^\*+$/.test(text) || isBelow(text)) return 'withheld';
  return /^\.+$/.test(text) ? 'not-reported' : absenceOfSign(text);
}

/** `<11`, `≤ 10`, `fewer than 11`, `10 or fewer`, `menos de 11`: a count that its publisher hides. */
function isBelow(text: string): boolean {
  return /^(?:[<≤]\s*=?\s*|(?:less|fewer) than\s+|menos de\s+)\d+$|^\d+ (?:or (?:fewer|less)|o menos)$/i.test(text);
}
