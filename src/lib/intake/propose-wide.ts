import type { ProposalReason } from '#lib/messages/proposal-messages.ts';
import { longProfile, type LongProfile } from './profile-wide.ts';
import type { FileProfile } from './profile-types.ts';
import type { ReadColumn } from './propose-columns.ts';
import { proposeResults } from './propose-results.ts';
import type { Proposal, ProposedPart } from './propose-types.ts';
import { findWideColumns, type WideColumns } from './propose-wide-columns.ts';
import { figureWord, isOnlyShare, longColumns } from './propose-wide-figures.ts';
import { widePartsOf } from './propose-wide-parts.ts';
import { wideResources } from './propose-wide-resources.ts';

/** What columns side by side were taken for: a proposal for the file, or a question that is open before they can be used. */
export type WideProposal =
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
  | { readonly kind: 'question'; readonly question: ProposedPart; readonly columns: readonly string[] };

/**
 * A proposal for a file of which columns side by side are one figure for each group of a dimension, or for each period: it is
 * understood as if each figure had a row of its own. What bare numbers are, and what is no figure of a group, is asked. Undefined
 * for other files.
 */
export function proposeWide(
  profile: FileProfile,
  columns: readonly ReadColumn[],
  title: string
): WideProposal | undefined {
  if (columns.some(({ roles, profile: each }) => roles.has('person') && each.values.size > 1)) return undefined;
  const wide = findWideColumns(columns);
  if (!wide || areTicks(wide) || isDatedTwice(wide, columns)) return undefined;
  const names = wide.cells.map(({ column }) => column.name);
  const ask = (reason: ProposalReason): WideProposal => {
    const means = wide.dimension === undefined ? 'period' : `group ${wide.dimension}`;
    return { kind: 'question', question: { part: 'wide', means, confidence: 'ask', reason }, columns: names };
  };
  const { dimension, crossedWith } = wide;
  if (dimension !== undefined && crossedWith)
    return ask({ code: 'wide-crossed', columns: names, dimensions: [dimension, ...crossedWith] });
  const long = longProfile(profile, wide);
  if (!long) return undefined;
  const others = columns.filter(({ name }) => !names.includes(name));
  const said = long.figures.some(({ key }) => key === '') ? figureWord(profile, others) : undefined;
  const read = longColumns(long, dimension, said).filter((column) => isOfWide(column, long));
  const shares = dimension === undefined ? undefined : shareQuestion(long, read, others, dimension);
  if (shares) return ask(shares);
  const found = proposeResults(long.profile, read, title, { isSpread: true });
  const isStratified = dimension !== undefined && found?.resources.some(({ answerable }) => answerable.strata);
  if (isStratified) return undefined;
  if (!found) return ask({ code: 'wide-bare', columns: names, ...(dimension !== undefined && { dimension }) });
  const proposal = {
    ...found,
    parts: widePartsOf(found.parts, wide, long, said),
    resources: wideResources(found.resources, wide, long)
  };
  return { kind: 'proposal', proposal: withOthers(proposal, proposeResults(profile, others, title), others) };
}

/** Whether a column is a figure that stands side by side with others, or says where a row belongs; other numbers are not of this table. */
function isOfWide({ name, profile, roles }: ReadColumn, { figures }: Pick<LongProfile, 'figures'>): boolean {
  const places = ['period', 'code', 'facility', 'area', 'indicator', 'stratum', 'group'] as const;
  return !profile.numbers || figures.some((figure) => figure.name === name) || places.some((role) => roles.has(role));
}

/** With the measures that the other columns hold by themselves, unless one of them is called what a figure of the wide columns is. */
function withOthers(wide: Proposal, found: Proposal | undefined, others: readonly ReadColumn[]): Proposal {
  const names = wide.indicators.map(({ indicator }) => indicator);
  const isApart = found?.indicators.every(({ indicator }) => !names.includes(indicator)) ?? false;
  const isUsed = wide.resources.length > 0 && isApart && found!.resources.length > 0;
  if (!isUsed) {
    const left = others.filter((column) => !isOfWide(column, { figures: [] }) && column.profile.values.size > 0);
    const parts = left.map(({ name }): ProposedPart => ({
      part: 'columns',
      column: name,
      means: 'not used',
      confidence: 'likely',
      reason: { code: 'beside-wide' }
    }));
    return { ...wide, parts: [...wide.parts, ...parts] };
  }
  const said = new Set(wide.parts.map((part) => JSON.stringify(part)));
  const more = found!.parts.filter((part) => part.part !== 'table' && !said.has(JSON.stringify(part)));
  const name = (index: number) => `${wide.file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')}-${index + 1}`;
  return {
    ...wide,
    parts: [...wide.parts, ...more],
    resources: [...wide.resources, ...found!.resources].map((each, index) => ({ ...each, name: name(index) })),
    indicators: [...wide.indicators, ...found!.indicators]
  };
}

/** Whether the columns hold nothing but 0 and 1: they are to tick, one for each group of a person. */
function areTicks({ cells }: WideColumns): boolean {
  return cells.every(({ column }) => [...column.profile.values.keys()].every((value) => /^[01]$/.test(value)));
}

/** Whether columns stand for periods while another column says which period each row is of. */
function isDatedTwice({ cells }: WideColumns, columns: readonly ReadColumn[]): boolean {
  const wide = new Set(cells.map(({ column }) => column.name));
  const isDated = cells.some(({ period }) => period !== undefined);
  return (
    isDated && columns.some(({ name, roles, only }) => roles.has('period') && only === undefined && !wide.has(name))
  );
}

/**
 * Percentages by group that may say how many of all are of that group, and not how it fares: those that add up to the whole, and
 * those that only say that they are percentages while other columns hold figures.
 */
function shareQuestion(
  long: LongProfile,
  read: readonly ReadColumn[],
  others: readonly ReadColumn[],
  dimension: string
): ProposalReason | undefined {
  const columns = long.figures.flatMap((figure) => figure.columns.flatMap((name) => name ?? []));
  for (const { name, roles, profile } of read) {
    const isFigure = long.figures.some((figure) => figure.name === name);
    if (!isFigure || roles.has('count') || roles.has('size') || !profile.numbers) continue;
    const sums = sumsOverGroups(long, profile.numbers);
    const rows = sums.filter((sum) => Math.abs(sum - 100) <= 1 || Math.abs(sum - 1) <= 0.01).length;
    if (rows > 0 && rows >= 0.9 * sums.length) return { code: 'wide-shares', columns, dimension, rows };
  }
  const measured = others.find(
    ({ profile: each, roles }) => each.numbers && (roles.has('value') || roles.has('count') || roles.has('size'))
  );
  return measured && long.figures.every(isOnlyShare)
    ? { code: 'wide-shares-beside', columns, dimension, other: measured.name }
    : undefined;
}

/** What the groups of each row and period add up to, everyone not among them, where all of them have a number. */
function sumsOverGroups({ parts }: LongProfile, numbers: readonly (number | undefined)[]): readonly number[] {
  const periods = [...new Set(parts.map(({ period }) => period))];
  const sums: number[] = [];
  for (let first = 0; first < numbers.length; first += parts.length)
    for (const period of periods) {
      const own = parts.flatMap((part, at) =>
        part.group?.as === 'total' || part.period !== period ? [] : [numbers[first + at]]
      );
      const found = own.filter((number) => number !== undefined);
      if (found.length === own.length && own.length > 1) sums.push(found.reduce((sum, number) => sum + number, 0));
    }
  return sums;
}
