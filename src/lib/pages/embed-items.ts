import { embedPageWords } from '#lib/messages/embed-page-words.ts';
import type { Messages } from '#lib/messages/messages.ts';
import { pageWords } from '#lib/messages/page-words.ts';
import type { DimensionView, IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import type { EmbedTarget } from './embed-codes.ts';
import { cardTarget, wholeTarget } from './embed-targets.ts';
import { viewVerdict } from './view-verdict.ts';

/** Something to embed, beside what else its indicator offers. Files stand beside the page of embeds. */
export interface EmbedItem {
  readonly slug: string;
  readonly label: string;
  /** By which groups, and what the comparison came to; left out where there are none. */
  readonly groups?: string;
  readonly target: EmbedTarget;
  /** The still picture, relative to the page; where the target has one. */
  readonly picture?: string;
  /** The same by its other groups. */
  readonly others: readonly EmbedItem[];
}

/** A section of the page: the whole scorecard, or a component's indicators. */
export interface EmbedPart {
  readonly id: string;
  readonly title: string;
  readonly items: readonly EmbedItem[];
}

/** Everything that a scorecard offers to other pages, in the order of its page. `folder` is the institution's, with its slash. */
export function embedParts(scorecard: Scorecard<'public'>, folder: string, messages: Messages): readonly EmbedPart[] {
  const { wholes } = pageWords(messages.language).downloads;
  const item = (whole: keyof typeof wholes): EmbedItem => ({
    slug: whole,
    label: wholes[whole],
    target: wholeTarget(scorecard, whole, folder, messages),
    ...(whole === 'summary' && { picture: '../card.svg' }),
    others: []
  });
  const parts = scorecard.components.map(({ id, title, criteria, outcomes }) => ({
    id,
    title: messages.text(title),
    items: [...criteria.flatMap(({ indicators }) => indicators), ...outcomes].map((card) =>
      cardItem(scorecard, card, folder, messages)
    )
  }));
  return [
    {
      id: 'whole',
      title: embedPageWords(messages.language).whole,
      items: [
        item('summary'),
        ...(scorecard.ledger.commitments.length > 0 ? [item('promises')] : []),
        ...(scorecard.redress.harms.length > 0 ? [item('redress')] : [])
      ]
    },
    ...parts.filter(({ items }) => items.length > 0)
  ];
}

function cardItem(scorecard: Scorecard<'public'>, card: IndicatorCard, folder: string, messages: Messages): EmbedItem {
  const label = messages.text(card.label);
  const groups = (view: DimensionView): string =>
    pageWords(messages.language).card.foldedView(messages.text(view.label), messages.gaps.verdict(viewVerdict(view)));
  const [first, ...others] = card.views;
  return {
    slug: card.slug,
    label,
    ...(first && { groups: groups(first) }),
    target: cardTarget(scorecard, card, first, folder, messages),
    picture: `${card.slug}.svg`,
    others: others.map((view) => ({
      slug: view.slug,
      label,
      groups: groups(view),
      target: cardTarget(scorecard, card, view, folder, messages),
      others: []
    }))
  };
}
