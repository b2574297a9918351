import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { english } from '#lib/messages/english.ts';
import { indexScript } from '#lib/pages/index-script.ts';
import { renderIndexPage } from '#lib/pages/render.ts';
import { index } from './fixture.ts';
import { largeIndex, richIndex } from './index-fixture.ts';
import { attribute, headingLevels, maybeUnbalanced } from './markup.ts';

const html = renderIndexPage(richIndex());

/** The page from one mark to the next. */
function between(from: string, to: string): string {
  const start = html.indexOf(from);
  expect(start).toBeGreaterThan(-1);
  return html.slice(start, html.indexOf(to, start));
}

test('the script that runs is the one that the policy allows, in less than 6 kB', () => {
  const hash = `sha256-${createHash('sha256').update(indexScript.text).digest('base64')}`;
  expect(indexScript.hash).toBe(hash);
  expect(indexScript.text.length).toBeLessThan(6000);
  expect(html).toContain(`script-src '${hash}'`);
  expect(html).toContain(`<script>${indexScript.text}</script>`);
});

test('a private index, and one of a single institution, run nothing', () => {
  expect(renderIndexPage({ ...index('private') })).not.toMatch(/<script>|script-src|<form/u);
  const rich = richIndex();
  const [group] = rich.peerGroups.slice(1);
  if (group === undefined) throw new Error('the fixture has too few groups');
  expect(renderIndexPage({ ...rich, peerGroups: [group] })).not.toMatch(/<script>|script-src|<form/u);
});

test('without the script nothing is missing: every institution stands in the tables, the controls are hidden', () => {
  expect(html).toMatch(/<form id="find"[^>]* hidden/u);
  for (const name of ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Zeta', 'Alone'])
    expect(html).toContain(`<bdi>${name}</bdi>`);
  expect(html).not.toMatch(/<(tr|li|section)[^>]* hidden/u);
});

test('plain links lead to every peer group, to those without data and to the table across groups', () => {
  const jump = between('<nav class="jump noprint"', '</nav>');
  const ids = attribute(html, 'id');
  const targets = attribute(jump, 'href');
  expect(targets).toEqual(['#p0', '#p1', '#p2', '#without-data', '#across']);
  for (const target of targets) expect(ids).toContain(target.slice(1));
});

test('figures stand beside each other within peer groups only, each with its interval, n and verdict', () => {
  const rural = between('data-group="Rural"', 'data-group="Urban"');
  expect(rural).toMatch(/<b>10\.0%<\/b>\s*<span>[\d.]+ to [\d.]+\nn 40<\/span>/u);
  expect(rural).toContain('<b>0%</b>');
  expect(rural).toContain('<span>1 of 8</span>');
  expect(rural).toMatch(/#a-withheld"\/><\/svg>\s*withheld/u);
  expect(rural).not.toContain('Zeta');
  expect(between('class="across"', '</details>')).not.toMatch(/%|\bn \d/u);
});

test('the head of a measure that is no percentage says what its figures are', () => {
  const rich = richIndex();
  const measures = (rich.measures ?? []).map((measure) => ({ ...measure, kind: 'rate' as const, scale: 1000 }));
  expect(renderIndexPage({ ...rich, measures })).toMatch(
    /Readmitted within 30 days<\/a>\s*<span>Rate per 1,000<\/span>/u
  );
  expect(html).not.toContain('Rate per');
});

test('a figure of another period than its column says so', () => {
  const cell = between('data-group="Rural"', 'data-group="Urban"').match(/<b>[^<]*<\/b>(?:(?!<\/td>)[\s\S])*2023/u);
  expect(cell).not.toBeNull();
});

test('comparing across peer groups asks first and gives the reason before the table', () => {
  const across = between('<details class="across"', '</details>');
  expect(across).not.toMatch(/<details[^>]* open/u);
  expect(across.indexOf('read this first')).toBeLessThan(across.indexOf('differ in what they do'));
  expect(across.indexOf('differ in what they do')).toBeLessThan(across.indexOf('<table'));
  for (const name of ['Alone', 'Ash', 'Zeta']) expect(across).toContain(`<bdi>${name}</bdi>`);
});

test('an edition of one peer group has no table across groups', () => {
  const rich = richIndex();
  expect(renderIndexPage({ ...rich, peerGroups: rich.peerGroups.slice(0, 1) })).not.toContain('class="across"');
});

test('institutions without any data are listed apart, with scorecard and letters, and not in a comparison', () => {
  const silent = between('class="peer silent"', '</section>');
  expect(silent).toContain('<bdi>Northgate</bdi>');
  expect(attribute(silent, 'href')).toEqual(['northgate/index.html', 'northgate/letters/index.html']);
  const tables = [...html.matchAll(/<table[\s\S]*?<\/table>/gu)].map(([table]) => table);
  expect(tables.length).toBeGreaterThan(4);
  expect(tables.filter((table) => table.includes('Northgate'))).toEqual([]);
});

test('a funnel says how many lie inside, names only those outside, and says what is not drawn', () => {
  const funnel = between('<details class="fun"', '</details>');
  expect(funnel).toContain('5 of 7 institutions drawn lie inside the limits of what chance alone could make.');
  expect(funnel).toContain('By chance alone about');
  const outside = funnel.slice(funnel.indexOf('<ol'), funnel.indexOf('</ol>'));
  expect([...outside.matchAll(/<bdi>(\w+)<\/bdi>/gu)].map((match) => match[1])).toEqual(['Elm', 'Ginkgo']);
  expect(outside).toContain('above the 99.8% limits');
  expect(outside).toContain('below the 95% limits');
  expect(funnel).toContain('Without a figure, so not drawn: Hazel.');
  expect(funnel).not.toMatch(/\b(best|worst|rank|better|poor)\b/iu);
});

test('a peer group too small for a funnel says why, and so does one without a name', () => {
  expect(between('data-group="Urban"', '</section>')).toContain('fewer than five institutions');
  expect(between('data-group=""', '</section>')).toContain('no peer group is named');
});

test('the page is well formed: tags match, ids are unique, headings do not skip', () => {
  expect(maybeUnbalanced(html.replace(/<script>[\s\S]*?<\/script>/gu, ''))).toBeUndefined();
  const ids = attribute(html, 'id');
  expect(new Set(ids).size).toBe(ids.length);
  for (const label of attribute(html, 'aria-labelledby').flatMap((value) => value.split(' ')))
    expect(ids).toContain(label);
  const levels = headingLevels(html);
  levels.forEach((level, place) => expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1));
  expect(html.replace(/<script>[\s\S]*?<\/script>/gu, '')).not.toMatch(/undefined|NaN|\[object|Infinity/u);
});

test('the index is whole in Spanish', () => {
  const spanish = renderIndexPage(richIndex(), { messages: { ...english, language: 'es' } });
  for (const text of ['Sin ningún dato', 'lea esto primero', 'Medidas lado a lado', '¿Puede el azar'])
    expect(spanish).toContain(text);
});

test('a thousand institutions with nine criteria and eight measures stay below 200 kB gzip', () => {
  const page = renderIndexPage(largeIndex(1000));
  expect(page).toContain('Made-up General Hospital 0999');
  expect(gzipSync(page, { level: 9 }).length).toBeLessThan(200_000);
  expect(page.length).toBeLessThan(6_500_000);
});
