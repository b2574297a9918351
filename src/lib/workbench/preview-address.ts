import { languageFolder } from '#lib/pages/page-languages.ts';
import { languages, type Language } from '#lib/messages/languages.ts';

export const sheets = ['scorecard', 'letters', 'record'] as const;

/** Which page of an institution is previewed. */
export type Sheet = (typeof sheets)[number];

/** A page of the edition: of the institution of that slug, or the index where it is empty. */
export interface PreviewPage {
  readonly slug: string;
  readonly sheet: Sheet;
  readonly language: Language;
}

/** Where a page stands in an edition of all languages. */
export function previewAddress({ slug, sheet, language }: PreviewPage): string {
  const folder = languageFolder({ language, languages });
  if (slug === '') return `${folder}index.html`;
  if (sheet === 'letters') return `${folder}${slug}/letters/index.html`;
  return sheet === 'record' ? `${folder}frameworks/record/${slug}/index.html` : `${folder}${slug}/index.html`;
}

/** The page that a link on a page leads to; undefined where it is none of those previewed. */
export function maybeFollowed(from: PreviewPage, link: string): PreviewPage | undefined {
  const base = 'https://edition.invalid/';
  if (!URL.canParse(link, base + previewAddress(from))) return undefined;
  const { href, hash } = new URL(link, base + previewAddress(from));
  const path = href.slice(0, href.length - hash.length);
  const slug = /\/([a-z0-9-]+)(?:\/letters)?\/index\.html$/u.exec(path)?.[1] ?? '';
  const pages = [
    ...languages.map((language): PreviewPage => ({ slug: '', sheet: 'scorecard', language })),
    ...languages.flatMap((language) => sheets.map((sheet): PreviewPage => ({ slug, sheet, language })))
  ];
  return pages.find((page) => base + previewAddress(page) === path);
}
