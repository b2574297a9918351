import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { languages, messagesOf } from '#lib/messages/languages.ts';
import { embedAnchor } from '#lib/pages/anchors.ts';
import { embedCodes, type EmbedTarget } from '#lib/pages/embed-codes.ts';
import { embedFrame } from '#lib/pages/embed-frame.ts';
import { embedScript } from '#lib/pages/embed-script.ts';
import { renderSummaryEmbed } from '#lib/pages/render-accountability-embeds.ts';
import { renderCardPicture } from '#lib/pages/render-card-picture.ts';
import { renderEmbedsPage } from '#lib/pages/render-embeds.ts';
import { renderEmbed, renderInstitutionPage } from '#lib/pages/render.ts';
import { withoutUnusedVariables } from '#lib/pages/without-unused-variables.ts';
import { wrapToWidth } from '#lib/pages/wrap-to-width.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import { bigPublication } from '../publishing/big-publication.ts';
import { board, hostileName, longName, pain, readmission, rightToLeftName, scorecard } from './fixture.ts';

const published = scorecard('public');
const target: EmbedTarget = {
  embed: 'riverside/embed/readmission.html',
  whole: 'riverside/index.html#measure-readmission-h',
  title: 'Readmitted <"again"> & again',
  picture: { path: 'riverside/embed/readmission.svg', text: 'Black & "White"', width: 640, height: 410 }
};

test('the script of an edition is small and asks for nothing by itself', () => {
  expect(new TextEncoder().encode(embedScript).length).toBeLessThan(2_000);
  expect(embedScript).not.toMatch(/fetch|XMLHttpRequest|import|eval|innerHTML|https?:/u);
});

test('the policy of an embed lets run the one script that is in it, and lets it ask its own site alone', () => {
  const hash = `sha256-${createHash('sha256').update(embedFrame.text).digest('base64')}`;
  expect(embedFrame.hash).toBe(hash);
  const html = renderEmbed(published, readmission, readmission.views[0]);
  expect(html).toContain(`script-src '${hash}'; connect-src 'self'"`);
  expect(html.match(/<script[^>]*>([^<]*)<\/script>/u)?.[1]).toBe(embedFrame.text);
  expect(renderSummaryEmbed(published)).toContain(`script-src '${hash}'`);
});

test('a private embed runs nothing and cannot be out of date', () => {
  const html = renderEmbed(scorecard('private'), readmission, readmission.views[0]);
  expect(html).not.toMatch(/<script|connect-src|id="outdated"/u);
});

test('codes are whole addresses where the edition knows its own, and what people wrote stays text in them', () => {
  const { script, frame, picture } = embedCodes(target, { ...published.edition, address: 'https://c.example/s/' });
  expect(script).toBe(
    '<div data-answerable="https://c.example/s/riverside/embed/readmission.html">' +
      '<a href="https://c.example/s/riverside/index.html#measure-readmission-h">Readmitted &lt;&quot;again&quot;&gt; &amp; again</a></div>\n' +
      '<script async src="https://c.example/s/embed.js"></script>'
  );
  expect(frame).toContain(
    'src="https://c.example/s/riverside/embed/readmission.html" title="Readmitted &lt;&quot;again'
  );
  expect(picture).toContain('alt="Black &amp; &quot;White&quot;" width="640" height="410"');
});

test('without an address the codes are relative, and the page says what to put in front', () => {
  const { address: _, ...edition } = { ...published.edition, address: '' };
  expect(embedCodes(target, edition).script).toContain('data-answerable="riverside/embed/');
  expect(renderEmbedsPage({ ...published, edition })).toContain('does not know its own web address');
  const known = { ...published, edition: { ...edition, address: 'https://c.example/' } };
  expect(renderEmbedsPage(known)).not.toContain('does not know its own web address');
});

const folder = `${published.institution.slug}/embed/`;
const decoded = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const codesIn = (html: string) => [...html.matchAll(/data-answerable="([^"]*)"/gu)].map(([, path]) => path);

test.each(languages)('the page of codes in %s has each embed of each indicator once, and of the whole', (language) => {
  const html = renderEmbedsPage(published, { messages: messagesOf(language) });
  const slugs = cardsOf(published).flatMap(({ slug, views: [, ...others] }) => [
    slug,
    ...others.map((view) => view.slug)
  ]);
  const files = ['summary', 'promises', 'redress', ...slugs].map((slug) => `${slug}.html`);
  expect(slugs.length).toBeGreaterThan(15);
  expect(codesIn(html)).toEqual(files.map((file) => folder + file));
  for (const file of files) {
    expect(html).toContain(`<a href="${file}">`);
    expect(html).toContain(`&lt;iframe src="${folder}${file}"`);
  }
});

test('a picture is shown as it is embedded, with its sentence, by the first groups alone', () => {
  const html = renderEmbedsPage(published);
  const shown = [...html.matchAll(/<img src="([^"]*)" alt="([^"]*)" width="\d+" height="\d+" loading="lazy"/gu)];
  expect(shown.map(([, path]) => path)).toEqual([
    '../card.svg',
    ...cardsOf(published).map(({ slug }) => `${slug}.svg`)
  ]);
  const inCodes = [...decoded(html).matchAll(/><img src="([^"]*)" alt="([^"]*)"/gu)];
  expect(inCodes.map(([, path = '', text = '']) => [path, decoded(text)])).toEqual(
    shown.map(([, path = '', text = '']) => [
      new URL(path, `http://edition/${folder}`).pathname.slice(1),
      decoded(text)
    ])
  );
  for (const [, , text = ''] of shown) expect(text.length).toBeGreaterThan(20);
});

test('every link into the page of codes meets what it names', () => {
  const html = renderEmbedsPage(published);
  const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of html.matchAll(/href="#([^"]*)"/gu)) expect(ids).toContain(id);
  const links = [...renderInstitutionPage(published).matchAll(/href="embed\/index\.html#([^"]*)"/gu)].map(
    ([, id]) => id
  );
  expect(links).toEqual(expect.arrayContaining(['summary', 'promises', 'redress'].map(embedAnchor)));
  for (const id of links) expect(ids).toContain(id);
  expect(ids).toEqual(expect.arrayContaining([readmission, pain, board].map(({ slug }) => embedAnchor(slug))));
});

test('an institution without promises and harms offers neither, and a component without indicators is not named', () => {
  const none = {
    ...published,
    ledger: { ...published.ledger, commitments: [] },
    redress: { ...published.redress, harms: [] },
    components: published.components.map((component) => ({ ...component, criteria: [], outcomes: [] }))
  };
  expect(codesIn(renderEmbedsPage(none))).toEqual([`${folder}summary.html`]);
  expect(renderEmbedsPage(none)).not.toContain('id="governance"');
});

test('what people wrote stays text on the page of codes, and in the codes on it', () => {
  const html = renderEmbedsPage(scorecard('public', hostileName));
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('&amp;lt;script&amp;gt;alert');
});

test('a private scorecard offers nothing to other pages', () => {
  expect(() => renderEmbedsPage(scorecard('private') as never)).toThrow('public scorecard');
  expect(renderInstitutionPage(scorecard('private'))).not.toMatch(/data-answerable|embed\//u);
});

test('the codes of a page in a folder of its language lead to that folder', () => {
  const options = { messages: messagesOf('es'), languages } as const;
  const html = renderEmbedsPage(published, options);
  expect(codesIn(html).every((path) => path?.startsWith(`es/${folder}`))).toBe(true);
  expect(html).toContain(`href="../../../${folder}index.html" hreflang="en"`);
  expect(renderSummaryEmbed(published, options)).toContain('data-root="../../../"');
  expect(renderSummaryEmbed(published)).toContain('data-root="../../"');
});

test('the page of codes of 25 indicators by 6 dimensions stays below 100 kB gzip, and runs nothing', () => {
  const [big] = bigPublication(1).scorecards;
  if (big === undefined) throw new Error('no scorecard');
  const html = renderEmbedsPage(big);
  expect(codesIn(html).length).toBeGreaterThan(150);
  expect(gzipSync(html, { level: 9 }).length).toBeLessThan(100_000);
  expect(html.replace(/<textarea[^>]*>[^<]*/gu, '')).not.toMatch(/<script|\son[a-z]+=/u);
});

test.each(languages)(
  'an embed in %s carries figure, range, n, unknown share, what is withheld, period, source, publisher, date, edition and a table',
  (language) => {
    const messages = messagesOf(language);
    const view = readmission.views[0];
    if (view === undefined) throw new Error('no view');
    const html = renderEmbed(published, readmission, view, { messages });
    const { edition } = published;
    for (const text of [
      messages.numbers.estimate(readmission, view.overall),
      messages.numbers.interval(readmission, view.overall),
      messages.numbers.count(view.overall.denominator),
      messages.gaps.unknown(readmission, view),
      messages.gaps.withheld(view.rows.filter((row) => row.figure.status === 'withheld').map((row) => row.label)),
      messages.numbers.period(view.period),
      readmission.source ?? '',
      edition.publisher.name,
      messages.page.dataUntil(edition),
      messages.page.edition(edition)
    ]) {
      expect(text).not.toBe('');
      expect(html).toContain(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    }
    expect(html).toContain('<table');
    expect(new TextEncoder().encode(html).length).toBeLessThan(20_000);
  }
);

test('the picture of an institution is one self-contained SVG with nine signs, its sentence, date and publisher', () => {
  const svg = renderCardPicture(scorecard('public', hostileName));
  expect(svg.match(/<svg x="/gu)).toHaveLength(9);
  expect(svg).not.toMatch(/<(script|image|foreignObject|style)|var\(|currentColor|href=/u);
  expect(svg).toContain(published.edition.publisher.name);
  expect(svg).toContain('Edition 2025-09');
  expect(svg).toContain('made-up');
  expect(() => renderCardPicture(scorecard('private') as never)).toThrow('public scorecard');
});

test.each([longName, rightToLeftName, '🏥'.repeat(300), 'W'.repeat(300), '病'.repeat(300)])(
  'the picture keeps its sentence and its foot whatever the name: %.20s',
  (name) => {
    const svg = renderCardPicture(scorecard('public', name));
    const lines = [...svg.matchAll(/<text x="56" y="(\d+)"[^>]*>([^<]*)<\/text>/gu)];
    const places = lines.map((line) => Number(line[1]));
    expect(new Set(places).size).toBe(places.length);
    expect(Math.max(...places)).toBeLessThan(630);
    expect(lines.map((line) => line[2]).join(' ')).toContain('there is no data.');
    expect(lines.some((line) => line[2]?.startsWith('Data until'))).toBe(true);
  }
);

test('a text is broken where it fits, its words kept whole where they can be, and what is left out is marked', () => {
  expect(wrapToWidth('one two three', 80, 10, 3)).toEqual(['one two', 'three']);
  expect(wrapToWidth('', 80, 10, 3)).toEqual([]);
  expect(wrapToWidth('nnnnnnnnnnnnnnnnnnnn', 80, 10, 9).join('')).toBe('nnnnnnnnnnnnnnnnnnnn');
  const [only = '', ...others] = wrapToWidth('one two three four five', 80, 10, 1);
  expect(others).toEqual([]);
  expect(only.endsWith('…')).toBe(true);
  expect(wrapToWidth('🏥🏥', 1, 10, 2)).toEqual(['🏥', '🏥']);
});

test('a stylesheet loses the variables that nothing reads, and only those', () => {
  expect(withoutUnusedVariables(':root{--a:1px;--b:2px;--ab:3px}p{margin:var(--a);padding:var(--ab,0)}')).toBe(
    ':root{--a:1px;--ab:3px}p{margin:var(--a);padding:var(--ab,0)}'
  );
});

test('the compact script of an embed is the checked one, without its indentation', () => {
  const checked = readFileSync(new URL('../../src/lib/pages/embed-frame.script.js', import.meta.url), 'utf8');
  expect(embedFrame.text.replace(/\s/gu, '')).toBe(checked.replace(/\s/gu, ''));
});
