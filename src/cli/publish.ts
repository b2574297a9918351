import { cms } from '#lib/disclosure/policy.ts';
import { software } from '#lib/catalog/software.ts';
import type { FileSource } from '#lib/database/database.ts';
import { makeEdition } from '#lib/edition/make-edition.ts';
import type { EditionOptions } from '#lib/edition/options.ts';
import type { Publisher } from '#lib/scorecard/model.ts';
import { publisherRecord } from '#lib/publishing/record.ts';
import { sha256OfParts } from '#lib/publishing/sha256.ts';
import { resolve } from 'node:path';
import type { Command, CommandInput } from './command.ts';
import { problemLines } from './print-problems.ts';
import { readProject } from './read-project.ts';
import { UsageError } from './usage-error.ts';
import { withIntake } from './with-intake.ts';
import { writeEdition } from './write-edition.ts';

/** `publish`: writes a static edition, or says why not and writes nothing. */
export const publish: Command = {
  name: 'publish',
  summary: 'writes a static edition that any web host can serve',
  help: `Usage: answerable publish PATH… --out DIR [--edition YYYY-MM[-DD]] [--publisher TEXT] [--policy cms]

Writes an edition: pages, embeds, data and a manifest, with small numbers of people withheld. Refuses, writing nothing, where
it must: no data date, no publisher, records that do not tell persons apart. Never deletes or replaces a file it did not write.
What only the publisher may know goes to DIR.record.json, beside the folder: keep it private.

  --out DIR            the edition's folder (made where it is not there)
  --edition DATE       default: the project's edition, else its data date
  --publisher TEXT     "NAME; ROLE; CONTACT"; default: the project's publisher
  --policy cms         the rule for small numbers: 1 to 10 are withheld (the only one so far)

Exit: 0 done, 1 the data refuses, 2 wrong usage.
`,
  options: {
    out: { type: 'string' },
    edition: { type: 'string' },
    publisher: { type: 'string' },
    policy: { type: 'string' }
  },
  run: ({ paths, values }, console) => {
    if (typeof values['out'] !== 'string' || values['out'] === '')
      throw new UsageError('publish needs --out DIR, the folder to write the edition to.');
    if (values['policy'] !== undefined && values['policy'] !== cms.id)
      throw new UsageError(`There is no policy “${String(values['policy'])}”; there is: ${cms.id}.`);
    const out = resolve(console.cwd, values['out']);
    return withIntake(paths, console, async (db, intake) => {
      console.progress('Counting, comparing, withholding …');
      const made = await makeEdition(db, intake, optionsOf(values, intake.project.publisher));
      console.err(problemLines([...intake.problems, ...made.problems]));
      if (made.record === undefined) {
        console.err('Nothing was written.\n');
        return 1;
      }
      if ([...intake.problems, ...made.problems].some(({ severity }) => severity === 'error'))
        console.err('What the errors above name is left out of the edition; everything else is published.\n');
      const record = publisherRecord({ ...made.record, inputs: await inputsOf(readProject(paths).files) });
      const inTheWay = writeEdition(out, made.files, record);
      if (inTheWay.length > 0) {
        console.err(problemLines(inTheWay));
        return 1;
      }
      const { summary } = made;
      console.out(
        `Edition ${summary.edition}: ${summary.institutions} ${summary.institutions === 1 ? 'institution' : 'institutions'}, ${summary.files} files, ${(summary.bytes / 1e6).toFixed(1)} MB in ${values['out'] as string}\n`
      );
      return 0;
    });
  }
};

function optionsOf(values: CommandInput['values'], project: Publisher | undefined): EditionOptions {
  return {
    software,
    ...(typeof values['edition'] === 'string' && { edition: values['edition'] }),
    ...(typeof values['publisher'] === 'string' && { publisher: publisherOf(values['publisher'], project) })
  };
}

/** `NAME; ROLE; CONTACT`; what is left out comes from the project. */
function publisherOf(text: string, project: Publisher | undefined): Publisher {
  const [name = '', role = '', contact = ''] = text.split(';').map((part) => part.trim());
  return {
    name,
    role: role || (project?.role ?? 'role not given'),
    contact: contact || (project?.contact ?? 'contact not given')
  };
}

async function inputsOf(files: readonly FileSource[]) {
  const inputs = [];
  for (const { name, size, read } of files)
    inputs.push({ file: name, bytes: size, sha256: await sha256OfParts(size, read) });
  return inputs;
}
