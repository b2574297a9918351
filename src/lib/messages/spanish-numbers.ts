import { englishNumbers } from './english-numbers.ts';
import type { Numbers } from './numbers.ts';

const months = [
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
];
const quarters = ['primer', 'segundo', 'tercer', 'cuarto'];
const smallNumbers = ['ninguno', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const noBreak = '\u00a0';

/** Numbers and dates in the Spanish of the United States: separators as in English, a space before the percent sign. */
export const spanishNumbers: Pick<Numbers, 'count' | 'percent' | 'date' | 'period' | 'days' | 'list' | 'small'> = {
  count: (value) => (typeof value === 'object' ? absences[value.absent] : englishNumbers.count(value)),
  percent: (share) =>
    englishNumbers.percent(share).replace('under', 'menos de').replace('over', 'más de').replace('%', `${noBreak}%`),
  date,
  period,
  days: (value) => (value === 1 ? '1 día' : `${englishNumbers.count(value)} días`),
  list: (items) => {
    const last = items[items.length - 1] ?? '';
    const and = /^[«“]?h?[ií](?!e)/iu.test(last) ? 'e' : 'y';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
  },
  small: (value) => smallNumbers[value] ?? englishNumbers.count(value)
};

const absences = {
  withheld: 'oculto por privacidad',
  'not-reported': 'no comunicado',
  'not-collected': 'no recogido',
  'not-applicable': 'no aplica',
  'not-reached': 'no alcanzado',
  unreadable: 'ilegible'
} as const;

function date(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) return iso;
  return day === undefined ? `${name} de ${year}` : `${Number(day)} de ${name} de ${year}`;
}

function period(label: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(label);
  if (quarter) return `${quarters[Number(quarter[2]) - 1]} trimestre de ${quarter[1]}`;
  const years = /^(\d{4})-(\d{4})$/.exec(label);
  if (years) return `${years[1]} a ${years[2]}`;
  const [from, to, more] = label.split('/');
  if (from !== undefined && to !== undefined && more === undefined) {
    return from === to ? date(from) : `${date(from)} a ${date(to)}`;
  }
  return date(label);
}
