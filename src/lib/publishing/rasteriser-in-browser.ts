import program from '@resvg/resvg-wasm/index_bg.wasm?url';
import sansBold from 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf?url';
import sans from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf?url';
import serifBold from 'dejavu-fonts-ttf/ttf/DejaVuSerif-Bold.ttf?url';
import { openRasteriser, type Rasteriser } from './rasteriser.ts';

/** The rasteriser of the working page: its program and fonts come from the page's own origin, fetched only when this is called. */
export async function rasteriserInBrowser(): Promise<Rasteriser> {
  const [wasm, ...fonts] = await Promise.all([program, sans, sansBold, serifBold].map(fetched));
  return openRasteriser({ program: wasm ?? new Uint8Array(), fonts });
}

async function fetched(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be loaded: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
