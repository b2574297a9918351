/** What the reasons are made of that concern columns side by side, and figures of everyone in a column of their own. Names and labels are as the file has them. */
export interface WideProposalDetails {
  /** A column repeats the figure of everyone beside each group: it is read from the rows of one group. */
  average: { readonly column: string; readonly slices: number; readonly label: string };
  'average-differs': { readonly column: string };
  /** `overall`: the file has rows for everyone; `part`: not all of it was looked at; `nowhere`: no group stands once in every slice. */
  'average-not-used': { readonly why: 'overall' | 'part' | 'nowhere' };
  /** HEAT Plus: the mark of the group that others are compared with. */
  'reference-flag': object;
  /** Records: another column of the same dimension is used. */
  'same-dimension': { readonly of: string; readonly dimension: string };
  /** Two columns of days say the same period in every row. */
  'days-of-period': { readonly columns: readonly string[] };
  /** Each row has a figure for each of the columns side by side, and no two rows are the same slice. */
  'rows-are-wide': { readonly rows: number; readonly by: readonly string[] };
  'wide-by-group': { readonly columns: readonly string[]; readonly dimension: string };
  'wide-by-period': { readonly columns: readonly string[] };
  'wide-by-both': { readonly columns: readonly string[]; readonly dimension: string };
  'wide-by-indicator': { readonly columns: readonly string[] };
  'wide-total': { readonly column: string };
  /** A column without a group in its name, of which the figures fit to be everyone's; `rows`: in how many rows. */
  'wide-implied': { readonly column: string; readonly rows: number };
  /** A number beside columns side by side that is none of their figures. */
  'beside-wide': object;
  /** Columns by group or period without a word for their figure: it stands elsewhere. */
  'wide-said': { readonly word: string; readonly in: string };
  'wide-arithmetic': {
    readonly numerator: string;
    readonly denominator: string;
    readonly value: string;
    readonly factor: number;
    readonly rows: number;
    readonly of: number;
  };
  'wide-limits': { readonly value: string; readonly rows: number };
  /** Columns by group (by period where there is no dimension) of which nothing says what their numbers are. */
  'wide-bare': { readonly columns: readonly string[]; readonly dimension?: string };
  'wide-crossed': { readonly columns: readonly string[]; readonly dimensions: readonly string[] };
  'wide-shares': { readonly columns: readonly string[]; readonly dimension: string; readonly rows: number };
  'wide-shares-beside': {
    readonly columns: readonly string[];
    readonly dimension: string;
    readonly other: string;
  };
}

/** A sentence for each of them, in one language. */
export type WideProposalMessages = {
  readonly [Code in keyof WideProposalDetails]: (details: WideProposalDetails[Code]) => string;
};
