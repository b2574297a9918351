import { render } from 'svelte/server';
import { english } from '#lib/messages/english.ts';
import type { Messages } from '#lib/messages/messages.ts';
import { replyWords } from '#lib/messages/reply-words.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import base from './base.css?raw';
import { compact } from './compact.ts';
import { documentOf, plainMarkup } from './document.ts';
import forced from './forced-colours.css?raw';
import page from './page.css?raw';
import print from './print.css?raw';
import reply from './reply-form.css?raw';
import script from './reply-form.script.js?raw';
import ReplyForm from './ReplyForm.svelte';
import tokens from './tokens.css?raw';

/** What the policy of the form lets run: SHA-256 of `reply-form.script.js`, which a test compares. */
export const replyScriptHash = 'sha256-rryBQ7nrY/ocWzqRGrlkC/8I3NF6y3gxOl3WVWtzAbw=';

const styles = compact([tokens, base, page, forced, print, reply].join('\n'));

export interface ReplyFormOptions {
  /** ISO date on which the institution is asked. */
  readonly askedOn: string;
  readonly messages?: Messages;
}

/**
 * The form by which an institution answers its scorecard: one HTML file that opens from a disk without a connection and saves the
 * answer as a CSV of the register of replies. It leaves the building, so a private scorecard throws.
 */
export function renderReplyForm(scorecard: Scorecard<'public'>, options: ReplyFormOptions): string {
  const { audience } = scorecard as { readonly audience: string };
  if (audience !== 'public') throw new Error('a reply form is made of a public scorecard alone');
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(options.askedOn)) throw new Error(`not an ISO date: ${options.askedOn}`);
  const messages = options.messages ?? english;
  const words = replyWords(messages.language);
  const { institution, edition } = scorecard;
  return documentOf({
    language: messages.language,
    direction: messages.direction,
    title: words.title(institution.name),
    description: words.intro(institution.name, edition.publisher.name, messages.numbers.date(options.askedOn)),
    styles,
    body: plainMarkup(render(ReplyForm, { props: { scorecard, askedOn: options.askedOn, messages } }).body),
    script: { text: script, hash: replyScriptHash }
  });
}
