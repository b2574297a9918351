import type { CellReader } from './reading.ts';

export interface NumberRules {
  /** Whether the file's columns are separated by semicolons, where `1,234` may be a decimal. */
  readonly isSemicolonFile: boolean;
  /** Whether `14%` is read as 14. */
  readonly allowsPercent: boolean;
  readonly allowsNegative: boolean;
  /** Whether the column counts something: fractions of exactly three digits are then as unlikely as they are between semicolons. */
  readonly isCount?: boolean;
}

const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const thousands = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const spaced = /^[+-]?[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?:\.\d+)?$/;
const dotted = /^[+-]?[1-9]\d{0,2}(?:\.\d{3}){2,}$/;
const pointOfThree = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
const decimalComma = /^[+-]?(?:0|[1-9]\d{0,2}(?:[. \u00a0\u2009\u202f]\d{3})+|\d+),\d+$/;
const certainComma = /^[+-]?(?:\d+,(?:\d{1,2}|\d{4,})|0,\d+|\d{4,},\d+|\d{1,3}(?:\.\d{3})+,\d+)$/;

/**
 * A reader for the numbers of one column, given all of its values: `1,877,198`, `14%`, `1 200`, `1.2e3`, `$40`, `12.3 (Unreliable)`:
 * a publisher's doubt hides no figure. Where a value of
 * the column proves that the comma is the decimal mark (`0,694`), it is read so in all; `1,234` is unclear where the file separates
 * columns by semicolons or another value proves the opposite, and then not guessed; nor is `1.234` there or in a count, unless another
 * value shows what the point is. Values are canonical decimals (`1234.5`) of at
 * most 38 digits before the point, which is what exact sums can hold.
 */
export function numberReader(values: readonly string[], rules: NumberRules): CellReader {
  const provesComma = values.some((value) => certainComma.test(bare(value)) || dotted.test(bare(value)));
  const provesPoint = values.some((value) =>
    /,\d{3}(?:,|\.)|^[+-]?(?:\d+\.(?:\d{1,2}|\d{4,})|0?\.\d+|\d{4,}\.\d+)$/.test(bare(value))
  );
  const isUnclear = !provesPoint && (rules.isSemicolonFile || rules.isCount === true);
  return (text) => {
    const digits = bare(text);
    const trouble = (comma = false) => ({
      trouble: { code: 'number-unreadable' as const, details: { cell: text, comma } }
    });
    if (/%/.test(text) && !rules.allowsPercent) return trouble();
    let number: string;
    if (pointOfThree.test(digits) && (provesComma || isUnclear)) {
      if (!provesComma || provesPoint) return trouble(true);
      number = digits.replace('.', '');
    } else if (plain.test(digits) || spaced.test(digits)) number = digits.replace(/[ \u00a0\u2009\u202f'’]/g, '');
    else if (dotted.test(digits)) number = digits.replaceAll('.', '');
    else if (/,.*[,.]/.test(digits) && thousands.test(digits)) number = digits.replaceAll(',', '');
    else if (certainComma.test(digits) || (provesComma && decimalComma.test(digits))) {
      if (provesPoint) return trouble(true);
      number = digits.replace(/[. \u00a0\u2009\u202f]/g, '').replace(',', '.');
    } else if (thousands.test(digits)) {
      if (provesComma || (rules.isSemicolonFile && !provesPoint)) return trouble(true);
      number = digits.replaceAll(',', '');
    } else return trouble();
    const value = canonicalDecimal(number);
    if (/^-?\d{39}/.test(value)) return trouble();
    if (!rules.allowsNegative && value.startsWith('-'))
      return { trouble: { code: 'number-negative', details: { cell: text } } };
    return { value };
  };
}

/** A decimal in full: no exponent, no plus, no needless zeros. */
export function canonicalDecimal(number: string): string {
  const [mantissa = '', exponent = '0'] = number.replace(/^[+-]/, '').toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const shifted = shiftPoint(whole + fraction, whole.length + Number(exponent));
  return number.startsWith('-') && shifted !== '0' ? `-${shifted}` : shifted;
}

/** Digits with the decimal point after the first `at` of them. */
function shiftPoint(digits: string, at: number): string {
  const padded = at < 0 ? '0'.repeat(-at) + digits : digits.padEnd(at, '0');
  const point = Math.max(at, 0);
  const whole = padded.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const fraction = padded.slice(point).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** Without a sign of currency before it, a percent sign or a word of doubt after it; the minus sign of typographers as a hyphen. */
function bare(text: string): string {
  return text
    .replace(/\u2212/g, '-')
    .replace(/\s*\((?:unreliable|unstable|no fiable|poco fiable)\)$/i, '')
    .replace(/^([+-]?)\s*[$€£]\s*/, '$1')
    .replace(/\s*%$/, '')
    .trim();
}
