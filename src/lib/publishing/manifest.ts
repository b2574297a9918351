import type { Edition } from '#lib/scorecard/model.ts';
import { sha256 } from './sha256.ts';

/**
 * `manifest.json`: size and SHA-256 of every published file but itself, sorted by path, with edition, data date, publisher,
 * policy and version. It holds no hash of an input: a small private table could be guessed from it.
 */
export function manifest(edition: Edition, files: ReadonlyMap<string, Uint8Array>): string {
  const paths = [...files.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const { edition: name, title, dataDate, publisher, policy, software, madeUp } = edition;
  return `${JSON.stringify(
    {
      version: 1,
      software: `Answerable ${software}`,
      edition: name,
      title,
      data_date: dataDate,
      publisher,
      policy: { id: policy.id, hides_counts_up_to: policy.upTo },
      made_up: madeUp,
      files: paths.map((path) => {
        const bytes = files.get(path) ?? new Uint8Array();
        return { path, bytes: bytes.length, sha256: sha256(bytes) };
      })
    },
    null,
    2
  )}\n`;
}
