import { editionMessages } from '#lib/messages/edition-messages.ts';
import type { Messages } from '#lib/messages/messages.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import type { Edition, IndexCard, Scorecard } from '#lib/scorecard/model.ts';
import { licenceAddress } from './licence-address.ts';
import type { Audience } from './types.ts';

/**
 * An institution's tables as a schema.org Dataset. Addresses are relative to the page, or whole: `downloads` is the
 * folder of its files, `index` the whole edition. What the publisher has not said (licence, address) is left out.
 */
export function institutionDataset(
  scorecard: Scorecard<Audience>,
  messages: Messages,
  places: { readonly downloads: string; readonly index: string }
): object {
  const { edition, institution } = scorecard;
  const words = editionMessages(messages.language);
  const measured = cardsOf(scorecard).filter(({ verdict }) => verdict !== 'no-data');
  return {
    ...dataset(edition, messages),
    name: messages.page.institutionTitle(institution.name, edition),
    description: described(words.dataOf(institution.name), edition, messages),
    about: { '@type': 'Organization', name: institution.name },
    variableMeasured: measured.map((card) => messages.text(card.label)),
    distribution: (['data', 'gaps', 'criteria'] as const).map((name) =>
      download(words.tables[name], 'text/csv', `${places.downloads}${name}.csv`)
    ),
    isPartOf: { '@type': 'Dataset', name: messages.page.indexTitle(edition), url: places.index }
  };
}

/** The whole edition as a schema.org Dataset; `descriptor` is the address of its `datapackage.json`. */
export function editionDataset(index: IndexCard<Audience>, messages: Messages, descriptor: string): object {
  const words = editionMessages(messages.language);
  const count = index.peerGroups.reduce((sum, { institutions }) => sum + institutions.length, 0);
  return {
    ...dataset(index.edition, messages),
    name: messages.page.indexTitle(index.edition),
    description: described(words.dataOfAll(messages.numbers.count(count)), index.edition, messages),
    distribution: [download(words.tables.all, 'application/json', descriptor)]
  };
}

function dataset(edition: Edition, messages: Messages): object {
  const { publisher, licence } = edition;
  const organisation = { '@type': 'Organization', name: publisher.name };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    version: edition.edition,
    inLanguage: messages.language,
    temporalCoverage: `../${edition.dataDate}`,
    isAccessibleForFree: true,
    creator: organisation,
    publisher: organisation,
    ...(licence !== undefined && { license: licenceAddress(licence) }),
    ...(edition.sources.length > 0 && { isBasedOn: edition.sources.map(({ source }) => source) })
  };
}

function described(text: string, edition: Edition, messages: Messages): string {
  return edition.madeUp ? `${messages.page.madeUp} ${text}` : text;
}

function download(name: string, encodingFormat: string, contentUrl: string): object {
  return { '@type': 'DataDownload', name, encodingFormat, contentUrl };
}
