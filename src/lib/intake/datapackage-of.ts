import type { Proposal, ProposedIndicator, ProposedResource } from './propose-types.ts';

/** What makes a project of its own out of what was understood: texts by path. */
export interface WrittenProposals {
  readonly resources: readonly object[];
  /** Lines for indicators.csv, with its header; empty where none is needed. */
  readonly indicators: string;
}

/** The file for indicators that proposals need. */
export const indicatorsPath = 'indicators.csv';

/**
 * What was understood of files, as resources of datapackage.json and as a table of indicators, so that the next run is told and need
 * not guess. The same tallies come of it. Files that were not understood are left out.
 */
export function datapackageOf(proposals: readonly Proposal[]): WrittenProposals {
  const lines = new Map(
    proposals.flatMap(({ indicators }) => indicators.map((line) => [line.indicator, line] as const))
  );
  const resources = proposals.flatMap(({ file, resources: own }) => own.map((each) => datapackageResource(each, file)));
  const table = { name: 'indicators', path: indicatorsPath, answerable: { table: 'indicators' } };
  return {
    resources: [...resources, ...(lines.size > 0 ? [table] : [])],
    indicators: lines.size > 0 ? indicatorsCsv([...lines.values()]) : ''
  };
}

/** One way of taking a file, as a resource of datapackage.json. */
export function datapackageResource({ name, missingValues, answerable }: ProposedResource, path: string): object {
  return {
    name,
    path,
    ...(missingValues.length > 0 && { schema: { missingValues: ['', ...missingValues] } }),
    answerable
  };
}

const columns = ['indicator', 'label', 'kind', 'favourable', 'scale', 'numerator', 'denominator', 'table'] as const;

function indicatorsCsv(lines: readonly ProposedIndicator[]): string {
  const rows = lines.map((line) => columns.map((column) => cell(String(line[column] ?? ''))).join(','));
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

function cell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
