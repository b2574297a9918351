import { cardImages, type PngChoice } from '#lib/publishing/card-image.ts';
import type { PublishOptions } from '#lib/publishing/publish-options.ts';
import { rasteriserInNode } from './rasteriser-in-node.ts';

/** What draws the PNGs that are asked for, as an option; empty for none. */
export async function picturesInNode(png: PngChoice): Promise<Pick<PublishOptions, 'pictures'>> {
  return png === 'none' ? {} : { pictures: cardImages(await rasteriserInNode(), png) };
}
