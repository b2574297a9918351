import { findDimension } from '#lib/catalog/vocabularies.ts';
import { countPrivately } from '#lib/edition/count-privately.ts';
import type { Estimate } from '#lib/findings/types.ts';
import { redact } from '#lib/disclosure/redact.ts';
import { sliceKey } from '#lib/disclosure/slice-key.ts';
import { withheldText } from '#lib/disclosure/withheld-because.ts';
import { privateDataColumns, privateDataRows } from '#lib/publishing/data-rows.ts';
import { tableText } from '#lib/publishing/table-text.ts';
import type { Command, CommandInput } from './command.ts';
import { printFigures } from './print-figures.ts';
import { formatOption, referenceOption } from './table-options.ts';
import { UsageError } from './usage-error.ts';
import { withIntake } from './with-intake.ts';

/** `indicators`: every estimate, unredacted and private, with what publishing would withhold and why. */
export const indicators: Command = {
  name: 'indicators',
  summary: 'computes every indicator, unredacted and private',
  help: `Usage: answerable indicators PATH… [--format csv|json] [--reference RULE] [--by DIM[,DIM]]

Computes every indicator overall and by group, unredacted and PRIVATE: small groups are shown. The columns are those of a
published data.csv, and one more, withheld_because: which rule would hide the row in an edition.

  --format csv|json   default csv
  --reference RULE    best (default), largest, overall, rest, or a group's name
  --by DIM[,DIM]      only the overall rows and this dimension; two dimensions are crossed (a × b)

Exit: 0 done, 1 the data refuses, 2 wrong usage.
`,
  options: { format: { type: 'string' }, reference: { type: 'string' }, by: { type: 'string' } },
  run: ({ paths, values }, console) => {
    const format = formatOption(values);
    const by = dimensionsOption(values);
    return withIntake(paths, console, async (db, intake) => {
      const crossings = by.length === 2 ? { crossings: [[by[0] ?? '', by[1] ?? '']] as const } : {};
      const counted = await countPrivately(db, intake, { ...referenceOption(values), ...crossings });
      const { reasons } = redact(counted.set);
      const wanted = by.length === 0 ? undefined : new Set(['all', by.join(' × ')]);
      const findings = {
        ...counted.findings,
        estimates: counted.findings.estimates.filter(({ tally }) => wanted?.has(tally.dimension) ?? true)
      };
      const because = (tally: Estimate<'private'>['tally']): string => {
        const reason = reasons.get(sliceKey(tally));
        return reason === undefined ? '' : withheldText(reason);
      };
      const problems = [...intake.problems, ...counted.problems];
      return printFigures(
        console,
        counted.findings.estimates,
        problems,
        tableText(privateDataColumns, privateDataRows(findings, because), format)
      );
    });
  }
};

function dimensionsOption(values: CommandInput['values']): readonly string[] {
  if (typeof values['by'] !== 'string') return [];
  const names = values['by'].split(',').map((name) => name.trim());
  if (names.length > 2 || names.some((name) => name === ''))
    throw new UsageError('--by takes one dimension, or two joined by a comma.');
  return names.map((name) => findDimension(name)?.id ?? name);
}
