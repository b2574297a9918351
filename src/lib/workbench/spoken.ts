import { getContext, setContext } from 'svelte';
import { keepingMessages, type KeepingMessages } from '#lib/messages/keeping-messages.ts';
import { messagesOf, type Language } from '#lib/messages/languages.ts';
import type { Messages } from '#lib/messages/messages.ts';
import { registerMessages } from '#lib/messages/register-messages.ts';
import { siteProblems, type SiteProblems } from '#lib/messages/site-problems.ts';
import { workbenchMessages } from '#lib/messages/workbench-messages.ts';
import type { WorkbenchRegisterWords } from '#lib/messages/workbench-register-words.ts';
import { workbenchSiteWords, type WorkbenchSiteWords } from '#lib/messages/workbench-site-words.ts';
import type { WorkbenchWords } from '#lib/messages/workbench-words.ts';

/** Everything that the workbench says, in the language that its address names. It changes with it, so read it where it is shown. */
export interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
  readonly words: WorkbenchWords;
  readonly registers: WorkbenchRegisterWords;
  /** Of where an edition is put, and of what is published already. */
  readonly site: WorkbenchSiteWords;
  readonly siteProblems: SiteProblems;
  /** Of what is kept on this computer. */
  readonly keeping: KeepingMessages;
}

const key = Symbol('spoken');

/** Lets all components below speak the language that `language` gives at the time. */
export function speak(language: () => Language): Spoken {
  return setContext<Spoken>(key, {
    get language() {
      return language();
    },
    get messages() {
      return messagesOf(language());
    },
    get words() {
      return workbenchMessages(language());
    },
    get registers() {
      return registerMessages(language());
    },
    get site() {
      return workbenchSiteWords(language());
    },
    get siteProblems() {
      return siteProblems(language());
    },
    get keeping() {
      return keepingMessages(language());
    }
  });
}

/** What the components above have set. */
export function spoken(): Spoken {
  return getContext<Spoken>(key);
}
