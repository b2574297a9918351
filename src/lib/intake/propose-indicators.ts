import { builtInIndicators } from '#lib/catalog/indicators.ts';
import { isGenericName } from '#lib/catalog/header-words.ts';
import { normaliseHeader } from '#lib/catalog/header.ts';
import type { FileProfile } from './profile-types.ts';
import type { ReadColumn } from './propose-columns.ts';
import type { ProposedMeasure } from './propose-measures.ts';
import type { ProposedIndicator } from './propose-types.ts';

/** Columns that tell of the indicators of a file. */
export interface IndicatorColumns {
  readonly indicator?: ReadColumn;
  readonly label?: ReadColumn;
  /** 1 where higher is better, 0 where lower is. */
  readonly favourable?: ReadColumn;
  readonly scale?: ReadColumn;
}

/**
 * The lines of indicators.csv that results need: one for each indicator that a column names, else one for the measure, called after
 * its column and, where that only says how it was measured or is an abbreviation, after the file too. What the catalog defines already
 * needs none. `isOnly`: the file has no other measure.
 */
export function resultIndicators(
  profile: FileProfile,
  columns: IndicatorColumns,
  measure: ProposedMeasure,
  isOnly = true
): readonly ProposedIndicator[] {
  const { indicator, label, favourable, scale } = columns;
  if (!indicator) {
    const named = withoutGap(measure.named, isOnly);
    const isTelling = !isGenericName(named) && / /.test(named);
    const name = isTelling ? named : named === '' ? titleOf(profile.name) : `${titleOf(profile.name)}: ${named}`;
    return [line(slug(name), name, measure.kind, measure.scale)];
  }
  const rows = new Map<string, (string | null)[]>();
  for (const row of profile.rows) {
    const id = row[indicator.profile.index] ?? null;
    if (id !== null && !rows.has(id)) rows.set(id, [...row]);
  }
  return [...rows].flatMap(([id, row]) => {
    if (builtInIndicators.some((known) => known.id === id)) return [];
    const own = (column: ReadColumn | undefined) => (column ? (row[column.profile.index] ?? undefined) : undefined);
    const said = own(favourable);
    const scaled = Number(own(scale) ?? measure.scale);
    return [
      {
        ...line(id, own(label) ?? id, measure.kind, scaled > 0 ? scaled : measure.scale),
        ...((said === '1' || said === '0') && { favourable: said === '1' ? ('higher' as const) : ('lower' as const) })
      }
    ];
  });
}

/** A file's name as a title. */
export function titleOf(name: string): string {
  return name.replace(/[_-]+/g, ' ').trim();
}

/** The name of columns side by side (`rate_…`) without the place of what tells them apart; of the only ones, a bare `n` says nothing. */
function withoutGap(name: string, isOnly: boolean): string {
  if (!name.includes('…')) return name.trim();
  if (isOnly && /^\P{L}*(?:n|num|numerator|numerador)?\P{L}*$/iu.test(name)) return '';
  const words = name.replaceAll('…', ' ').match(/[\p{L}\p{N}%#].*/u)?.[0] ?? '';
  return words
    .replace(/[^\p{L}\p{N}%#)]+$/u, '')
    .replace(/\s+/g, ' ')
    .replace(/^([^(]*)\)$/, '$1');
}

/** A short name for an indicator. */
export function slug(text: string): string {
  return normaliseHeader(text).replaceAll('_', '-');
}

function line(indicator: string, label: string, kind: ProposedIndicator['kind'], scale: number): ProposedIndicator {
  return { indicator, label, kind, scale, table: 'results' };
}
