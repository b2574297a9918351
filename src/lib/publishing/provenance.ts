import type { MethodCard, Provenance } from '#lib/scorecard/method-model.ts';
import type { PublishedInstitution } from './institution-files.ts';
import type { FileFacts } from './manifest.ts';

/** The tables that hold figures and comparisons. */
const ofFigures = ['data', 'gaps'] as const;

/**
 * How the measures were counted, and the files of figures with their hashes, in the order of the institutions. Those files are made
 * before any page that names them, and hold nothing of the pages.
 *
 * @param made every file so far, by path
 */
export function provenance(
  methods: readonly MethodCard[],
  institutions: readonly Pick<PublishedInstitution, 'slug' | 'name'>[],
  made: ReadonlyMap<string, FileFacts>
): Provenance {
  const files = institutions.flatMap(({ slug, name }) =>
    ofFigures.map((table) => {
      const path = `${slug}/${table}.csv`;
      const facts = made.get(path);
      if (facts === undefined) throw new Error(`a page before the file that it names: ${path}`);
      return { institution: name, path, sha256: facts.sha256 };
    })
  );
  return { methods, files };
}
