import { builtInIndicators } from '#lib/catalog/indicators.ts';
import type { FileProfile } from '#lib/intake/profile-types.ts';
import { slug } from '#lib/intake/propose-indicators.ts';
import { quoted } from '#lib/intake/propose-parts.ts';
import { withText, type Mapping, type Texts } from './mapping.ts';

/** A measure of the person's own as its table defines it, with what was changed here. */
export interface Measure {
  readonly indicator: string;
  /** Column of the table of measures → what stands in it; blank cells are left out. */
  readonly cells: Texts;
  /** Whether no table has it yet. */
  readonly isNew: boolean;
}

/** Measures that the catalog defines: nothing is to be said of them. */
export function isBuiltIn(indicator: string): boolean {
  return builtInIndicators.some(({ id }) => id === indicator);
}

/** The lines of tables of measures, with what the mapping says of them. */
export function measuresOf(lines: readonly Texts[], { measures }: Mapping): readonly Measure[] {
  const known = new Set<string>();
  const present = lines.flatMap((line): Measure[] => {
    const indicator = line.get('indicator') ?? '';
    if (indicator === '' || known.has(indicator)) return [];
    known.add(indicator);
    return [{ indicator, cells: said(line, measures.get(indicator)), isNew: false }];
  });
  const added = [...measures].filter(([indicator]) => !known.has(indicator));
  return [
    ...present,
    ...added.map(([indicator, cells]) => ({ indicator, cells: said(new Map(), cells), isNew: true }))
  ];
}

/** The mapping with what is said of a measure; a blank text takes out what its table says. */
export function withMeasure(mapping: Mapping, indicator: string, column: string, text: string): Mapping {
  const cells = withText(mapping.measures.get(indicator) ?? new Map<string, string>(), column, text.trim());
  return { ...mapping, measures: new Map(mapping.measures).set(indicator, cells) };
}

/** The mapping without anything that was said of a measure here. */
export function withoutMeasure(mapping: Mapping, indicator: string): Mapping {
  const measures = new Map(mapping.measures);
  measures.delete(indicator);
  return { ...mapping, measures };
}

/** The mapping with a new measure of records: the share of rows in which a column has that value. */
export function withOutcome(
  mapping: Mapping,
  column: string,
  value: string,
  taken: readonly string[]
): { readonly mapping: Mapping; readonly indicator: string } {
  const base = slug(`${column} ${value}`);
  let indicator = base;
  for (let copy = 2; taken.includes(indicator) || mapping.measures.has(indicator); copy++)
    indicator = `${base}-${copy}`;
  const cells = new Map([
    ['label', `${column}: ${value}`],
    ['kind', 'proportion'],
    ['scale', '100'],
    ['numerator', `${quoted(column)} = ${quoted(value)}`],
    ['denominator', 'rows'],
    ['table', 'records']
  ]);
  return { indicator, mapping: { ...mapping, measures: new Map(mapping.measures).set(indicator, cells) } };
}

/**
 * The measures that a file brings: those that its mapping names, its columns hold, or, of records, that are counted from it.
 * `taken`: file column → what it was taken for; `resource`: the name by which a measure may ask for this file alone.
 */
export function measuresOfFile(
  mapping: Mapping,
  taken: Readonly<Record<string, string>>,
  profile: FileProfile,
  measures: readonly Measure[],
  resource: string
): readonly Measure[] {
  if (mapping.table === 'records')
    return measures.filter(({ cells }) => {
      const isCounted = cells.has('numerator') || cells.has('from');
      const table = cells.get('table') ?? (isCounted ? 'records' : 'results');
      return table === 'records' || table === resource;
    });
  if (mapping.table !== 'results') return [];
  const names = new Set<string>();
  const constant = mapping.constants.get('indicator') ?? '';
  if (constant !== '') names.add(constant);
  for (const column of profile.columns) {
    const meaning = taken[column.name] ?? '';
    const label = /\(indicator (.+)\)$/u.exec(meaning)?.[1];
    if (label !== undefined) names.add(label);
    if (meaning === 'indicator') for (const value of column.values.keys()) names.add(value);
  }
  return [...names].slice(0, most).flatMap((indicator): Measure[] => {
    if (isBuiltIn(indicator)) return [];
    const known = measures.find((each) => each.indicator === indicator);
    return [known ?? { indicator, cells: new Map(), isNew: true }];
  });
}

/** So many measures of one file are shown. */
const most = 60;

function said(line: Texts, cells: Texts = new Map()): Texts {
  return new Map([...line, ...cells].filter(([, text]) => text !== ''));
}
