import type { Database } from '#lib/database/database.ts';
import type { OpenedResource } from './open-resource.ts';
import type { ProblemList } from './problem-list.ts';
import { profileFile } from './profile-file.ts';
import { propose } from './propose.ts';
import type { Proposal } from './propose-types.ts';

/** Parts that are asked about where the figures are published, and no problem before. */
const askedLater = new Set(['privacy']);

/**
 * What a file that nobody described is, by what stands in it: said as a problem, with every open question as one of its own. Undefined
 * where nothing is known of it.
 */
export async function understand(
  db: Database,
  opened: OpenedResource,
  title: string | undefined,
  problems: ProblemList
): Promise<Proposal | undefined> {
  const profile = await profileFile(db, opened);
  const proposal = profile && propose(profile, title);
  if (!proposal) return undefined;
  const { file, table, resources, parts } = proposal;
  if (resources.length > 0)
    problems.add('file-understood', { file }, { table, labels: resources.map(({ name }) => name) });
  for (const { part, column, means, confidence, reason, record } of parts)
    if (confidence === 'ask' && !askedLater.has(part))
      problems.add(
        'question-open',
        { file, ...(column !== undefined && { column }), ...(record !== undefined && { record }) },
        { reason, means }
      );
  return proposal;
}
