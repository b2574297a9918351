import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { institutionDrawer } from '#lib/edition/draw-institution.ts';
import { editionPlan } from '#lib/edition/edition-plan.ts';
import { tasksOf } from '#lib/edition/stream-edition.ts';
import { aTally, aTallySet } from '../findings/build-tallies.ts';
import { edition } from '../scorecard/edition.ts';
import { drawEdition } from '../../src/cli/draw-edition.ts';
import { stageEdition } from '../../src/cli/stage-edition.ts';
import type { WorkerStart } from '../../src/cli/publish-worker.ts';

const outDir = resolve('test-results/cli-worker');
const worker = join(outDir, 'publish-worker.js');

beforeAll(async () => {
  await build({ configFile: resolve('vite.cli.config.ts'), logLevel: 'error', build: { outDir, emptyOutDir: true } });
}, 120_000);

const names = Array.from({ length: 11 }, (_, index) => `Hospital ${index}`);
const set = aTallySet('public', {
  institutions: names.map((name) => ({ name, kind: 'hospital' })),
  tallies: names.flatMap((institution, index) =>
    ['all', 'Black', 'White'].map((group) =>
      aTally('public', {
        institution,
        dimension: group === 'all' ? 'all' : 'race-ethnicity',
        group,
        numerator: (group === 'White' ? 90 : 140) + index,
        denominator: group === 'all' ? 2000 : 1000
      })
    )
  )
});
const plan = editionPlan(set, edition, {});

function startIn(folder: string): WorkerStart {
  return { plan, languages: ['en'], png: 'cards', folder };
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'answerable-draw-'));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

test('threads draw the same files as one thread does, pictures too, and answer for each institution', async () => {
  const [alone, threads] = [newFolder(), newFolder()];
  const one = await drawEdition(startIn(alone), tasksOf(set, []), 1, worker);
  const many = await drawEdition(startIn(threads), tasksOf(set, []), names.length, worker);
  const inOrder = [...many].sort((a, b) => a.at - b.at);
  expect(inOrder).toEqual(one);
  const paths = filesBelow(alone);
  expect(paths).toContain('hospital-10/card.png');
  expect(filesBelow(threads)).toEqual(paths);
  for (const path of paths)
    expect(readFileSync(join(threads, path)).equals(readFileSync(join(alone, path))), path).toBe(true);
});

test('what goes wrong in a thread is the error of the whole', async () => {
  const broken = tasksOf(set, []).map((task) => ({ ...task, own: { ...task.own, tallies: undefined as never } }));
  await expect(drawEdition(startIn(newFolder()), broken, names.length, worker)).rejects.toThrow(/not iterable/);
});

test('an edition that cannot be drawn to its end leaves nothing behind, beside the folder or in it', async () => {
  const tasks = tasksOf(set, []);
  const broken = [tasks[0]!, { ...tasks[1]!, own: { ...tasks[1]!.own, tallies: undefined as never } }];
  const draw = institutionDrawer(plan, { languages: ['en'], hash: () => '' }, () => {});
  expect(() => draw(broken[1]!)).toThrow();
  const parent = newFolder();
  const drawing = { languages: ['en'], png: 'none' } as const;
  for (const out of [join(parent, 'site'), parent]) {
    await expect(stageEdition(out, { plan, set, tasks: () => broken }, drawing)).rejects.toThrow();
    expect(readdirSync(parent)).toEqual([]);
  }
});
