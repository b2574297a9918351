import { normaliseHeader } from '#lib/catalog/header.ts';
import type { FileProfile } from './profile-types.ts';
import type { ReadColumn } from './propose-columns.ts';
import { withAverage } from './propose-average.ts';
import { proposeResults } from './propose-results.ts';
import type { Proposal, ProposedPart } from './propose-types.ts';

/** Columns of WHO's HEAT Plus template that tell of the indicator, of everyone or of drawing, and hold no figure of a group. */
const aside = new Set([
  'source',
  'population',
  'setting_average',
  'ordered_dimension',
  'subgroup_order',
  'reference_subgroup',
  'favourable_indicator',
  'indicator_scale',
  'iso3',
  'whoreg6',
  'wbincome2023',
  'update',
  'dataset_id'
]);

/**
 * A proposal for a file in the layout of WHO's HEAT Plus: its scale and its better direction are those that it states itself, and
 * the average of a setting is the figure of everyone.
 * Undefined for other files.
 */
export function proposeHeat(profile: FileProfile, columns: readonly ReadColumn[], title: string): Proposal | undefined {
  const find = (name: string) => columns.find((column) => normaliseHeader(column.name) === name);
  const isHeat =
    find('dimension') &&
    find('subgroup') &&
    find('estimate') &&
    (find('indicator_scale') || find('favourable_indicator'));
  if (!isHeat) return undefined;
  const [favourable, scale] = [find('favourable_indicator'), find('indicator_scale')];
  const kept = columns.filter(({ name }) => !aside.has(normaliseHeader(name)));
  const proposal = proposeResults(profile, kept, title, {
    ...(favourable && { favourable }),
    ...(scale && { scale }),
    ...(find('source') && { method: find('source')! })
  });
  const says = (column: ReadColumn | undefined, part: string, means: string): readonly ProposedPart[] =>
    column
      ? [{ part, column: column.name, means, confidence: 'sure', reason: { code: 'by-name', column: column.name } }]
      : [];
  const [average, dimension, group] = [find('setting_average'), find('dimension'), find('subgroup')];
  const told = new Set([favourable?.name, scale?.name, find('source')?.name, average?.name]);
  const others = columns.filter((column) => !kept.includes(column) && !told.has(column.name));
  const parts = others.map(({ name }): ProposedPart => ({
    part: 'columns',
    column: name,
    means: 'not used',
    confidence: 'sure',
    reason: normaliseHeader(name) === 'reference_subgroup' ? { code: 'reference-flag' } : { code: 'layout-column' }
  }));
  const more = [...says(scale, 'indicators', 'scale'), ...says(find('source'), 'columns', 'method'), ...parts];
  const whole = proposal && { ...proposal, parts: [...proposal.parts, ...more] };
  return whole && average && dimension && group ? withAverage(whole, profile, { average, dimension, group }) : whole;
}
