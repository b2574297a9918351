import { expect, test } from 'vitest';
import { maybeFollowed, previewAddress, sheets } from '#lib/workbench/preview-address.ts';

test('links between the pages of an edition lead to their previews', () => {
  const card = { slug: 'elm', sheet: 'scorecard' } as const;
  expect(maybeFollowed(card, '../index.html')).toEqual({ slug: '', sheet: 'scorecard' });
  expect(maybeFollowed(card, 'letters/index.html#governance-1')).toEqual({ slug: 'elm', sheet: 'letters' });
  expect(maybeFollowed({ slug: 'elm', sheet: 'letters' }, '../../es/elm/letters/index.html')).toEqual({
    slug: 'elm',
    sheet: 'spanish-letters'
  });
  expect(maybeFollowed(card, '../frameworks/record/elm/index.html#lh-goal-4-1')).toEqual({
    slug: 'elm',
    sheet: 'record'
  });
  expect(maybeFollowed({ slug: '', sheet: 'scorecard' }, 'elm/index.html')).toEqual(card);
});

test('every page is found again by its own address', () => {
  for (const sheet of sheets) {
    const page = { slug: 'elm', sheet };
    expect(maybeFollowed({ slug: '', sheet: 'scorecard' }, previewAddress(page))).toEqual(page);
  }
});

test('what is not previewed is not followed', () => {
  for (const link of [
    '../methods/x.html',
    'https://elm.example/index.html',
    'mailto:a@b.example',
    'data.csv',
    'http://['
  ])
    expect(maybeFollowed({ slug: 'elm', sheet: 'scorecard' }, link)).toBeUndefined();
});
