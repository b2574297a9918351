import type { OpenedResource } from './open-resource.ts';
import type { Resource } from './resource.ts';
import { scanRecords } from './scan-records.ts';
import type { LedgerEntry } from './types.ts';

/** The ledger's line for a file that could not be opened: none of it is known to be a row. */
export function unopenedEntry(resource: Resource): LedgerEntry {
  return { file: resource.file, resource: resource.name, table: '', rows: 0, used: 0, setAside: 0, columns: {} };
}

/** The ledger's line for a file that was opened and cannot be used: all of its rows are set aside. */
export async function unusedEntry(opened: OpenedResource, table: string): Promise<LedgerEntry> {
  let records = 0;
  await scanRecords(opened.source, opened.dialect, () => void records++);
  const rows = Math.max(records - 1, 0);
  const columns = Object.fromEntries(opened.header.map((name) => [name, 'not used']));
  return { file: opened.file, resource: opened.name, table, rows, used: 0, setAside: rows, columns };
}
