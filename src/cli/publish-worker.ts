import { parentPort, workerData } from 'node:worker_threads';
import { institutionDrawer, type InstitutionTask } from '#lib/edition/draw-institution.ts';
import type { EditionPlan } from '#lib/edition/edition-plan.ts';
import { hashInNode } from './hash-in-node.ts';
import type { EditionLanguage } from '#lib/publishing/languages.ts';
import type { PngChoice } from '#lib/publishing/card-image.ts';
import { fileWriter } from './file-writer.ts';
import { picturesInNode } from './pictures-in-node.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly plan: EditionPlan;
  readonly languages: readonly EditionLanguage[];
  readonly png: PngChoice;
  /** Where its files go. */
  readonly folder: string;
}

/**
 * A thread of the command `publish`: is sent institutions (`InstitutionTask`) and answers each, when its files are written, with what
 * stays of it (`DrawnInstitution`).
 */
const { plan, languages, png, folder } = workerData as WorkerStart;
const options = { languages, hash: hashInNode, ...(await picturesInNode(png)) };
const draw = institutionDrawer(plan, options, fileWriter(folder));
parentPort?.on('message', (task: InstitutionTask) => parentPort?.postMessage(draw(task)));
