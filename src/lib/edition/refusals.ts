import type { Relation } from '#lib/catalog/relation.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Problem } from '#lib/problem.ts';
import type { EditionOptions } from './options.ts';

/**
 * Why a project cannot be published as it is: all reasons at once, empty where there is none; in English, with the details of which
 * other languages make their words (`messages/told-problem.ts`).
 */
export function refusals(intake: Intake, options: EditionOptions): readonly Problem[] {
  return [
    ...noDataDate(intake),
    ...badEdition(intake, options),
    ...noPublisher(intake, options),
    ...unknownPersons(intake),
    ...nothing(intake)
  ];
}

function noDataDate({ project }: Intake): readonly Problem[] {
  if (/^\d{4}-\d{2}-\d{2}$/.test(project.dataDate)) return [];
  return [
    {
      code: 'publish-no-data-date',
      severity: 'error',
      got: project.dataDate === '' ? 'no date anywhere in the project' : project.dataDate,
      expected: 'the date up to which the data go',
      remedy: 'Write "data_date": "YYYY-MM-DD" into the "answerable" part of datapackage.json.',
      details: { date: project.dataDate }
    }
  ];
}

function badEdition({ project }: Intake, options: EditionOptions): readonly Problem[] {
  const edition = options.edition ?? project.edition;
  if (edition === undefined || /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(edition)) return [];
  return [
    {
      code: 'publish-edition-not-a-date',
      severity: 'error',
      got: edition,
      expected: 'an edition named by its date, YYYY-MM or YYYY-MM-DD',
      remedy: 'Give the edition as a date, for example 2025-09, or leave it out to use the data date.',
      details: { edition }
    }
  ];
}

function noPublisher({ project }: Intake, options: EditionOptions): readonly Problem[] {
  const publisher = options.publisher ?? project.publisher;
  const missing = (['name', 'role', 'contact'] as const).filter((part) => (publisher?.[part] ?? '').trim() === '');
  if (missing.length === 0) return [];
  return [
    {
      code: 'publish-no-publisher',
      severity: 'error',
      got: missing.length === 3 ? 'no publisher' : `a publisher without ${missing.join(' and ')}`,
      expected: 'who answers for these figures: name, role and contact',
      remedy:
        'Write "publisher": {"name": "…", "role": "…", "contact": "…"} into the "answerable" part of datapackage.json, or say it when publishing.',
      details: { missing }
    }
  ];
}

function unknownPersons({ relations, project }: Intake): readonly Problem[] {
  if (project.rowsArePersons === true) return [];
  return relations.filter(asksForPersons).map((relation) => ({
    code: 'publish-persons-unknown',
    severity: 'error',
    file: relation.file,
    got: 'records without a person column',
    expected: 'to know whether a person can have several rows, because small numbers of people are hidden',
    remedy:
      'Map the column that tells persons apart to "person", or write "rows_are_persons": true where every row is another person.',
    details: {}
  }));
}

function asksForPersons(relation: Relation): boolean {
  return relation.table === 'records' && relation.person === undefined && relation.privacy !== 'already-published';
}

function nothing({ relations, institutions }: Intake): readonly Problem[] {
  if (institutions.length > 0 && relations.some((relation) => relation.rows > 0)) return [];
  return [
    {
      code: 'publish-nothing',
      severity: 'error',
      got: institutions.length === 0 ? 'no institution' : 'no table with rows',
      expected: 'at least one institution and one table with rows',
      remedy:
        'See what was recognised (answerable check), and name the tables in datapackage.json where it is not clear.',
      details: { missing: institutions.length === 0 ? 'institution' : 'rows' }
    }
  ];
}
