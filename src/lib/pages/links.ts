/** Addresses, relative to the page, that a page links to. What is left out is not linked: a private page has none. */
export interface Links {
  readonly index?: string;
  readonly methods?: string;
  /** The overview of the two frameworks. */
  readonly guides?: string;
  /** Folder that `data.csv`, `gaps.csv` and `scorecard.json` stand in, with its slash or empty. */
  readonly downloads?: string;
  /** Folder of the embeds, with its slash. */
  readonly embeds?: string;
  /** The page of letters; a demand's letter is at `#` and its id. */
  readonly letters?: string;
  /** What the institution has on record for every item of both frameworks; `lh.goal.4.1` is at `#lh-goal-4-1`. */
  readonly frameworks?: string;
  /** The community's rules as a file, where there are any. */
  readonly charter?: string;
}

/** As an edition's folders are laid out: an institution's page one level below the index. */
export function institutionLinks(slug: string): Links {
  return {
    index: '../index.html',
    methods: '../methods/index.html',
    guides: '../frameworks/index.html',
    downloads: '',
    embeds: 'embed/',
    letters: 'letters/index.html',
    frameworks: `../frameworks/record/${slug}/index.html`,
    charter: '../charter.csv'
  };
}
