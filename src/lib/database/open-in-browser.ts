import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmFile from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerFile from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { Database } from './database.ts';
import { listenForReading, readingWorkerScript, type FileReading } from './file-reading.ts';
import { wasmDatabase } from './wasm-database.ts';

/**
 * DuckDB-WASM in a worker of its own, from our own origin. The worker is started from a `blob:` so that it inherits the
 * page's Content-Security-Policy: one loaded from an address obeys its own response's headers, and `<meta>` has none.
 *
 * @param onProgress share of the engine that has arrived, 0–1
 * @param signal ends the worker, which gives its memory back; a statement that it runs then fails
 * @param onRead how far it is in a file that it streams, several times a second
 */
export async function openInBrowser(
  onProgress: (share: number) => void = () => {},
  signal?: AbortSignal,
  onRead: (reading: FileReading) => void = () => {}
): Promise<Database> {
  const script = new Blob([readingWorkerScript(new URL(workerFile, document.baseURI).href)], {
    type: 'text/javascript'
  });
  const address = URL.createObjectURL(script);
  const worker = new Worker(address);
  listenForReading(worker, onRead);
  signal?.addEventListener('abort', () => worker.terminate(), { once: true });
  try {
    const db = new AsyncDuckDB(new VoidLogger(), worker);
    await db.instantiate(new URL(wasmFile, document.baseURI).href, null, ({ bytesLoaded, bytesTotal }) =>
      onProgress(bytesTotal > 0 ? Math.min(1, bytesLoaded / bytesTotal) : 0)
    );
    const connection = await db.connect();
    return await wasmDatabase({
      prepare: (text) => connection.prepare(text),
      insertArrow: (ipc, name) => connection.insertArrowFromIPCStream(ipc, { name, create: false }),
      register: async (name, file) => {
        if (file.handle !== undefined && 'blob' in file.handle)
          await db.registerFileHandle(name, file.handle.blob, DuckDBDataProtocol.BROWSER_FILEREADER, true);
        else await db.registerFileBuffer(name, await file.read(0, file.size));
      },
      drop: (name) => db.dropFile(name),
      close: async () => {
        await connection.close();
        await db.terminate();
        worker.terminate();
      }
    });
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    URL.revokeObjectURL(address);
  }
}
