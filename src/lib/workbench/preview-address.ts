export const sheets = ['scorecard', 'letters', 'spanish-letters', 'record'] as const;

/** Which page of an institution is previewed. */
export type Sheet = (typeof sheets)[number];

/** A page of the edition: of the institution of that slug, or the index where it is empty. */
export interface PreviewPage {
  readonly slug: string;
  readonly sheet: Sheet;
}

/** Where a page stands in an edition. */
export function previewAddress({ slug, sheet }: PreviewPage): string {
  if (slug === '') return 'index.html';
  if (sheet === 'letters') return `${slug}/letters/index.html`;
  if (sheet === 'spanish-letters') return `es/${slug}/letters/index.html`;
  return sheet === 'record' ? `frameworks/record/${slug}/index.html` : `${slug}/index.html`;
}

/** The page that a link on a page leads to; undefined where it is none of those previewed. */
export function maybeFollowed(from: PreviewPage, link: string): PreviewPage | undefined {
  const base = 'https://edition.invalid/';
  if (!URL.canParse(link, base + previewAddress(from))) return undefined;
  const { href, hash } = new URL(link, base + previewAddress(from));
  const path = href.slice(0, href.length - hash.length);
  if (path === `${base}index.html`) return { slug: '', sheet: 'scorecard' };
  const slug = /\/([a-z0-9-]+)(?:\/letters)?\/index\.html$/u.exec(path)?.[1] ?? '';
  return sheets.map((sheet) => ({ slug, sheet })).find((page) => slug !== '' && base + previewAddress(page) === path);
}
