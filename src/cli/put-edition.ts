import type { ReadyEdition } from '#lib/edition/stream-edition.ts';
import type { Problem } from '#lib/problem.ts';
import { publisherRecord, type PublisherRecord } from '#lib/publishing/record.ts';
import type { NewEdition } from '#lib/publishing/status-json.ts';
import { discard, stageEdition, type StagedEdition } from './stage-edition.ts';
import { installEdition, inTheWayOf, recordFileOf } from './write-edition.ts';
import { placeInSite, refusedBySite, writeSite } from './write-site.ts';

/** Files of the project with their hashes, for the publisher's record. */
export type Inputs = PublisherRecord['inputs'];
type Drawing = Parameters<typeof stageEdition>[2];

/** What was written, or the problems that forbade it. */
export interface Written {
  readonly problems: readonly Problem[];
  readonly files: number;
  readonly bytes: number;
}

/** Draws an edition and puts it into a folder of its own, with the publisher's record beside it. */
export function writeTo(out: string, ready: ReadyEdition, drawing: Drawing, inputs: Inputs): Promise<Written> {
  const recordFile = recordFileOf(out);
  return staged(out, ready, drawing, (edition) => {
    const problems = inTheWayOf(out, edition.files, recordFile);
    if (problems.length === 0) installEdition(out, edition, recordOf(ready, edition, inputs), recordFile);
    return problems;
  });
}

/** Draws an edition and adds it to a site that keeps its editions. */
export async function addToSite(
  site: string,
  ready: ReadyEdition,
  drawing: Drawing,
  inputs: Inputs,
  added: NewEdition
): Promise<Written> {
  const problems = refusedBySite(site, added);
  if (problems.length > 0) return { problems, files: 0, bytes: 0 };
  return staged(placeInSite(site, added.edition), ready, drawing, (edition) =>
    writeSite(site, edition, recordOf(ready, edition, inputs), added)
  );
}

/** Stages an edition, has it put where it belongs, and takes away what is left of the staging whatever happens. */
async function staged(
  out: string,
  ready: ReadyEdition,
  drawing: Drawing,
  install: (edition: StagedEdition) => readonly Problem[] | Promise<readonly Problem[]>
): Promise<Written> {
  const edition = await stageEdition(out, ready, drawing);
  try {
    const problems = await install(edition);
    const bytes = [...edition.files.values()].reduce((sum, file) => sum + file.bytes, 0);
    return { problems, files: edition.files.size, bytes };
  } finally {
    discard(edition.folder);
  }
}

function recordOf({ edition, withheld }: ReadyEdition, { files }: StagedEdition, inputs: Inputs): string {
  return publisherRecord({ edition, withheld, files: files.size, inputs });
}
