import { spanishBusyWords } from './spanish-busy-words.ts';

/** What the workbench says while it reads large files and counts, and where memory ends. */
export interface BusyWords {
  /** Where the reading is, in about so many of so many rows of a file. */
  rows(rows: string, allRows: string): string;
  /** How long all files will take still. */
  left(seconds: number): string;
  /** What is kept when the work is stopped. */
  stops: string;
  /** Leads back to what was in hand before. */
  back: string;
  /** Memory ended in the middle: what was being worked on, how big, and the ways out. */
  memoryFull(megabytes: string): string;
}

const englishBusyWords: BusyWords = {
  rows: (rows, allRows) => `About ${rows} of ${allRows} rows of this file`,
  left: (seconds) => `${englishDuration(seconds)} left to read`,
  stops: 'Stop ends this work and gives its memory back. What you had before stays as it was.',
  back: 'Back to what was there before',
  memoryFull: (megabytes) =>
    `The memory that a browser gives one page is full: the files have ${megabytes} MB. Close other tabs and try again; or leave out columns that no measure needs; or use the command line, which takes files of any size: npm run -s answerable -- check FOLDER.`
};

function englishDuration(seconds: number): string {
  if (seconds < 10) return 'A few seconds';
  if (seconds < 90) return `About ${Math.ceil(seconds / 10) * 10} seconds`;
  return `About ${Math.ceil(seconds / 60)} minutes`;
}

/** The words in that language; in English where there are none. */
export function busyWords(language: string): BusyWords {
  return language === 'es' ? spanishBusyWords : englishBusyWords;
}
