import type { Cell, Database } from '#lib/database/database.ts';
import { identifier, sql } from '#lib/database/sql.ts';
import { dateReader } from './read-date.ts';
import type { Stage } from './stage-cells.ts';

const archives = [
  /^https?:\/\/web\.archive\.org\/(?:web\/)?(\d{8})\d{0,6}(?:[a-z]{2}_)?\//i,
  /^https?:\/\/archive\.(?:ph|today|is|li|vn|md|fo)\/(\d{8})\d{6}\//i,
  /^https?:\/\/webarchive\.nationalarchives\.gov\.uk\/(?:ukgwa\/)?(\d{8})\d{6}(?:[a-z]{2}_)?\//i
];
const mapping = 'intake_archived';

/**
 * The day on which a web archive took the copy that an address leads to, read from the address; undefined for any other address.
 *
 * @example archiveDate('https://web.archive.org/web/20240131120000/https://hospital.example/') // '2024-01-31'
 */
export function archiveDate(address: string): string | undefined {
  for (const archive of archives) {
    const digits = archive.exec(address)?.[1];
    const read = digits === undefined ? undefined : dateReader([])(digits);
    if (read && 'value' in read) return read.value;
  }
  return undefined;
}

/** Fills `evidence_archived_on` in from the address where the file leaves it blank; an unreadable cell stays unreadable. */
export async function fillArchiveDates(db: Database, stage: string, staged: Stage): Promise<void> {
  const from = identifier(stage);
  const absence = staged.absences.get('evidence_archived_on');
  const isOpen =
    absence === undefined
      ? sql`evidence_archived_on IS NULL`
      : sql`evidence_archived_on IS NULL AND ${identifier(absence)} IS NULL`;
  const found = await db.all(
    sql`SELECT DISTINCT evidence_url AS url FROM ${from} WHERE evidence_url ILIKE '%archive%' AND ${isOpen} ORDER BY 1`
  );
  const rows = found.flatMap((row): Cell[][] => {
    const date = archiveDate(String(row['url']));
    return date === undefined ? [] : [[String(row['url']), date]];
  });
  if (rows.length === 0) return;
  await db.run(sql`DROP TABLE IF EXISTS ${identifier(mapping)}`);
  const columns = ['url', 'day'].map((name) => ({ name, type: 'VARCHAR' as const }));
  await db.insert(mapping, columns, rows);
  await db.run(
    sql`UPDATE ${from} AS s SET evidence_archived_on = a.day FROM ${identifier(mapping)} AS a
      WHERE s.evidence_url = a.url AND s.record IN (SELECT record FROM ${from} WHERE ${isOpen})`
  );
  await db.run(sql`DROP TABLE ${identifier(mapping)}`);
}
