import { countPrivately } from '#lib/edition/count-privately.ts';
import type { LedgerEntry } from '#lib/intake/types.ts';
import type { Problem } from '#lib/problem.ts';
import type { Command } from './command.ts';
import { problemLines } from './print-problems.ts';
import { withIntake } from './with-intake.ts';

/** `check`: which tables were recognised, every problem at once, and the row ledger. Exit 1 where there is an error. */
export const check: Command = {
  name: 'check',
  summary: 'recognises tables, reports every problem, prints the row ledger',
  help: `Usage: answerable check PATH… [--json]

Recognises the tables of a folder of CSV files, reports every problem at once (got, expected, how to mend, where), and
accounts for every row: rows read = rows used + rows set aside.

  --json   the same as JSON: {"tables": […], "problems": […]}

Exit: 0 no errors (there may be warnings), 1 errors, 2 wrong usage.
`,
  options: { json: { type: 'boolean' } },
  run: ({ paths, values }, console) =>
    withIntake(paths, console, async (db, intake) => {
      const { ledger } = intake;
      const counted = await countPrivately(db, intake, {});
      const problems = [...intake.problems, ...counted.problems];
      if (values['json'] === true) console.out(`${JSON.stringify(asJson(ledger, problems), null, 2)}\n`);
      else console.out(asText(ledger, problems));
      return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
    })
};

function asJson(ledger: readonly LedgerEntry[], problems: readonly Problem[]) {
  return {
    tables: ledger.map(({ file, table, rows, used, setAside, columns }) => ({
      file,
      table,
      rows,
      used,
      set_aside: setAside,
      columns
    })),
    problems
  };
}

function asText(ledger: readonly LedgerEntry[], problems: readonly Problem[]): string {
  const heads = ['file', 'taken for', 'rows', 'used', 'set aside'];
  const lines = ledger.map((entry) => [
    entry.file,
    entry.table === '' ? 'not recognised' : entry.table,
    String(entry.rows),
    String(entry.used),
    String(entry.setAside)
  ]);
  const widths = heads.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const row = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const summary =
    problems.length === 0
      ? 'No problems.'
      : `${errors} ${errors === 1 ? 'error' : 'errors'}, ${problems.length - errors} ${problems.length - errors === 1 ? 'warning' : 'warnings'}.`;
  return `${[row(heads), ...lines.map(row)].join('\n')}\n\n${problemLines(problems)}${summary}\n`;
}
