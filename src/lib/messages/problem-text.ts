/** What a problem says beside its place. */
export interface ProblemText {
  readonly severity: 'error' | 'warning';
  readonly got: string;
  readonly expected: string;
  readonly remedy: string;
}

/** Something asked for cannot be done, or a row is set aside. */
export function error(got: string, expected: string, remedy: string): ProblemText {
  return { severity: 'error', got, expected, remedy };
}

/** Everything is used, and this should be known. */
export function warning(got: string, expected: string, remedy: string): ProblemText {
  return { severity: 'warning', got, expected, remedy };
}

const longest = 120;

/** A text of the user's, shown as it stands, cut where it is very long. */
export function quote(text: string): string {
  return text.length > longest ? `“${text.slice(0, longest)}…”` : `“${text}”`;
}

/** `a, b and c`. */
export function names(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** `1,234`. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1,234 rows`. */
export function count(value: number, noun: string): string {
  return `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
}
