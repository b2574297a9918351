import { findTable } from '#lib/catalog/tables.ts';
import { findColumn, findDefinition } from '#lib/intake/match-columns.ts';
import type { WideInto } from '#lib/intake/wide-setting.ts';
import { withText, type Mapping, type MappingWide, type Texts } from './mapping.ts';

/** What a person says that a column of a file is. `as-read`: nothing, so that the software decides. */
export type Role =
  | { readonly kind: 'as-read' }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'dimension'; readonly name: string }
  /** One of the columns side by side, of which the cells hold that column of the table. */
  | { readonly kind: 'wide'; readonly values: string }
  | { readonly kind: 'unused' };

/** What the mapping says of a column of a file with that header. */
export function roleOf(mapping: Mapping, header: readonly string[], column: string): Role {
  const wide = mapping.wide.find((setting) => namesOf(setting, header).includes(column));
  if (wide) return { kind: 'wide', values: wide.values };
  const part = (['dimension', 'group'] as const).find((each) => isNamed(header, mapping.strata[each] ?? '', column));
  if (part) return { kind: 'column', name: part };
  const meaning = textOf(mapping.columns, header, column);
  if (meaning !== undefined) return { kind: 'column', name: canonical(mapping.table, meaning) };
  const dimension = textOf(mapping.dimensions, header, column);
  if (dimension === undefined) return { kind: 'as-read' };
  return dimension === '' ? { kind: 'unused' } : { kind: 'dimension', name: dimension };
}

/**
 * The mapping with another role for a column. A column of the table is read from one column of the file only: the one that had it
 * before is as the software reads it, and a value that was given for all rows goes.
 */
export function withRole(mapping: Mapping, header: readonly string[], column: string, role: Role): Mapping {
  const clear = withoutColumn(mapping, header, column);
  switch (role.kind) {
    case 'as-read':
      return clear;
    case 'unused':
      return { ...clear, dimensions: withText(clear.dimensions, column, '') };
    case 'dimension':
      return { ...clear, dimensions: withText(clear.dimensions, column, role.name) };
    case 'wide':
      return { ...clear, wide: withWide(clear.wide, column, role.values) };
    case 'column':
      return withColumn(clear, column, role.name);
  }
}

/** The mapping with all its columns side by side standing for that, or with none of them. */
export function withInto(mapping: Mapping, into: WideInto | ''): Mapping {
  if (into === '') return { ...mapping, wide: [] };
  const wide = mapping.wide.map((setting) => ({ ...setting, into }));
  return { ...mapping, wide };
}

/** The mapping with what one of the columns side by side stands for; an empty label: its name. */
export function withWideLabel(mapping: Mapping, header: readonly string[], column: string, label: string): Mapping {
  const wide = mapping.wide.map((setting) => {
    if (!namesOf(setting, header).includes(column)) return setting;
    const columns = spelledOut(setting, header).map((each) =>
      each.name === column ? { name: column, ...(label.trim() !== '' && { label: label.trim() }) } : each
    );
    return { ...setting, columns };
  });
  return { ...mapping, wide };
}

/** What one of the columns side by side is said to stand for; empty where nothing is said. */
export function wideLabel(mapping: Mapping, header: readonly string[], column: string): string {
  const columns = mapping.wide.flatMap((setting) => spelledOut(setting, header));
  return columns.find(({ name }) => name === column)?.label ?? '';
}

function withColumn(mapping: Mapping, column: string, name: string): Mapping {
  const columns = new Map([...mapping.columns].filter(([, meaning]) => canonical(mapping.table, meaning) !== name));
  const constants = new Map([...mapping.constants].filter(([key]) => canonical(mapping.table, key) !== name));
  const isStrata = (name === 'dimension' || name === 'group') && isOfStrata(mapping.table);
  if (!isStrata) return { ...mapping, columns: columns.set(column, name), constants };
  return { ...mapping, columns, constants, strata: { ...mapping.strata, [name]: column } };
}

function isOfStrata(table: string): boolean {
  return table === 'results' || table === 'population';
}

function withoutColumn(mapping: Mapping, header: readonly string[], column: string): Mapping {
  const without = (texts: Texts) => new Map([...texts].filter(([key]) => !isNamed(header, key, column)));
  const strata = Object.fromEntries(Object.entries(mapping.strata).filter(([, key]) => !isNamed(header, key, column)));
  const wide = mapping.wide.flatMap((setting) => {
    if (!namesOf(setting, header).includes(column)) return [setting];
    const columns = spelledOut(setting, header).filter(({ name }) => name !== column);
    return columns.length === 0 ? [] : [{ ...setting, columns }];
  });
  return { ...mapping, columns: without(mapping.columns), dimensions: without(mapping.dimensions), strata, wide };
}

function withWide(wide: readonly MappingWide[], column: string, values: string): readonly MappingWide[] {
  const into = wide[0]?.into ?? 'group';
  const own = wide.find((setting) => setting.values === values) ?? { columns: [], into, values };
  const joined = { ...own, columns: [...own.columns, { name: column }] };
  return wide.includes(own) ? wide.map((setting) => (setting === own ? joined : setting)) : [...wide, joined];
}

/** The columns of the file that a setting reaches, patterns spelled out. */
function spelledOut(setting: MappingWide, header: readonly string[]): MappingWide['columns'] {
  return setting.columns.flatMap((each) => {
    const own = findColumn(header, each.name);
    if (own !== undefined) return [{ ...each, name: header[own]! }];
    const [before = '', after, ...more] = each.name.toLowerCase().split('*');
    if (after === undefined || more.length > 0) return [each];
    const isMatch = (name: string) =>
      name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after);
    return header
      .filter((name) => isMatch(name.toLowerCase()))
      .map((name) => ({ name, label: name.slice(before.length, name.length - after.length).trim() }));
  });
}

function namesOf(setting: MappingWide, header: readonly string[]): readonly string[] {
  return spelledOut(setting, header).map(({ name }) => name);
}

function textOf(texts: Texts, header: readonly string[], column: string): string | undefined {
  return [...texts].find(([key]) => isNamed(header, key, column))?.[1];
}

function isNamed(header: readonly string[], key: string, column: string): boolean {
  const at = key === '' ? undefined : findColumn(header, key);
  return at !== undefined && header[at] === column;
}

/** A column of the table by its own name; what the table does not have stays as it is. */
function canonical(table: string, name: string): string {
  const definition = findTable(table);
  return (definition && findDefinition(definition, name)?.name) ?? name;
}
