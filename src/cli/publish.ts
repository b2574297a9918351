import { cms } from '#lib/disclosure/policy.ts';
import { software } from '#lib/catalog/software.ts';
import type { FileSource } from '#lib/database/database.ts';
import type { EditionOptions } from '#lib/edition/options.ts';
import { streamEdition } from '#lib/edition/stream-edition.ts';
import { maybeLicence } from '#lib/intake/licence.ts';
import { maybeSiteAddress } from '#lib/intake/site-address.ts';
import type { Intake } from '#lib/intake/types.ts';
import { siteProblems } from '#lib/messages/site-problems.ts';
import { pngChoices, type PngChoice } from '#lib/publishing/card-image.ts';
import { editionLanguages, type EditionLanguage } from '#lib/publishing/languages.ts';
import type { Publisher } from '#lib/scorecard/model.ts';
import { previousProblems, type ComparedEdition } from '#lib/publishing/previous-problems.ts';
import { sha256OfParts } from '#lib/publishing/sha256.ts';
import { resolve } from 'node:path';
import type { Command, CommandInput } from './command.ts';
import { addToSite, writeTo, type Inputs } from './put-edition.ts';
import { problemLines } from './print-problems.ts';
import { readProject } from './read-project.ts';
import { UsageError } from './usage-error.ts';
import { withIntake } from './with-intake.ts';
import { readPrevious } from './read-previous.ts';
import { maybeEditionBefore } from './write-site.ts';

/** `publish`: writes a static edition, or says why not and writes nothing. */
export const publish: Command = {
  name: 'publish',
  summary: 'writes a static edition that any web host can serve',
  help: `Usage: answerable publish PATH… --out DIR [--edition YYYY-MM[-DD]] [--publisher TEXT] [--policy cms]
               [--previous DIR]… [--lang en,es] [--address URL] [--licence TERMS] [--png cards|all|none]
       answerable publish PATH… --site DIR [--corrects EDITION --because TEXT] [the same options]

Writes an edition: pages, embeds, data and a manifest, with small numbers of people withheld. Refuses, writing nothing, where
it must: no data date, no publisher, records that do not tell persons apart. Never deletes or replaces a file it did not write.
What only the publisher may know goes to DIR.record.json, beside the folder: keep it private. What is interrupted leaves a folder
.….unfinished-…, which can be thrown away, and never an edition that looks whole.

  --out DIR            the edition's folder (made where it is not there)
  --site DIR           instead of --out: a site that keeps its editions. Adds editions/DATE/, which is never changed
                       afterwards, latest/ and status.json; compares with the edition before; records go to DIR.records/
  --corrects EDITION   the kept edition that this one puts right, with --because TEXT
  --previous DIR       an earlier edition: pages say what changed since, and how (may be repeated)
  --edition DATE       default: the project's edition, else its data date
  --publisher TEXT     "NAME; ROLE; CONTACT"; default: the project's publisher
  --policy cms         the rule for small numbers: 1 to 10 are withheld (the only one so far)
  --lang en,es         languages of the pages, the first at the root (default: all, ${editionLanguages.join(',')})
  --address URL        where the folder will be found, https://…/; default: the project's. With it come a sitemap and
                       whole addresses for search engines and previews of links
  --licence TERMS      terms of use: an SPDX identifier (CC-BY-4.0) or an https address; default: the project's, else not stated
  --png cards          pictures for links as PNG: one card per institution (the default), all also of every indicator, or none

Exit: 0 done, 1 the data refuses, 2 wrong usage.
`,
  options: {
    out: { type: 'string' },
    site: { type: 'string' },
    corrects: { type: 'string' },
    because: { type: 'string' },
    previous: { type: 'string', multiple: true },
    edition: { type: 'string' },
    publisher: { type: 'string' },
    policy: { type: 'string' },
    lang: { type: 'string' },
    address: { type: 'string' },
    licence: { type: 'string' },
    png: { type: 'string' }
  },
  run: ({ paths, values }, console) => {
    const target = targetOf(values);
    if (values['policy'] !== undefined && values['policy'] !== cms.id)
      throw new UsageError(`There is no policy “${String(values['policy'])}”; there is: ${cms.id}.`);
    const place = placeOf(values);
    const png = pngOf(values);
    const out = resolve(console.cwd, target.folder);
    return withIntake(paths, console, async (db, intake) => {
      const previous = readPrevious(previousOf(values, console.cwd, target.isSite ? out : undefined, intake.project));
      const compared = previousProblems(previous, comparedOf(values, intake), siteProblems('en'));
      if (compared.some(({ severity }) => severity === 'error')) {
        console.err(problemLines(compared));
        return 1;
      }
      console.progress('Counting, comparing, withholding …');
      const { problems, ready } = await streamEdition(db, intake, {
        ...optionsOf(values, intake.project.publisher),
        ...place,
        previous
      });
      console.err(problemLines([...intake.problems, ...compared, ...problems]));
      if (ready === undefined) {
        console.err('Nothing was written.\n');
        return 1;
      }
      if ([...intake.problems, ...problems].some(({ severity }) => severity === 'error'))
        console.err('What the errors above name is left out of the edition; everything else is published.\n');
      const { edition, dataDate } = ready.edition;
      const corrects = correctionOf(values);
      const added = { edition, dataDate, ...(corrects && { corrects }) };
      const inputs = await inputsOf(readProject(paths).files);
      console.progress('Drawing and writing …');
      const drawing = { languages: place.languages ?? editionLanguages, png };
      const written = target.isSite
        ? await addToSite(out, ready, drawing, inputs, added)
        : await writeTo(out, ready, drawing, inputs);
      if (written.problems.length > 0) {
        console.err(problemLines(written.problems));
        return 1;
      }
      const { institutions } = ready;
      console.out(
        `Edition ${edition}: ${institutions} ${institutions === 1 ? 'institution' : 'institutions'}, ${written.files} files, ${(written.bytes / 1e6).toFixed(1)} MB in ${target.folder}${target.isSite ? `/editions/${edition}` : ''}\n`
      );
      return 0;
    });
  }
};

/** Where to: a folder for one edition, or a site that keeps them. */
function targetOf(values: CommandInput['values']): { readonly folder: string; readonly isSite: boolean } {
  const [out, site] = [values['out'], values['site']];
  if (typeof out === 'string' && typeof site === 'string')
    throw new UsageError('publish takes --out or --site, not both.');
  const folder = typeof site === 'string' ? site : out;
  if (typeof folder !== 'string' || folder === '')
    throw new UsageError('publish needs --out DIR, the folder to write the edition to, or --site DIR.');
  if (typeof site !== 'string' && (values['corrects'] !== undefined || values['because'] !== undefined))
    throw new UsageError('--corrects and --because go with --site, which keeps editions.');
  if ((values['corrects'] === undefined) !== (values['because'] === undefined))
    throw new UsageError('--corrects EDITION and --because TEXT go together: readers are told what was wrong.');
  return { folder, isSite: typeof site === 'string' };
}

function correctionOf(
  values: CommandInput['values']
): { readonly edition: string; readonly because: string } | undefined {
  const [edition, because] = [values['corrects'], values['because']];
  return typeof edition === 'string' && typeof because === 'string' ? { edition, because } : undefined;
}

/** Folders of earlier editions: those named, and the one that the site keeps before this one. */
function previousOf(
  values: CommandInput['values'],
  cwd: string,
  site: string | undefined,
  project: { readonly edition?: string; readonly dataDate: string }
): readonly string[] {
  const named = values['previous'];
  const folders = Array.isArray(named) ? named.map((each) => resolve(cwd, String(each))) : [];
  const before = site === undefined ? undefined : maybeEditionBefore(site, editionNameOf(values, project));
  return before === undefined ? folders : [...folders, before];
}

function editionNameOf(
  values: CommandInput['values'],
  project: { readonly edition?: string; readonly dataDate: string }
): string {
  const asked = values['edition'];
  return typeof asked === 'string' ? asked : (project.edition ?? project.dataDate);
}

function comparedOf(values: CommandInput['values'], { project, institutions }: Intake): ComparedEdition {
  return { edition: editionNameOf(values, project), institutions: institutions.map(({ name }) => name) };
}

function optionsOf(values: CommandInput['values'], project: Publisher | undefined): EditionOptions {
  return {
    software,
    ...(typeof values['edition'] === 'string' && { edition: values['edition'] }),
    ...(typeof values['publisher'] === 'string' && { publisher: publisherOf(values['publisher'], project) })
  };
}

function pngOf(values: CommandInput['values']): PngChoice {
  const asked = values['png'] ?? 'cards';
  const choice = pngChoices.find((each) => each === asked);
  if (choice === undefined) throw new UsageError(`--png takes one of ${pngChoices.join(', ')}.`);
  return choice;
}

/** Languages, address and terms as asked for; wrong usage where they are none. */
function placeOf(values: CommandInput['values']): Pick<EditionOptions, 'languages' | 'address' | 'licence'> {
  const [lang, given, terms] = [values['lang'], values['address'], values['licence']];
  const address = typeof given === 'string' ? maybeSiteAddress(given) : undefined;
  const licence = typeof terms === 'string' ? maybeLicence(terms) : undefined;
  if (given !== undefined && address === undefined)
    throw new UsageError('--address needs the https address of a folder, such as https://example.org/scorecards/.');
  if (terms !== undefined && licence === undefined)
    throw new UsageError('--licence needs an SPDX identifier such as CC-BY-4.0, or an https address.');
  return {
    ...(typeof lang === 'string' && { languages: languagesOf(lang) }),
    ...(address !== undefined && { address }),
    ...(licence !== undefined && { licence })
  };
}

function languagesOf(text: string): readonly EditionLanguage[] {
  const asked = text.split(',').map((part) => part.trim());
  const known = asked.flatMap((part) => editionLanguages.filter((language) => language === part));
  if (known.length !== asked.length || new Set(known).size !== known.length)
    throw new UsageError(`--lang takes languages, each once, joined by commas: ${editionLanguages.join(',')}.`);
  return known;
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

async function inputsOf(files: readonly FileSource[]): Promise<Inputs> {
  const inputs = [];
  for (const { name, size, read } of files)
    inputs.push({ file: name, bytes: size, sha256: await sha256OfParts(size, read) });
  return inputs;
}
