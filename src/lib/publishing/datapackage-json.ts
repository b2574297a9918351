import type { Edition, InstitutionCard } from '#lib/scorecard/model.ts';
import type { Column } from './column.ts';
import { dataColumns } from './data-rows.ts';
import { gapsColumns } from './gaps-rows.ts';

/** `datapackage.json` of an edition: a Frictionless Data Package with the schema of every CSV file. */
export function datapackageJson(edition: Edition, institutions: readonly InstitutionCard[]): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'equity-scorecards',
    title: edition.title || 'Equity scorecards',
    version: edition.edition,
    description: edition.madeUp ? 'A made-up example: the institutions, people and figures do not exist.' : undefined,
    contributors: [{ title: edition.publisher.name, roles: [edition.publisher.role], email: email(edition) }],
    sources: edition.sources.map(({ source, publishedOn }) => ({
      title: source,
      ...(publishedOn !== undefined && { version: publishedOn })
    })),
    resources: institutions.flatMap((institution) => [
      resource(institution, 'data', 'Every figure', dataColumns),
      resource(institution, 'gaps', 'Every comparison between groups', gapsColumns)
    ])
  };
  if (descriptor.sources.length === 0) return text({ ...descriptor, sources: undefined });
  return text(descriptor);
}

function text(descriptor: object): string {
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function email({ publisher }: Edition): string | undefined {
  return /^[^\s@]+@[^\s@]+$/.test(publisher.contact) ? publisher.contact : undefined;
}

function resource(institution: InstitutionCard, file: string, title: string, columns: readonly Column[]): object {
  return {
    name: `${institution.slug}-${file}`,
    title: `${title}: ${institution.name}`,
    path: `${institution.slug}/${file}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: columns.map(({ name, type, description }) => ({ name, type, description })), missingValues: [''] }
  };
}
