import { languageFolder } from '#lib/pages/page-languages.ts';
import type { EditionLanguage } from './languages.ts';

/**
 * `sitemap.xml`: every page of an edition with its other languages. `address` is that of the edition's folder, with its slash;
 * embeds are no pages of their own. Lines are in code-unit order of the paths.
 */
export function sitemap(
  address: string,
  edition: string,
  paths: Iterable<string>,
  languages: readonly EditionLanguage[]
): string {
  const pages = [...paths].filter((path) => /(^|\/)index\.html$/u.test(path)).sort((a, b) => (a < b ? -1 : 1));
  const folders = languages.map((language) => ({ language, folder: languageFolder({ language, languages }) }));
  const others = folders.filter(({ folder }) => folder !== '');
  const below = (path: string): string => {
    const { folder = '' } = others.find((other) => path.startsWith(other.folder)) ?? {};
    return path.slice(folder.length);
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.map((path) => {
      const alternates = languages.length < 2 ? [] : folders;
      return [
        `<url><loc>${inXml(address + path)}</loc><lastmod>${inXml(edition)}</lastmod>`,
        ...alternates.map(
          ({ language, folder }) =>
            `<xhtml:link rel="alternate" hreflang="${language}" href="${inXml(address + folder + below(path))}"/>`
        ),
        '</url>'
      ].join('');
    }),
    '</urlset>',
    ''
  ].join('\n');
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
