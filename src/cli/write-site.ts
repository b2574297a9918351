import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteProblems } from '#lib/messages/site-problems.ts';
import type { Problem } from '#lib/problem.ts';
import { siteRefusals, type KnownSite } from '#lib/publishing/site-refusals.ts';
import { statusJson, withEdition, type NewEdition, type SiteStatus } from '#lib/publishing/status-json.ts';
import { hashInNode } from './hash-in-node.ts';
import { stageCopy, type StagedEdition } from './stage-edition.ts';
import { installEdition, inTheWayOf } from './write-edition.ts';

/** Where an edition of a site is kept. */
export function placeInSite(site: string, edition: string): string {
  return join(site, 'editions', edition);
}

/** The problems that forbid to add an edition whatever its files are; empty where there are none. */
export function refusedBySite(site: string, added: NewEdition): readonly Problem[] {
  return siteRefusals({ status: statusOf(site) }, added, siteProblems('en'));
}

/**
 * Adds a staged edition to a site: `editions/EDITION/`, which is never changed afterwards, `latest/`, and `status.json`, which says
 * what became of the others. The publisher's record goes beside the site, to `SITE.records/`. Writes nothing where an edition of that
 * name is kept with other content, where the one to be corrected is not there, or where anything is in the way.
 *
 * @returns the problems that forbade it; empty when it is done
 */
export async function writeSite(
  site: string,
  staged: StagedEdition,
  record: string,
  added: NewEdition
): Promise<readonly Problem[]> {
  const place = placeInSite(site, added.edition);
  const latest = join(site, 'latest');
  const old = statusOf(site);
  const refused = siteRefusals({ status: old, ...otherOfThatName(place, staged) }, added, siteProblems('en'));
  if (refused.length > 0) return refused;
  const status = withEdition(old, added);
  const isLatest = status.latest === added.edition;
  const records = (name: string) => join(`${site}.records`, `${name}.record.json`);
  const inTheWay = [
    ...inTheWayOf(place, staged.files, records(added.edition)),
    ...(isLatest ? inTheWayOf(latest, staged.files, records('latest')) : [])
  ];
  if (inTheWay.length > 0) return inTheWay;
  const copy = isLatest ? await stageCopy(latest, staged) : undefined;
  installEdition(place, staged, record, records(added.edition));
  if (copy) installEdition(latest, copy, record, records('latest'));
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

/** Where an edition of that name is kept with other content: it stays as it is, to the byte. */
function otherOfThatName(place: string, { files }: StagedEdition): Pick<KnownSite, 'otherOfThatName'> {
  const manifest = join(place, 'manifest.json');
  if (!existsSync(manifest) || hashInNode(readFileSync(manifest)) === files.get('manifest.json')?.sha256) return {};
  return { otherOfThatName: place };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}
