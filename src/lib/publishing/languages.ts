import { pageLanguages, type PageLanguage } from '#lib/pages/page-languages.ts';

/** A language that an edition can be in. */
export type EditionLanguage = PageLanguage;

/** All of them. Of an edition's languages the first stands at the root, each other in a folder of its name. */
export const editionLanguages: readonly EditionLanguage[] = pageLanguages;
