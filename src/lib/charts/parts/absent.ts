import type { Figure } from '#lib/scorecard/model.ts';

/** Why there is no figure. */
export type Absence = Exclude<Figure['status'], 'ok'>;

/** Whether a value is not there, with the reason in `absent`. */
export function isAbsent(value: Figure['numerator']): value is { readonly absent: Absence } {
  return typeof value === 'object' && 'absent' in value;
}

/** Why a figure has no estimate; nothing where it has one. */
export function maybeAbsence(figure: Figure): Absence | undefined {
  if (figure.status !== 'ok') return figure.status;
  return isAbsent(figure.estimate) ? figure.estimate.absent : undefined;
}

/** A value of a figure on its printed scale; nothing where the value, or the figure, is absent. */
export function maybePrinted(figure: Figure, value: 'estimate' | 'lower' | 'upper'): number | undefined {
  const unscaled = figure[value];
  return figure.status !== 'ok' || isAbsent(unscaled) ? undefined : unscaled * figure.factor;
}
