import type { Edition } from '#lib/scorecard/model.ts';

/**
 * `CITATION.cff` (Citation File Format 1.2.0) of an edition. The date of release is said only where the edition is named by a day;
 * texts are written as JSON strings, which YAML reads as they are.
 */
export function citationFile(edition: Edition): string {
  const { publisher, title, licence, address } = edition;
  const email = /^[^\s@]+@[^\s@]+$/u.test(publisher.contact) ? publisher.contact : undefined;
  const name = quoted(publisher.name || 'Publisher not named');
  const until = `Data until ${edition.dataDate}; edition ${edition.edition}.`;
  return [
    'cff-version: 1.2.0',
    'message: "If you use these figures, please cite the edition that you took them from."',
    'type: dataset',
    `title: ${quoted(title || 'Equity scorecards')}`,
    `version: ${quoted(edition.edition)}`,
    ...(/^\d{4}-\d{2}-\d{2}$/u.test(edition.edition) ? [`date-released: ${quoted(edition.edition)}`] : []),
    'authors:',
    `  - name: ${name}`,
    ...(email === undefined ? [] : [`    email: ${quoted(email)}`]),
    `abstract: ${quoted(edition.madeUp ? `A made-up example: nothing in it exists. ${until}` : until)}`,
    ...(address === undefined ? [] : [`url: ${quoted(address)}`]),
    ...(licence === undefined
      ? []
      : [`${licence.startsWith('https:') ? 'license-url' : 'license'}: ${quoted(licence)}`]),
    ''
  ].join('\n');
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
