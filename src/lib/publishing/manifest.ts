import { rules } from '#lib/catalog/rules.ts';
import type { CharterRule, Edition } from '#lib/scorecard/model.ts';
import { charterPath } from './charter-rows.ts';

/** What the manifest says of a file. */
export interface FileFacts {
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/**
 * `manifest.json`: size and SHA-256 of every published file but itself, sorted by path, with edition, data date, publisher,
 * policy, version and languages (the first at the root); and of the community's charter, where there is one, who set it and when first, so that nobody can change
 * the rules afterwards unseen. It holds no hash of an input: a small private table could be guessed from it.
 */
export function manifest(
  edition: Edition,
  languages: readonly string[],
  files: ReadonlyMap<string, FileFacts>,
  charter: readonly CharterRule[]
): string {
  const { edition: name, title, dataDate, publisher, policy, software, madeUp, address, licence } = edition;
  return `${JSON.stringify(
    {
      version: 1,
      software: `Answerable ${software}`,
      edition: name,
      title,
      data_date: dataDate,
      publisher,
      policy: {
        id: policy.id,
        ...(policy.version !== undefined && { version: policy.version }),
        hides_counts_up_to: policy.upTo
      },
      rules: rules.version,
      made_up: madeUp,
      languages,
      ...(address !== undefined && { address }),
      ...(licence !== undefined && { licence }),
      ...(charter.length > 0 && {
        charter: { path: charterPath, sha256: files.get(charterPath)?.sha256, ...summary(charter) }
      }),
      files: sorted(files.keys()).map((path) => ({ path, ...files.get(path) }))
    },
    null,
    2
  )}\n`;
}

function summary(charter: readonly CharterRule[]): object {
  const [first] = sorted(charter.flatMap(({ setOn }) => setOn ?? []));
  return {
    rules: charter.length,
    set_by: sorted(new Set(charter.flatMap(({ setBy }) => setBy ?? []))),
    ...(first !== undefined && { set_on: first })
  };
}

function sorted(texts: Iterable<string>): readonly string[] {
  return [...texts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
