import { englishNumbers, isPercent } from './english-numbers.ts';
import { spanishNumbers } from './spanish-numbers.ts';
import type { MeasureSubject } from './subjects.ts';

const noBreak = '\u00a0';

/** A measure's values in the Spanish of the United States: `17.1 %`, `92 días`, `16.1 a 18.2`. */
export const spanishAmounts = {
  /** `isSet`: a whole percent that somebody wrote down, so without decimals. */
  amount(measure: MeasureSubject, value: number, isSet = false): string {
    if (measure.kind === 'time-to-event') return spanishNumbers.days(value);
    if (isSet && isPercent(measure) && Number.isInteger(value)) return `${value}${noBreak}%`;
    return translated(englishNumbers.amount(measure, value)).replace(/%$/, `${noBreak}%`);
  },
  range(measure: MeasureSubject, lower: number, upper: number): string {
    const plain = (value: number): string =>
      translated(englishNumbers.amount(measure, value).replace(/( days?|%)$/, ''));
    return `${plain(lower)} a ${plain(upper)}`;
  }
};

function translated(text: string): string {
  return text.replace(/^under /, 'menos de ').replace(/^over /, 'más de ');
}
