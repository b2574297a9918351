import { englishKeeping } from './english-keeping.ts';
import { spanishKeeping } from './spanish-keeping.ts';

/**
 * What the workbench says of keeping work on this computer, of files that it asks for again, and of a project's ZIP file, in one
 * language. Counts and lists come written out.
 */
export interface KeepingMessages {
  readonly status: KeepingStatusWords;
  readonly trouble: KeepingTroubleWords;
  readonly project: KeptProjectWords;
  readonly list: KeptListWords;
  readonly everything: ForgetWords;
  readonly awaited: AwaitedWords;
  readonly archive: ArchiveWords;
}

export interface KeepingStatusWords {
  readonly keeping: string;
  readonly copying: (file: string) => string;
  readonly kept: string;
  readonly keptWithFiles: string;
  readonly keptWithoutFiles: string;
  readonly refused: string;
  readonly off: string;
}

export interface KeepingTroubleWords {
  readonly work: Readonly<Record<'full' | 'denied' | 'none', string>>;
  readonly workMeans: string;
  readonly uploads: Readonly<Record<'full' | 'denied' | 'none', string>>;
  readonly uploadsMeans: string;
  readonly understood: string;
}

export interface KeptProjectWords {
  readonly heading: string;
  readonly lead: string;
  readonly keepFiles: string;
  readonly keepFilesHint: string;
  readonly cannotKeepFiles: string;
  readonly forgotten: string;
  readonly again: string;
}

export interface KeptListWords {
  readonly heading: string;
  readonly lead: string;
  readonly unnamed: string;
  readonly typed: (files: string) => string;
  readonly uploads: (files: string, areKept: boolean) => string;
  readonly edits: string;
  readonly inHand: string;
  readonly elsewhere: string;
  readonly open: string;
  readonly openCopy: string;
  readonly join: string;
  readonly forget: string;
  readonly setAside: (why: 'other-version' | 'damaged') => string;
  readonly save: string;
}

export interface ForgetWords {
  readonly forget: string;
  readonly hint: string;
  readonly sure: string;
  readonly nothingLeft: string;
  readonly left: (count: string, isOne: boolean) => string;
}

export interface AwaitedWords {
  readonly heading: (title: string) => string;
  readonly lead: string;
  readonly list: string;
  readonly drop: string;
  readonly bytes: (count: string) => string;
  readonly missing: string;
  readonly same: string;
  readonly other: string;
  readonly joins: (files: string) => string;
  readonly leftOut: (files: string) => string;
  readonly open: string;
  readonly openOther: string;
  readonly openWithout: string;
  readonly leave: string;
}

export interface ArchiveWords {
  readonly heading: string;
  readonly lead: string;
  readonly withFiles: string;
  readonly save: string;
  readonly saved: (name: string) => string;
  readonly failed: string;
  readonly unreadable: (names: string) => string;
}

/** The words in that language; in English where there are none. */
export function keepingMessages(language: string): KeepingMessages {
  return languages[language] ?? englishKeeping;
}

const languages: Readonly<Record<string, KeepingMessages>> = { en: englishKeeping, es: spanishKeeping };
