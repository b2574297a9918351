import { isPercent } from './is-percent.ts';
import { spanishNumbers } from './spanish-numbers.ts';
import type { MeasureSubject } from './subjects.ts';

const noBreak = '\u00a0';

/** A measure's values in the Spanish of the United States: `17.1 %`, `92 días`, `16.1 a 18.2`. */
export const spanishAmounts = {
  /** `isSet`: a whole percent that somebody wrote down, so without decimals. */
  amount(measure: MeasureSubject, value: number, isSet = false): string {
    if (isSet && isPercent(measure) && Number.isInteger(value)) return `${spanishNumbers.count(value)}${noBreak}%`;
    return spanishNumbers.amount(measure, value);
  },
  range(measure: MeasureSubject, lower: number, upper: number): string {
    const plain = (value: number): string => spanishNumbers.amount(measure, value).replace(/( días?|\u00a0%)$/u, '');
    return spanishNumbers.range(plain(lower), plain(upper));
  }
};
