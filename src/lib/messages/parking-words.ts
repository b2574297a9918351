import type { Translated } from './translated.ts';

/** What is said, in that language, of a project that gave way to another one and is still there; in English where there is nothing. */
export function parkingWords(language: string): ParkingWords {
  return language === 'es' ? spanish : english;
}

const english = {
  heading: 'Your other project is still here',
  lead: (title: string) => `${title} stays as it was until another project is open.`,
  back: (title: string) => `Back to ${title}`,
  unnamed: 'the project before'
} as const;

/** Words of a project that gave way, in some language. */
export type ParkingWords = Translated<typeof english>;

const spanish: ParkingWords = {
  heading: 'Su otro proyecto sigue aquí',
  lead: (title) => `${title} queda como estaba hasta que se abra otro proyecto.`,
  back: (title) => `Volver a ${title}`,
  unnamed: 'el proyecto anterior'
};
