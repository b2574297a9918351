import type { Findings } from '#lib/findings/types.ts';
import { cardsOf } from '#lib/scorecard/cards-of.ts';
import type { IndexCard, IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import { dataColumns, dataRows } from './data-rows.ts';
import { datapackageJson } from './datapackage-json.ts';
import { gapsColumns, gapsRows } from './gaps-rows.ts';
import { manifest } from './manifest.ts';
import type { PageRenderer } from './pages.ts';
import { scorecardJson } from './scorecard-json.ts';
import { tableText } from './table-text.ts';

/** Everything that an edition is made of. Nothing private fits in here. */
export interface Publication {
  readonly scorecards: readonly Scorecard<'public'>[];
  readonly index: IndexCard<'public'>;
  readonly findings: Findings<'public'>;
}

/**
 * An edition: path → bytes, paths in code-unit order with the manifest among them. Pure: the same publication and pages give
 * the same bytes; nothing is written. Throws where two files would share a path, and where anything is private after all.
 */
export function publish(publication: Publication, pages: PageRenderer): ReadonlyMap<string, Uint8Array> {
  const { scorecards, index, findings } = publication;
  const { edition } = index;
  refusePrivate([findings, index, ...scorecards]);
  const files = new Map<string, Uint8Array>();
  const add = (path: string, text: string): void => {
    if (files.has(path)) throw new Error(`two files of one path: ${path}`);
    files.set(path, encoder.encode(text));
  };
  add('index.html', pages.index(index));
  add('methods/index.html', pages.methods(edition, scorecards[0] ? cardsOf(scorecards[0]) : []));
  add(
    'datapackage.json',
    datapackageJson(
      edition,
      scorecards.map((scorecard) => scorecard.institution)
    )
  );
  for (const scorecard of scorecards) {
    const { key, slug } = scorecard.institution;
    add(`${slug}/index.html`, pages.institution(scorecard));
    add(`${slug}/data.csv`, tableText(dataColumns, dataRows(findings, key), 'csv'));
    add(`${slug}/gaps.csv`, tableText(gapsColumns, gapsRows(findings, key), 'csv'));
    add(`${slug}/scorecard.json`, scorecardJson(scorecard));
    for (const card of cardsOf(scorecard)) addEmbeds(add, pages, scorecard, card);
  }
  add('manifest.json', manifest(edition, files));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

const encoder = new TextEncoder();

/** The types say so already; this is for callers who were talked out of them. */
function refusePrivate(items: readonly { readonly audience: string }[]): void {
  if (items.some(({ audience }) => audience !== 'public')) throw new Error('private figures cannot be published');
}

function addEmbeds(
  add: (path: string, text: string) => void,
  pages: PageRenderer,
  scorecard: Scorecard<'public'>,
  card: IndicatorCard
): void {
  const folder = `${scorecard.institution.slug}/embed`;
  const [first, ...others] = card.views;
  add(`${folder}/${card.slug}.html`, pages.embed(scorecard, card, first));
  add(`${folder}/${card.slug}.svg`, pages.embedSvg(scorecard, card, first));
  for (const view of others) add(`${folder}/${view.slug}.html`, pages.embed(scorecard, card, view));
}
