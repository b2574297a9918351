import type { Edition } from './model.ts';

/**
 * The last day that an edition knows of: its data date, or its own date where that is a whole one and later. Never the clock's; empty
 * in a project without any date.
 */
export function lastDay({ edition, dataDate }: Pick<Edition, 'edition' | 'dataDate'>): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(edition) && edition > dataDate ? edition : dataDate;
}
