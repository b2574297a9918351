import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findTable } from '#lib/catalog/tables.ts';
import { renderReplyForm, replyScriptHash } from '#lib/pages/render-reply-form.ts';
import { replyColumns } from '#lib/pages/reply-columns.ts';
import { replyGaps } from '#lib/pages/reply-items.ts';
import { english } from '#lib/messages/english.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { hostileName, interpreter, longName, pain, readmission, scorecard } from './fixture.ts';
import { attribute, headingLevels, maybeUnbalanced } from './markup.ts';

const published = scorecard('public');
const form = (shown: Scorecard<'public'> = published) => renderReplyForm(shown, { askedOn: '2025-07-01' });
const html = form();
const script = readFileSync(new URL('../../src/lib/pages/reply-form.script.js', import.meta.url), 'utf8');

const cards = published.components.flatMap((component) => [
  ...component.criteria.flatMap(({ indicators }) => indicators),
  ...component.outcomes
]);

test('the policy lets the form’s own script run and nothing else; the hash is that of the script', () => {
  expect(replyScriptHash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`);
  expect(html.split('<script>')).toHaveLength(2);
  expect(html).toContain(`<script>${script}</script>`);
  const policy = /Content-Security-Policy" content="([^"]+)"/u.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src '${replyScriptHash}'`);
  expect(policy).not.toMatch(/unsafe-eval|connect-src|script-src[^;]*unsafe-inline/u);
  expect(script).not.toMatch(/<\/script|fetch\(|XMLHttpRequest|sendBeacon|https?:\/\/[a-z]/u);
});

test('nothing is loaded from anywhere, and no attribute is a script', () => {
  expect(attribute(html, 'src')).toEqual([]);
  expect(html).not.toMatch(/<(link|iframe|img|object|embed|base)[\s>]|@import|url\((?!#)/u);
  expect(html).not.toMatch(/\son[a-z]+="/u);
});

test('every criterion and every measure, each once, has a place to answer', () => {
  const items = attribute(html, 'data-item');
  const expected = published.components.flatMap((component) => [
    ...component.criteria.map(({ id }) => id as string),
    ...component.criteria.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    ...component.outcomes.map(({ id }) => id)
  ]);
  expect([...items].sort()).toEqual([...expected].sort());
  expect(
    items.filter((item) => /^(governance|redress|transparency|compliance|consequences)\.\d$/u.test(item))
  ).toHaveLength(9);
});

test('what the scorecard says stands there: verdicts, figures, reasons, and every clear gap', () => {
  for (const card of cards) expect(html).toContain(escaped(english.verdicts.value(card, card.overall)));
  expect(html).toContain('6.3 points (4.3 to 8.3)');
  const clear = cards.flatMap(({ views }) =>
    views.flatMap(({ rows }) => rows.filter(({ pair }) => pair?.verdict === 'clear-gap'))
  );
  expect(clear.length).toBeGreaterThan(0);
  expect(cards.flatMap((card) => replyGaps(card, english))).toHaveLength(clear.length);
  expect(replyGaps(pain, english)).toEqual([]);
  expect(replyGaps(interpreter, english)).toEqual([]);
});

test('the answer has the columns of the register of replies, and goes by the name that the files have', () => {
  const columns = findTable('replies')?.columns.map(({ name }) => name) ?? [];
  for (const column of replyColumns) expect(columns).toContain(column);
  for (const { name, required } of findTable('replies')?.columns ?? [])
    if (required) expect(replyColumns).toContain(name);
  expect(attribute(html, 'data-columns')).toEqual([replyColumns.join(',')]);
  expect(attribute(html, 'data-file')).toEqual(['replies-riverside-general-hospital.csv']);
  const other = { ...published, institution: { ...published.institution, key: 'RGH', name: 'Riverside' } };
  expect(attribute(form(other), 'data-institution')).toEqual(['RGH']);
  const agrees = findTable('replies')?.columns.find(({ name }) => name === 'agrees')?.choices ?? [];
  expect(new Set(attribute(html, 'value').filter((value) => value !== ''))).toEqual(new Set(agrees));
});

test('who asks, when, until when the data go and where the answer is to be sent', () => {
  for (const text of [
    'Calder County Health Equity Coalition',
    '1 July 2025',
    '30 June 2025',
    'scorecard@calder.example'
  ])
    expect(html).toContain(text);
});

test('names of any kind are text, tags match, ids are unique, every field has a label', () => {
  for (const name of [hostileName, longName]) {
    const page = form(scorecard('public', name)).replace(/<script>[\s\S]*<\/script>/u, '');
    expect(page).not.toMatch(/<script|<!--/u);
    expect(maybeUnbalanced(page)).toBeUndefined();
    const ids = attribute(page, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const target of attribute(page, 'href').filter((address) => address.startsWith('#')))
      expect(ids).toContain(target.slice(1));
    for (const label of [...attribute(page, 'for'), ...attribute(page, 'aria-labelledby')])
      expect(ids).toContain(label);
    expect(page).not.toMatch(/undefined|NaN|\[object/u);
  }
});

test('headings skip no level', () => {
  const levels = headingLevels(html);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, place) => expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1));
});

test('the same scorecard gives the same bytes', () => {
  expect(form()).toBe(html);
});

test('a private scorecard never becomes a form, and a day that is none is refused', () => {
  const hidden = scorecard('private') as unknown as Scorecard<'public'>;
  expect(() => renderReplyForm(hidden, { askedOn: '2025-07-01' })).toThrow(/public/u);
  expect(() => renderReplyForm(published, { askedOn: 'July' })).toThrow(/ISO/u);
  expect(readmission.views.length).toBeGreaterThan(0);
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
