/** How far an engine has come in a file that it streams. */
export interface FileReading {
  /** Of the whole file, in bytes. */
  readonly size: number;
  /** Where the last piece read ended; smaller than before where the file is read anew. */
  readonly at: number;
}

const mark = 'answerable-file-reading';

/**
 * The script of a worker that runs DuckDB's and says how far it has read in large files. It tells by the pieces that DuckDB cuts out
 * of them: while a statement runs, that worker answers nothing else. Each piece is given back as soon as the next one is read, by when
 * DuckDB has copied it: left to the garbage collector, hundreds of megabytes would wait.
 */
export function readingWorkerScript(address: string): string {
  return `{
    const cut = Blob.prototype.slice;
    const read = FileReaderSync.prototype.readAsArrayBuffer;
    let told = 0;
    let last;
    Blob.prototype.slice = function (start = 0, end = this.size, type = '') {
      const now = performance.now();
      if (this.size > 1e6 && now - told > 100) {
        told = now;
        postMessage({ type: '${mark}', size: this.size, at: Math.min(end, this.size) });
      }
      return cut.call(this, start, end, type);
    };
    FileReaderSync.prototype.readAsArrayBuffer = function (piece) {
      last?.transfer?.(0);
      return (last = read.call(this, piece));
    };
  }
  importScripts(${JSON.stringify(address)});`;
}

/** Hands on what such a worker says, and keeps it from those who listen after. */
export function listenForReading(worker: Worker, listener: (reading: FileReading) => void): void {
  worker.addEventListener('message', (event: MessageEvent<{ type?: unknown; size: number; at: number }>) => {
    if (event.data.type !== mark) return;
    event.stopImmediatePropagation();
    listener({ size: event.data.size, at: event.data.at });
  });
}
