/** A section of the methods page: paragraphs, then terms with their explanations. */
export interface MethodSection {
  /** Anchor: ASCII letters and hyphens, the same in every language. */
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly terms: readonly MethodTerm[];
}

export interface MethodTerm {
  readonly term: string;
  readonly text: string;
  /** Where the formula or rule comes from, as a reader would look it up. */
  readonly source?: string;
}
