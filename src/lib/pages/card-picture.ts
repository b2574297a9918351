import { signs } from '#lib/charts/parts/signs.ts';
import type { Messages } from '#lib/messages/messages.ts';
import { pageWords } from '#lib/messages/page-words.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { wrapToWidth } from './wrap-to-width.ts';
import type { Audience } from './types.ts';

/** A text with the place of its baseline, in pixels. */
export interface PictureLine {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

export interface PictureCell {
  readonly x: number;
  readonly ink: string;
  readonly wash: string;
  readonly isDashed: boolean;
  readonly sign: { readonly box: string; readonly shapes: string };
  readonly word: readonly PictureLine[];
  readonly criterion: readonly PictureLine[];
}

/** An institution in one picture, 1200 × 630, as links to it are shown elsewhere. */
export interface CardPicture {
  readonly title: string;
  readonly description: string;
  readonly name: readonly PictureLine[];
  /** Whether the serif has all letters of the name. */
  readonly isSerif: boolean;
  readonly summary: readonly PictureLine[];
  readonly cells: readonly PictureCell[];
  readonly cellTop: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly gaps: readonly PictureLine[];
  readonly foot: readonly PictureLine[];
  readonly madeUp: readonly PictureLine[];
}

const left = 56;
const inner = 1088;
const cellGap = 8;
const cellTop = 270;
const cellHeight = 160;

const tones = {
  met: { ink: '#0b5a8c', wash: '#e6f0f7' },
  partly: { ink: '#0b5a8c', wash: '#e6f0f7' },
  'not-met': { ink: '#a5370a', wash: '#fcede5' },
  'cannot-tell': { ink: '#4a5259', wash: '#f3f5f5' },
  'no-data': { ink: '#4a5259', wash: '#ffffff' }
} as const;

/** Places everything on the card: the name, the sentence, nine signs with their words, the gaps, who published it and when. */
export function cardPicture(scorecard: Scorecard<Audience>, messages: Messages): CardPicture {
  const words = pageWords(messages.language);
  const { institution, edition, headline } = scorecard;
  const criteria = scorecard.components.flatMap((component) => component.criteria);
  const cellWidth = (inner - cellGap * (criteria.length - 1)) / criteria.length;
  const [whole = ''] = wrapToWidth(institution.name, inner / 2, 22, 1);
  const title = messages.verdicts.summary(institution.name, headline);
  const gapText = messages.verdicts.gapSummary(headline);
  const single = wrapToWidth(institution.name, inner, 44, 2);
  const name =
    single.length === 1 ? lines(single, 86, 44, 0) : lines(wrapToWidth(institution.name, inner, 34, 2), 72, 34, 40);
  const foot = [
    messages.page.dataUntil(edition),
    messages.page.edition(edition),
    messages.page.publisher(edition)
  ].join(' · ');
  return {
    title,
    description: [
      ...criteria.map(
        ({ title: criterion, verdict }) => `${messages.text(criterion)}: ${messages.verdicts.verdict(verdict)}.`
      ),
      gapText
    ].join(' '),
    name,
    isSerif: !/[^\u0000-\u04ff\u2000-\u206f]/u.test(institution.name),
    summary: lines(wrapToWidth(messages.verdicts.summary(whole, headline), inner, 22, 3), 160, 25, 34),
    cells: criteria.map(({ id, verdict }, index) => {
      const x = left + index * (cellWidth + cellGap);
      const within = { x: x + cellWidth / 2, width: cellWidth - 8 };
      return {
        x,
        ...tones[verdict],
        isDashed: verdict === 'no-data',
        sign: paintedSign(verdict),
        word: lines(wrapToWidth(words.short[verdict], within.width, 18, 2), cellTop + 88, 18, 21, within.x),
        criterion: lines(wrapToWidth(words.criteria[id] ?? id, within.width, 13, 2), cellTop + 132, 14, 17, within.x)
      };
    }),
    cellTop,
    cellWidth,
    cellHeight,
    gaps: lines(wrapToWidth(gapText, inner, 24, 3), 472, 26, 34),
    foot: lines(wrapToWidth(foot, inner, 14, 2), 580, 16, 20),
    madeUp: edition.madeUp ? lines(wrapToWidth(messages.page.madeUp, inner, 14, 1), 620, 16, 20) : []
  };
}

function lines(texts: readonly string[], y: number, size: number, step: number, x = left): readonly PictureLine[] {
  return texts.map((text, index) => ({ x, y: y + index * step, size, text }));
}

/** A sign with its paper painted white: a picture has no page around it that says which colour that is. */
function paintedSign(verdict: keyof typeof tones): { readonly box: string; readonly shapes: string } {
  const sign = signs[`g-${verdict}`];
  if (sign === undefined) throw new Error(`no sign for ${verdict}`);
  return {
    box: sign.box,
    shapes: sign.shapes.replaceAll('var(--paper)', '#ffffff').replaceAll('currentColor', tones[verdict].ink)
  };
}
