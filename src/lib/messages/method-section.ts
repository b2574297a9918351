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

/** The numbers of the rules, which the sections say: `catalog/rules.ts` has them. Shares are 0–1. */
export interface RulesSubject {
  readonly version: string;
  readonly significance: number;
  readonly smallestGap: number;
  readonly leastKnown: number;
  readonly leastReference: number;
  readonly leastPopulation: number;
  readonly fairSeats: number;
  readonly fewestInFunnel: number;
  readonly mostIndexMeasures: number;
}
