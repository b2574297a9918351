import { describe, expect, it } from 'vitest';
import { citationFile } from '#lib/publishing/citation-file.ts';
import { datapackageJson } from '#lib/publishing/datapackage-json.ts';
import { publishedPages } from '#lib/publishing/pages.ts';
import { publish } from '#lib/publishing/publish.ts';
import type { Edition } from '#lib/scorecard/model.ts';
import { edition } from '../scorecard/edition.ts';
import { buildPublication } from './build-publication.ts';

const address = 'https://example.org/scorecards/latest/';
const publication = buildPublication();

function published(given: Partial<Edition>): ReadonlyMap<string, Uint8Array> {
  const about = { ...edition, ...given };
  return publish(
    {
      ...publication,
      index: { ...publication.index, edition: about },
      scorecards: publication.scorecards.map((scorecard) => ({ ...scorecard, edition: about }))
    },
    publishedPages
  );
}

const unplaced = published({});
const placed = published({ address, licence: 'CC-BY-4.0' });
const read = (files: ReadonlyMap<string, Uint8Array>, path: string) => new TextDecoder().decode(files.get(path));
const pagesOf = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files.keys()].filter((path) => /(^|\/)index\.html$/u.test(path));
const hrefs = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}\\s[^>]*?href="([^"]*)"`, 'gu'))].map((match) => match[1] ?? '');

function structured(html: string): Record<string, unknown> {
  const block = /<script type="application\/ld\+json">([^<]*)<\/script>/u.exec(html)?.[1] ?? 'null';
  return JSON.parse(block) as Record<string, unknown>;
}

describe('pages of an edition', () => {
  it('lead only to files of the edition, in both languages', () => {
    for (const path of pagesOf(unplaced)) {
      const base = new URL(path, 'http://edition/');
      const html = read(unplaced, path).replace(/<textarea[^>]*>[^<]*<\/textarea>/gu, '');
      for (const href of [...hrefs(html, 'a'), ...hrefs(html, 'link')]) {
        const { host, pathname } = new URL(href, base);
        if (host === 'edition')
          expect(unplaced.has(decodeURIComponent(pathname.slice(1))), `${path} → ${href}`).toBe(true);
      }
    }
  });

  it('switch to the same page in the other language, and name both in their head', () => {
    for (const path of pagesOf(unplaced)) {
      const isSpanish = path.startsWith('es/');
      const other = isSpanish ? path.slice(3) : `es/${path}`;
      const html = read(unplaced, path);
      const [, link = '', tag = ''] =
        new RegExp(`<a href="([^"]*)" hreflang="${isSpanish ? 'en' : 'es'}"([^>]*)>`, 'u').exec(html) ?? [];
      expect(new URL(link, `http://edition/${path}`).pathname, path).toBe(`/${other}`);
      expect(tag).toContain(`lang="${isSpanish ? 'en' : 'es'}"`);
      expect(html).toContain(`<html lang="${isSpanish ? 'es' : 'en'}"`);
      const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]*)">/gu)].map(
        ([, language, href = '']) => [language, new URL(href, `http://edition/${path}`).pathname]
      );
      const [english, spanish] = isSpanish ? [other, path] : [path, other];
      expect(alternates).toEqual([
        ['en', `/${english}`],
        ['es', `/${spanish}`],
        ['x-default', `/${english}`]
      ]);
    }
  });

  it('say where they stand only where that is known, and then with whole addresses', () => {
    for (const path of pagesOf(placed)) {
      expect(read(unplaced, path)).not.toMatch(/canonical|og:url/u);
      const html = read(placed, path);
      expect(html).toContain(`<link rel="canonical" href="${address}${path}">`);
      expect(html).toContain(`<meta property="og:url" content="${address}${path}">`);
      expect(hrefs(html, 'link').every((href) => href.startsWith(address))).toBe(true);
    }
  });

  it('describe their data to search engines, with files that are there and nothing that nobody stated', () => {
    for (const path of ['index.html', 'es/index.html', 'riverside/index.html', 'es/riverside/index.html']) {
      const data = structured(read(unplaced, path)) as {
        '@type': string;
        description: string;
        inLanguage: string;
        distribution: { contentUrl: string }[];
      };
      expect(data['@type']).toBe('Dataset');
      expect(data.description.length).toBeGreaterThan(50);
      expect(data.inLanguage).toBe(path.startsWith('es/') ? 'es' : 'en');
      expect(data).not.toHaveProperty('license');
      expect(data).not.toHaveProperty('url');
      for (const { contentUrl } of data.distribution) {
        expect(unplaced.has(new URL(contentUrl, `http://edition/${path}`).pathname.slice(1)), contentUrl).toBe(true);
      }
    }
    expect(structured(read(placed, 'es/riverside/index.html'))).toMatchObject({
      license: 'https://spdx.org/licenses/CC-BY-4.0.html',
      url: `${address}es/riverside/index.html`
    });
  });

  it('let no text of a user out of the data block', () => {
    const [first, ...others] = publication.scorecards;
    if (first === undefined) throw new Error('no scorecard');
    const hostile = { ...first, institution: { ...first.institution, name: '</script><b>"x"&' } };
    const files = publish({ ...publication, scorecards: [hostile, ...others] }, publishedPages);
    const html = read(files, 'riverside/index.html');
    expect(structured(html)).toMatchObject({ about: { name: '</script><b>"x"&' } });
    expect(html).not.toContain('</script><b>');
  });

  it('say how to cite them and on what terms, or that no terms are stated', () => {
    expect(read(unplaced, 'riverside/index.html')).toContain('Not stated. Ask the publisher');
    expect(read(placed, 'riverside/index.html')).toContain(
      '<a href="https://spdx.org/licenses/CC-BY-4.0.html" rel="license">CC-BY-4.0</a>'
    );
    expect(read(placed, 'es/index.html')).toContain('Cómo citar');
    expect(read(placed, 'index.html')).toContain(`Data until 30 June 2025. ${address}</dd>`);
  });
});

describe('sitemap.xml', () => {
  it('is there only where the address is known, and lists every page with its languages', () => {
    expect(unplaced.has('sitemap.xml')).toBe(false);
    const xml = read(placed, 'sitemap.xml');
    expect([...xml.matchAll(/<loc>([^<]*)<\/loc>/gu)].map((match) => match[1])).toEqual(
      pagesOf(placed)
        .sort()
        .map((path) => address + path)
    );
    expect(xml).toContain(
      `<loc>${address}es/riverside/index.html</loc><lastmod>2025-09</lastmod><xhtml:link rel="alternate" hreflang="en" href="${address}riverside/index.html"/>`
    );
  });
});

describe('CITATION.cff', () => {
  it('names publisher, title and edition, and a day of release only where there is one', () => {
    const text = citationFile({ ...edition, title: 'A "title": #1' });
    expect(text).toContain('title: "A \\"title\\": #1"\n');
    expect(text).toContain('version: "2025-09"\n');
    expect(text).toContain(`  - name: ${JSON.stringify(edition.publisher.name)}\n`);
    expect(text).not.toMatch(/date-released|license|url:/u);
    expect(citationFile({ ...edition, edition: '2025-09-30' })).toContain('date-released: "2025-09-30"\n');
  });

  it('states the licence by its identifier or its address, and where the edition is found', () => {
    expect(citationFile({ ...edition, licence: 'CC-BY-4.0', address })).toContain(
      `url: "${address}"\nlicense: "CC-BY-4.0"\n`
    );
    expect(citationFile({ ...edition, licence: 'https://example.org/terms' })).toContain(
      'license-url: "https://example.org/terms"\n'
    );
  });
});

describe('datapackage.json', () => {
  it('states licence and home only where they are known', () => {
    expect(datapackageJson(edition, [])).not.toMatch(/licenses|homepage/u);
    expect(JSON.parse(datapackageJson({ ...edition, licence: 'CC0-1.0', address }, []))).toMatchObject({
      homepage: address,
      licenses: [{ name: 'CC0-1.0', path: 'https://spdx.org/licenses/CC0-1.0.html' }]
    });
  });
});
