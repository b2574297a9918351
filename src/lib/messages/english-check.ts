import type { CheckWords } from './check-words.ts';

/** The page “Check it yourself”, in English. */
export const englishCheck: CheckWords = {
  title: 'Check it yourself',
  kicker: 'Every figure, computed again',
  lead: 'This page computes the published figures again in your browser, from the published counts, with the same statistics that made them. It asks for nothing but the files of this edition.',
  how: [
    'Match: computed again from the published counts, and equal.',
    'Mismatch: computed again, and not equal. A file was changed, or something is wrong: please tell the publisher.',
    'Somebody’s word: the published counts are not enough to compute it again. The list says whose word it is, and why.'
  ],
  choose: 'Choose an institution',
  button: 'Compute again',
  noScript:
    'Your browser runs no scripts here, so it cannot compute anything. The same check runs on the command line:',
  command: 'answerable verify FOLDER',
  result: 'The result',
  ready: 'Nothing has been computed yet.',
  columns: ['Outcome', 'Figure', 'Part', 'Published', 'Computed again', 'Whose word, and why'],
  script: {
    working: 'Computing …',
    summary: '{match} figures match, {mismatch} do not, {word} rest on somebody’s word.',
    files: '{match} of its files are what the manifest says, {mismatch} are not.',
    failed:
      'It could not be computed: {why}. A page that was opened from a disk may not read the files beside it; open it from a web address, or use the command line.',
    outcomes: { match: 'Match', mismatch: 'Mismatch', word: 'Somebody’s word' },
    parts: {
      estimate: 'figure',
      interval: 'range',
      difference: 'difference',
      ratio: 'ratio',
      events: 'events affected',
      test: 'test',
      verdict: 'verdict',
      count: 'count'
    },
    line: 'line {line}',
    because: {
      persons: 'From the published standard error. That persons repeat, and how, is the word of {whose}.',
      spread: 'The word of {whose}: sums of squares are not published.',
      'case-times': 'The word of {whose}: times of single cases are not published.',
      given: 'The word of {whose}: the figure was given without counts.',
      'not-here': 'The word of {whose}: it rests on figures that are withheld or not in this file.'
    }
  }
};
