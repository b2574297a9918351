import { languagesOf, type Links } from './links.ts';
import { languageFolder, type PagePlace } from './page-languages.ts';

/** Addresses, relative to an institution's page of embeds, beside those of every page. */
export interface EmbedsLinks extends Links {
  readonly scorecard: string;
  /** The institution's own folder from the edition's root, with its slash: what the codes begin with. */
  readonly folder: string;
}

/** As an edition's folders are laid out: `INSTITUTION/embed/`, below the folder of the language. */
export function embedsLinks(slug: string, place: PagePlace): EmbedsLinks {
  return {
    index: '../../index.html',
    methods: '../../methods/index.html',
    guides: '../../frameworks/index.html',
    check: `../../check/index.html#${slug}`,
    scorecard: '../index.html',
    folder: `${languageFolder(place)}${slug}/`,
    ...languagesOf(embedsPath(slug), place)
  };
}

/** Path of the page in its language's folder. */
export function embedsPath(slug: string): string {
  return `${slug}/embed/index.html`;
}
