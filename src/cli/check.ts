import { countPrivately } from '#lib/edition/count-privately.ts';
import type { Intake } from '#lib/intake/types.ts';
import type { Problem } from '#lib/problem.ts';
import type { Command } from './command.ts';
import { problemLines } from './print-problems.ts';
import { understoodJson, understoodLines } from './print-understood.ts';
import { withIntake } from './with-intake.ts';
import { setAsidePath, writeSetAside } from './write-set-aside.ts';

/** `check`: which tables were recognised, every problem at once, and the row ledger. Exit 1 where there is an error. */
export const check: Command = {
  name: 'check',
  summary: 'recognises tables, reports every problem, prints the row ledger',
  help: `Usage: answerable check PATH… [--json] [--set-aside FILE]

Recognises the tables of a folder of CSV files, reports every problem at once (got, expected, how to mend, where), and
accounts for every row: rows read = rows used + rows set aside. Of files that datapackage.json does not describe it says what
was understood and why; with --json also what datapackage.json and indicators.csv would say of them.

  --json             the same as JSON: {"tables": […], "understood": […], "problems": […]}
  --set-aside FILE   writes the rows that are set aside as CSV: file, line, reason, and the cells as they stood

Exit: 0 no errors (there may be warnings), 1 errors, 2 wrong usage.
`,
  options: { json: { type: 'boolean' }, 'set-aside': { type: 'string' } },
  run: async ({ paths, values }, console) => {
    const setAside = setAsidePath(values['set-aside'], paths, console);
    return withIntake(paths, console, async (db, intake, project) => {
      if (setAside !== undefined) await writeSetAside(setAside, db, project, intake);
      const counted = await countPrivately(db, intake, {});
      const problems = [...intake.problems, ...counted.problems];
      if (values['json'] === true) console.out(`${JSON.stringify(asJson(intake, problems), null, 2)}\n`);
      else console.out(asText(intake, problems));
      return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
    });
  }
};

function asJson({ ledger, understood }: Intake, problems: readonly Problem[]) {
  return {
    tables: ledger.map(({ file, table, rows, used, setAside, columns }) => ({
      file,
      table,
      rows,
      used,
      set_aside: setAside,
      columns
    })),
    ...(understood && { understood: understoodJson(understood) }),
    problems
  };
}

function asText({ ledger, understood }: Intake, problems: readonly Problem[]): string {
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
  return `${[row(heads), ...lines.map(row)].join('\n')}\n\n${understoodLines(understood ?? [])}${problemLines(problems)}${summary}\n`;
}
