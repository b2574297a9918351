import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { cardImages } from '#lib/publishing/card-image.ts';
import { fontFiles, openRasteriser, type Rasteriser } from '#lib/publishing/rasteriser.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import { longName, rightToLeftName, scorecard } from '../pages/fixture.ts';

const { resolve } = createRequire(import.meta.url);
let rasteriser: Rasteriser;

beforeAll(async () => {
  rasteriser = await openRasteriser({
    program: readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')),
    fonts: fontFiles.map((name) => readFileSync(resolve(`dejavu-fonts-ttf/ttf/${name}`)))
  });
});

/** Width and height that a PNG says of itself; nothing where it is none. */
function sizeOf(png: Uint8Array | undefined): readonly [number, number] | undefined {
  if (png === undefined || String.fromCharCode(...png.subarray(1, 4)) !== 'PNG') return undefined;
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test('an institution has one card of 1200 by 630, the same bytes each time', () => {
  const draw = cardImages(rasteriser, 'cards');
  const files = draw(scorecard('public'), 'en');
  expect([...files.keys()]).toEqual(['card.png']);
  expect(sizeOf(files.get('card.png'))).toEqual([1200, 630]);
  expect(draw(scorecard('public'), 'en')).toEqual(files);
});

test('each language has words of its own on the card', () => {
  const draw = cardImages(rasteriser, 'cards');
  expect(draw(scorecard('public'), 'es')).not.toEqual(draw(scorecard('public'), 'en'));
});

test('on demand every indicator has a picture beside its embed, twice as wide as its SVG', () => {
  const shown = scorecard('public');
  const files = cardImages(rasteriser, 'all')(shown, 'en');
  expect([...files.keys()]).toEqual(['card.png', ...cardsOf(shown).map(({ slug }) => `embed/${slug}.png`)]);
  for (const [path, bytes] of files) if (path !== 'card.png') expect(sizeOf(bytes)?.[0]).toBe(1280);
});

test('text is drawn: another word is another picture, and no font of the machine is needed', () => {
  const picture = (text: string) =>
    rasteriser.png(
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="5" y="30" font-family="Nowhere, 'DejaVu Sans'">${text}</text></svg>`,
      200
    );
  expect(picture('one')).not.toEqual(picture('two'));
  expect(picture('one').length).toBeGreaterThan(picture('').length);
});

test.each([longName, rightToLeftName, '🏥'.repeat(300), 'W'.repeat(300)])(
  'a card is drawn whatever the name: %.20s',
  (name) => {
    expect(sizeOf(cardImages(rasteriser, 'cards')(scorecard('public', name), 'en').get('card.png'))).toEqual([
      1200, 630
    ]);
  }
);

test('what is no picture throws', () => {
  expect(() => rasteriser.png('<svg', 100)).toThrow();
});
