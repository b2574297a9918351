import type { Localised } from './types.ts';

/** Years, months, weeks, days. */
export type AgeUnit = 'Y' | 'M' | 'W' | 'D';

/** One end of a band of ages. */
export interface AgeEnd {
  readonly count: number;
  readonly unit: AgeUnit;
}

const words: Readonly<
  Record<AgeUnit, { readonly en: readonly [string, string]; readonly es: readonly [string, string] }>
> = {
  Y: { en: ['year', 'years'], es: ['año', 'años'] },
  M: { en: ['month', 'months'], es: ['mes', 'meses'] },
  W: { en: ['week', 'weeks'], es: ['semana', 'semanas'] },
  D: { en: ['day', 'days'], es: ['día', 'días'] }
};

/**
 * What a band of ages is called. Years are not named where the band has no other unit: `65 and over`, `6 to 23 months`, `6 months to 4
 * years`. `under` and `over` exclude the number they print.
 */
export function ageLabel(
  lower: AgeEnd | undefined,
  upper: AgeEnd | undefined,
  kind: 'between' | 'from' | 'over' | 'under' | 'single'
): Localised {
  const only = (age: AgeEnd | undefined, language: 'en' | 'es'): string =>
    age === undefined || age.unit === 'Y' ? `${age?.count ?? ''}` : named(age, language);
  switch (kind) {
    case 'under':
      return { en: `Under ${only(upper, 'en')}`, es: `Menos de ${only(upper, 'es')}` };
    case 'over':
      return { en: `Over ${only(lower, 'en')}`, es: `Más de ${only(lower, 'es')}` };
    case 'from':
      return { en: `${only(lower, 'en')} and over`, es: `${only(lower, 'es')} o más` };
    case 'single':
      return { en: only(lower, 'en'), es: only(lower, 'es') };
    case 'between':
      return lower?.unit === upper?.unit
        ? { en: `${lower?.count} to ${only(upper, 'en')}`, es: `De ${lower?.count} a ${only(upper, 'es')}` }
        : { en: `${ends(lower, upper, 'en', 'to')}`, es: `De ${ends(lower, upper, 'es', 'a')}` };
  }
}

function ends(lower: AgeEnd | undefined, upper: AgeEnd | undefined, language: 'en' | 'es', to: string): string {
  return [lower, upper].flatMap((age) => (age ? [named(age, language)] : [])).join(` ${to} `);
}

function named({ count, unit }: AgeEnd, language: 'en' | 'es'): string {
  return `${count} ${words[unit][language][count === 1 ? 0 : 1]}`;
}
