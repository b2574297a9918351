import { render } from 'svelte/server';
import { checkWords } from '#lib/messages/check-words.ts';
import { english } from '#lib/messages/english.ts';
import type { IndexCard } from '#lib/scorecard/model.ts';
import base from './base.css?raw';
import check from './check.css?raw';
import CheckPage from './CheckPage.svelte';
import { compact } from './compact.ts';
import { plainMarkup } from './document.ts';
import forced from './forced-colours.css?raw';
import { languagesOf, rootFrom } from './links.ts';
import { pageDocument } from './page-document.ts';
import { placeOf } from './page-languages.ts';
import page from './page.css?raw';
import print from './print.css?raw';
import type { PageOptions } from './render.ts';
import tokens from './tokens.css?raw';

const path = 'check/index.html';
const styles = compact([tokens, base, page, check, forced, print].join('\n'));

/** File of the page's script, from the root of an edition. */
export const checkScriptPath = 'check/check.js';

/** The page on which a reader has the figures of an edition computed again; it alone loads a script, from its own site. */
export function renderCheckPage(index: IndexCard<'public'>, options: PageOptions = {}): string {
  const messages = options.messages ?? english;
  const place = placeOf(options);
  const words = checkWords(messages.language);
  const root = rootFrom(path, place);
  const links = options.links ?? {
    index: '../index.html',
    methods: '../methods/index.html',
    guides: '../frameworks/index.html',
    ...languagesOf(path, place)
  };
  const institutions = index.peerGroups.flatMap((group) => group.institutions.map(({ institution }) => institution));
  const props = { edition: index.edition, institutions, base: root, links, messages };
  return pageDocument(messages, {
    title: `${words.title} · ${messages.page.indexTitle(index.edition)}`,
    description: words.lead,
    styles,
    body: plainMarkup(render(CheckPage, { props }).body),
    audience: 'public',
    about: { path, place, edition: index.edition },
    siteScript: `${root}${checkScriptPath}`
  });
}
