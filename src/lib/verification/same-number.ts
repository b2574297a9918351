/**
 * Whether two numbers are the same figure: equal to a part in 10⁹, which is far finer than anything that is printed and far coarser
 * than the last digits of different orders of adding up. Near zero, equal to 10⁻¹².
 */
export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(1e-12, 1e-9 * Math.max(Math.abs(a), Math.abs(b)));
}

/** The same figure, or both not there. */
export function sameFigure(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined ? a === b : sameNumber(a, b);
}

/** A figure as a check shows it; empty where it is not there. */
export function figureText(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
