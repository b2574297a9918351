import { asFields } from './mapping-fields.ts';
import { describeMapping, readMapping } from './mapping-resource.ts';
import type { Mapping, Texts } from './mapping.ts';

/** How a file is read with changes that are not used yet, as it is kept on this computer. */
export interface KeptMapping {
  readonly file: string;
  /** Which of the ways in which the file is read. */
  readonly at: number;
  /** JSON: the resource as `datapackage.json` would have it, and what is said of measures. */
  readonly text: string;
}

/** A mapping as text. */
export function mappingText(mapping: Mapping): string {
  const measures = Object.fromEntries([...mapping.measures].map(([name, cells]) => [name, Object.fromEntries(cells)]));
  return JSON.stringify({ resource: describeMapping({}, mapping), measures });
}

/** A mapping from its text; undefined where it is none. */
export function maybeMapping(text: string): Mapping | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { resource, measures } = asFields(value);
  if (resource === undefined) return undefined;
  const said = Object.entries(asFields(measures)).map(([name, cells]): [string, Texts] => [
    name,
    new Map(Object.entries(asFields(cells)).map(([column, cell]) => [column, String(cell)]))
  ]);
  return { ...readMapping(resource), measures: new Map(said) };
}
