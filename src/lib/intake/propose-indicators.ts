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
 * its column and, where that only says how it was measured or is an abbreviation, after the file too. What the catalog defines already needs none.
 */
export function resultIndicators(
  profile: FileProfile,
  columns: IndicatorColumns,
  measure: ProposedMeasure
): readonly ProposedIndicator[] {
  const { indicator, label, favourable, scale } = columns;
  if (!indicator) {
    const isTelling = !isGenericName(measure.named) && / /.test(measure.named.trim());
    const name = isTelling ? measure.named : `${titleOf(profile.name)}: ${measure.named}`;
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

/** A short name for an indicator. */
export function slug(text: string): string {
  return normaliseHeader(text).replaceAll('_', '-');
}

function line(indicator: string, label: string, kind: ProposedIndicator['kind'], scale: number): ProposedIndicator {
  return { indicator, label, kind, scale, table: 'results' };
}
