import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '#lib/problem.ts';
import { statusJson, withEdition, type NewEdition, type SiteStatus } from '#lib/publishing/status-json.ts';
import { writeEdition } from './write-edition.ts';

/**
 * Adds an edition to a site: `editions/EDITION/`, which is never changed afterwards, `latest/`, and `status.json`, which says what became
 * of the others. The publisher's record goes beside the site, to `SITE.records/`. Writes nothing where an edition of that name is kept
 * with other content, or where the one to be corrected is not there.
 *
 * @returns the problems that forbade it; empty when it is done
 */
export function writeSite(
  site: string,
  files: ReadonlyMap<string, Uint8Array>,
  record: string,
  added: NewEdition
): readonly Problem[] {
  const place = join(site, 'editions', added.edition);
  const old = statusOf(site);
  const refused = [...kept(place, files, added), ...notThere(old, added)];
  if (refused.length > 0) return refused;
  const status = withEdition(old, added);
  const records = (name: string) => join(`${site}.records`, `${name}.record.json`);
  mkdirSync(`${site}.records`, { recursive: true });
  const problems = writeEdition(place, files, record, records(added.edition));
  if (problems.length > 0) return problems;
  if (status.latest === added.edition) {
    const inTheWay = writeEdition(join(site, 'latest'), files, record, records('latest'));
    if (inTheWay.length > 0) return inTheWay;
  }
  write(join(site, 'status.json'), statusJson(status));
  return [];
}

/** The newest edition that a site keeps before the one named, as a folder; undefined where there is none. */
export function maybeEditionBefore(site: string, edition: string): string | undefined {
  const folder = join(site, 'editions');
  if (!existsSync(folder)) return undefined;
  const earlier = readdirSync(folder)
    .filter((name) => /^\d{4}-\d{2}(-\d{2})?$/.test(name) && name < edition)
    .sort();
  const newest = earlier.at(-1);
  return newest === undefined ? undefined : join(folder, newest);
}

function statusOf(site: string): SiteStatus | undefined {
  const file = join(site, 'status.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SiteStatus) : undefined;
}

/** An edition that is kept stays as it is, to the byte. */
function kept(place: string, files: ReadonlyMap<string, Uint8Array>, { edition }: NewEdition): readonly Problem[] {
  const manifest = join(place, 'manifest.json');
  if (!existsSync(manifest) || readFileSync(manifest).equals(files.get('manifest.json') ?? new Uint8Array())) return [];
  return [
    {
      code: 'publish-edition-kept',
      severity: 'error',
      file: place,
      got: `another edition ${edition}, which is kept as it was published`,
      expected: 'a name that no edition of this site has',
      remedy: `Publish under another date, with --corrects ${edition} --because "…" where it puts that one right. Nothing was written.`
    }
  ];
}

function notThere(status: SiteStatus | undefined, { corrects }: NewEdition): readonly Problem[] {
  if (corrects === undefined || status?.editions[corrects.edition] !== undefined) return [];
  return [
    {
      code: 'publish-corrects-nothing',
      severity: 'error',
      got: `--corrects ${corrects.edition}`,
      expected: `an edition of this site: ${Object.keys(status?.editions ?? {}).join(', ') || 'it has none yet'}`,
      remedy: 'Name one of these, or leave --corrects out. Nothing was written.'
    }
  ];
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}
