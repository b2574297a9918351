import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Turns a picture of ours into a PNG. */
export interface Rasteriser {
  /** @param width in pixels; the height follows */
  png(svg: string, width: number): Uint8Array;
}

/** What a rasteriser is made of: its program, and the fonts that pictures are set in, as files. */
export interface RasteriserFiles {
  readonly program: Uint8Array;
  readonly fonts: readonly Uint8Array[];
}

let started: Promise<void> | undefined;

/**
 * A rasteriser (resvg, as WebAssembly) that knows our fonts and no other of the machine: the same bytes in Node and in a browser.
 * Throws where the program cannot be started; it can then be tried again.
 */
export async function openRasteriser({ program, fonts }: RasteriserFiles): Promise<Rasteriser> {
  started ??= initWasm(program as BufferSource);
  try {
    await started;
  } catch (error) {
    started = undefined;
    throw error;
  }
  const font = {
    fontBuffers: [...fonts],
    defaultFontFamily: 'DejaVu Sans',
    sansSerifFamily: 'DejaVu Sans',
    serifFamily: 'DejaVu Serif'
  };
  return {
    png(svg, width) {
      const picture = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } });
      const image = picture.render();
      const bytes = image.asPng();
      image.free();
      picture.free();
      return bytes;
    }
  };
}

/** Names of the fonts' files in the package `dejavu-fonts-ttf`. */
export const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf', 'DejaVuSerif-Bold.ttf'] as const;
