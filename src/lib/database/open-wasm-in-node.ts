import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Database } from './database.ts';
import { wasmDatabase, type WasmMemory } from './wasm-database.ts';

/**
 * The browser's engine in Node, blocking: for tests that hold both engines equal. Files are copied into its memory.
 */
export async function openWasmInNode(memory: WasmMemory = {}): Promise<Database> {
  const folder = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  const bundle = { mainModule: join(folder, 'duckdb-eh.wasm'), mainWorker: '' };
  const db = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await db.instantiate(() => {});
  const connection = db.connect();
  return wasmDatabase(
    {
      prepare: (text) => connection.prepare(text),
      insertArrow: (ipc, name) => connection.insertArrowFromIPCStream(ipc, { name, create: false }),
      register: async (name, file) => db.registerFileBuffer(name, await file.read(0, file.size)),
      drop: (name) => db.dropFile(name),
      close: async () => {
        connection.close();
        db.reset();
      }
    },
    memory
  );
}
