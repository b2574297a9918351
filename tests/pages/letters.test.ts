import { describe, expect, it } from 'vitest';
import { tableAsk } from '#lib/catalog/table-asks.ts';
import { answerDays, lettersOf } from '#lib/pages/letters-of.ts';
import { letterTexts, renderLettersPage } from '#lib/pages/render-letters.ts';
import { hostileName, scorecard } from './fixture.ts';
import { attribute, headingLevels, maybeUnbalanced } from './markup.ts';

const published = scorecard('public');
const { demands, institution } = published;
const inEnglish = renderLettersPage(published, { languages: ['en', 'es'] });
const inSpanish = renderLettersPage(published, { language: 'es', languages: ['en', 'es'] });
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe.each([
  ['en', inEnglish],
  ['es', inSpanish]
] as const)('the page of letters in %s', (language, html) => {
  it('is a whole document in that language, and loads nothing', () => {
    expect(html).toContain(`<html lang="${language}"`);
    expect(maybeUnbalanced(html)).toBeUndefined();
    expect(attribute(html, 'src')).toEqual([]);
    expect(html).not.toMatch(/<(script|iframe|img)[\s>]|undefined|\[object|<ul><\/ul>/u);
    expect(html.replaceAll('<link rel="alternate"', '')).not.toContain('<link');
    const levels = headingLevels(html);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(Math.max(...levels)).toBe(2);
  });

  it('has an article for every demand and one for all, each with a link to itself as text', () => {
    const articles = [...html.matchAll(/<article class="lt-sheet" id="([^"]*)"/gu)].map((match) => match[1]);
    expect(articles).toEqual(['everything', ...demands.map(({ id }) => id)]);
    const ids = attribute(html, 'id');
    expect(ids.length).toBe(new Set(ids).size);
    const texts = letterTexts(published, { language }).map(({ id }) => `${id}.txt`);
    expect(attribute(html, 'href').filter((href) => href.endsWith('.txt'))).toEqual(texts);
    for (const href of attribute(html, 'href').filter((each) => each.startsWith('#'))) {
      expect(ids).toContain(href.slice(1));
    }
  });

  it('asks for every item of every table that a demand needs and that can be asked for', () => {
    for (const demand of demands) {
      const from = html.indexOf(`id="${demand.id}"`);
      const article = html.slice(from, html.indexOf('</article>', from));
      const isWithheld = demand.measures.every(({ why }) => why === 'withheld');
      for (const table of demand.tables) {
        const items = tableAsk(table)?.items ?? [];
        expect(items.length).toBeGreaterThan(0);
        for (const item of items) {
          const text = escaped(language === 'es' ? (item.es ?? item.en) : item.en);
          expect([demand.id, article.includes(`>${text}</li>`)]).toEqual([demand.id, !isWithheld]);
        }
      }
    }
  });

  it('leads to the other language, the scorecard and the index by relative addresses', () => {
    const base = language === 'en' ? '' : 'es/';
    const links = attribute(html, 'href')
      .filter((href) => href.startsWith('../'))
      .map((href) => new URL(href, `http://edition/${base}${institution.slug}/letters/index.html`).pathname);
    const other = language === 'en' ? 'es/' : '';
    expect(links).toEqual(
      expect.arrayContaining([
        `/${base}index.html`,
        `/${base}${institution.slug}/index.html`,
        `/${other}${institution.slug}/letters/index.html`
      ])
    );
  });
});

describe('letters', () => {
  it('differ in every block between the languages', () => {
    const [english, spanish] = [lettersOf(published, 'en'), lettersOf(published, 'es')];
    expect(spanish.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
    english.forEach((letter, number) =>
      letter.blocks.forEach((block, index) => expect(spanish[number]?.blocks[index]).not.toEqual(block))
    );
  });

  it('propose the days from which on answers to the public count as in time', () => {
    expect(answerDays).toBe(30);
  });

  it('are one alone, without the one that joins them, where one thing is asked', () => {
    const one = { ...published, demands: demands.slice(0, 1) };
    expect(letterTexts(one).map(({ id }) => id)).toEqual(['governance-2']);
  });

  it('keep their names apart where a measure is called everything', () => {
    const [first, second] = demands;
    if (!first || !second) throw new Error('two demands');
    const named = { ...published, demands: [{ ...first, id: 'everything' }, second] };
    expect(letterTexts(named).map(({ id }) => id)).toEqual(['everything-asked', 'everything', second.id]);
  });

  it('say so where there is nothing to ask', () => {
    const none = { ...published, demands: [] };
    expect(letterTexts(none)).toEqual([]);
    expect(renderLettersPage(none)).toContain('There is nothing to ask for');
    expect(renderLettersPage(none, { language: 'es' })).toContain('No hay nada que pedir');
    expect(renderLettersPage(none)).not.toContain('<article');
  });

  it('of a private scorecard print no counts, are marked private and link to no other page', () => {
    const html = renderLettersPage(scorecard('private'));
    expect(html).toContain('<title>PRIVATE');
    expect(html).toContain('class="private-page"');
    expect(html).not.toMatch(/318 stays|2,100|64\.0%/u);
    expect(inEnglish).toMatch(/318 stays/u);
    expect(attribute(html, 'href').filter((href) => href.startsWith('..') || href.endsWith('.txt'))).toEqual([]);
  });

  it('let no name become markup, and keep it as it is in text', () => {
    const hostile = scorecard('public', hostileName);
    const html = renderLettersPage(hostile);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script');
    expect(letterTexts(hostile)[0]?.text.replaceAll(/\s+/gu, ' ')).toContain(hostileName);
  });
});
