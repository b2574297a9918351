/** The kinds of files in an edition, in the order in which a reader meets them. */
export const contentKinds = ['pages', 'embeds', 'pictures', 'data', 'records'] as const;
export type ContentKind = (typeof contentKinds)[number];

/** How many files of one kind an edition holds, and how big they are, in bytes. */
export interface EditionContent {
  readonly kind: ContentKind;
  readonly files: number;
  readonly bytes: number;
  readonly largest: number;
}

/** What an edition holds, by kind; kinds without a file are left out. */
export function editionContents(files: ReadonlyMap<string, Uint8Array>): readonly EditionContent[] {
  return contentKinds.flatMap((kind) => {
    const sizes = [...files].filter(([path]) => kindOf(path) === kind).map(([, bytes]) => bytes.length);
    if (sizes.length === 0) return [];
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    return [{ kind, files: sizes.length, bytes, largest: sizes.reduce((most, size) => Math.max(most, size), 0) }];
  });
}

function kindOf(path: string): ContentKind {
  if (path.endsWith('.svg') || path.endsWith('.png')) return 'pictures';
  if (path.includes('/embed/') && !path.endsWith('/embed/index.html')) return 'embeds';
  if (path.endsWith('.html')) return 'pages';
  return path.includes('/') ? 'data' : 'records';
}
