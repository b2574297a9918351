import type { NumberWords } from './number-words.ts';
import { numbersIn } from './numbers-in.ts';
import { spanishUnit } from './spanish-words.ts';
import type { AbsenceWord } from './subjects.ts';

const noBreak = '\u00a0';

/** The word of an absence inside a sentence or a cell. */
export const spanishAbsences: Readonly<Record<AbsenceWord, string>> = {
  withheld: 'oculto',
  'not-reported': 'no comunicado',
  'not-collected': 'no recogido',
  'not-applicable': 'no aplica',
  'not-reached': 'no alcanzado',
  unreadable: 'ilegible'
};

const quarters = ['primer', 'segundo', 'tercer', 'cuarto'] as const;

const words: NumberWords = {
  format: { decimal: '.', thousands: ',', grouping: [3], currency: ['$', ''], minus: '−' },
  percent: `${noBreak}%`,
  calendar: {
    dateTime: '%-d de %B de %Y, %H:%M',
    date: '%-d de %B de %Y',
    time: '%H:%M',
    periods: ['a. m.', 'p. m.'],
    days: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    shortDays: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'],
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre'
    ],
    shortMonths: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic']
  },
  day: '%-d de %B de %Y',
  month: '%B de %Y',
  quarter: (number, year) => `${quarters[number - 1]} trimestre de ${year}`,
  periods: { 'all periods': 'todos los períodos', 'no period': 'sin período' },
  absences: spanishAbsences,
  noInterval: 'sin intervalo',
  small: ['ninguno', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  days: (count, isOne) => `${count} ${isOne ? 'día' : 'días'}`,
  range: (lower, upper) => `${lower} a ${upper}`,
  list: (items) => {
    const last = items[items.length - 1] ?? '';
    const and = /^[«“]?h?[ií](?!e)/iu.test(last) ? 'e' : 'y';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
  },
  fraction: (part, whole) => `${part} de ${whole}`,
  under: (value) => `menos de ${value}`,
  over: (value) => `más de ${value}`,
  atLeast: (value) => `al menos ${value}`,
  nearZero: (value) => `${value} o más cerca de 0`,
  lessThanOne: 'menos de 1',
  points: (value) => `${value} puntos`,
  ofUnits: (value, measure) => `${value} del total de ${spanishUnit(measure)}`,
  per: (scale, measure) =>
    scale === undefined ? `por unidad (${spanishUnit(measure)})` : `por cada ${scale} ${spanishUnit(measure)}`
};

/** Numbers and dates in the Spanish of the United States: separators as in English, a space before the percent sign. */
export const spanishNumbers = numbersIn(words);
