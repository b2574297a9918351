import { isTotalLabel } from '#lib/catalog/header-words.ts';
import type { FileProfile } from './profile-types.ts';
import type { ReadColumn } from './propose-columns.ts';
import { quoted } from './propose-parts.ts';
import type { Proposal, ProposedPart, ProposedResource } from './propose-types.ts';

const mostTold = 5;
const slicing: readonly string[] = ['institution', 'period', 'indicator', 'method'];

/** The columns that a figure of everyone beside figures of groups is read with. */
export interface AverageColumns {
  readonly average: ReadColumn;
  readonly dimension: ReadColumn;
  readonly group: ReadColumn;
}

/**
 * A proposal in which a column that repeats the figure of everyone beside that of each group is used as that figure: the file is taken
 * once more, with the rows of one group that every slice has. Not where the file has rows for everyone, where the figure differs
 * within a slice (asked, with the row), or where no group stands once in every slice.
 */
export function withAverage(proposal: Proposal, profile: FileProfile, columns: AverageColumns): Proposal {
  const { average, dimension, group } = columns;
  const [main, ...others] = proposal.resources;
  if (!main || others.length > 0) return proposal;
  const add = (...parts: readonly ProposedPart[]): Proposal => ({ ...proposal, parts: [...proposal.parts, ...parts] });
  const leave = (why: 'overall' | 'part' | 'nowhere'): Proposal =>
    add({
      part: 'columns',
      column: average.name,
      means: 'not used',
      confidence: 'likely',
      reason: { code: 'average-not-used', why }
    });
  const own = Object.entries(main.answerable.columns ?? {}).filter(([, role]) => slicing.includes(role));
  const hasOverall = [...dimension.profile.values.keys(), ...group.profile.values.keys()].some((label) =>
    isTotalLabel(label)
  );
  if (hasOverall) return leave('overall');
  if (!profile.isWhole || !average.profile.numbers) return leave('part');
  const slices = slicesOf(
    profile,
    own.map(([name]) => name)
  );
  const differing = slices.flatMap((rows) => firstOther(rows, average) ?? []);
  if (differing.length > 0)
    return add(
      ...differing.slice(0, mostTold).map((row): ProposedPart => {
        const record = profile.records?.[row];
        return {
          part: 'columns',
          column: average.name,
          means: 'not used',
          confidence: 'ask',
          reason: { code: 'average-differs', column: average.name },
          ...(record !== undefined && { record })
        };
      })
    );
  const label = [...group.profile.values.keys()].find((each) =>
    slices.every((rows) => rows.filter((row) => profile.rows[row]![group.profile.index] === each).length === 1)
  );
  if (label === undefined) return leave('nowhere');
  const kept = new Set([...own.map(([name]) => name), average.name]);
  const { strata: _strata, groups: _groups, where: _where, ...settings } = main.answerable;
  const resource: ProposedResource = {
    ...main,
    name: `${main.name}-average`,
    answerable: {
      ...settings,
      constants: { ...settings.constants, dimension: 'all', group: 'all' },
      columns: { ...Object.fromEntries(own), [average.name]: 'value' },
      dimensions: Object.fromEntries(profile.columns.flatMap(({ name }) => (kept.has(name) ? [] : [[name, '']]))),
      where: `${quoted(group.name)} = ${quoted(label)}`
    }
  };
  const said = add({
    part: 'columns',
    column: average.name,
    means: 'value (all)',
    confidence: 'likely',
    reason: { code: 'average', column: average.name, slices: slices.length, label }
  });
  return { ...said, resources: [main, resource] };
}

/** The rows of each slice, by number. */
function slicesOf(profile: FileProfile, names: readonly string[]): readonly (readonly number[])[] {
  const indexes = profile.columns.filter(({ name }) => names.includes(name)).map(({ index }) => index);
  const slices = new Map<string, number[]>();
  profile.rows.forEach((row, at) => {
    const key = JSON.stringify(indexes.map((index) => row[index] ?? null));
    slices.set(key, [...(slices.get(key) ?? []), at]);
  });
  return [...slices.values()];
}

/** The first row of a slice in which a column says something else than in the slice's first row. */
function firstOther(rows: readonly number[], { profile: { numbers } }: ReadColumn): number | undefined {
  return rows.find((row) => numbers?.[row] !== numbers?.[rows[0]!]);
}
