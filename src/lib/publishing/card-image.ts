import { pageOptions } from '#lib/pages/page-options.ts';
import { renderCardPicture } from '#lib/pages/render-card-picture.ts';
import { renderEmbedSvg } from '#lib/pages/render.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import type { PublishOptions } from './publish-options.ts';
import type { Rasteriser } from './rasteriser.ts';

/** Which pictures are made as PNGs beside their SVGs: none, one card per institution, or every indicator's too. */
export const pngChoices = ['none', 'cards', 'all'] as const;
export type PngChoice = (typeof pngChoices)[number];

/** How an edition's PNGs are drawn: from the same SVGs that it holds, cards at 1200 pixels, indicators at twice their width. */
export function cardImages(rasteriser: Rasteriser, choice: 'cards' | 'all'): NonNullable<PublishOptions['pictures']> {
  return (scorecard, language) => {
    const options = pageOptions({ language, languages: [language] });
    const files = new Map([['card.png', rasteriser.png(renderCardPicture(scorecard, options), 1200)]]);
    if (choice === 'cards') return files;
    for (const card of cardsOf(scorecard)) {
      const svg = renderEmbedSvg(scorecard, card, card.views[0], options);
      files.set(`embed/${card.slug}.png`, rasteriser.png(svg, 1280));
    }
    return files;
  };
}
