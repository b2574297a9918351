import { isMemoryFull } from '#lib/database/memory-full.ts';
import { busyWords } from '#lib/messages/busy-words.ts';
import type { ProjectFile } from './project-files.ts';
import type { Spoken } from './spoken.ts';

/** What a person is told of what stopped the work: that memory ended and what helps, else the first line of what was said. */
export function failureText(error: unknown, files: readonly ProjectFile[], { language, messages }: Spoken): string {
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
  if (isMemoryFull(error)) return busyWords(language).memoryFull(messages.numbers.count(Math.ceil(bytes / 1e6)));
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
