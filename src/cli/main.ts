import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { DatabaseError } from '#lib/database/database.ts';
import { processConsole, type Console } from './console.ts';
import { gaps } from './gaps.ts';
import { indicators } from './indicators.ts';
import { publish } from './publish.ts';
import { reply } from './reply.ts';
import { UsageError } from './usage-error.ts';
import { verify } from './verify.ts';

const commands: readonly Command[] = [check, indicators, gaps, publish, reply, verify];

/**
 * The command line: finds the command, reads its options, runs it.
 *
 * @returns exit code: 0 done, 1 the data refuses (problems printed), 2 wrong usage
 */
export async function main(parts: readonly string[], console: Console = processConsole()): Promise<number> {
  const [name, ...rest] = parts;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = name !== undefined;
    (asked ? console.out : console.err)(overview());
    return asked ? 0 : 2;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    console.err(`There is no command “${name}”. Commands: ${commands.map((each) => each.name).join(', ')}.\n`);
    return 2;
  }
  try {
    return await runCommand(command, rest, console);
  } catch (error) {
    if (error instanceof UsageError) {
      console.err(`${error.message}\nSee: answerable ${command.name} --help\n`);
      return 2;
    }
    console.err(defectText(error));
    return 1;
  }
}

/** What is said where Answerable itself fails: a file system that is full, memory that has run out, a defect of ours. */
function defectText(error: unknown): string {
  const [message] = (error instanceof Error ? error.message : String(error)).split('\n');
  const hint = error instanceof DatabaseError && error.hint !== '' ? `${error.hint}\n` : '';
  return `Answerable could not finish: ${message}\n${hint}Nothing is wrong with your command. If the message does not say what to do, please report it.\n`;
}

async function runCommand(command: Command, parts: readonly string[], console: Console): Promise<number> {
  const { values, positionals } = read(command, parts);
  if ('help' in values && values.help === true) {
    console.out(command.help);
    return 0;
  }
  if (positionals.length === 0)
    throw new UsageError(`answerable ${command.name} needs at least one folder or CSV file.`);
  const paths = positionals.map((path) => {
    if (path === '-') throw new UsageError('“-” is not a path: name a folder or a CSV file.');
    const absolute = resolve(console.cwd, path);
    if (path.includes('\0') || !existsSync(absolute)) throw new UsageError(`There is nothing at “${path}”.`);
    return absolute;
  });
  return command.run({ paths, values }, console);
}

function read(command: Command, parts: readonly string[]) {
  try {
    return parseArgs({
      args: [...parts],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function overview(): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return `answerable: a folder of a hospital's CSV files becomes a public equity scorecard

Usage: answerable COMMAND PATH… [options]

${lines.join('\n')}

answerable COMMAND --help says more of each. Exit: 0 done, 1 the data refuses, 2 wrong usage.
`;
}
