import { byCodeUnit } from './by-code-unit.ts';

/**
 * Order of two labels as a reader expects it: by code unit, but runs of digits by what they count, so that `Ward 2` stands before
 * `Ward 10`. Labels that differ only in leading zeros go by code unit. Negative, zero or positive.
 */
export function compareLabels(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [one, other] = [left[at]!, right[at]!];
    const isDigits = at % 2 === 1;
    const order = isDigits
      ? byLength(one, other) || byCodeUnit(significant(one), significant(other))
      : byCodeUnit(one, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || byCodeUnit(a, b);
}

/** Text and digits in turn, text first, which may be empty. */
function parts(label: string): readonly string[] {
  return label.split(/(\d+)/u);
}

function significant(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '');
}

function byLength(a: string, b: string): number {
  return significant(a).length - significant(b).length;
}
