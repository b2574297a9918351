import type { Source } from '#lib/scorecard/model.ts';
import type { Column, Row } from './column.ts';

/** The columns that end every published row of a register: where it can be checked, and who has. */
export const sourceColumns = [
  { name: 'evidence_url', type: 'string', description: 'Where it can be checked.' },
  { name: 'evidence_page', type: 'string', description: 'Page of the document.' },
  { name: 'evidence_quote', type: 'string', description: 'The passage, as the register quotes it.' },
  { name: 'evidence_archived_on', type: 'string', description: 'Day on which the document was archived.' },
  {
    name: 'verification',
    type: 'string',
    description: 'Who has checked it: self-reported, documented, independent, community.'
  }
] as const satisfies readonly Column[];

type SourceColumn = (typeof sourceColumns)[number]['name'];

/** The cells of `sourceColumns`. */
export function sourceCells({ url, page, quote, archivedOn, verification }: Source): Row<SourceColumn> {
  return {
    evidence_url: url ?? '',
    evidence_page: page ?? '',
    evidence_quote: quote ?? '',
    evidence_archived_on: archivedOn ?? '',
    verification
  };
}
