import type { Edition } from '#lib/scorecard/model.ts';
import { escapeText } from './document.ts';
import { languageFolder, languageLinks, type PagePlace } from './page-languages.ts';

/** What search engines, readers of links and citation tools are told of a page. */
export interface PageAbout {
  readonly title: string;
  readonly description: string;
  /** The page's path in its language's folder. */
  readonly path: string;
  readonly place: PagePlace;
  readonly edition: Edition;
  /** A picture of the page in its own folder, 1200 × 630, where one was made. */
  readonly picture?: string;
  /** A schema.org object. */
  readonly structured?: object;
}

/**
 * The part of a page's head that other sites read: its other languages, what is shown where it is linked to, and its data as
 * JSON-LD, which is no script and runs nothing. Addresses are whole where the edition's is known, else relative to the page.
 */
export function pageHead(about: PageAbout): string {
  const { path, place, edition, picture } = about;
  const own = languageFolder(place) + path;
  const whole = edition.address === undefined ? undefined : edition.address + own;
  const resolved = (address: string): string => (whole === undefined ? address : new URL(address, whole).href);
  const links = languageLinks(path, place);
  const [first] = links;
  const alternates = first === undefined ? [] : [...links, { language: 'x-default', address: first.address }];
  const others = links.filter(({ language }) => language !== place.language);
  return [
    ...(whole === undefined ? [] : [`<link rel="canonical" href="${escapeText(whole)}">`]),
    ...alternates.map(
      ({ language, address }) => `<link rel="alternate" hreflang="${language}" href="${escapeText(resolved(address))}">`
    ),
    property('og:type', 'website'),
    property('og:title', about.title),
    property('og:description', about.description),
    property('og:site_name', edition.title || edition.publisher.name),
    property('og:locale', locales[place.language]),
    ...others.map(({ language }) => property('og:locale:alternate', locales[language])),
    ...(whole === undefined ? [] : [property('og:url', whole)]),
    ...(picture === undefined
      ? []
      : [
          property('og:image', resolved(picture)),
          property('og:image:type', 'image/png'),
          property('og:image:width', '1200'),
          property('og:image:height', '630'),
          property('og:image:alt', about.description)
        ]),
    `<meta name="twitter:card" content="${picture === undefined ? 'summary' : 'summary_large_image'}">`,
    ...(about.structured === undefined ? [] : [dataBlock(about.structured, whole)])
  ].join('');
}

const locales = { en: 'en_US', es: 'es_US' } as const;

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeText(content)}">`;
}

function dataBlock(structured: object, address: string | undefined): string {
  const text = JSON.stringify(address === undefined ? structured : { ...structured, url: address });
  return `<script type="application/ld+json">${text.replaceAll('<', '\\u003c')}</script>`;
}
