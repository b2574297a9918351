import { statusJson, withEdition, type NewEdition, type SiteStatus } from './status-json.ts';

/**
 * An edition as a site keeps it: `editions/EDITION/…`, `latest/…` where it is the newest, and `status.json`. Laid over the site, it
 * is what `publish --site` writes. `status`: the site's, undefined for its first edition.
 */
export function siteFiles(
  files: ReadonlyMap<string, Uint8Array>,
  status: SiteStatus | undefined,
  added: NewEdition
): ReadonlyMap<string, Uint8Array> {
  const joined = withEdition(status, added);
  const folders = [`editions/${added.edition}/`, ...(joined.latest === added.edition ? ['latest/'] : [])];
  const placed = folders.flatMap((folder) => [...files].map(([path, bytes]) => [folder + path, bytes] as const));
  return new Map([...placed, ['status.json', new TextEncoder().encode(statusJson(joined))]]);
}
