import type { AccountabilityMessages } from '#lib/messages/accountability-messages.ts';
import type { MeasureSubject } from '#lib/messages/subjects.ts';
import type { CommitmentCard, CommitmentState } from '#lib/scorecard/model.ts';

/** What promises are told with: the words of a language, the data date, and whether shortfalls are registered at all. */
export interface PromiseContext {
  readonly words: AccountabilityMessages;
  readonly text: (localised: { readonly en: string; readonly es?: string }) => string;
  readonly dataDate: string;
  readonly hasShortfallRegister: boolean;
  /** The institution's page of the frameworks, where there is one. */
  readonly frameworks?: string;
}

const tones: Readonly<Record<CommitmentState, 'met' | 'not-met' | 'cannot-tell'>> = {
  met: 'met',
  'met-late': 'met',
  'on-track': 'met',
  behind: 'not-met',
  missed: 'not-met',
  'cannot-tell': 'cannot-tell',
  'method-changed': 'cannot-tell'
};

/** The colour of a state, as a verdict's: it only repeats what sign and word say. */
export function toneOf(state: CommitmentState): string {
  return `v-${tones[state]}`;
}

/** `Missed · 412 days overdue`, `Met, 93 days late`. */
export function stateText({ finding }: CommitmentCard, { promises }: AccountabilityMessages): string {
  const state = finding.daysLate === undefined ? promises.states[finding.state] : promises.metLate(finding.daysLate);
  return finding.daysOverdue === undefined ? state : `${state} · ${promises.overdue(finding.daysOverdue)}`;
}

/** Where published figures and the register say different things of one promise: both, plainly. Else nothing. */
export function maybeClaim({ commitment, finding }: CommitmentCard, words: AccountabilityMessages): string | undefined {
  if (finding.basis !== 'data') return undefined;
  const isMet = finding.state === 'met' || finding.state === 'met-late';
  if (commitment.completedOn === undefined) return isMet ? words.promises.claimReached : undefined;
  return isMet || finding.state === 'on-track'
    ? undefined
    : words.promises.claimCompleted(commitment.completedOn, finding.state);
}

/** What a promise is judged by: its figure with its range, target, baseline and path, or the register's word, and why it cannot be told. */
export function judgedBy(card: CommitmentCard, { words, text }: PromiseContext): string {
  const { commitment, finding, indicator } = card;
  const { promises, numbers } = words;
  const why =
    finding.state === 'method-changed'
      ? promises.methodChanged
      : finding.why === undefined
        ? ''
        : promises.why[finding.why];
  if (finding.basis === 'register') return joined([promises.byRegister, why]);
  const measure = measureOf(card);
  const planned = (value: string | undefined): string | undefined => {
    if (value === undefined) return undefined;
    return indicator === undefined ? numbers.count(value) : numbers.amount(measure, Number(value), true);
  };
  const [target, baseline] = [planned(commitment.target), planned(commitment.baseline)];
  const { figure } = finding;
  return joined([
    promises.byFigures,
    figure === undefined
      ? ''
      : promises.figure(
          indicator === undefined ? (commitment.indicator ?? '') : text(indicator.label),
          figure.group === 'all' ? undefined : figure.group,
          figure.period,
          valueOf(figure, measure, words)
        ),
    promises.plan({
      ...(target === undefined ? {} : { target }),
      ...(baseline === undefined ? {} : { baseline }),
      ...(finding.path === undefined ? {} : { path: numbers.amount(measure, finding.path) })
    }),
    why
  ]);
}

function valueOf(
  figure: NonNullable<CommitmentCard['finding']['figure']>,
  measure: MeasureSubject,
  { numbers, promises }: AccountabilityMessages
): string {
  const { estimate, lower, upper, factor } = figure;
  if (typeof estimate !== 'number') return numbers.absence(estimate.absent);
  const value = numbers.amount(measure, estimate * factor);
  return typeof lower === 'number' && typeof upper === 'number'
    ? promises.interval(value, numbers.range(measure, lower * factor, upper * factor))
    : value;
}

function measureOf({ indicator, finding }: CommitmentCard): MeasureSubject {
  const none = { en: '' };
  return {
    label: indicator?.label ?? none,
    unit: none,
    event: none,
    favourable: 'higher',
    kind: indicator?.kind ?? 'estimate',
    scale: indicator?.scale ?? finding.figure?.factor ?? 1
  };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
