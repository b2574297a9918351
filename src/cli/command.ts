import type { ParseArgsConfig } from 'node:util';
import type { Console } from './console.ts';

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** What it does, in a line. */
  readonly summary: string;
  /** Its lines of `--help`. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** @returns the exit code: 0 done, 1 the data refuses (problems printed) */
  readonly run: (input: CommandInput, console: Console) => Promise<0 | 1>;
}

export interface CommandInput {
  /** Absolute paths of folders and CSV files. */
  readonly paths: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
}
