import { ageLabel, type AgeEnd, type AgeUnit } from './age-label.ts';
import type { Group } from './types.ts';

/** A band of ages; `lower` and `upper` are its first and last full year, month, week or day, in years, open where infinite. */
export interface AgeBand {
  readonly lower: number;
  readonly upper: number;
  readonly group: Group;
}

const years: Readonly<Record<AgeUnit, number>> = { Y: 1, M: 1 / 12, W: 7 / 365.25, D: 1 / 365.25 };
const end = '(\\d{1,3})([YMWD])?';
const orMore = '(?:over|above|older|up|plus|more|greater|alter|mehr|mas|mayor|mayores)';
const orLess = '(?:under|younger|below|less|fewer|menos|menor|menores)';
const joined = '(?:and|or|und|oder|&|o|y|-)?';
const between = new RegExp(`^([[(])?(?:>=|≥)?${end}(?:-|to|a|y|and|through|thru|until|bis|hasta)(<)?${end}([\\])])?$`);
const atLeast = new RegExp(`^(?:(?:>=|≥|from|desde|ab)${end}|${end}(?:\\+|${joined}${orMore}))$`);
const toInfinity = new RegExp(`^([[(])${end}-(?:inf|infinity|∞)?[\\])]$`);
const above = new RegExp(`^(?:>|over|olderthan|morethan|greaterthan|masde|mas|mayoresde|mayores|uber)${end}$`);
const below = new RegExp(
  `^(?:<|under|below|youngerthan|lessthan|fewerthan|menosde|menos|menoresde|menores|unter)${end}$`
);
const atMost = new RegExp(`^(?:(?:<=|≤|upto|hasta|bis)${end}|${end}${joined}${orLess})$`);
const single = new RegExp(`^${end}$`);

/** Bands that ages in single years are put into; the same as the groups of `data/vocabularies/age.json`. */
const singleYearBands = [
  [0, 17],
  [18, 44],
  [45, 64],
  [65, 74],
  [75, 84],
  [85, Infinity]
] as const;

/**
 * Reads an age band in its many spellings: `18 to 44 years`, `18-44`, `[70-80)`, `(70, 80]`, `65+`, `65 years and above`, `<5`,
 * `6-23 months`, `6 months to 4 years`. A single age in years is put into the catalog's bands, in parts of a year (`47.0`) by its
 * full years. Undefined where the text is no band (a lower end above the upper, an age above 120, words).
 */
export function ageBand(text: string): AgeBand | undefined {
  const plain = plainAge(text);
  const range = between.exec(plain);
  if (range) {
    const [, opening, first, firstUnit, less, last, lastUnit, closing] = range;
    if (firstUnit && firstUnit !== 'Y' && !lastUnit) return undefined;
    const lower = ageEnd(first!, firstUnit ?? lastUnit, opening === '(' && closing === ']' ? 1 : 0);
    const upper = ageEnd(last!, lastUnit, less || (closing === ')' && opening === '[') ? -1 : 0);
    return band(lower, upper, 'between');
  }
  const open = atLeast.exec(plain);
  if (open) return band(ageEnd(open[1] ?? open[3]!, open[2] ?? open[4]), undefined, 'from');
  const endless = toInfinity.exec(plain);
  if (endless) return band(ageEnd(endless[2]!, endless[3]), undefined, endless[1] === '[' ? 'from' : 'over');
  const over = above.exec(plain);
  if (over) return band(ageEnd(over[1]!, over[2]), undefined, 'over');
  const under = below.exec(plain);
  if (under) return band(undefined, ageEnd(under[1]!, under[2]), 'under');
  const most = atMost.exec(plain);
  if (most) {
    const upper = ageEnd(most[1] ?? most[3]!, most[2] ?? most[4]);
    return band({ count: 0, unit: upper.unit }, upper, 'between');
  }
  const one = single.exec(plain);
  if (!one) return undefined;
  const age = ageEnd(one[1]!, one[2]);
  if (age.unit !== 'Y') return band(age, age, 'single');
  const own = singleYearBands.find(([lower, upper]) => age.count >= lower && age.count <= upper);
  if (!own || age.count > 120) return undefined;
  if (own[0] === 0) return band(undefined, { count: own[1] + 1, unit: 'Y' }, 'under');
  const lower: AgeEnd = { count: own[0], unit: 'Y' };
  return own[1] === Infinity ? band(lower, undefined, 'from') : band(lower, { count: own[1], unit: 'Y' }, 'between');
}

/** Lower case, without spaces and words for age; years are `Y`, months `M`, weeks `W`, days `D` behind their number. */
function plainAge(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(/^y_?(?:(ge)|(lt)|(gt)|(?=\d))/, (_, ge, lt, gt) => (ge ? '>=' : lt ? '<' : gt ? '>' : ''))
    .replace(/(\d)(?:_|t)(?=\d)/g, '$1-')
    .replace(/_/g, ' ')
    .replace(/(\d)[.,]\d+(?=\s|$)/, '$1')
    .replace(/^([[(].*\d),/, '$1-')
    .replace(/\b(?:age|aged|edad|alter)(?=\d)/, '')
    .replace(/\b(?:ages?|aged|old|edad|of|entre|between|jahren?)\b/g, '')
    .replace(/(\d)\s*-?\s*(?:years?|yrs?|yo|anos?|y)(?![a-z])(?!\s*\d)/g, '$1Y')
    .replace(/(\d)\s*-?\s*(?:months?|mths?|mos?|meses|mes)(?![a-z])/g, '$1M')
    .replace(/(\d)\s*-?\s*(?:weeks?|wks?|semanas?)(?![a-z])/g, '$1W')
    .replace(/(\d)\s*-?\s*(?:days?|dias?)(?![a-z])/g, '$1D')
    .replace(/\b(?:de|years?|yrs?|yo|anos?)\b|\s|\.|,/g, '');
}

function ageEnd(digits: string, unit: string | undefined, shift = 0): AgeEnd {
  return { count: Number(digits) + shift, unit: (unit ?? 'Y') as AgeUnit };
}

/** `under` and `over` print the number of the file; `from` and `between` begin or end with it. */
function band(
  lower: AgeEnd | undefined,
  upper: AgeEnd | undefined,
  kind: 'between' | 'from' | 'over' | 'under' | 'single'
): AgeBand | undefined {
  const first = lower ? (lower.count + (kind === 'over' ? 1 : 0)) * years[lower.unit] : 0;
  const last = upper ? (upper.count - (kind === 'under' ? 1 : 0)) * years[upper.unit] : Infinity;
  if (first > last) return undefined;
  const label = ageLabel(lower, upper, kind);
  return {
    lower: first,
    upper: last,
    group: { id: label.en.toLowerCase().replaceAll(' ', '-'), label, role: 'known' }
  };
}
