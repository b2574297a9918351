import { datapackageOf } from '#lib/intake/datapackage-of.ts';
import type { Proposal, ProposedPart } from '#lib/intake/propose-types.ts';
import { proposalSentence } from '#lib/messages/proposal-messages.ts';

const sureness = { sure: 'sure', likely: 'likely', ask: 'not used until you say so' };

/** What was understood of files that nobody described, a line for each thing with its reason. Empty where there is none. */
export function understoodLines(understood: readonly Proposal[]): string {
  return understood.map((proposal) => `${lines(proposal).join('\n')}\n\n`).join('');
}

/** The same as data, with the resources and the indicators that would say so in datapackage.json and indicators.csv. */
export function understoodJson(understood: readonly Proposal[]) {
  return understood.map((proposal) => ({
    file: proposal.file,
    table: proposal.table,
    parts: proposal.parts.map(({ reason, ...part }) => ({ ...part, because: proposalSentence(reason, 'en') })),
    ...datapackageOf([proposal])
  }));
}

function lines({ file, table, parts }: Proposal): readonly string[] {
  const head = table === '' ? `${file}: not understood enough to be used` : `${file}: taken for ${table}`;
  return [head, ...parts.map((part) => `    ${said(part)} (${sureness[part.confidence]}): ${because(part)}`)];
}

function said({ part, column, means }: ProposedPart): string {
  if (part === 'table') return 'the table';
  const what = part === 'dimensions' ? `dimension ${means}` : means;
  return column === undefined ? what : `${oneLine(column)} → ${oneLine(what)}`;
}

function because({ reason }: ProposedPart): string {
  return oneLine(proposalSentence(reason, 'en'));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
