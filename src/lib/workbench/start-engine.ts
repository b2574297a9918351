import type { Database } from '#lib/database/database.ts';
import type { FileReading } from '#lib/database/file-reading.ts';

/** Fetches DuckDB and starts it in a worker, which the signal ends. `onStarting`: how much of it is here, from 0 to 1. */
export async function startEngine(
  signal: AbortSignal,
  onStarting: (share: number) => void,
  onReading: (reading: FileReading) => void
): Promise<Database> {
  onStarting(0);
  const { openInBrowser } = await import('#lib/database/open-in-browser.ts');
  return openInBrowser(onStarting, signal, onReading);
}
