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

function dayOf(edition: string): string {
  return edition.length === 7 ? `${edition}-01` : edition;
}
