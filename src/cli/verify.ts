import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#lib/publishing/sha256.ts';
import type { Because, Check } from '#lib/verification/check.ts';
import { checkedFiles, type CheckedFiles } from '#lib/verification/checked-files.ts';
import { verifyInstitution } from '#lib/verification/verify-institution.ts';
import type { Command } from './command.ts';
import type { Console } from './console.ts';
import { UsageError } from './usage-error.ts';

/** `verify`: recomputes from an edition what it publishes, and holds its files against the manifest's hashes. */
export const verify: Command = {
  name: 'verify',
  summary: 'recomputes a published edition from its own data, figure by figure',
  help: `Usage: answerable verify DIR… [--json]

Prints a line for every figure of an edition: match or mismatch where published counts are enough to compute it again, with the
same statistics that made it; word where they are not (times of single cases, sums of squares, figures given without counts), with
whose word it then is; the file with the line that it stands on; and where the methods page says how it is made. Then a line for every file: match or mismatch with the manifest's SHA-256. Asks nothing of any network.

  --json    the same as {"figures": […], "files": […]}

Exit: 0 everything that can be checked matches, 1 something does not, 2 wrong usage.
`,
  options: { json: { type: 'boolean' } },
  run: ({ paths, values }, console) => {
    const editions = paths.map((path) => {
      if (!statSync(path).isDirectory() || !existsSync(join(path, 'manifest.json')))
        throw new UsageError(`There is no edition at “${path}”: it has no manifest.json.`);
      return verifyEdition(path);
    });
    const figures = editions.flatMap((edition) => edition.figures);
    const files = editions.flatMap((edition) => edition.files);
    if (values['json'] === true) console.out(`${JSON.stringify({ figures, files }, null, 1)}\n`);
    else print(figures, files, console);
    const isWrong = [...figures, ...files].some(({ outcome }) => outcome === 'mismatch');
    return Promise.resolve(isWrong ? 1 : 0);
  }
};

interface FileCheck {
  readonly file: string;
  readonly outcome: 'match' | 'mismatch';
  readonly published: string;
  /** SHA-256 of the file as it is; `missing`; or why its figures could not be read. */
  readonly recomputed: string;
}

interface Manifest {
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

function verifyEdition(folder: string): { readonly figures: readonly Check[]; readonly files: readonly FileCheck[] } {
  const { files: listed } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const files = listed.map(({ path, sha256: published }): FileCheck => {
    const place = join(folder, path);
    const recomputed = existsSync(place) ? sha256(readFileSync(place)) : 'missing';
    return { file: path, outcome: recomputed === published ? 'match' : 'mismatch', published, recomputed };
  });
  const institutions = listed.flatMap(({ path }) => /^([^/]+)\/data\.csv$/.exec(path)?.[1] ?? []);
  const figures: Check[] = [];
  for (const institution of institutions) {
    try {
      figures.push(...verifyInstitution(filesOf(folder, institution)));
    } catch (error) {
      const recomputed = error instanceof Error ? error.message : String(error);
      files.push({ file: `${institution}/`, outcome: 'mismatch', published: 'figures that can be read', recomputed });
    }
  }
  return { figures, files };
}

function filesOf(folder: string, institution: string): CheckedFiles {
  return checkedFiles(institution, (name) => {
    const place = join(folder, institution, name);
    return existsSync(place) ? readFileSync(place, 'utf8') : '';
  });
}

const because: Readonly<Record<Because, string>> = {
  persons: 'on the published standard error; how persons repeat is the word of {whose}',
  spread: 'the word of {whose}: sums of squares are not published',
  'case-times': 'the word of {whose}: times of single cases are not published',
  given: 'the word of {whose}: given without counts',
  'not-here': 'the word of {whose}: it rests on figures that are not in this file'
};

function print(figures: readonly Check[], files: readonly FileCheck[], console: Console): void {
  for (const each of figures) {
    const made = each.recomputed === undefined || each.outcome === 'match' ? '' : `, recomputed ${each.recomputed}`;
    const why =
      each.because === undefined ? '' : ` (${because[each.because].replace('{whose}', () => each.whose ?? '')})`;
    const file = each.line === undefined ? each.file : `${each.file}:${String(each.line)}`;
    const method = `methods/index.html#${each.anchor}`;
    console.out(`${each.outcome}\t${file}\t${each.figure}\t${each.part} ${each.published}${made}${why}\t${method}\n`);
  }
  for (const each of files) {
    const made = each.outcome === 'match' ? '' : `, is ${each.recomputed}`;
    console.out(`${each.outcome}\t${each.file}\tSHA-256 ${each.published}${made}\n`);
  }
  const count = (checks: readonly { readonly outcome: string }[], outcome: string) =>
    String(checks.filter((each) => each.outcome === outcome).length);
  console.out(
    `Figures: ${count(figures, 'match')} match, ${count(figures, 'mismatch')} mismatch, ${count(figures, 'word')} rest on somebody’s word. ` +
      `Files: ${count(files, 'match')} match, ${count(files, 'mismatch')} mismatch.\n`
  );
}
