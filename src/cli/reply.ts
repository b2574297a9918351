import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { software } from '#lib/catalog/software.ts';
import { assess } from '#lib/edition/assess.ts';
import { refusals } from '#lib/edition/refusals.ts';
import { languages, messagesOf, type Language } from '#lib/messages/languages.ts';
import { renderReplyForm } from '#lib/pages/render-reply-form.ts';
import type { Problem } from '#lib/problem.ts';
import type { Command, CommandInput } from './command.ts';
import { problemLines } from './print-problems.ts';
import { UsageError } from './usage-error.ts';
import { withIntake } from './with-intake.ts';

/** `reply`: writes the forms by which institutions answer, or says why not and writes nothing. */
export const reply: Command = {
  name: 'reply',
  summary: 'writes a form for each institution to answer its scorecard offline',
  help: `Usage: answerable reply PATH… --out DIR --asked-on YYYY-MM-DD [--lang en|es]

Writes DIR/INSTITUTION-reply.html, one self-contained file per institution: every verdict as it will be published, with room to
agree or disagree, to explain and to name evidence. It opens without a connection and sends nothing; the answer that a person saves
in it is a CSV file of the register of replies. Put that file beside the others, and it stands beside the verdict.
Refuses like publish, writing nothing: no data date, no publisher, records that do not tell persons apart. Replaces no other file.

  --out DIR            the folder to write to (made where it is not there)
  --asked-on DATE      the day on which you ask: the clock of the answer begins there
  --lang en|es         the language of the forms (default: en)

Exit: 0 done, 1 the data refuses, 2 wrong usage.
`,
  options: { out: { type: 'string' }, 'asked-on': { type: 'string' }, lang: { type: 'string' } },
  run: ({ paths, values }, console) => {
    if (typeof values['out'] !== 'string' || values['out'] === '')
      throw new UsageError('reply needs --out DIR, the folder to write the forms to.');
    const askedOn = askedOnOf(values);
    const messages = messagesOf(languageOf(values));
    const out = resolve(console.cwd, values['out']);
    return withIntake(paths, console, async (db, intake) => {
      const refused = refusals(intake, { software });
      if (refused.length > 0) return refuse([...intake.problems, ...refused]);
      console.progress('Counting, comparing, withholding …');
      const assessed = await assess(db, intake, { software });
      const forms = assessed.public.scorecards.map((scorecard) => ({
        file: join(out, `${scorecard.institution.slug}-reply.html`),
        text: renderReplyForm(scorecard, { askedOn, messages })
      }));
      const problems = [...intake.problems, ...assessed.problems];
      const inTheWay = forms.flatMap(({ file, text }) => maybeInTheWay(out, file, text));
      if (inTheWay.length > 0) return refuse([...problems, ...inTheWay]);
      console.err(problemLines(problems));
      mkdirSync(out, { recursive: true });
      for (const { file, text } of forms) writeFileSync(file, text);
      console.out(`${forms.length} ${forms.length === 1 ? 'form' : 'forms'} in ${values['out'] as string}\n`);
      return 0;
    });

    function refuse(problems: readonly Problem[]): 1 {
      console.err(`${problemLines(problems)}Nothing was written.\n`);
      return 1;
    }
  }
};

function askedOnOf(values: CommandInput['values']): string {
  const text = values['asked-on'];
  if (typeof text !== 'string') throw new UsageError('reply needs --asked-on YYYY-MM-DD, the day on which you ask.');
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(time);
  if (!isDay || !new Date(time).toISOString().startsWith(text))
    throw new UsageError(`--asked-on is a day such as 2025-07-01, not “${text}”.`);
  return text;
}

function languageOf(values: CommandInput['values']): Language {
  const asked = values['lang'] ?? languages[0];
  const language = languages.find((each) => each === asked);
  if (language === undefined) throw new UsageError(`--lang takes one of ${languages.join(', ')}.`);
  return language;
}

/** A file of the same bytes is no trouble; any other, or a folder, is left alone. */
function maybeInTheWay(out: string, file: string, text: string): readonly Problem[] {
  const isBlocked = existsSync(out) && !statSync(out).isDirectory();
  if (!isBlocked && !existsSync(file)) return [];
  if (!isBlocked && statSync(file).isFile() && readFileSync(file, 'utf8') === text) return [];
  return [
    {
      code: 'reply-file-in-the-way',
      severity: 'error',
      file: isBlocked ? out : file,
      got: 'something that is there already and is not this form',
      expected: 'nothing, or the very same form',
      remedy: 'Move it away, or choose another folder with --out.'
    }
  ];
}
