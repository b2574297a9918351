import { changesWords } from '#lib/messages/changes-words.ts';
import type { Messages } from '#lib/messages/messages.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import type { Absence, Change, Scorecard, Verdict } from '#lib/scorecard/model.ts';
import { criterionAnchor, indicatorAnchor } from './anchors.ts';
import type { Audience } from './types.ts';

/** A change in words: what it is about, where that stands on the page, and what is said of it. */
export interface ChangeTexts {
  readonly what: string;
  readonly anchor?: string;
  readonly says: readonly string[];
}

/** The words of one change; figures are printed as everywhere on the page. */
export function changeTexts(change: Change, scorecard: Scorecard<Audience>, messages: Messages): ChangeTexts {
  const words = changesWords(messages.language);
  const { criterion, measure } = change;
  if (criterion) {
    const verdict = (text: string) => messages.verdicts.verdictInSentence(text as Verdict);
    return {
      what: messages.text(criterion.title),
      anchor: criterionAnchor(criterion.id),
      says: [words.fromTo(verdict(change.before), verdict(change.after))]
    };
  }
  const card = measure && cardsOf(scorecard).find(({ id }) => id === measure.id);
  const what = [
    measure ? messages.text(measure.label) : words.policy,
    ...(change.dimension ? [messages.text(change.dimension)] : []),
    ...(change.group ? [messages.text(change.group)] : [])
  ].join(' · ');
  return { what, ...(card && { anchor: indicatorAnchor(card) }), says: saysOf(change, card, messages) };
}

function saysOf(
  change: Change,
  card: Parameters<Messages['verdicts']['value']>[0] | undefined,
  messages: Messages
): readonly string[] {
  const words = changesWords(messages.language);
  const { figures, periods } = change;
  const when = (period: string): string => messages.numbers.period(period);
  switch (change.what) {
    case 'definition':
      return [words.definition];
    case 'thresholds':
      return [words.thresholds];
    case 'policy':
    case 'criterion':
      return [];
    case 'groups':
      return [
        ...(change.after === '' ? [] : [words.groupsCame(listed(change.after, messages))]),
        ...(change.before === '' ? [] : [words.groupsGone(listed(change.before, messages))])
      ];
    case 'figure':
    case 'group':
      if (figures === undefined || card === undefined) {
        return [words.fromTo(statusText(change.before, messages), statusText(change.after, messages))];
      }
      return [
        words.fromTo(messages.verdicts.value(card, figures.before), messages.verdicts.value(card, figures.after)),
        ...(change.isClear === undefined ? [] : [change.isClear ? words.clear : words.notClear]),
        ...(periods === undefined
          ? []
          : [
              change.isRevised === true
                ? words.revised(when(periods.after))
                : words.newer(when(periods.before), when(periods.after))
            ])
      ];
  }
}

function listed(groups: string, messages: Messages): string {
  return messages.numbers.list(groups.split(' | '));
}

function statusText(status: string, messages: Messages): string {
  return status === 'ok' ? changesWords(messages.language).isShown : messages.verdicts.absence(status as Absence);
}
