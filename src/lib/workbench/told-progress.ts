import { busyWords } from '#lib/messages/busy-words.ts';
import type { ReadingProgress } from './reading-progress.ts';
import type { Spoken } from './spoken.ts';

/** How far the reading is, in words: rows, and the time that is left as soon as it can be told. */
export function toldProgress(
  { rows, allRows, secondsLeft }: ReadingProgress,
  speech: Pick<Spoken, 'language' | 'messages'>
): readonly string[] {
  const words = busyWords(speech.language);
  const count = (value: number) => speech.messages.numbers.count(Number(value.toPrecision(2)));
  return [words.rows(count(rows), count(allRows)), ...(secondsLeft === undefined ? [] : [words.left(secondsLeft)])];
}
