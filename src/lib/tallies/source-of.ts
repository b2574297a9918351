import type { Verification } from '#lib/catalog/types.ts';
import type { Row } from '#lib/database/database.ts';
import { textsOf } from './texts-of.ts';
import type { Source } from './tally.ts';

/** Columns that `sourceOf` reads. */
export const sourceColumns = [
  'evidence_url',
  'evidence_page',
  'evidence_quote',
  'evidence_archived_on',
  'verification'
] as const;

/** Where the statement of a row can be checked, and who has; what is blank is left out. */
export function sourceOf(row: Row): Source {
  return {
    ...textsOf(row, {
      url: 'evidence_url',
      page: 'evidence_page',
      quote: 'evidence_quote',
      archivedOn: 'evidence_archived_on'
    }),
    verification: String(row['verification']) as Verification
  };
}
