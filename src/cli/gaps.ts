import { countPrivately } from '#lib/edition/count-privately.ts';
import { gapsColumns, gapsRows } from '#lib/publishing/gaps-rows.ts';
import { tableText } from '#lib/publishing/table-text.ts';
import type { Command } from './command.ts';
import { printFigures } from './print-figures.ts';
import { formatOption, referenceOption } from './table-options.ts';
import { withIntake } from './with-intake.ts';

/** `gaps`: every group against the reference group, unredacted and private. */
export const gaps: Command = {
  name: 'gaps',
  summary: 'compares every group with the reference group, unredacted and private',
  help: `Usage: answerable gaps PATH… [--format csv|json] [--reference RULE]

Compares every group with the reference group: difference, ratio and events affected, with intervals, adjusted p and verdict,
unredacted and PRIVATE. The columns are those of a published gaps.csv.

  --format csv|json   default csv
  --reference RULE    best (default), largest, overall, rest, or a group's name

Exit: 0 done, 1 the data refuses, 2 wrong usage.
`,
  options: { format: { type: 'string' }, reference: { type: 'string' } },
  run: ({ paths, values }, console) => {
    const format = formatOption(values);
    return withIntake(paths, console, async (db, intake) => {
      const counted = await countPrivately(db, intake, referenceOption(values));
      const problems = [...intake.problems, ...counted.problems];
      return printFigures(
        console,
        counted.findings.estimates,
        problems,
        tableText(gapsColumns, gapsRows(counted.findings), format)
      );
    });
  }
};
