import { languageFolder, languageLinks, upFrom, type LanguageLink, type PagePlace } from './page-languages.ts';

/** Addresses, relative to the page, that a page links to. What is left out is not linked: a private page has none. */
export interface Links {
  readonly index?: string;
  readonly methods?: string;
  /** The page on which the figures are computed again. */
  readonly check?: string;
  /** The overview of the two frameworks. */
  readonly guides?: string;
  /** Folder that `data.csv`, `gaps.csv` and `scorecard.json` stand in, with its slash or empty. */
  readonly downloads?: string;
  /** The institution's own folder from the edition's root, with its slash: for the codes that people copy. */
  readonly folder?: string;
  /** Folder of the embeds, with its slash. */
  readonly embeds?: string;
  /** The page of letters; a demand's letter is at `#` and its id. */
  readonly letters?: string;
  /** What the institution has on record for every item of both frameworks; `lh.goal.4.1` is at `#lh-goal-4-1`. */
  readonly frameworks?: string;
  /** The community's rules as a file, where there are any. */
  readonly charter?: string;
  /** The same page in every language of the edition, itself among them; left out or empty where there is one. */
  readonly languages?: readonly LanguageLink[];
}

/** As an edition's folders are laid out: an institution's page one level below its language's index; data files once, at the root. */
export function institutionLinks(slug: string, place?: PagePlace): Links {
  const path = `${slug}/index.html`;
  return {
    index: '../index.html',
    methods: '../methods/index.html',
    guides: '../frameworks/index.html',
    check: `../check/index.html#${slug}`,
    downloads: dataFolder(path, place, `${slug}/`),
    folder: `${place === undefined ? '' : languageFolder(place)}${slug}/`,
    embeds: 'embed/',
    letters: 'letters/index.html',
    frameworks: `../frameworks/record/${slug}/index.html`,
    charter: `${rootFrom(path, place)}charter.csv`,
    ...languagesOf(path, place)
  };
}

/** Of the index of a language. */
export function indexLinks(place?: PagePlace): Links {
  return {
    methods: 'methods/index.html',
    guides: 'frameworks/index.html',
    check: 'check/index.html',
    ...languagesOf('index.html', place)
  };
}

/** Of the methods page of a language. */
export function methodsLinks(place?: PagePlace): Links {
  return {
    index: '../index.html',
    guides: '../frameworks/index.html',
    check: '../check/index.html',
    ...languagesOf('methods/index.html', place)
  };
}

/** The other languages of the page of that path, as its links hold them. */
export function languagesOf(path: string, place: PagePlace | undefined): Pick<Links, 'languages'> {
  return place === undefined ? {} : { languages: languageLinks(path, place) };
}

/** From a page of that path in its language's folder to the root of the edition. */
export function rootFrom(path: string, place: PagePlace | undefined): string {
  return upFrom(`${place === undefined ? '' : languageFolder(place)}${path}`);
}

function dataFolder(path: string, place: PagePlace | undefined, folder: string): string {
  return place === undefined || languageFolder(place) === '' ? '' : `${rootFrom(path, place)}${folder}`;
}
