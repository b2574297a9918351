import { englishProposals } from './english-proposals.ts';
import { spanishProposals } from './spanish-proposals.ts';
import type { WideProposalDetails } from './wide-proposals.ts';

/** Why something was understood as it was, or what has to be asked: a code with its details, told by `proposalMessages`. */
export type ProposalReason = {
  [Code in keyof ProposalDetails]: { readonly code: Code } & ProposalDetails[Code];
}[keyof ProposalDetails];

/** What each reason is made of. Names and labels are as the file has them. */
export interface ProposalDetails extends WideProposalDetails {
  /** Each row is one figure of an institution, a period, a group: no two rows are the same slice. */
  'rows-are-results': { readonly rows: number; readonly by: readonly string[] };
  /** The same, but for a few rows, which are set aside. */
  'rows-are-mostly-results': { readonly rows: number; readonly by: readonly string[]; readonly repeated: number };
  /** Each row is a person, a stay, a bill. */
  'rows-are-records': { readonly column: string };
  /** The same, where nothing numbers the rows: each says yes or no to an outcome. */
  'rows-are-cases': { readonly column: string };
  /** Each row is the count of a slice, all of them apart, so that they may be added up. */
  'rows-are-cells': { readonly by: readonly string[] };
  'by-name': { readonly column: string };
  'by-name-of-dimension': { readonly column: string; readonly known: number; readonly unmapped: readonly string[] };
  'by-values': { readonly known: number; readonly unmapped: readonly string[] };
  'codes-without-labels': { readonly column: string; readonly dimension: string; readonly values: readonly string[] };
  'code-of': { readonly of: string };
  'same-in-every-row': { readonly value: string };
  'told-by-others': { readonly by: readonly string[] };
  'person-repeats': { readonly persons: number; readonly rows: number };
  'person-once': { readonly rows: number };
  'joined-dimensions': { readonly columns: readonly string[] };
  arithmetic: {
    readonly numerator: string;
    readonly denominator: string;
    readonly value: string;
    readonly factor: number;
    readonly rows: number;
    readonly of: number;
  };
  'count-by-name': { readonly numerator: string; readonly denominator: string };
  limits: { readonly value: string; readonly rows: number };
  'as-given': { readonly value: string };
  'count-only': { readonly column: string };
  'rest-of': { readonly of: string };
  'counts-do-not-give': { readonly value: string };
  'limits-of-nothing': object;
  'not-needed': object;
  'shares-add-up': { readonly columns: readonly string[]; readonly chosen: string; readonly rows: number };
  'other-measures': { readonly columns: readonly string[]; readonly chosen: string };
  'margin-by-name': { readonly label: string; readonly adds: number; readonly of: number };
  'margin-by-sum': { readonly label: string; readonly adds: number; readonly of: number };
  'margin-left-aside': { readonly column: string; readonly label: string };
  /** A column of WHO's HEAT Plus layout that holds no figure of a group. */
  'layout-column': object;
  'blank-is-all': { readonly columns: readonly string[] };
  'blank-group': { readonly column: string; readonly rows: number };
  'half-blank': { readonly column: string };
  'no-institution': { readonly used: string };
  'no-period': { readonly used: string };
  'dates-shifted': { readonly from: string; readonly to: string };
  'flag-column': { readonly column: string };
  'outcome-question': { readonly column: string; readonly values: readonly string[] };
  'no-outcome': object;
  'absent-sign': { readonly label: string; readonly columns: readonly string[] };
  'absent-question': { readonly label: string; readonly column: string };
  'survey-weights': { readonly column: string };
  'category-without-total': { readonly column: string; readonly values: readonly string[] };
  'key-repeats': { readonly by: readonly string[]; readonly rows: number };
  'many-measures': { readonly columns: readonly string[] };
  'favourable-given': { readonly column: string };
  'favourable-unknown': { readonly indicators: readonly string[] };
  'privacy-question': object;
}

/** A sentence for each reason, in one language. */
export type ProposalMessages = {
  readonly [Code in keyof ProposalDetails]: (details: ProposalDetails[Code]) => string;
};

const languages: Readonly<Record<string, ProposalMessages>> = { en: englishProposals, es: spanishProposals };

/** The sentence that a reason is, in that language; in English where there is none. */
export function proposalSentence(reason: ProposalReason, language: string): string {
  const messages = languages[language] ?? englishProposals;
  const tell = messages[reason.code] as (details: ProposalReason) => string;
  return tell(reason);
}
