import { render } from 'svelte/server';
import { accountabilityMessages } from '#lib/messages/accountability-messages.ts';
import { english } from '#lib/messages/english.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { plainMarkup } from './document.ts';
import { embedFrame } from './embed-frame.ts';
import { rootFrom } from './links.ts';
import { pageDocument } from './page-document.ts';
import { placeOf } from './page-languages.ts';
import PromisesEmbed from './PromisesEmbed.svelte';
import RedressEmbed from './RedressEmbed.svelte';
import type { PageOptions } from './render.ts';
import { accountabilityEmbedStyles } from './styles.ts';
import SummaryEmbed from './SummaryEmbed.svelte';
import type { Audience } from './types.ts';

const embedLimit = 20_000;

/** The nine criteria alone, for somebody else's page: counts by verdict, then each with its sign and word. Self-contained, no links. */
export function renderSummaryEmbed(scorecard: Scorecard<Audience>, options: PageOptions = {}): string {
  const messages = options.messages ?? english;
  const title = accountabilityMessages(messages.language).embeds.summaryTitle(scorecard.institution.name);
  const body = plainMarkup(
    render(SummaryEmbed, { props: { scorecard, root: rootOf(scorecard, options), messages } }).body
  );
  const description = messages.verdicts.summary(scorecard.institution.name, scorecard.headline);
  return documentFor(scorecard, messages, title, description, body);
}

/** The promises alone: counts by state, then as many of the ledger as stay below 20 kB, the longest overdue first. */
export function renderPromisesEmbed(scorecard: Scorecard<Audience>, options: PageOptions = {}): string {
  const messages = options.messages ?? english;
  const title = accountabilityMessages(messages.language).embeds.promisesTitle(scorecard.institution.name);
  const root = rootOf(scorecard, options);
  return fitted(scorecard.ledger.commitments.length, (most) => {
    const body = plainMarkup(render(PromisesEmbed, { props: { scorecard, most, root, messages } }).body);
    return documentFor(scorecard, messages, title, title, body);
  });
}

/** The harms alone: counts by stage, then as many as stay below 20 kB, the longest open first. */
export function renderRedressEmbed(scorecard: Scorecard<Audience>, options: PageOptions = {}): string {
  const messages = options.messages ?? english;
  const title = accountabilityMessages(messages.language).embeds.harmsTitle(scorecard.institution.name);
  const root = rootOf(scorecard, options);
  return fitted(scorecard.redress.harms.length, (most) => {
    const body = plainMarkup(render(RedressEmbed, { props: { scorecard, most, root, messages } }).body);
    return documentFor(scorecard, messages, title, title, body);
  });
}

function rootOf({ institution }: Scorecard<Audience>, options: PageOptions): string {
  return rootFrom(`${institution.slug}/embed/summary.html`, placeOf(options));
}

function documentFor(
  { audience }: Scorecard<Audience>,
  messages: Messages,
  title: string,
  description: string,
  body: string
): string {
  const script = audience === 'public' ? { script: embedFrame } : {};
  return pageDocument(messages, { title, description, styles: accountabilityEmbedStyles, body, audience, ...script });
}

/** The document with the longest list that stays below the limit: at most 12 entries, and half as many each time it is too long. */
function fitted(all: number, make: (most: number) => string): string {
  let most = Math.min(all, 12);
  let html = make(most);
  while (most > 0 && new TextEncoder().encode(html).length >= embedLimit) {
    most = Math.floor(most / 2);
    html = make(most);
  }
  return html;
}
