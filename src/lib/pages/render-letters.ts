import { render } from 'svelte/server';
import { letterPageWords } from '#lib/messages/letter-page-words.ts';
import type { LetterLanguage } from '#lib/messages/letter-subjects.ts';
import { letterText } from '#lib/messages/letter-text.ts';
import type { Messages } from '#lib/messages/messages.ts';
import type { Scorecard } from '#lib/scorecard/model.ts';
import { documentOf, plainMarkup } from './document.ts';
import { letterStyles } from './framework-styles.ts';
import { editionLettersLinks, type LettersLinks } from './letters-links.ts';
import { lettersOf } from './letters-of.ts';
import LettersPage from './LettersPage.svelte';
import { pageHead } from './page-head.ts';
import { placeOf, type PageLanguage } from './page-languages.ts';
import type { Audience } from './types.ts';

/**
 * `language`: of the page and of its letters (default: the messages' own, else English). `links`: addresses relative to the page
 * (default: an edition's folders; none in a private page). `languages`: those of the whole edition (default: that of the page).
 */
export interface LettersOptions {
  readonly language?: LetterLanguage;
  readonly links?: LettersLinks;
  readonly messages?: Messages;
  readonly languages?: readonly PageLanguage[];
}

/**
 * All letters that ask for what a scorecard could not show, as sheets to print: `SLUG/letters/index.html` in the folder of the
 * language. A demand's letter is at `#` and its id. With nothing to ask for it says so.
 */
export function renderLettersPage(scorecard: Scorecard<Audience>, options: LettersOptions = {}): string {
  const language = languageOf(options);
  const words = letterPageWords[language];
  const { audience, institution, edition } = scorecard;
  const place = placeOf({ ...options, messages: { language } });
  const isPrivate = audience === 'private';
  const links = options.links ?? (isPrivate ? {} : editionLettersLinks(institution.slug, place));
  const title = words.title(institution.name, edition.edition);
  const letters = lettersOf(scorecard, language);
  const description = letters.length === 0 ? words.nothing : words.lead;
  const about = { title, description, path: `${institution.slug}/letters/index.html`, place, edition };
  return documentOf({
    language,
    direction: 'ltr',
    title: isPrivate ? `${words.privateMark} · ${title}` : title,
    description,
    styles: letterStyles,
    body: plainMarkup(render(LettersPage, { props: { scorecard, letters, links, language } }).body),
    ...(isPrivate ? { bodyClass: 'private-page' } : { head: pageHead(about) })
  });
}

/** The same letters as plain text, by id, in the order of the page: `SLUG/letters/ID.txt`. */
export function letterTexts(
  scorecard: Scorecard<Audience>,
  options: Pick<LettersOptions, 'language' | 'messages'> = {}
): readonly { readonly id: string; readonly text: string }[] {
  return lettersOf(scorecard, languageOf(options)).map((letter) => ({ id: letter.id, text: letterText(letter) }));
}

function languageOf({ language, messages }: LettersOptions): LetterLanguage {
  return language ?? (messages?.language === 'es' ? 'es' : 'en');
}
