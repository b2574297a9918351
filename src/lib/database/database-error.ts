import { DatabaseError } from './database.ts';
import { isAboutMemory } from './memory-full.ts';
import type { Sql } from './sql.ts';

/** Turns what an engine throws (text, JSON or an Error) into ours, with the statement and a way out where one is known. */
export function databaseError(error: unknown, statement: Sql): DatabaseError {
  const message = words(error);
  return new DatabaseError(message, statement.text, hint(message), error);
}

function words(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && 'exception_message' in parsed)
      return String(parsed.exception_message);
  } catch {
    return text;
  }
  return text;
}

function hint(message: string): string {
  if (isAboutMemory(message))
    return 'Memory has run out: close other programs or tabs, leave out columns that no indicator needs, or use the command line.';
  if (/table index is out of bounds/i.test(message)) return 'An extension was asked for that is not built in.';
  return '';
}
