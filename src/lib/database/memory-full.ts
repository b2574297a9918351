import { DatabaseError } from './database.ts';

/** Whether what was thrown says that the memory of the engine is full. */
export function isMemoryFull(error: unknown): boolean {
  return error instanceof DatabaseError && isAboutMemory(error.message);
}

/** Whether an engine's own words say so: DuckDB's, or those of a WASM engine that could not grow. */
export function isAboutMemory(message: string): boolean {
  return /out of memory|could not allocate|failed to allocate|allocation failure|bad_alloc|memory access out of bounds/i.test(
    message
  );
}
