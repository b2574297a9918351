/** What a site knows of its editions: `status.json`, beside `editions/` and `latest/`. */
export interface SiteStatus {
  readonly version: 1;
  readonly latest: string;
  /** By name of the edition, oldest first. */
  readonly editions: Readonly<Record<string, EditionStatus>>;
}

export interface EditionStatus {
  /** Folder, relative to the site. */
  readonly path: string;
  readonly data_date: string;
  /** ISO date of the edition that took its place, and its name. */
  readonly superseded_on?: string;
  readonly superseded_by?: string;
  /** ISO date of the edition that corrects it, its name, and what was wrong. */
  readonly corrected_on?: string;
  readonly corrected_by?: string;
  readonly because?: string;
}

/** An edition that joins a site; `corrects` names the kept edition that it puts right. */
export interface NewEdition {
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  readonly edition: string;
  readonly dataDate: string;
  readonly corrects?: { readonly edition: string; readonly because: string };
}

/**
 * The status of a site with one edition more. The newest by name is the latest; every other is superseded by the one after it, on the
 * day that its name says (the first of a month, where it names no day); never by a clock.
 */
export function withEdition(status: SiteStatus | undefined, added: NewEdition): SiteStatus {
  const known: Record<string, EditionStatus> = {
    ...status?.editions,
    [added.edition]: { path: `editions/${added.edition}/`, data_date: added.dataDate }
  };
  const names = Object.keys(known).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const editions: Record<string, EditionStatus> = {};
  names.forEach((name, index) => {
    const { path, data_date, corrected_on, corrected_by, because } = known[name]!;
    const next = names[index + 1];
    const corrected =
      added.corrects?.edition === name
        ? { corrected_on: dayOf(added.edition), corrected_by: added.edition, because: added.corrects.because }
        : {
            ...(corrected_on !== undefined && { corrected_on }),
            ...(corrected_by !== undefined && { corrected_by }),
            ...(because !== undefined && { because })
          };
    editions[name] = {
      path,
      data_date,
      ...(next !== undefined && { superseded_on: dayOf(next), superseded_by: next }),
      ...corrected
    };
  });
  return { version: 1, latest: names.at(-1) ?? added.edition, editions };
}

/** The text of `status.json`. */
export function statusJson(status: SiteStatus): string {
  return `${JSON.stringify(status, null, 2)}\n`;
}

/** A site's `status.json` as it was read; undefined where the text is none, or says something of its editions that cannot be. */
export function maybeSiteStatus(text: string): SiteStatus | undefined {
  const { version, latest, editions } = asFields(maybeJson(text));
  const entries = Object.entries(asFields(editions));
  if (version !== 1 || typeof latest !== 'string' || !entries.some(([name]) => name === latest)) return undefined;
  const known = entries.flatMap(([name, entry]): readonly (readonly [string, EditionStatus])[] => {
    const status = maybeEditionStatus(entry);
    return editionName.test(name) && status !== undefined ? [[name, status]] : [];
  });
  return known.length === entries.length ? { version, latest, editions: Object.fromEntries(known) } : undefined;
}

/** The newest edition that a site keeps before the one named; undefined where there is none. */
export function maybeNameBefore(status: SiteStatus | undefined, edition: string): string | undefined {
  const earlier = Object.keys(status?.editions ?? {}).filter((name) => name < edition);
  return earlier.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).at(-1);
}

const editionName = /^\d{4}-\d{2}(-\d{2})?$/u;
const texts = ['superseded_on', 'superseded_by', 'corrected_on', 'corrected_by', 'because'] as const;

function maybeEditionStatus(entry: unknown): EditionStatus | undefined {
  const fields = asFields(entry);
  const { path, data_date } = fields;
  if (typeof path !== 'string' || typeof data_date !== 'string') return undefined;
  const given = texts.filter((name) => fields[name] !== undefined);
  if (given.some((name) => typeof fields[name] !== 'string')) return undefined;
  return { path, data_date, ...Object.fromEntries(given.map((name) => [name, fields[name]])) };
}

function maybeJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function dayOf(edition: string): string {
  return edition.length === 7 ? `${edition}-01` : edition;
}
