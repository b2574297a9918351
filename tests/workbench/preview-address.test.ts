import { expect, test } from 'vitest';
import { maybeFollowed, previewAddress, sheets } from '#lib/workbench/preview-address.ts';

test('links between the pages of an edition lead to their previews', () => {
  const card = { slug: 'elm', sheet: 'scorecard', language: 'en' } as const;
  expect(maybeFollowed(card, '../index.html')).toEqual({ slug: '', sheet: 'scorecard', language: 'en' });
  expect(maybeFollowed(card, 'letters/index.html#governance-1')).toEqual({
    slug: 'elm',
    sheet: 'letters',
    language: 'en'
  });
  expect(maybeFollowed({ slug: 'elm', sheet: 'letters', language: 'en' }, '../../es/elm/letters/index.html')).toEqual({
    slug: 'elm',
    sheet: 'letters',
    language: 'es'
  });
  expect(maybeFollowed(card, '../frameworks/record/elm/index.html#lh-goal-4-1')).toEqual({
    slug: 'elm',
    sheet: 'record',
    language: 'en'
  });
  expect(maybeFollowed({ slug: '', sheet: 'scorecard', language: 'en' }, 'elm/index.html')).toEqual(card);
});

test('every page is found again by its own address', () => {
  for (const language of ['en', 'es'] as const)
    for (const page of [
      ...sheets.map((sheet) => ({ slug: 'elm', sheet, language })),
      { slug: '', sheet: 'scorecard', language } as const
    ])
      expect(maybeFollowed({ slug: '', sheet: 'scorecard', language: 'en' }, previewAddress(page))).toEqual(page);
});

test('what is not previewed is not followed', () => {
  for (const link of [
    '../methods/x.html',
    'https://elm.example/index.html',
    'mailto:a@b.example',
    'data.csv',
    'http://['
  ])
    expect(maybeFollowed({ slug: 'elm', sheet: 'scorecard', language: 'en' }, link)).toBeUndefined();
});
