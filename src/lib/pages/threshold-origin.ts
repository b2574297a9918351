import { accountabilityMessages } from '#lib/messages/accountability-messages.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { IndicatorCard } from '#lib/scorecard/model.ts';

/** Whose thresholds a measure is judged by: ours with their reason, a target, the publisher's, or a charter's with its clock. */
export interface ThresholdOrigin {
  readonly text: string;
  /** Of a charter: how long before the data ended it was set. */
  readonly clock?: string;
  /** A charter that was set only after the data date. */
  readonly isLate: boolean;
}

/** Nothing where the measure has no thresholds. */
export function maybeThresholdOrigin(card: IndicatorCard, messages: Messages): ThresholdOrigin | undefined {
  const { thresholds } = card;
  if (thresholds?.metAt === undefined) return undefined;
  const words = accountabilityMessages(messages.language).charter;
  const { setBy, setOn, daysBefore } = thresholds;
  switch (thresholds.from) {
    case 'charter':
      return {
        text: words.setBy(setBy, setOn),
        ...(daysBefore === undefined ? {} : { clock: words.clock(daysBefore) }),
        isLate: daysBefore !== undefined && daysBefore < 0
      };
    case 'target':
      return { text: words.target, isLate: false };
    case 'user':
      return { text: words.publisher(setBy, setOn), isLate: false };
    case 'default':
      return { text: card.reason === undefined ? words.ours : messages.text(card.reason), isLate: false };
  }
}
