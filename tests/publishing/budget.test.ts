import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { publishedPages } from '#lib/publishing/pages.ts';
import { publish } from '#lib/publishing/publish.ts';
import { bigPublication } from './big-publication.ts';

const publication = bigPublication(1);
const [scorecard] = publication.scorecards;
const files = publish(publication, publishedPages);
const textOf = (path: string): string => new TextDecoder().decode(files.get(path));
const page = `${scorecard?.institution.slug}/index.html`;

test('the page that is measured has 25 indicators by 6 dimensions over 8 years', () => {
  const measured = publication.findings.estimates.filter(({ tally }) => tally.indicator.startsWith('measure-'));
  const different = (of: (tally: (typeof measured)[number]['tally']) => string) =>
    new Set(measured.map(({ tally }) => of(tally))).size;
  expect(different(({ indicator }) => indicator)).toBe(25);
  expect(different(({ dimension }) => dimension)).toBe(7);
  expect(different(({ period }) => period)).toBe(8);
  const views = scorecard?.components.flatMap(({ outcomes }) => outcomes.flatMap(({ views: all }) => all)) ?? [];
  expect(views).toHaveLength(150);
  expect(views.filter(({ lead }) => lead !== undefined).length).toBeGreaterThan(20);
  expect(views.some(({ rows }) => rows.some(({ figure }) => figure.status === 'withheld'))).toBe(true);
  expect(textOf(page).match(/class="dots/gu)?.length).toBeGreaterThanOrEqual(150);
});

const bytes = gzipSync(textOf(page), { level: 9 }).length;

test('it is at most 100 kB gzip with everything in it', () => {
  expect(bytes).toBeLessThanOrEqual(100_000);
});

test('it needs no byte of script', () => {
  expect(textOf(page)).not.toMatch(/<script(?! type="application\/ld\+json")[\s>]|\son[a-z]+=/iu);
});

test('each of its embeds is below 20 kB without the picture', () => {
  const embeds = [...files.keys()].filter((path) => /\/embed\/(?!index\.html$)[^/]+\.(?:html|svg)$/u.test(path));
  expect(embeds.length).toBeGreaterThan(150);
  const tooBig = embeds.filter((path) => path.endsWith('.html') && (files.get(path)?.length ?? 0) >= 20_000);
  expect(tooBig).toEqual([]);
});
