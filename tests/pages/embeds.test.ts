import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages, messagesOf } from '#lib/messages/languages.ts';
import { embedCodes, type EmbedTarget } from '#lib/pages/embed-codes.ts';
import { embedFrame } from '#lib/pages/embed-frame.ts';
import { embedScript } from '#lib/pages/embed-script.ts';
import { firstView } from '#lib/pages/first-view.ts';
import { renderSummaryEmbed } from '#lib/pages/render-accountability-embeds.ts';
import { renderCardPicture } from '#lib/pages/render-card-picture.ts';
import { renderEmbed, renderInstitutionPage } from '#lib/pages/render.ts';
import { withoutUnusedVariables } from '#lib/pages/without-unused-variables.ts';
import { wrapToWidth } from '#lib/pages/wrap-to-width.ts';
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
  expect(renderInstitutionPage({ ...published, edition })).toContain('does not know its own web address');
  const known = { ...published, edition: { ...edition, address: 'https://c.example/' } };
  expect(renderInstitutionPage(known)).not.toContain('does not know its own web address');
});

test('every card has its codes and the names of its other embeds, the whole ones too; a private page has none', () => {
  const html = renderInstitutionPage(published);
  const embedded = [...html.matchAll(/data-answerable="([^"]*)"/gu)].map((match) => match[1] ?? '');
  const folder = `${published.institution.slug}/embed/`;
  for (const card of [readmission, pain, board]) {
    expect(embedded).toContain(`${folder}${firstView(card)?.slug}.html`);
    for (const view of card.views) expect(html).toContain(`href="embed/${view.slug}.html"`);
  }
  for (const whole of ['summary', 'promises', 'redress']) expect(embedded).toContain(`${folder}${whole}.html`);
  expect(renderInstitutionPage(scorecard('private'))).not.toContain('data-answerable');
});

test('the codes of a page in a folder of its language lead to that folder', () => {
  const options = { messages: messagesOf('es'), languages } as const;
  const html = renderInstitutionPage(published, options);
  expect(html).toContain(`data-answerable="es/${published.institution.slug}/embed/summary.html"`);
  expect(renderSummaryEmbed(published, options)).toContain('data-root="../../../"');
  expect(renderSummaryEmbed(published)).toContain('data-root="../../"');
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
