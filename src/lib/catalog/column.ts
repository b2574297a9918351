import type { ColumnDefinition } from './types.ts';

type Options = Partial<Pick<ColumnDefinition, 'required' | 'choices' | 'choiceSynonyms' | 'synonyms'>>;

/** A column of a table definition, written short: optional unless `required` is given. */
export function column(
  name: string,
  type: ColumnDefinition['type'],
  about: string,
  options: Options = {}
): ColumnDefinition {
  return { name, type, about, required: false, ...options };
}

/** The institution that a row is about; in every table but the charter and the list of indicators. */
export const institutionColumn = column('institution', 'text', 'Name of the institution, written the same everywhere', {
  required: true,
  synonyms: [
    'hospital',
    'hospital_name',
    'facility',
    'facility_name',
    'institution_name',
    'organization',
    'organisation'
  ]
});

/** What every table may carry beside its own columns: where a row's statement can be checked, and who has. */
export const commonColumns: readonly ColumnDefinition[] = [
  column('evidence_url', 'url', 'Address of the document that shows it'),
  column('evidence_page', 'text', 'Page or section of that document'),
  column('evidence_quote', 'text', 'The words that show it, as they stand there'),
  column(
    'evidence_archived_on',
    'date',
    'Day on which the document was archived; read from an archive’s address where blank',
    {
      synonyms: ['archived_on', 'evidence_archive_date']
    }
  ),
  column('verification', 'choice', 'Who has checked it; blank means self-reported', {
    choices: ['self-reported', 'documented', 'independent', 'community'],
    choiceSynonyms: {
      self: 'self-reported',
      reported: 'self-reported',
      self_report: 'self-reported',
      document: 'documented',
      independently_verified: 'independent',
      verified_independently: 'independent',
      community_verified: 'community',
      verified_by_community: 'community'
    }
  })
];
