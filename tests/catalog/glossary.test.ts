import { expect, test } from 'vitest';
import { glossary } from '#lib/catalog/frameworks.ts';
import { localisedTexts } from './localised-texts.ts';

test('the glossary explains at least forty words, each once', () => {
  expect(glossary.length).toBeGreaterThanOrEqual(40);
  expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
  expect(new Set(glossary.map(({ term }) => term.en)).size).toBe(glossary.length);
  expect(new Set(glossary.map(({ term }) => term.es)).size).toBe(glossary.length);
});

test('the glossary is in alphabetical order of its English terms', () => {
  const terms = glossary.map(({ term }) => term.en.toLowerCase());
  for (const [index, term] of terms.entries()) expect(index === 0 || (terms[index - 1] ?? '') < term, term).toBe(true);
});

test('ids of the glossary can stand in an address', () => {
  for (const { id } of glossary) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('every word and meaning is in English and in Spanish, in at most three short sentences', () => {
  for (const { en, es } of localisedTexts(glossary)) {
    expect(es?.trim() ?? '', en).not.toBe('');
    expect(es).not.toBe(en);
  }
  for (const { id, meaning } of glossary) {
    for (const text of [meaning.en, meaning.es ?? '']) {
      expect(text, id).toMatch(/\.$/);
      expect(text.split(/[.:?] /).length, id).toBeLessThanOrEqual(3);
      expect(text.split(/\s+/).length, id).toBeLessThanOrEqual(50);
    }
  }
});
