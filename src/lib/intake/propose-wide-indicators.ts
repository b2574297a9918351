import type { ProposedMeasure } from './propose-measures.ts';
import type { ProposedResource, ProposedWide } from './propose-types.ts';

/** Fewer measures are read one by one. */
const fewest = 3;
const figures = ['numerator', 'denominator', 'value', 'lower', 'upper', 'error'] as const;

/**
 * One way of taking a file with many measures, instead of one for each: columns side by side, each an indicator of its own. Undefined
 * where the measures are not made of the same figures, share a column, or do not use the same rows. `ids`: of the indicators.
 */
export function sideBySide(
  name: string,
  resources: readonly ProposedResource[],
  measures: readonly ProposedMeasure[],
  ids: readonly string[]
): ProposedResource | undefined {
  const [first] = resources;
  if (!first || measures.length < fewest || new Set(ids).size < measures.length) return undefined;
  const made = measures.map((measure) => figures.filter((figure) => measure[figure] !== undefined));
  const columns = measures.flatMap((measure) => figures.flatMap((figure) => measure[figure] ?? []));
  const isAlike = made.every((own) => own.join() === made[0]!.join());
  const isApart = new Set(columns).size === columns.length;
  const isOfAllRows = resources.every(({ answerable }) => answerable.where === first.answerable.where);
  if (!isAlike || !isApart || !isOfAllRows) return undefined;
  const { columns: own = {}, constants = {}, dimensions = {}, ...others } = first.answerable;
  const wide = made[0]!.map((figure): ProposedWide => ({
    columns: Object.fromEntries(measures.map((measure, index) => [measure[figure]!, ids[index]!])),
    into: 'indicator',
    values: figure === 'error' ? 'standard_error' : figure
  }));
  const without = (texts: Readonly<Record<string, string>>, names: readonly string[]) =>
    Object.fromEntries(Object.entries(texts).filter(([key]) => !names.includes(key)));
  const { table, ...rest } = others;
  return {
    ...first,
    name,
    answerable: {
      table,
      constants: without(constants, ['indicator']),
      columns: without(own, columns),
      dimensions: without(dimensions, columns),
      ...rest,
      wide: wide.length === 1 ? wide[0]! : wide
    }
  };
}
