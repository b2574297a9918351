import { languages as allLanguages, type Language } from '#lib/messages/languages.ts';

export type PageLanguage = Language;

/** Every language that pages can be in; the first is the default. */
export const pageLanguages: readonly PageLanguage[] = allLanguages;

/** The language of a page, and those of the whole edition: the first of them stands at its root. */
export interface PagePlace {
  readonly language: PageLanguage;
  readonly languages: readonly PageLanguage[];
}

/** A page in one of an edition's languages. */
export interface LanguageLink {
  readonly language: PageLanguage;
  /** Relative to the page that links. */
  readonly address: string;
}

/** The place of a page that messages speak on; without the edition's languages it is the only one. Throws for a language we do not have. */
export function placeOf(options: {
  readonly messages?: { readonly language: string };
  readonly languages?: readonly PageLanguage[];
}): PagePlace {
  const language = pageLanguages.find((each) => each === (options.messages?.language ?? pageLanguages[0]));
  if (language === undefined) throw new Error(`no pages in the language ${String(options.messages?.language)}`);
  return { language, languages: options.languages ?? [language] };
}

/** Folder that the pages of a language stand in, from the edition's root: empty for the first language, else `es/`. */
export function languageFolder({ language, languages }: PagePlace): string {
  return language === (languages[0] ?? language) ? '' : `${language}/`;
}

/**
 * The same page in every language of the edition, itself among them; `path` is the page's in its language's folder
 * (`SLUG/index.html`). None where the edition has one language.
 */
export function languageLinks(path: string, place: PagePlace): readonly LanguageLink[] {
  if (place.languages.length < 2) return [];
  const top = upFrom(languageFolder(place) + path);
  return place.languages.map((language) => ({
    language,
    address: `${top}${languageFolder({ language, languages: place.languages })}${path}`
  }));
}

/** From a page of that path to the folder that the path begins in: `../` for each folder. */
export function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}
