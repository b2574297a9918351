import { normaliseHeader } from '#lib/catalog/header.ts';
import { builtInIndicators } from '#lib/catalog/indicators.ts';
import type { Indicator, TableDefinition } from '#lib/catalog/types.ts';
import type { Database, FileSource } from '#lib/database/database.ts';
import { applyProposal, proposedIndicators } from './apply-proposal.ts';
import { checkItems } from './check-items.ts';
import { completePlan } from './complete-plan.ts';
import { declareEmpty, type GivenRelation } from './declared-empty.ts';
import { createDimensionList } from './dimension-list.ts';
import { findLines } from './account-records.ts';
import { matchColumns } from './match-columns.ts';
import { matchInstitutions } from './match-institutions.ts';
import { matchFiles } from './match-files.ts';
import { namedInstitutions } from './named-institutions.ts';
import { openResource, type OpenedResource } from './open-resource.ts';
import { planSpread } from './plan-spread.ts';
import { createProblemList } from './problem-list.ts';
import type { Datapackage } from './read-datapackage.ts';
import { readDatapackages } from './read-datapackages.ts';
import { titleOf } from './propose-indicators.ts';
import { baseName, recogniseTable } from './recognise-table.ts';
import { reportMixedGroups } from './report-mixed-groups.ts';
import { takeRecords } from './take-records.ts';
import { takeTable } from './take-table.ts';
import type { Proposal } from './propose-types.ts';
import type { Intake } from './types.ts';
import { understand } from './understand.ts';
import { unlessMemoryEnds } from './unless-memory-ends.ts';
import { unopenedEntry, unusedEntry } from './unread.ts';
import { conditionColumns, userIndicators } from './user-indicators.ts';
import type { TakenFile, Work } from './work.ts';

/**
 * A project as it comes: CSV files, named relative to the project folder, and perhaps the text of `datapackage.json`; of several
 * folders one each, of which the first has the word on the whole.
 */
export interface ProjectFiles {
  readonly files: readonly FileSource[];
  readonly datapackage?: Datapackage | readonly Datapackage[];
  /** The language that problems are told in; English where it is left out. */
  readonly language?: string;
  /** Other languages that problems can be told in later (`messages/told-problem.ts`). */
  readonly alsoIn?: readonly string[];
}

/**
 * Takes a project in: every file recognised, every cell read, every row used or set aside with its reason, and all problems
 * collected. Bad data never throws. Relations are left in the database as `relation_1`, `relation_2`, …; taking in again replaces them.
 */
export async function takeIn(db: Database, input: ProjectFiles): Promise<Intake> {
  const problems = createProblemList(input.language, input.alsoIn);
  const dimensions = createDimensionList();
  const description = readDatapackages([input.datapackage ?? []].flat(), problems);
  const resources = [...matchFiles(input.files, description.resources, problems)];

  const opened = new Map<number, OpenedResource>();
  for (const [index, resource] of resources.entries()) {
    const open = await openResource(resource, problems);
    if (open) opened.set(index, open);
  }

  const taken = new Map<number, TakenFile>();
  let indicators: readonly Indicator[] = [];
  let outcomes: ReadonlySet<string> = new Set();
  const work = (): Work => {
    const known = [...indicators, ...builtInIndicators];
    const indicatorOf = (id: string) => known.find((indicator) => indicator.id === id);
    return { db, problems, dimensions, outcomes, indicators: known, indicatorOf };
  };
  const take = async (index: number, open: OpenedResource, table: TableDefinition) => {
    const shaped = open.settings.isWide ? planSpread(open, table, problems) : open;
    if (!shaped) return void taken.set(index, { ledger: await unusedEntry(open, table.name) });
    const isPublished = open.settings.privacy === 'already-published';
    if (isPublished && (open.settings.source === undefined || open.settings.publishedOn === undefined))
      problems.add('source-missing', { file: open.file });
    const fallback = description.facts.title ?? baseName(open.file);
    const plan = completePlan(matchColumns(shaped, table, problems), shaped, fallback, problems);
    const taker = table.name === 'records' ? takeRecords : takeTable;
    const name = `relation_${index + 1}`;
    const read = () => taker(work(), shaped, plan, name);
    taken.set(index, await unlessMemoryEnds(work(), shaped, table.name, name, read));
  };

  for (const [index, open] of opened) {
    const table = recogniseTable(open, outcomes);
    if (table?.name !== 'indicators') continue;
    await take(index, open, table);
    const relation = taken.get(index)?.relation;
    if (relation) indicators = [...indicators, ...(await userIndicators(db, relation, problems))];
  }
  outcomes = new Set(conditionColumns(indicators).map(normaliseHeader));
  const understood: Proposal[] = [];
  for (const [index, open] of [...opened]) {
    if (taken.has(index) || recogniseTable(open, outcomes)) continue;
    const proposal = await understand(db, open, description.facts.title, problems);
    if (!proposal) continue;
    understood.push(proposal);
    const [first, ...others] = applyProposal(open, proposal, problems);
    if (first) opened.set(index, first);
    for (const other of others) opened.set(resources.push(other) - 1, other);
    const known = new Set(indicators.map(({ id }) => id));
    indicators = [...indicators, ...proposedIndicators(proposal.indicators).filter(({ id }) => !known.has(id))];
  }
  outcomes = new Set(conditionColumns(indicators).map(normaliseHeader));
  for (const [index, open] of opened) {
    if (taken.has(index)) continue;
    const table = recogniseTable(open, outcomes, problems);
    if (table) await take(index, open, table);
    else taken.set(index, { ledger: await unusedEntry(open, '') });
  }

  await matchInstitutions(
    db,
    [...taken.values()].flatMap(({ relation }) => relation ?? []),
    problems
  );
  const given = [...opened].flatMap(([index, { settings }]): GivenRelation[] => {
    const { relation, ledger } = taken.get(index) ?? {};
    return relation && ledger ? [{ relation, fileRows: ledger.rows, settings }] : [];
  });
  const institutions = await namedInstitutions(db, given);
  const relations = await declareEmpty(db, given, institutions, problems);
  const headers = new Map([...taken.values()].map(({ ledger }) => [ledger.resource, Object.entries(ledger.columns)]));
  await checkItems(
    db,
    relations,
    work().indicators.map(({ id }) => id),
    {
      problems,
      headerOf: ({ resource }, column) => headers.get(resource)?.find(([, role]) => role === column)?.[0] ?? column
    }
  );

  for (const open of opened.values()) {
    const records = problems.recordsWithoutLine(open.file);
    if (records.length > 0) problems.setLines(open.file, await findLines(open, records));
  }

  reportMixedGroups(dimensions.all(), problems);

  const newest = [...taken.values()]
    .flatMap((file) => file.newest ?? [])
    .sort()
    .at(-1);
  const newestPast = [...taken.values()]
    .flatMap((file) => file.newestPast ?? [])
    .sort()
    .at(-1);
  if (description.facts.dataDate === undefined && newest !== undefined && newest !== newestPast)
    problems.add('data-date-planned', {}, { newest, newestPast });
  const [only, ...others] = institutions;
  const named = only && others.length === 0 ? (only.title ?? only.name) : undefined;
  const title =
    description.facts.title ?? named ?? (resources.length === 1 ? titleOf(baseName(resources[0]!.file)) : '');
  return {
    relations,
    ledger: resources.map((resource, index) => taken.get(index)?.ledger ?? unopenedEntry(resource)),
    problems: problems.all(),
    project: { madeUp: false, ...description.facts, title, dataDate: description.facts.dataDate ?? newest ?? '' },
    institutions,
    indicators,
    dimensions: dimensions.all(),
    ...(understood.length > 0 && { understood })
  };
}
