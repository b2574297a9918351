/** What a problem says beside its code and place. */
export interface SiteProblemText {
  readonly got: string;
  readonly expected: string;
  readonly remedy: string;
}

/** The words of what stands between an edition and its site, or the edition that it is compared with: handed in, in some language. */
export interface SiteProblemTexts {
  editionKept(edition: string): SiteProblemText;
  /** `editions`: the names that the site has. */
  correctsNothing(corrected: string, editions: readonly string[]): SiteProblemText;
  previousNotEarlier(previous: string, edition: string): SiteProblemText;
  previousOfOthers(previous: readonly string[]): SiteProblemText;
}
