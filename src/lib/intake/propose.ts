import type { FileProfile } from './profile-types.ts';
import { readColumns } from './propose-columns.ts';
import { proposeHeat } from './propose-heat.ts';
import { titleOf } from './propose-indicators.ts';
import { proposeRecords, surveyWeight } from './propose-records.ts';
import { proposeResults } from './propose-results.ts';
import type { Proposal } from './propose-types.ts';
import { proposeWide } from './propose-wide.ts';

/**
 * What a file that nobody has described is, going by the names and the values of its columns: which table, what each column means,
 * which rows are totals, each with a reason and a confidence. Pure. Undefined where nothing is known of it; a proposal without
 * resources says why it is not used. `title`: the project's, which stands for the institution where no column names one.
 */
export function propose(profile: FileProfile, title?: string): Proposal | undefined {
  if (profile.rows.length === 0) return undefined;
  const columns = readColumns(profile);
  const institution = title ?? titleOf(profile.name);
  const weight = surveyWeight(columns);
  if (weight) {
    const reason = { code: 'survey-weights' as const, column: weight.name };
    const part = { part: 'table', column: weight.name, means: 'records', confidence: 'ask' as const, reason };
    return { file: profile.file, table: '', parts: [part], resources: [], indicators: [] };
  }
  const heat = proposeHeat(profile, columns, institution);
  if (heat) return heat;
  const wide = proposeWide(profile, columns, institution);
  if (wide?.kind === 'proposal') return wide.proposal;
  const others = wide ? columns.filter(({ name }) => !wide.columns.includes(name)) : columns;
  const results = proposeResults(profile, others, institution);
  const isProven = results?.parts.some(({ reason }) => reason.code === 'arithmetic' || reason.code === 'limits');
  const records = results && isProven ? undefined : proposeRecords(profile, columns, institution);
  if (records || !wide) return records ?? results;
  const { question } = wide;
  return results && results.resources.length > 0
    ? { ...results, parts: [...results.parts, question] }
    : { file: profile.file, table: '', parts: [question], resources: [], indicators: [] };
}
