import { closingOf } from '#lib/edition/closing-of.ts';
import { institutionDrawer, type InstitutionTask } from '#lib/edition/draw-institution.ts';
import { editionPlan, partMaker } from '#lib/edition/edition-plan.ts';
import { institutionFiles } from '#lib/publishing/institution-files.ts';
import { publishedPages, type PageRenderer } from '#lib/publishing/pages.ts';
import { drawEdition } from '../../src/cli/draw-edition.ts';
import { fileWriter } from '../../src/cli/file-writer.ts';
import { hashInNode } from '../../src/cli/hash-in-node.ts';
import { bigPublication, bigSets } from '../publishing/big-publication.ts';
import { edition } from '../scorecard/edition.ts';

/** What came of publishing so many institutions, and how long it took, in milliseconds. */
export interface PublishWork {
  readonly ms: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Publishes so many made-up institutions of 25 indicators × 6 dimensions × 8 years as the command does: from the tallies of each, which
 * are made as they are asked for, to files in a folder, in one language, without pictures in PNG.
 *
 * @param worker file of the built worker; none: all in this thread
 */
export async function publishMany(
  institutions: number,
  seed: number,
  folder: string,
  worker?: string
): Promise<PublishWork> {
  const began = performance.now();
  const { plan, frame, tasks } = bigEdition(institutions, seed);
  const languages = ['en'] as const;
  const start = { plan, languages, png: 'none' as const, folder };
  const drawn = await (worker === undefined
    ? Array.from(tasks(), institutionDrawer(plan, { languages, hash: hashInNode }, fileWriter(folder)))
    : drawEdition(start, tasks(), institutions, worker));
  const put = fileWriter(folder);
  const closing = [...closingOf(plan, drawn, frame, { languages, hash: hashInNode })];
  for (const file of closing) put(file);
  const sizes = [
    ...drawn.flatMap(({ files }) => files.map(([, { bytes }]) => bytes)),
    ...closing.map((one) => one.bytes)
  ];
  return { ms: performance.now() - began, files: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
}

/** Processor time of the parts of one institution, in milliseconds, in one thread; files are made and thrown away. */
export function partsOfWork(institutions: number, seed: number): Readonly<Record<string, number>> {
  const { plan, tasks } = bigEdition(institutions, seed);
  const spent = {
    tallies: 0,
    'findings and cards': 0,
    page: 0,
    embeds: 0,
    'other pages': 0,
    'tables and JSON': 0,
    hashes: 0
  };
  const timed =
    <A extends readonly unknown[], R>(key: keyof typeof spent, work: (...given: A) => R) =>
    (...given: A): R => {
      const start = performance.now();
      const done = work(...given);
      spent[key] += performance.now() - start;
      return done;
    };
  const pages = Object.fromEntries(
    Object.entries(publishedPages).map(([name, draw]) => {
      const key =
        name === 'institution' ? 'page' : name.startsWith('embed') && name !== 'embeds' ? 'embeds' : 'other pages';
      return [name, typeof draw === 'function' ? timed(key, draw as (...given: unknown[]) => unknown) : draw];
    })
  ) as unknown as PageRenderer;
  const make = timed('findings and cards', partMaker(plan));
  const hash = timed('hashes', (content: string | Uint8Array) =>
    hashInNode(typeof content === 'string' ? new TextEncoder().encode(content) : content)
  );
  const began = performance.now();
  const waiting = tasks();
  for (;;) {
    const { value, done } = timed('tallies', () => waiting.next())();
    if (done === true) break;
    const part = make({ ...plan.frame, ...value.own }, []);
    for (const { content } of institutionFiles(part, pages, { languages: ['en'] })) hash(content);
  }
  const all = performance.now() - began;
  spent['tables and JSON'] = all - Object.values(spent).reduce((sum, ms) => sum + ms, 0);
  return Object.fromEntries(Object.entries(spent).map(([name, ms]) => [name, ms / institutions]));
}

function bigEdition(institutions: number, seed: number) {
  const { frame, own } = bigSets(institutions, seed);
  function* tasks(): Generator<InstitutionTask, void> {
    let at = 0;
    for (const set of own()) {
      yield { at, own: { institutions: set.institutions, tallies: set.tallies, record: set.record }, previous: [] };
      at += 1;
    }
  }
  return { frame, plan: editionPlan(frame, edition, {}), tasks };
}

/** The one page that is measured in the browser. */
export function bigPage(): string {
  const [scorecard] = bigPublication(1).scorecards;
  if (scorecard === undefined) throw new Error('no scorecard was generated');
  return publishedPages.institution(scorecard, { language: 'en', languages: ['en'] }, false);
}
