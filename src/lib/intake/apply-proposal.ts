import type { Indicator } from '#lib/catalog/types.ts';
import { datapackageResource } from './datapackage-of.ts';
import type { OpenedResource } from './open-resource.ts';
import type { ProblemList } from './problem-list.ts';
import type { Proposal, ProposedIndicator } from './propose-types.ts';
import { readDatapackage } from './read-datapackage.ts';

/**
 * A file once for each way in which it is proposed to be taken, with the settings that datapackage.json would give it, beside those
 * that it gives already (of its signs and blanks).
 */
export function applyProposal(
  opened: OpenedResource,
  proposal: Proposal,
  problems: ProblemList
): readonly OpenedResource[] {
  const text = JSON.stringify({ resources: proposal.resources.map((each) => datapackageResource(each, opened.file)) });
  const { resources } = readDatapackage({ file: 'datapackage.json', text }, problems);
  return resources.map(({ name = opened.name, settings }) => {
    const { missingValues, quote: _quote, skip: _skip, ...said } = settings;
    const missing = [...new Set([...opened.settings.missingValues, ...missingValues])];
    return { ...opened, name, calledAs: name, settings: { ...opened.settings, ...said, missingValues: missing } };
  });
}

/** Proposed lines of indicators.csv as indicators. Without a direction neither is better (`parity`). */
export function proposedIndicators(lines: readonly ProposedIndicator[]): readonly Indicator[] {
  return lines.map(({ indicator, label, kind, scale, favourable, numerator, denominator, table }) => ({
    id: indicator,
    label: { en: label },
    component: 'compliance',
    kind,
    favourable: favourable ?? 'parity',
    scale,
    table,
    goals: [],
    actions: [],
    builtIn: false,
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator })
  }));
}
