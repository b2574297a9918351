import type { Edition } from '#lib/scorecard/model.ts';
import { escapeText } from './document.ts';

/** What is embedded, with its addresses inside the edition's folder. */
export interface EmbedTarget {
  /** `riverside/embed/readmission.html`. */
  readonly embed: string;
  /** Where it stands on the whole scorecard: `riverside/index.html#measure-readmission-h`. */
  readonly whole: string;
  /** Title of the frame, and text of the link where there is no frame. */
  readonly title: string;
  /** The still picture, in pixels, with its sentence; left out where there is none. */
  readonly picture?: { readonly path: string; readonly text: string; readonly width: number; readonly height: number };
}

/** HTML to copy, each a whole. Addresses are absolute where the edition knows its own, else relative to its folder. */
export interface EmbedCodes {
  readonly script: string;
  readonly frame: string;
  readonly picture?: string;
}

/** The codes that put a part of an edition into somebody else's page: script, frame without script, picture. */
export function embedCodes(target: EmbedTarget, edition: Edition): EmbedCodes {
  const base = edition.address ?? '';
  const at = (path: string): string => escapeText(`${base}${path}`);
  const { picture } = target;
  const title = escapeText(target.title);
  return {
    script: [
      `<div data-answerable="${at(target.embed)}"><a href="${at(target.whole)}">${title}</a></div>`,
      `<script async src="${at('embed.js')}"></script>`
    ].join('\n'),
    frame: `<iframe src="${at(target.embed)}" title="${title}" width="640" height="800" style="width:100%;height:auto;aspect-ratio:4/5;min-height:30rem;border:0" loading="lazy"></iframe>`,
    ...(picture && {
      picture: `<a href="${at(target.whole)}"><img src="${at(picture.path)}" alt="${escapeText(picture.text)}" width="${picture.width}" height="${picture.height}" style="max-width:100%;height:auto" loading="lazy"></a>`
    })
  };
}
