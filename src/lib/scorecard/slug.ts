import type { CriterionId } from '#lib/catalog/types.ts';

const longest = 60;

/** Names of folders and pages of an edition, and names that some file systems keep for themselves. */
const reserved: readonly string[] = [
  'methods',
  'frameworks',
  'check',
  'editions',
  'latest',
  'en',
  'es',
  'embed',
  'assets',
  'con',
  'prn',
  'aux',
  'nul',
  ...['com', 'lpt'].flatMap((port) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${port}${number}`))
];

/** Letters that do not come apart into a base letter and an accent. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i'
};

/**
 * Names → slugs for addresses: lower-case ASCII letters, digits, single hyphens; 1 to 60 characters; no two names share one.
 * A name that is a slug already keeps it; of names that would share one, the first by code unit gets it and the others
 * get `-2`, `-3` … The order in which names are given does not matter.
 *
 * @param kept slugs that no name gets, beside those that are never given
 */
export function slugs(names: readonly string[], kept: readonly string[] = []): ReadonlyMap<string, string> {
  const taken = new Set([...reserved, ...kept]);
  const found = new Map<string, string>();
  const sorted = [...new Set(names)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [already, others] = [
    sorted.filter((name) => slugOf(name) === name),
    sorted.filter((name) => slugOf(name) !== name)
  ];
  for (const name of [...already, ...others]) {
    const slug = free(slugOf(name), taken);
    taken.add(slug);
    found.set(name, slug);
  }
  return new Map(names.map((name) => [name, found.get(name) ?? '']));
}

/** The slug of a criterion: `governance-1`. */
export function criterionSlug(id: CriterionId): string {
  return id.replace('.', '-');
}

function slugOf(name: string): string {
  const ascii = [...name.normalize('NFKD').toLowerCase()].map((letter) => letters[letter] ?? letter).join('');
  const plain = ascii.replace(/\p{Mark}/gu, '').replace(/['’]/g, '');
  return cut(plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+/, ''), longest) || 'name';
}

function free(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const candidate = `${cut(slug, longest - 1 - String(number).length)}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function cut(slug: string, length: number): string {
  return slug.slice(0, length).replace(/-+$/, '');
}
