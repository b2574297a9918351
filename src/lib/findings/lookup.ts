import { registers } from '#lib/catalog/registers.ts';
import type { Dimension, Group, GroupRole, Indicator } from '#lib/catalog/types.ts';
import type { Audience, CharterRule, Slice, Tally, TallySet } from '#lib/tallies/tally.ts';
import { textOf } from './text-of.ts';

/** Quick answers about a tally set, made once. */
export interface Lookup {
  indicator(id: string): Indicator;
  /**
   * A dimension, or the crossing `a × b` of two; `undefined` for what is no dimension of people. With the resource it is of,
   * `overlapping` is that of the resource.
   */
  dimension(id: string, resource?: string): Dimension | undefined;
  /** Role of a group; one that the dimension does not list is a known group of the file's own. */
  role(dimension: string, group: string): GroupRole;
  /** Whether the tally is of a register, a census of acts: no interval, no test. */
  isRegister(tally: Tally<Audience>): boolean;
  /** The rule that the community set for the indicator; of several the one set last. */
  charter(indicator: string): CharterRule | undefined;
}

/** Builds the lookup of a set. Throws on a tally of an indicator that the set does not define: a defect of ours. */
export function lookup(set: TallySet<Audience>): Lookup {
  const indicators = new Map(set.indicators.map((indicator) => [indicator.id, indicator]));
  const dimensions = new Map(set.dimensions.map((dimension) => [dimension.id, dimension]));
  const tables = new Map(set.tables.map((facts) => [facts.resource, facts]));
  const roles = new Map<string, Map<string, GroupRole>>();

  const indicator = (id: string): Indicator => {
    const found = indicators.get(id);
    if (found === undefined) throw new Error(`no indicator ${JSON.stringify(id)} in the set`);
    return found;
  };
  const dimension = (id: string, resource?: string): Dimension | undefined => {
    const found = dimensions.get(id) ?? crossedDimension(id, dimensions);
    if (found !== undefined) dimensions.set(id, found);
    const overlapping = resource === undefined ? undefined : tables.get(resource)?.overlapping;
    if (found === undefined || overlapping === undefined) return found;
    return { ...found, overlapping: id.split(cross).some((part) => overlapping.includes(part)) };
  };
  const rolesOf = (id: string): Map<string, GroupRole> => {
    const known = roles.get(id);
    if (known !== undefined) return known;
    const found = new Map(dimension(id)?.groups.map((group) => [group.label.en, group.role]));
    roles.set(id, found);
    return found;
  };
  return {
    indicator,
    dimension,
    role: (id, group) => rolesOf(id).get(group) ?? 'known',
    isRegister: (tally) => {
      const table = tables.get(tally.resource)?.table ?? indicator(tally.indicator).table;
      return registers.has(table);
    },
    charter: (id) =>
      set.record.charter
        .filter((rule) => rule.item === id)
        .reduce<CharterRule | undefined>(
          (last, rule) => (last === undefined || (rule.setOn ?? '') >= (last.setOn ?? '') ? rule : last),
          undefined
        )
  };
}

/** Key of a slice without its group: institution, indicator, dimension, period. */
export function sliceKey(slice: Omit<Slice, 'group'>): string {
  return textOf(slice.institution, slice.indicator, slice.dimension, slice.period);
}

const cross = ' × ';

function crossedDimension(id: string, dimensions: ReadonlyMap<string, Dimension>): Dimension | undefined {
  for (const first of dimensions.values()) {
    if (!id.startsWith(first.id + cross)) continue;
    const second = dimensions.get(id.slice(first.id.length + cross.length));
    if (second === undefined) continue;
    return {
      id,
      label: { en: `${first.label.en}${cross}${second.label.en}` },
      groups: first.groups.flatMap((a) => second.groups.map((b) => crossedGroup(a, b))),
      ordered: false,
      judged: first.judged && second.judged,
      overlapping: first.overlapping || second.overlapping
    };
  }
  return undefined;
}

function crossedGroup(a: Group, b: Group): Group {
  return {
    id: `${a.id}--${b.id}`,
    label: { en: `${a.label.en}${cross}${b.label.en}` },
    role: a.role === 'known' ? b.role : a.role
  };
}
