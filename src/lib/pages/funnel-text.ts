import { indexMessages } from '#lib/messages/index-messages.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { FunnelCard } from '#lib/scorecard/model.ts';

/** What is said of a funnel plot. */
export interface FunnelText {
  readonly title: string;
  /** How many lie inside the limits. */
  readonly headline: string;
  /** The value of the peer group together. */
  readonly target: string;
  readonly across: string;
  readonly notes: readonly string[];
}

const reasons = ['withheld', 'no-figure', 'other-period'] as const;

/** The sentences of a funnel plot; `begins` is where its upright scale begins, if not at 0. */
export function funnelText(card: FunnelCard, begins: number | undefined, messages: Messages): FunnelText {
  const { measure, points, notDrawn } = card;
  const { numbers } = messages;
  const words = indexMessages(messages.language).funnel;
  const unit = messages.text(measure.unit);
  const inside = points.filter(({ place }) => place === 'inside').length;
  const all = numbers.count(points.length);
  return {
    title: words.title(messages.text(measure.label), numbers.period(card.period)),
    headline: words.inside(numbers.count(inside), all, inside === points.length),
    target: words.target(numbers.amount(measure, card.target * card.factor)),
    across: words.across(unit),
    notes: [
      words.note,
      words.expected(all, points.length < 20 ? undefined : numbers.count(Math.round(points.length / 20))),
      ...(points.some(({ size, denominator }) => size < denominator * 0.999) ? [words.effective(unit)] : []),
      ...(begins === undefined ? [] : [words.cut(numbers.amount(measure, begins))]),
      ...reasons.flatMap((why) => {
        const names = notDrawn.filter((one) => one.why === why).map(({ name }) => name);
        return names.length === 0 ? [] : [words.notDrawn[why](numbers.list(names))];
      })
    ]
  };
}
