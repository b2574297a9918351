/** Columns of a file that are spread out (`wide` in `datapackage.json`): each stands for a group, a period or an indicator. */
export interface WideSetting {
  /** File column, or a pattern with one `*`, and the label that it stands for: by default its name, or what the `*` stands for. */
  readonly columns: readonly { readonly name: string; readonly label?: string }[];
  readonly into: WideInto;
  /** Column of the table that the cells hold. */
  readonly values: string;
}

export type WideInto = 'group' | 'period' | 'indicator';

/** Every column that labels of spread columns can go into. */
export const wideInto: readonly WideInto[] = ['group', 'period', 'indicator'];
