import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for copies of people's files, which only its owner may look into and which goes when the command ends. */
export interface ScratchFolder {
  /** Writes a file of its own and gives its path. */
  write(chunks: AsyncIterable<Uint8Array>): Promise<string>;
  /** Removes all that was written. */
  remove(): void;
}

/** Made when it is first written to; removed by `remove`, when the process ends, and when it is told to stop. */
export function scratchFolder(): ScratchFolder {
  let folder: string | undefined;
  let files = 0;
  const remove = () => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    folder = undefined;
    process.off('exit', remove);
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
  const stop = (signal: NodeJS.Signals) => {
    remove();
    process.kill(process.pid, signal);
  };
  const make = () => {
    if (folder !== undefined) return folder;
    process.once('exit', remove);
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    return (folder = mkdtempSync(join(tmpdir(), 'answerable-copies-')));
  };
  return {
    remove,
    async write(chunks) {
      const path = join(make(), `${++files}.csv`);
      const file = openSync(path, 'wx', 0o600);
      try {
        for await (const chunk of chunks) for (let at = 0; at < chunk.length;) at += writeSync(file, chunk, at);
      } catch (error) {
        rmSync(path, { force: true });
        throw error;
      } finally {
        closeSync(file);
      }
      return path;
    }
  };
}
