/** Addresses, relative to the page, that a page links to. What is left out is not linked: a private page has none. */
export interface Links {
  readonly index?: string;
  readonly methods?: string;
  /** Folder that `data.csv`, `gaps.csv` and `scorecard.json` stand in, with its slash or empty. */
  readonly downloads?: string;
  /** Folder of the embeds, with its slash. */
  readonly embeds?: string;
}

/** As an edition's folders are laid out: an institution's page one level below the index. */
export const institutionLinks: Links = {
  index: '../index.html',
  methods: '../methods/index.html',
  downloads: '',
  embeds: 'embed/'
};
