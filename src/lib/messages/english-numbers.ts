import { englishText } from './english-words.ts';
import type { NumberWords } from './number-words.ts';
import { numbersIn } from './numbers-in.ts';
import type { AbsenceWord } from './subjects.ts';

/** The word of an absence inside a sentence or a cell. */
export const englishAbsences: Readonly<Record<AbsenceWord, string>> = {
  withheld: 'withheld',
  'not-reported': 'not reported',
  'not-collected': 'not collected',
  'not-applicable': 'not applicable',
  'not-reached': 'not reached',
  unreadable: 'unreadable'
};

const quarters = ['first', 'second', 'third', 'fourth'] as const;

const words: NumberWords = {
  format: { decimal: '.', thousands: ',', grouping: [3], currency: ['$', ''], minus: '−' },
  percent: '%',
  calendar: {
    dateTime: '%-d %B %Y, %H:%M',
    date: '%-d %B %Y',
    time: '%H:%M',
    periods: ['AM', 'PM'],
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    shortDays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December'
    ],
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  },
  day: '%-d %B %Y',
  month: '%B %Y',
  quarter: (number, year) => `${quarters[number - 1]} quarter of ${year}`,
  periods: { 'all periods': 'all periods', 'no period': 'no period' },
  absences: englishAbsences,
  noInterval: 'no interval',
  small: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  days: (count, isOne) => `${count} ${isOne ? 'day' : 'days'}`,
  range: (lower, upper) => `${lower} to ${upper}`,
  list: (items) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`,
  fraction: (part, whole) => `${part} of ${whole}`,
  under: (value) => `under ${value}`,
  over: (value) => `over ${value}`,
  atLeast: (value) => `at least ${value}`,
  nearZero: (value) => `${value} or closer to 0`,
  lessThanOne: 'less than one',
  points: (value) => `${value} points`,
  ofUnits: (value, measure) => `${value} of ${englishText(measure.unit)}`,
  per: (scale, measure) =>
    scale === undefined ? `per ${englishText(measure.unit)}` : `per ${scale} ${englishText(measure.unit)}`
};

/** Numbers in English (United States separators, day before month spelled out so that no date is ambiguous). */
export const englishNumbers = numbersIn(words);
