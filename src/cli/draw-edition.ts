import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { institutionDrawer, type DrawnInstitution, type InstitutionTask } from '#lib/edition/draw-institution.ts';
import { fileWriter } from './file-writer.ts';
import { hashInNode } from './hash-in-node.ts';
import { picturesInNode } from './pictures-in-node.ts';
import type { WorkerStart } from './publish-worker.ts';

/** Fewer institutions than this are drawn sooner than threads are started. */
const fewestForWorkers = 8;
const mostWorkers = 8;

/** Most of what drawing makes is thrown away soon: with room for it, a quarter of the time is saved. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/**
 * Draws institutions and writes their files below a folder: in as many threads as the machine has processors, where there are many
 * institutions, else one after another in this one. The files are the same.
 *
 * @param worker file of the built `publish-worker.ts`; `undefined` where there is none, as when the command runs from its sources
 * @returns what stays of them, in any order
 */
export async function drawEdition(
  start: WorkerStart,
  tasks: Iterable<InstitutionTask>,
  institutions: number,
  worker: string | undefined = builtWorker()
): Promise<readonly DrawnInstitution[]> {
  const threads = Math.min(availableParallelism(), mostWorkers);
  if (worker !== undefined && threads > 1 && institutions >= fewestForWorkers)
    return drawInWorkers(start, tasks, worker, threads);
  const { plan, languages, png, folder } = start;
  const options = { languages, hash: hashInNode, ...(await picturesInNode(png)) };
  return Array.from(tasks, institutionDrawer(plan, options, fileWriter(folder)));
}

async function drawInWorkers(
  start: WorkerStart,
  tasks: Iterable<InstitutionTask>,
  file: string,
  threads: number
): Promise<readonly DrawnInstitution[]> {
  const waiting = tasks[Symbol.iterator]();
  const drawn: DrawnInstitution[] = [];
  const workers = Array.from({ length: threads }, () => new Worker(file, { workerData: start, resourceLimits }));
  const finished = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        const next = (): boolean => {
          const { value, done } = waiting.next();
          if (done !== true) worker.postMessage(value);
          return done !== true;
        };
        let open = 0;
        worker.on('error', reject);
        worker.on('exit', (code) => reject(new Error(`a thread that draws pages ended early (${code})`)));
        worker.on('message', (one: DrawnInstitution) => {
          drawn.push(one);
          if (!next()) open -= 1;
          if (open === 0) resolve();
        });
        // Two at a time, so that a worker need not wait for the next one to be handed over.
        while (open < 2 && next()) open += 1;
        if (open === 0) resolve();
      })
  );
  try {
    await Promise.all(finished);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return drawn;
}

/** Beside the built command, or in the folder above its parts. */
function builtWorker(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  return [here, dirname(here)].map((folder) => join(folder, 'publish-worker.js')).find((file) => existsSync(file));
}
