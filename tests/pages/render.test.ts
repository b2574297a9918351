import { expect, test } from 'vitest';
import {
  renderEmbed,
  renderEmbedSvg,
  renderFragment,
  renderIndexPage,
  renderInstitutionPage,
  renderMethodsPage
} from '#lib/pages/render.ts';
import { indexScript } from '#lib/pages/index-script.ts';
import {
  renderPromisesEmbed,
  renderRedressEmbed,
  renderSummaryEmbed
} from '#lib/pages/render-accountability-embeds.ts';
import type { IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import { board, hostileName, index, longName, pain, readmission, rightToLeftName, scorecard } from './fixture.ts';
import { absentFigure, pair, row, share, view } from './build-cards.ts';
import { attribute, headingLevels, maybeUnbalanced, withoutCodes } from './markup.ts';

const published = scorecard('public');

function cardsOf(shown: Scorecard<'public'>): IndicatorCard[] {
  return shown.components.flatMap((component) => [
    ...component.criteria.flatMap((criterion) => criterion.indicators),
    ...component.outcomes
  ]);
}

const pages: Readonly<Record<string, () => string>> = {
  institution: () => renderInstitutionPage(published),
  'institution with a hostile name': () => renderInstitutionPage(scorecard('public', hostileName)),
  'institution with a long name': () => renderInstitutionPage(scorecard('public', longName)),
  'private institution': () => renderInstitutionPage(scorecard('private')),
  index: () => renderIndexPage(index('public')),
  methods: () => renderMethodsPage(published.edition, cardsOf(published)),
  embed: () => renderEmbed(scorecard('public', hostileName), readmission, readmission.views[0]),
  'embed of seats': () => renderEmbed(published, board, board.views[0]),
  'embed without groups': () => renderEmbed(published, readmission, undefined),
  'embed of the summary': () => renderSummaryEmbed(scorecard('public', hostileName)),
  'embed of promises': () => renderPromisesEmbed(scorecard('public', hostileName)),
  'private embed of harms': () => renderRedressEmbed(scorecard('private', hostileName)),
  fragment: () => renderFragment(scorecard('private'), readmission)
};

for (const [name, make] of Object.entries(pages)) {
  const whole = make();
  const html = whole.replace(`<script>${indexScript.text}</script>`, '');

  test(`${name}: the same scorecard gives the same bytes`, () => {
    expect(make()).toBe(whole);
  });

  test(`${name}: nothing is loaded from anywhere; only links that people click lead away`, () => {
    const loading = withoutCodes(html);
    expect(attribute(loading, 'src')).toEqual([]);
    expect(loading).not.toMatch(/<(script|link|iframe|img|object|embed|base)[\s>]/u);
    expect(html).not.toMatch(/@import|url\((?!#)/u);
    const outside = [...html.matchAll(/<(\w+)[^>]*?\shref="(?:[a-z]+:)?\/\//gu)].map((match) => match[1]);
    expect(outside.filter((tag) => tag !== 'a')).toEqual([]);
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:");
  });

  test(`${name}: a user's text stays text`, () => {
    expect(withoutCodes(html)).not.toMatch(/<script|alert\('x'\)<|javascript:[^<]*"/u);
    expect(html).not.toContain('<!--');
  });

  test(`${name}: tags match, ids are unique, links inside lead somewhere`, () => {
    expect(maybeUnbalanced(html)).toBeUndefined();
    const ids = attribute(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const target of attribute(html, 'href').filter((address) => address.startsWith('#'))) {
      expect(ids).toContain(target.slice(1));
    }
    for (const label of attribute(html, 'aria-labelledby')) expect(ids).toContain(label);
  });

  test(`${name}: one first heading, and none that skips a level`, () => {
    const levels = headingLevels(html);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, place) => expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1));
  });

  test(`${name}: says that it is made up, and holds no unfinished word`, () => {
    if (name !== 'fragment') expect(html).toContain('A made-up example');
    expect(html).not.toMatch(/undefined|NaN|\[object|Infinity/u);
  });
}

test('hostile, long and right-to-left names are shown whole', () => {
  const html = renderIndexPage(index('public'));
  expect(html).toContain('The "Ångström" &lt;script>alert(\'x\')&lt;/script> &amp; Sons');
  expect(html).toContain(longName);
  expect(html).toContain(`<bdi>${rightToLeftName}</bdi>`);
});

test('an address that would run a script is not a link', () => {
  const html = renderInstitutionPage(published);
  expect(html).toContain('javascript:alert(1)');
  expect(attribute(html, 'href').filter((address) => address.includes('javascript'))).toEqual([]);
});

test('a private page is marked everywhere and links to nothing that could be published', () => {
  const html = renderInstitutionPage(scorecard('private'));
  expect(html.match(/PRIVATE/gu)?.length).toBeGreaterThan(6);
  expect(html).toContain('<body class="private-page">');
  expect(html).toMatch(/<title>PRIVATE/u);
  const inside = attribute(html, 'href').filter(
    (address) => !address.startsWith('#') && !/^(https?:|mailto:)/u.test(address)
  );
  expect(inside).toEqual([]);
  expect(renderFragment(scorecard('private'), readmission)).toContain('PRIVATE');
  expect(renderInstitutionPage(published)).not.toContain('PRIVATE');
});

test('the page follows the order of the mock: who, summary, five components, promises, process, charter, what is missing, downloads', () => {
  const html = renderInstitutionPage(published);
  const order = [
    '<h1',
    'id="sum-h"',
    'id="governance"',
    'id="redress"',
    'id="transparency"',
    'id="compliance"',
    'id="consequences"',
    'id="promises"',
    'id="process"',
    'id="charter"',
    'id="missing"',
    'id="downloads"',
    '<footer'
  ];
  const places = order.map((mark) => html.indexOf(mark));
  expect(places).not.toContain(-1);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test('difference, ratio, intervals, p, events and the missing adjustment stand beside a clear gap', () => {
  const html = renderInstitutionPage(published);
  expect(html).toMatch(/6\.3 points \(4\.3 to 8\.3\), or 1\.58 times \(1\.31 to 1\.85\)/u);
  expect(html).toContain('p &lt; 0.001');
  expect(html).toContain('327 fewer readmissions');
  expect(html).toContain('Not adjusted for age.');
});

test('the table holds the same numbers as the chart, words of absence included', () => {
  const html = renderInstitutionPage(published);
  const rows = [...html.matchAll(/<tr class="[^"]*"><th scope="row">(.*?)<\/tr>/gsu)].map(([, row = '']) =>
    row
      .replace(/<(?:i|svg)[\s>].*?<\/(?:i|svg)>/gsu, '')
      .split(/<\/t[hd]>/u)
      .map((cell) => cell.replace(/<[^>]*>/gu, '').trim())
      .slice(0, 6)
  );
  expect(rows).toContainEqual(['Black or African American', '', '17.1%', '16.1 to 18.2', '5,208', '893']);
  expect(rows).toContainEqual([
    'Native Hawaiian or Pacific Islander',
    'Withheld',
    'Withheld',
    'withheld',
    'withheld',
    'withheld'
  ]);
});

test('disagreement is shown and never averaged; a missing reply is said', () => {
  const html = renderInstitutionPage(published);
  expect(html).toContain('They disagree. Both judgments stand; they are not averaged.');
  expect(html).toContain('Asked on 1 July 2025, after the last day counted (30 June 2025); no answer is on record.');
  expect(html).toContain('no assessment given');
});

test.each([12, 24, 40, 80])('an embed of %i groups stays below 20 kB and names every group', (groups) => {
  const rows = Array.from({ length: groups }, (_, number) => {
    const figure = number % 3 === 2 ? absentFigure('withheld', 40) : share(20 + number, 300);
    const name = `A language of some length ${number}`;
    return row(name, figure, { pair: pair(name, figure, 'English', share(30, 300), 'cannot-conclude') });
  });
  const html = renderEmbed(published, readmission, view('by-language', 'Language', rows, {}));
  expect(new TextEncoder().encode(html).length).toBeLessThan(20_000);
  for (const { group } of rows) expect(html).toMatch(new RegExp(`>${group} ?<`, 'u'));
});

test('a link to a measure leads to its headline, so that a folded card opens', () => {
  const html = renderInstitutionPage(published);
  expect(html).toContain(`href="#measure-${readmission.slug}-h"`);
  expect(attribute(html, 'id')).toContain(`measure-${readmission.slug}-h`);
});

test('an embed names institution, publisher, contact, data date and edition', () => {
  const html = renderEmbed(published, pain, pain.views[0]);
  for (const text of [
    'Riverside General Hospital',
    'Calder County Health Equity Coalition',
    'scorecard@calder.example',
    '30 June 2025',
    '2025-09'
  ])
    expect(html).toContain(text);
});

test('the picture is one self-contained SVG with title and description', () => {
  const svg = renderEmbedSvg(scorecard('public', `${hostileName}\u0007`), readmission, readmission.views[0]);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="640"/u);
  expect(svg).toMatch(/<title id="t">[^<]+<\/title><desc id="d">[^<]+<\/desc>/u);
  expect(maybeUnbalanced(svg)).toBeUndefined();
  expect(svg).not.toMatch(/[\u0000-\u0008]|<script|var\(--/u);
});
