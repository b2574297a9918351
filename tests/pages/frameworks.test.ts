import { describe, expect, it } from 'vitest';
import { criteria } from '#lib/catalog/criteria.ts';
import { crosswalk, frameworks, glossary } from '#lib/catalog/frameworks.ts';
import { english } from '#lib/messages/english.ts';
import type { Messages } from '#lib/messages/messages.ts';
import { alphabetical } from '#lib/pages/alphabetical.ts';
import { frameworkSections, itemAnchor } from '#lib/pages/framework-sections.ts';
import { recordOf } from '#lib/pages/record-of.ts';
import {
  frameworkContent,
  frameworkTitle,
  renderFrameworkPage,
  renderFrameworkRecord,
  renderFrameworksPage,
  renderGlossaryPage
} from '#lib/pages/render-frameworks.ts';
import { hostileName, scorecard } from './fixture.ts';
import { attribute, headingLevels, maybeUnbalanced } from './markup.ts';

const published = scorecard('public');
const { edition } = published;
const spanish: Messages = { ...english, language: 'es', text: ({ en, es }) => es ?? en };
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const slug = published.institution.slug;

/** Every page at its place in an edition. */
const pages: Readonly<Record<string, string>> = {
  'frameworks/index.html': renderFrameworksPage(edition),
  'frameworks/light-and-heat/index.html': renderFrameworkPage(edition, 'light-and-heat'),
  'frameworks/raising-the-bar/index.html': renderFrameworkPage(edition, 'raising-the-bar'),
  'frameworks/glossary/index.html': renderGlossaryPage(edition),
  [`frameworks/record/${slug}/index.html`]: renderFrameworkRecord(published)
};
const record = pages[`frameworks/record/${slug}/index.html`] ?? '';

/** The markup of an item: from its anchor to the next item's. */
function itemOf(html: string, id: string): string {
  const from = html.indexOf(`id="${itemAnchor(id)}"`);
  const to = html.indexOf('class="fw-item"', from + 1);
  return from < 0 ? '' : html.slice(from, to < 0 ? undefined : to);
}

describe.each(Object.entries(pages))('%s', (path, html) => {
  it('is a whole document of matching tags, with unique ids and no missing words', () => {
    expect(maybeUnbalanced(html)).toBeUndefined();
    const ids = attribute(html, 'id');
    expect(ids.length).toBe(new Set(ids).size);
    expect(html).not.toMatch(/undefined|\[object|NaN/u);
  });

  it('loads nothing and runs nothing', () => {
    expect(attribute(html, 'src')).toEqual([]);
    expect(html).not.toMatch(/<(script|link|iframe|img|object|embed|base)[\s>]/u);
  });

  it('has one first heading, and skips no level', () => {
    const levels = headingLevels(html);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('links only to what an edition has, anchors included', () => {
    const own = new Set([...Object.keys(pages), 'index.html', 'methods/index.html', `${slug}/index.html`]);
    for (const href of attribute(html, 'href').filter((each) => !/^(https?|mailto):/u.test(each))) {
      const { pathname, hash } = new URL(href, `http://edition/${path}`);
      const target = pathname.slice(1);
      expect(own).toContain(target);
      const there = pages[target];
      if (there !== undefined && hash !== '' && !/^#[gsc]-/u.test(hash)) {
        expect(attribute(there, 'id')).toContain(hash.slice(1));
      }
    }
  });
});

describe('the parts of a framework', () => {
  it('hold every item exactly once', () => {
    for (const framework of frameworks) {
      const held = frameworkSections(framework).flatMap(({ head, groups }) => [
        ...(head ? [head.id] : []),
        ...groups.flatMap(({ items }) => items.map(({ id }) => id))
      ]);
      expect([...held].sort()).toEqual(framework.items.map(({ id }) => id).sort());
    }
  });
});

describe('a framework whole', () => {
  it.each(frameworks)('$id shows every item with title, explanation, question and practices', (framework) => {
    const html = renderFrameworkPage(edition, framework.id);
    const ids = attribute(html, 'id');
    for (const item of framework.items) {
      expect(ids).toContain(itemAnchor(item.id));
      const texts = [item.title, item.explanation, ...(item.question ? [item.question] : [])];
      for (const { en } of [...texts, ...(item.practices ?? []).map(({ text }) => text)]) {
        expect(html).toContain(escaped(en));
      }
    }
    for (const { title } of framework.resources) expect(html).toContain(escaped(title));
    for (const { text } of framework.vignettes) expect(html).toContain(escaped(text.en));
    expect(html).toContain(escaped(framework.source));
  });

  it('says so where the source lists no practices, and only there', () => {
    const html = renderFrameworkPage(edition, 'light-and-heat');
    for (const item of frameworks.flatMap(({ items }) => items).filter(({ kind }) => kind === 'goal')) {
      const isSaid = itemOf(html, item.id).includes('The source lists no practices here.');
      expect([item.id, isSaid]).toEqual([item.id, (item.practices ?? []).length === 0]);
    }
  });

  it('links a goal to its criteria and to the actions that ask for the same, and back', () => {
    const heat = renderFrameworkPage(edition, 'light-and-heat');
    const bar = renderFrameworkPage(edition, 'raising-the-bar');
    const [{ goal, actions } = { goal: '', actions: [] }] = crosswalk.actions;
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) {
      expect(itemOf(heat, goal)).toContain(`href="../raising-the-bar/index.html#${itemAnchor(action)}"`);
      expect(itemOf(bar, action)).toContain(`href="../light-and-heat/index.html#${itemAnchor(goal)}"`);
    }
    expect(itemOf(heat, 'lh.goal.1.3')).toContain('href="../index.html#governance-1"');
  });

  it('marks the lines between the sources as ours', () => {
    for (const path of ['frameworks/index.html', 'frameworks/light-and-heat/index.html']) {
      expect(pages[path]).toContain('is our own reading: neither source draws these lines');
    }
  });
});

describe('the overview', () => {
  const html = pages['frameworks/index.html'] ?? '';

  it('has the nine criteria with their questions and the items that speak to them', () => {
    for (const { id, question } of criteria) {
      expect(itemOf(html, id)).toContain(escaped(question.en));
      for (const { item } of crosswalk.criteria.filter((line) => line.criteria.includes(id))) {
        expect(itemOf(html, id)).toContain(`#${itemAnchor(item)}"`);
      }
    }
  });

  it('counts the items of each kind', () => {
    for (const text of ['5 steps', '19 strategic goals', '18 examples', '4 levels', '6 guiding values', '14 actions']) {
      expect(html).toContain(text);
    }
  });
});

describe('the glossary', () => {
  it('has every word in the order of the alphabet, in Spanish too', () => {
    const terms = (html: string): string[] => [...html.matchAll(/<dt>(.*?)<\/dt>/gu)].map((match) => match[1] ?? '');
    const inEnglish = terms(frameworkContent('glossary'));
    expect(inEnglish).toHaveLength(glossary.length);
    expect(inEnglish).toEqual(alphabetical(inEnglish, (term) => term));
    const inSpanish = terms(frameworkContent('glossary', { messages: spanish }));
    expect(inSpanish).toHaveLength(glossary.length);
    expect(inSpanish).not.toEqual(inEnglish);
    expect(inSpanish).toEqual(alphabetical(inSpanish, (term) => term));
  });

  it('is sorted without regard to capitals and accents, ñ after n', () => {
    const words = ['Nube', 'ñandú', 'Época', 'eso', 'nzz', 'épico'];
    expect(alphabetical(words, (word) => word)).toEqual(['épico', 'Época', 'eso', 'Nube', 'nzz', 'ñandú']);
  });
});

describe('the record of an institution', () => {
  const lookup = recordOf(published);
  const items = frameworks.flatMap((framework) => framework.items);

  it('has every item of both frameworks and the nine criteria', () => {
    const ids = attribute(record, 'id');
    for (const { id } of [...items, ...criteria]) expect(ids).toContain(itemAnchor(id));
  });

  it('shows what is on record for an item, and says where nothing is', () => {
    for (const { id } of items.filter(({ kind }) => ['goal', 'example', 'action'].includes(kind))) {
      const { commitments, assessments, indicators, replies } = lookup.of(id);
      const html = itemOf(record, id);
      for (const promise of commitments) expect(html).toContain(`href="../../../${slug}/index.html#${promise}"`);
      for (const { label } of indicators) expect(html).toContain(escaped(label.en));
      const isEmpty = commitments.length + assessments.length + indicators.length + replies.length === 0;
      expect([id, html.includes('Nothing on record')]).toEqual([id, isEmpty]);
    }
  });

  it('names the state of a promise with a sign and a word', () => {
    const html = itemOf(record, 'lh.goal.4.1');
    expect(html).toMatch(/<use href="#s-missed"\/><\/svg> Missed/u);
    expect(html).toContain('Fewer readmissions of Black patients');
    expect(record).toContain('<symbol id="s-missed"');
  });

  it('sets assessments side by side, says that they disagree, and adds the reply', () => {
    const html = itemOf(record, 'lh.goal.3.1');
    expect(html).toMatch(/The community[\s\S]*Partly met[\s\S]*The institution[\s\S]*Met[\s\S]*They disagree/u);
    expect(html).toContain('We begin earlier now.');
    expect(itemOf(record, 'lh.example.commit.2')).not.toContain('They disagree');
  });

  it('counts the items with anything on record, and no more', () => {
    const goals = items.filter(({ kind, id }) => {
      const { commitments, assessments, indicators, replies } = lookup.of(id);
      return kind === 'goal' && commitments.length + assessments.length + indicators.length + replies.length > 0;
    });
    expect(goals.length).toBeGreaterThan(0);
    expect(record).toContain(`<li data-count="record.goal" data-value="${goals.length}">${goals.length} of 19 `);
    expect(lookup.counts.map(({ all }) => all)).toEqual([9, 19, 18, 14, 5, 4, 5, 4, 6]);
  });

  it('counts nothing where the scorecard has no record at all, and still shows every item', () => {
    const empty = renderFrameworkRecord({ ...published, frameworks: [] });
    expect(recordOf({ ...published, frameworks: [] }).counts.map(({ some }) => some)).toEqual(Array(9).fill(0));
    expect(empty.match(/Nothing on record/gu)).toHaveLength(items.length + criteria.length);
  });

  it('lets no name become markup', () => {
    const html = renderFrameworkRecord(scorecard('public', hostileName));
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script');
    expect(maybeUnbalanced(html)).toBeUndefined();
  });

  it('marks a private record as private and links to nothing', () => {
    const html = renderFrameworkRecord(scorecard('private'));
    expect(html).toContain('PRIVATE');
    expect(attribute(html, 'href').filter((href) => !href.startsWith('#') && !href.startsWith('http'))).toEqual([
      'mailto:scorecard@calder.example'
    ]);
  });

  it('speaks the language of its messages', () => {
    const html = renderFrameworkRecord(published, { messages: spanish });
    expect(html).toContain('lang="es"');
    expect(html).toContain('No consta nada');
    expect(html).not.toContain('Nothing on record');
  });
});

describe('the same pages in the app', () => {
  it('link to addresses without file names', () => {
    expect(attribute(frameworkContent('overview'), 'href')).toContain('./light-and-heat/');
    expect(attribute(frameworkContent('glossary'), 'href')).toContain('../raising-the-bar/');
    for (const page of ['overview', 'light-and-heat', 'raising-the-bar', 'glossary'] as const) {
      expect(attribute(frameworkContent(page), 'href').filter((href) => href.includes('.html'))).toEqual([]);
      expect(frameworkTitle(page)).not.toBe('');
    }
  });
});
