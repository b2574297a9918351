import { firstFigureWords } from '#lib/messages/first-figure-words.ts';
import { isAbsent } from '#lib/messages/is-absent.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { MeasureSubject } from '#lib/messages/subjects.ts';
import type { Figure } from '#lib/scorecard/model.ts';
import type { FirstFigures } from './first-figures.ts';

/**
 * A figure with what it is of, and the two counts behind it where it has them: `20.0% of stays · Early discharges: 8 · Stays: 40`. What is
 * absent is said in words. A sum or a number of events is no part of what it is divided by, so both keep their names.
 *
 * @param isShort without what it is of, for the groups below a total that says it
 */
export function figureText(measure: MeasureSubject, figure: Figure, messages: Messages, isShort = false): string {
  const { numbers, page } = messages;
  const words = firstFigureWords(messages.language);
  const { estimate, numerator, denominator, factor, notReported } = figure;
  const value = isAbsent(estimate)
    ? words.noFigure(numbers.estimate(measure, figure))
    : isShort
      ? numbers.estimate(measure, figure)
      : numbers.amountOf(measure, estimate * factor);
  const hasCounts = !isAbsent(numerator) && !isAbsent(denominator);
  const [upper, lower] = [page.columns.numerator(measure), page.columns.denominator(measure)];
  const isPart = !['mean', 'rate', 'directly-standardised-rate', 'ratio-of-sums'].includes(measure.kind);
  const counts =
    isShort && isPart
      ? [numbers.fraction(figure)]
      : [`${upper}: ${numbers.count(numerator)}`, `${lower}: ${numbers.count(denominator)}`];
  const unknown = typeof notReported === 'number' && notReported > 0 ? [notReported] : [];
  return [
    value,
    ...(hasCounts ? counts : []),
    ...unknown.map((rows) => words.leftOut(numbers.count(rows), rows === 1))
  ].join(' · ');
}

/** The first measure's first figure in one line; empty where nothing is counted. */
export function firstFigureText({ measures }: FirstFigures, messages: Messages): string {
  const first = measures.find(({ place, overall }) => place !== undefined && overall !== undefined);
  if (first?.place === undefined || first.overall === undefined) return '';
  const { measure, place, overall } = first;
  const where = messages.numbers.period(place.period);
  const figure = figureText(measure, overall, messages, true);
  return firstFigureWords(messages.language).summary(messages.text(measure.label), where, figure);
}
