import type { Group } from './types.ts';

/** A band of ages in full years; `lower` and `upper` are its first and last year, open where undefined. */
export interface AgeBand {
  readonly lower: number;
  readonly upper: number;
  readonly group: Group;
}

const ageYears = '(\\d{1,3})';
const between = new RegExp(`^([[(])?${ageYears}(?:-|to|a|y|and|through)${ageYears}([\\])])?$`);
const atLeast = new RegExp(
  `^(?:(?:>=|≥)${ageYears}|${ageYears}(?:\\+|(?:and|or|&|y|o|-)?(?:over|above|older|up|plus|mas|mayor|mayores)))$`
);
const above = new RegExp(`^(?:>|over|olderthan|morethan|mas)${ageYears}$`);
const below = new RegExp(`^(?:<|under|below|youngerthan|lessthan|upto|menos|menores)${ageYears}$`);
const atMost = new RegExp(`^(?:(?:<=|≤)${ageYears}|${ageYears}(?:and|or|&)(?:under|younger|below))$`);
const single = new RegExp(`^${ageYears}$`);

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
 * Reads an age band in its many spellings: `18 to 44 years`, `18-44`, `[70-80)`, `65+`, `65 years and above`, `<5`. A single year is
 * put into the catalog's bands. Undefined where the text is no band of years (months, a lower end above the upper, words).
 */
export function ageBand(text: string): AgeBand | undefined {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(/\b(?:ages?|aged|years?|yrs?|yo|old|anos?|de|edad|entre|between)\b|\s|\.|,/g, '')
    .replace(/(\d)(?:years?|yrs?|y)(?=[^a-z0-9]|$)/g, '$1');
  const range = between.exec(plain);
  if (range) {
    const lower = Number(range[2]) + (range[1] === '(' && range[4] === ']' ? 1 : 0);
    const upper = Number(range[3]) - (range[4] === ')' && range[1] === '[' ? 1 : 0);
    return lower <= upper ? band(lower, upper) : undefined;
  }
  const open = atLeast.exec(plain);
  if (open) return band(Number(open[1] ?? open[2]), Infinity);
  const over = above.exec(plain);
  if (over) return band(Number(over[1]) + 1, Infinity, over[1]);
  const under = below.exec(plain);
  if (under) return band(0, Number(under[1]) - 1, under[1]);
  const most = atMost.exec(plain);
  if (most) return band(0, Number(most[1] ?? most[2]));
  const year = single.exec(plain);
  const own = year && singleYearBands.find(([lower, upper]) => Number(year[1]) >= lower && Number(year[1]) <= upper);
  if (!own || Number(year[1]) > 120) return undefined;
  return own[0] === 0 ? band(0, own[1], String(own[1] + 1)) : band(own[0], own[1]);
}

/** `limit` is the number that the file prints where the band is `under` or `over` it. */
function band(lower: number, upper: number, limit?: string): AgeBand {
  const [en, es] =
    limit !== undefined
      ? upper === Infinity
        ? [`Over ${limit}`, `Más de ${limit}`]
        : [`Under ${limit}`, `Menos de ${limit}`]
      : upper === Infinity
        ? [`${lower} and over`, `${lower} o más`]
        : [`${lower} to ${upper}`, `De ${lower} a ${upper}`];
  return { lower, upper, group: { id: en.toLowerCase().replaceAll(' ', '-'), label: { en, es }, role: 'known' } };
}
