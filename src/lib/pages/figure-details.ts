import { isAbsent } from '#lib/charts/parts/absent.ts';
import { indexMessages } from '#lib/messages/index-messages.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { IndexFigure, IndexMeasure } from '#lib/scorecard/model.ts';

/**
 * What stands under a figure of the index: its 95% interval and n, or the two counts that it is made of where it has no interval;
 * its period where that is not the column's; a word where it is unreliable.
 */
export function figureDetails(measure: IndexMeasure, one: IndexFigure, messages: Messages): readonly string[] {
  const { figure, period } = one;
  const { numerator, denominator, lower, upper, reliability } = figure;
  const { numbers } = messages;
  const words = indexMessages(messages.language).measures;
  const hasInterval = !isAbsent(lower) && !isAbsent(upper);
  const base = isAbsent(denominator) ? [] : [words.count(numbers.count(denominator))];
  const isFraction = !hasInterval && !isAbsent(numerator) && !isAbsent(denominator);
  return [
    ...(hasInterval ? [numbers.interval(measure, figure)] : []),
    ...(isFraction ? [numbers.fraction(figure)] : base),
    ...(period !== undefined && period !== measure.period ? [numbers.period(period)] : []),
    ...(reliability === 'unreliable' ? [words.unreliable] : [])
  ];
}
