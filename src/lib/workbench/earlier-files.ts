import type { SiteProblems } from '#lib/messages/site-problems.ts';
import type { Problem } from '#lib/problem.ts';
import { maybeScorecard } from '#lib/publishing/maybe-scorecard.ts';
import { maybeSiteStatus, type SiteStatus } from '#lib/publishing/status-json.ts';
import { unzipFiles } from '#lib/publishing/unzip-files.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';

/** What is published already, as far as the person has given it. */
export interface EarlierFiles {
  /** The site's, where it was given. */
  readonly status?: SiteStatus;
  /** Of earlier editions, each institution of an edition once. */
  readonly scorecards: readonly Scorecard<'public'>[];
  readonly problems: readonly Problem[];
}

/** Nothing is given yet. */
export const noEarlierFiles: EarlierFiles = { scorecards: [], problems: [] };

/**
 * Reads what is published already from what a person chose: `status.json`, `scorecard.json` files, or folders and ZIPs that hold
 * them. All other files are passed over. What cannot be read is a problem and left out.
 */
export async function readEarlier(files: readonly File[], words: SiteProblems): Promise<EarlierFiles> {
  let read = noEarlierFiles;
  for (const file of files) {
    if (/\.zip$/iu.test(file.name)) read = withEarlier(read, await ofArchive(file, words));
    else if (isWanted(file.name)) read = withEarlier(read, ofText(file.name, await file.text(), words));
  }
  if (read.status !== undefined || read.scorecards.length > 0 || read.problems.length > 0) return read;
  return { ...read, problems: [{ code: 'publish-nothing-earlier', severity: 'error', ...words.nothingEarlier }] };
}

/** What was given before and what is given now; where both say it, now counts. */
export function withEarlier(before: EarlierFiles, now: EarlierFiles): EarlierFiles {
  const status = now.status ?? before.status;
  const nameOf = ({ edition, institution }: Scorecard<'public'>) => `${edition.edition}\n${institution.key}`;
  const named = [...before.scorecards, ...now.scorecards].map((scorecard) => [nameOf(scorecard), scorecard] as const);
  return {
    ...(status !== undefined && { status }),
    scorecards: [...new Map(named).values()],
    problems: [...before.problems, ...now.problems]
  };
}

async function ofArchive(file: File, words: SiteProblems): Promise<EarlierFiles> {
  const entries = await unzipFiles(file, isWanted);
  if (entries === undefined || entries.length === 0) return unreadable(file.name, words);
  const read = await Promise.all(entries.map(async ({ name, blob }) => ofText(name, await blob.text(), words)));
  return read.reduce((all, each) => withEarlier(all, each), noEarlierFiles);
}

/** Browsers number files of one name: `scorecard (1).json`. */
function isWanted(path: string): boolean {
  return /(^|\/)(status|scorecard)[^/]*\.json$/iu.test(path);
}

function ofText(path: string, text: string, words: SiteProblems): EarlierFiles {
  if (/(^|\/)status[^/]*$/iu.test(path)) {
    const status = maybeSiteStatus(text);
    if (status !== undefined) return { ...noEarlierFiles, status };
    return {
      ...noEarlierFiles,
      problems: [{ code: 'publish-status-unreadable', severity: 'error', file: path, ...words.statusUnreadable }]
    };
  }
  const scorecard = maybeScorecard(text);
  return scorecard === undefined ? unreadable(path, words) : { ...noEarlierFiles, scorecards: [scorecard] };
}

function unreadable(file: string, words: SiteProblems): EarlierFiles {
  return {
    ...noEarlierFiles,
    problems: [{ code: 'publish-earlier-unreadable', severity: 'error', file, ...words.earlierUnreadable }]
  };
}
