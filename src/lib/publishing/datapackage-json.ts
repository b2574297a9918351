import { licenceAddress } from '#lib/pages/licence-address.ts';
import type { Edition } from '#lib/scorecard/model.ts';
import type { PublishedTable } from './published-tables.ts';

/** `datapackage.json` of an edition: a Frictionless Data Package with the schema of every CSV file. */
export function datapackageJson(edition: Edition, tables: readonly PublishedTable[]): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'equity-scorecards',
    title: edition.title || 'Equity scorecards',
    version: edition.edition,
    homepage: edition.address,
    licenses: edition.licence === undefined ? undefined : [licence(edition.licence)],
    description: edition.madeUp ? 'A made-up example: the institutions, people and figures do not exist.' : undefined,
    contributors: [{ title: edition.publisher.name, roles: [edition.publisher.role], email: email(edition) }],
    sources: edition.sources.map(({ source, publishedOn }) => ({
      title: source,
      ...(publishedOn !== undefined && { version: publishedOn })
    })),
    resources: tables.map(resource)
  };
  if (descriptor.sources.length === 0) return text({ ...descriptor, sources: undefined });
  return text(descriptor);
}

function text(descriptor: object): string {
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function licence(given: string): object {
  return given.startsWith('https:') ? { path: given } : { name: given, path: licenceAddress(given) };
}

function email({ publisher }: Edition): string | undefined {
  return /^[^\s@]+@[^\s@]+$/.test(publisher.contact) ? publisher.contact : undefined;
}

function resource({ name, title, path, columns }: PublishedTable): object {
  return {
    name,
    title,
    path,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map(({ name: field, type, description }) => ({ name: field, type, description })),
      missingValues: ['']
    }
  };
}
