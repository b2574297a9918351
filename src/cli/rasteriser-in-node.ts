import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontFiles, openRasteriser, type Rasteriser } from '#lib/publishing/rasteriser.ts';

/** The rasteriser of the command line, its program and fonts read from the packages that are installed with it. */
export function rasteriserInNode(): Promise<Rasteriser> {
  const { resolve } = createRequire(import.meta.url);
  return openRasteriser({
    program: readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')),
    fonts: fontFiles.map((name) => readFileSync(resolve(`dejavu-fonts-ttf/ttf/${name}`)))
  });
}
