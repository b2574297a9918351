import { englishAccountability } from './english-accountability.ts';
import { spanishAccountability } from './spanish-accountability.ts';
import type { AbsenceWord, MeasureSubject, VerificationWord } from './subjects.ts';

export type PromiseStateWord = 'met' | 'met-late' | 'on-track' | 'behind' | 'missed' | 'cannot-tell' | 'method-changed';
export type PromiseWhyWord =
  'interval' | 'withheld' | 'no-figure' | 'no-later-figure' | 'not-due' | 'no-baseline' | 'unreadable';
export type StageWord = 'named' | 'acknowledged' | 'redressed';
export type DemandKindWord = 'no-data' | 'cannot-tell' | 'cannot-conclude';
export type OpenReasonWord = 'interval' | 'too-few' | 'withheld' | 'unknowns' | 'no-test';

/**
 * What is said of promises, harms, the process, charters, replies and what to ask for, in one language. Dates are ISO dates, days
 * whole numbers, amounts as the register has them; figures are on the scale that is printed.
 */
export interface AccountabilityMessages {
  readonly numbers: AccountabilityNumbers;
  readonly sources: SourceWords;
  readonly registers: RegisterWords;
  readonly promises: PromiseWords;
  readonly unregistered: UnregisteredWords;
  readonly harms: HarmWords;
  readonly process: ProcessWords;
  readonly charter: CharterWords;
  readonly assessments: AssessmentWords;
  readonly replies: ReplyWords;
  readonly needs: NeedWords;
  readonly asks: AskWords;
  readonly embeds: EmbedWords;
}

export interface AccountabilityNumbers {
  date(iso: string): string;
  period(label: string): string;
  count(value: number | string): string;
  days(count: number): string;
  /** A value of a measure: `17.1%`, `92 days`; a whole percent without decimals where it was set and not computed. */
  amount(measure: MeasureSubject, value: number, isSet?: boolean): string;
  /** `16.1 to 18.2`. */
  range(measure: MeasureSubject, lower: number, upper: number): string;
  absence(absence: AbsenceWord): string;
}

export interface SourceWords {
  readonly page: (page: string) => string;
  readonly archived: (date: string) => string;
  readonly verification: (verification: VerificationWord) => string;
  /** Of a statement that nobody has checked: its speaker's. */
  readonly ownWord: string;
  readonly document: string;
}

export interface RegisterWords {
  /** Name of a register inside a sentence; the table's own name where it is unknown. */
  readonly name: (table: string) => string;
  readonly notGiven: (institution: string, table: string) => string;
  readonly notGivenMeans: string;
  readonly declaredEmpty: (institution: string, table: string) => string;
  readonly noRows: (table: string, dataDate: string) => string;
  readonly askLetter: string;
  readonly csv: string;
}

export interface PromiseWords {
  readonly heading: string;
  readonly lead: string;
  readonly counts: string;
  readonly states: Readonly<Record<PromiseStateWord, string>>;
  readonly counted: Readonly<Record<PromiseStateWord, string>>;
  readonly overdue: (days: number) => string;
  readonly late: (days: number) => string;
  readonly metLate: (days: number) => string;
  /** After a number. */
  readonly ofThemOverdue: string;
  readonly dueLabel: (date: string) => string;
  readonly why: Readonly<Record<PromiseWhyWord, string>>;
  readonly methodChanged: string;
  readonly terms: {
    readonly dates: string;
    readonly judgedBy: string;
    readonly promised: string;
    readonly followed: string;
    readonly verifiedBy: string;
    readonly money: string;
    readonly group: string;
    readonly about: string;
  };
  readonly dates: (madeOn: string, dueOn: string, completedOn: string | undefined, dataDate: string) => string;
  readonly byFigures: string;
  readonly byRegister: string;
  readonly figure: (label: string, group: string | undefined, period: string, value: string) => string;
  readonly interval: (value: string, range: string) => string;
  readonly plan: (parts: { readonly target?: string; readonly baseline?: string; readonly path?: string }) => string;
  readonly claimCompleted: (date: string, state: PromiseStateWord) => string;
  readonly claimReached: string;
  readonly noneNamed: string;
  readonly notCalledFor: string;
  readonly happened: (parts: {
    readonly what?: string;
    readonly on?: string;
    readonly by?: string;
    readonly days?: number;
  }) => string;
  readonly outstanding: (dataDate: string, days: number | undefined, hasRegister: boolean) => string;
  readonly registeredAs: (name: string) => string;
  readonly money: (amount: string | undefined, spent: string | undefined) => string;
  readonly item: (number: string | undefined, title: string) => string;
  readonly inRound: (round: number) => string;
  readonly more: string;
  readonly legend: {
    readonly made: string;
    readonly due: string;
    readonly done: string;
    readonly overdue: string;
    readonly dataDate: (date: string) => string;
  };
  readonly note: (dataDate: string, count: number) => string;
}

export interface UnregisteredWords {
  readonly heading: string;
  readonly lead: string;
  readonly unknowable: (institution: string) => string;
  readonly none: string;
  readonly counted: (count: number) => string;
  readonly target: (period: string, groups: string) => string;
  /** Groups of one dimension; of none where it is empty. */
  readonly groups: (groups: readonly string[], dimension: string) => string;
  readonly overall: string;
  readonly commitment: (dueOn: string, days: number) => string;
}

export interface HarmWords {
  readonly heading: string;
  readonly lead: string;
  readonly counts: string;
  readonly stages: Readonly<Record<StageWord, string>>;
  readonly counted: Readonly<Record<StageWord, string>>;
  readonly noneHere: string;
  readonly terms: {
    readonly named: string;
    readonly acknowledged: string;
    readonly redressed: string;
    readonly shapedBy: string;
    readonly money: string;
  };
  readonly by: (date: string, who: string) => string;
  readonly after: (date: string, days: number | undefined) => string;
  readonly notYet: (dataDate: string) => string;
  readonly noDate: string;
  readonly open: (days: number, dataDate: string) => string;
  readonly shapedBy: (who: string | undefined) => string;
  readonly money: (committed: string | undefined, paid: string | undefined) => string;
  readonly byGroup: string;
  readonly byGroupLead: string;
  readonly noGroups: string;
}

export interface ProcessWords {
  readonly heading: string;
  readonly lead: string;
  readonly steps: string;
  readonly counts: (counts: { readonly done: number; readonly due: number; readonly overdue: number }) => string;
  readonly nothing: string;
  readonly goals: string;
  readonly levels: string;
  readonly rounds: string;
  readonly back: string;
  readonly round: (number: number, closedOn: string | undefined) => string;
  readonly since: (number: number) => string;
  readonly unplaced: string;
  readonly record: string;
  readonly legend: { readonly done: string; readonly due: string; readonly overdue: string; readonly nothing: string };
  readonly promise: (number: string) => string;
}

export interface CharterWords {
  readonly heading: string;
  readonly lead: string;
  readonly clock: (daysBefore: number) => string;
  readonly setBy: (who: string | undefined, date: string | undefined) => string;
  readonly rules: {
    readonly metAt: (value: string) => string;
    readonly partlyAt: (value: string) => string;
    readonly reference: (rule: string) => string;
    readonly smallestGap: (ratio: string) => string;
    readonly judgeAge: (judged: boolean) => string;
  };
  readonly file: string;
  /** Whose a threshold is, beside it. */
  readonly ours: string;
  readonly target: string;
  readonly publisher: (who: string | undefined, date: string | undefined) => string;
}

export interface AssessmentWords {
  readonly nobody: string;
  readonly disagree: (assessors: number) => string;
}

export interface ReplyWords {
  readonly heading: string;
  readonly agreement: (agrees: string) => string;
  readonly answered: (askedOn: string, answeredOn: string, days: number) => string;
  readonly waiting: (askedOn: string, days: number, countedTo: string) => string;
  /** There is an answer, but not its day. */
  readonly answeredSomeDay: (askedOn: string) => string;
  /** Without any day to count to. */
  readonly unanswered: (askedOn: string) => string;
  /** Asked only after the last day that is counted to. */
  readonly askedLater: (askedOn: string, countedTo: string) => string;
}

export interface NeedWords {
  readonly heading: string;
  readonly holder: (holder: string) => string;
  readonly elsewhere: (where: string) => string;
  readonly letter: string;
}

export interface AskWords {
  readonly heading: string;
  readonly lead: string;
  readonly kinds: Readonly<Record<DemandKindWord, string>>;
  readonly letter: (title: string) => string;
  readonly allLetters: string;
  readonly open: (parts: {
    readonly group: string;
    readonly reference: string;
    readonly dimension: string;
    readonly reason?: OpenReasonWord;
    readonly have?: string;
    readonly enough?: string;
    readonly known?: string;
  }) => string;
  readonly moreOpen: (count: string) => string;
  readonly answered: (askedOn: string, answeredOn: string) => string;
  readonly waiting: (askedOn: string, days: number) => string;
  readonly asked: (askedOn: string) => string;
  readonly declaredEmpty: string;
  readonly notGiven: string;
}

export interface EmbedWords {
  readonly summaryTitle: (institution: string) => string;
  readonly promisesTitle: (institution: string) => string;
  readonly harmsTitle: (institution: string) => string;
  readonly promises: (overdue: number, all: number) => string;
  readonly harms: (redressed: number, all: number) => string;
  readonly criteria: string;
  readonly rest: (count: number) => string;
  readonly inScorecard: string;
}

/** What is said in that language; in English where there is none yet. */
export function accountabilityMessages(language: string): AccountabilityMessages {
  return languages[language] ?? englishAccountability;
}

const languages: Readonly<Record<string, AccountabilityMessages>> = {
  en: englishAccountability,
  es: spanishAccountability
};
