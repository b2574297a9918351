import { expect, test } from 'vitest';
import { Keeping } from '#lib/workbench/keeping.svelte.ts';
import type { Neighbours } from '#lib/workbench/tabs.ts';
import { chosenFile, typedFile } from '#lib/workbench/project-files.ts';
import { addRow, newRegister } from '#lib/workbench/register-table.ts';
import { Registers } from '#lib/workbench/registers.svelte.ts';
import type { WorkInHand } from '#lib/workbench/work-in-hand.ts';
import { definitionOf, withCells } from './build-register.ts';
import { fakeFilePlace, fakeQuickPlace } from './fake-places.ts';

const visits = new File(['institution,readmitted\nElm,yes\n'], 'visits.csv');
const full = () => new DOMException('no room', 'QuotaExceededError');

function work(given: Partial<WorkInHand> = {}): WorkInHand {
  const files = [typedFile('harms.csv', 'institution,harm\r\nElm,Bills\r\n'), chosenFile(visits)];
  return { title: 'Elm', files, drafts: [], choices: { step: 'results' }, form: { name: 'A coalition' }, ...given };
}

/** Two tabs of one browser: their locks and their channel. */
function browser(): () => Neighbours {
  const held = new Map<string, () => void>();
  const ears: ((event: MessageEvent) => void)[] = [];
  const locks = {
    query: async () => ({ held: [...held.keys()].map((name) => ({ name })) }),
    request: async (name: string, _options: unknown, take: () => Promise<void>) => {
      if (held.has(name)) throw new DOMException('held', 'TimeoutError');
      held.set(name, () => undefined);
      await take();
      held.delete(name);
    }
  } as unknown as NonNullable<Neighbours['locks']>;
  return () => {
    let own: ((event: MessageEvent) => void) | undefined;
    const channel = {
      addEventListener: (_type: string, ear: (event: MessageEvent) => void) => {
        own = ear;
        ears.push(ear);
      },
      postMessage: (data: unknown) => {
        for (const ear of ears) if (ear !== own) ear({ data } as MessageEvent);
      }
    } as unknown as NonNullable<Neighbours['channel']>;
    return { locks, channel };
  };
}

test('what is in hand is kept as it changes, and found again by another page', async () => {
  const [files, quick] = [fakeFilePlace(), fakeQuickPlace()];
  const before = new Keeping();
  await before.look({ files, quick });
  before.begin();
  before.changed(work());
  expect(before.status).toBe('keeping');
  await before.flush();
  expect(before.status).toBe('kept');
  const after = new Keeping();
  await after.look({ files, quick });
  expect(after.projects).toMatchObject([
    {
      title: 'Elm',
      texts: [{ name: 'harms.csv', text: 'institution,harm\r\nElm,Bills\r\n', isTyped: true }],
      uploads: [{ name: 'visits.csv', size: visits.size }],
      choices: { step: 'results' },
      form: { name: 'A coalition' }
    }
  ]);
  expect(files.texts.size).toBe(1);
  expect([...files.texts.values()].join('')).not.toContain('Elm,yes');
  expect(files.copies.size).toBe(0);
});

test('edits of a register that are not saved are kept with it', async () => {
  const quick = fakeQuickPlace();
  const registers = new Registers();
  const fresh = addRow(newRegister(definitionOf('harms')));
  registers.begin('harms.csv', fresh, false);
  registers.edit(withCells(fresh, 0, { harm: 'Half typed' }));
  const keeping = new Keeping();
  await keeping.look({ quick });
  keeping.begin();
  keeping.changed(work({ drafts: registers.changed }));
  await keeping.flush();
  expect(keeping.projects[0]?.drafts).toMatchObject([{ file: 'harms.csv', table: 'harms', isDeclaredEmpty: false }]);
  expect(keeping.projects[0]?.drafts[0]?.text).toContain('Half typed');
});

test('a page that is closed before it has written keeps at once what it can, and the later of two counts', async () => {
  const [files, quick] = [fakeFilePlace(), fakeQuickPlace()];
  const before = new Keeping();
  await before.look({ files, quick });
  before.begin();
  before.changed(work());
  await before.flush();
  before.changed(work({ choices: { step: 'publish' } }));
  before.keepNow();
  expect([files.texts.size, quick.texts.size]).toEqual([1, 1]);
  const after = new Keeping();
  await after.look({ files, quick });
  expect(after.projects.map(({ choices }) => choices['step'])).toEqual(['publish']);
  expect((await after.resume(after.projects[0]!.id))?.choices).toEqual({ step: 'publish' });
  after.changed(work());
  await after.flush();
  expect(quick.texts.size).toBe(0);
});

test('where one place refuses the other takes it; where both do it is told once, and the work goes on until there is room', async () => {
  const [files, quick] = [fakeFilePlace(), fakeQuickPlace()];
  files.refuse.work = full();
  const keeping = new Keeping();
  await keeping.look({ files, quick });
  keeping.begin();
  keeping.changed(work());
  await keeping.flush();
  expect([keeping.status, quick.texts.size, keeping.trouble]).toEqual(['kept', 1, undefined]);
  quick.refuse = new DOMException('denied', 'SecurityError');
  keeping.changed(work());
  await keeping.flush();
  expect([keeping.status, keeping.trouble]).toEqual(['refused', { why: 'full', what: 'work' }]);
  keeping.hush();
  keeping.changed(work());
  await keeping.flush();
  expect([keeping.status, keeping.trouble]).toEqual(['refused', undefined]);
  delete files.refuse.work;
  keeping.changed(work());
  await keeping.flush();
  expect([keeping.status, quick.texts.size]).toEqual(['kept', 0]);
});

test('a browser with no place at all is told as such', async () => {
  const keeping = new Keeping();
  await keeping.look({});
  expect(keeping.status).toBe('nothing');
  keeping.begin();
  keeping.changed(work());
  await keeping.flush();
  expect([keeping.status, keeping.trouble, keeping.canKeepUploads]).toEqual([
    'refused',
    { why: 'none', what: 'work' },
    false
  ]);
});

test('rows of uploaded files are kept only once a person agrees, come back checked, and go when the person says so', async () => {
  const files = fakeFilePlace();
  const keeping = new Keeping();
  await keeping.look({ files });
  keeping.begin();
  keeping.changed(work());
  await keeping.flush();
  expect(files.copies.size).toBe(0);
  await keeping.keepUploads(true, work());
  const [project] = keeping.projects;
  const [upload] = project!.uploads;
  expect(await (await keeping.maybeCopy(project!.id, upload!))?.text()).toBe(await visits.text());
  for (const path of files.copies.keys()) files.copies.set(path, new Blob(['institution,readmitted\nElm,nay\n']));
  expect(await keeping.maybeCopy(project!.id, upload!)).toBeUndefined();
  await keeping.keepUploads(false, work());
  expect(files.copies.size).toBe(0);
  expect(keeping.projects[0]?.uploads[0]).not.toHaveProperty('copy');
});

test('where a copy finds no room that is told, and the work is kept all the same', async () => {
  const files = fakeFilePlace();
  files.refuse.uploads = full();
  const keeping = new Keeping();
  await keeping.look({ files });
  keeping.begin();
  await keeping.keepUploads(true, work());
  expect([keeping.status, keeping.trouble]).toEqual(['kept', { why: 'full', what: 'uploads' }]);
  expect(keeping.projects[0]?.texts).toHaveLength(1);
  keeping.hush();
  keeping.changed(work());
  await keeping.flush();
  expect(keeping.trouble).toBeUndefined();
});

test('what is of another version or damaged is set aside as it is, and breaks nothing', async () => {
  const files = fakeFilePlace();
  files.texts.set('0a', '{"version": 99, "id": "0a"}');
  files.texts.set('0b', '{"version": 1, "id": "0b", "texts": 7}');
  files.texts.set('0c', '{"version": 1, "id"');
  const keeping = new Keeping();
  await keeping.look({ files });
  expect(keeping.projects).toEqual([]);
  expect(keeping.setAside.map(({ name, why }) => [name, why])).toEqual([
    ['0a', 'other-version'],
    ['0b', 'damaged'],
    ['0c', 'damaged']
  ]);
  keeping.begin();
  keeping.changed(work());
  await keeping.flush();
  expect(files.texts.get('0a')).toBe('{"version": 99, "id": "0a"}');
  await keeping.forget('0a');
  expect(keeping.setAside).toHaveLength(2);
});

test('a project that one tab has in hand is not to be had in another, until the first lets go', async () => {
  const [files, tab] = [fakeFilePlace(), browser()];
  const [first, second] = [new Keeping(), new Keeping()];
  await first.look({ files }, tab());
  first.begin();
  first.changed(work());
  await first.flush();
  await second.look({ files }, tab());
  const { id } = second.projects[0]!;
  expect(second.isElsewhere(id)).toBe(true);
  expect(await second.resume(id)).toBeUndefined();
  expect(second.current).toBeUndefined();
  second.changed(work({ title: 'Overwritten' }));
  await second.flush();
  expect(JSON.parse(files.texts.get(id) ?? '')).toMatchObject({ title: 'Elm' });
  await first.leave();
  expect((await second.resume(id))?.title).toBe('Elm');
});

test('everything forgotten is gone from all places and stays gone, in another tab too', async () => {
  const [files, quick, tab] = [fakeFilePlace(), fakeQuickPlace(), browser()];
  const [first, second] = [new Keeping(), new Keeping()];
  await first.look({ files, quick }, tab());
  await second.look({ files, quick }, tab());
  first.begin();
  await first.keepUploads(true, work());
  quick.texts.set('old', '{');
  second.begin();
  second.changed(work({ title: 'Oak' }));
  await second.flush();
  expect([files.texts.size, files.copies.size, quick.texts.size]).toEqual([2, 1, 1]);
  await first.forgetEverything();
  expect(first.left).toEqual([]);
  await second.flush();
  first.changed(work());
  second.changed(work());
  await Promise.all([first.flush(), second.flush()]);
  expect([files.texts.size, files.copies.size, quick.texts.size]).toEqual([0, 0, 0]);
  expect([first.status, second.status]).toEqual(['off', 'off']);
});

test('what the browser does not remove is counted, not claimed to be gone', async () => {
  const quick = fakeQuickPlace();
  quick.texts.set('0a', '{');
  const keeping = new Keeping();
  await keeping.look({ quick: { ...quick, clear: () => Promise.reject(new DOMException('denied', 'SecurityError')) } });
  await keeping.forgetEverything();
  expect(keeping.left).toEqual(['0a']);
});

test('the same files opened again and again are one entry, where nothing of the person’s is in it', async () => {
  const files = fakeFilePlace();
  const keeping = new Keeping();
  await keeping.look({ files });
  for (const step of ['check', 'results']) {
    keeping.begin();
    keeping.changed(work({ files: [chosenFile(visits)], form: {}, choices: { step } }));
    await keeping.flush();
  }
  expect(keeping.projects.map(({ choices }) => choices['step'])).toEqual(['results']);
  keeping.begin();
  keeping.changed(work());
  await keeping.flush();
  keeping.begin();
  keeping.changed(work());
  await keeping.flush();
  expect(keeping.projects.map(({ form }) => form['name'])).toEqual(['A coalition', 'A coalition']);
});

test('work that gives way to another project is written, stays held, and comes back kept as before', async () => {
  const open = browser();
  const quick = fakeQuickPlace();
  const [own, other] = [new Keeping(), new Keeping()];
  await own.look({ quick }, open());
  await other.look({ quick }, open());
  own.begin();
  const first = own.current!;
  own.changed(work());
  own.park();
  own.begin();
  const second = own.current!;
  own.changed(work({ title: 'Oak' }));
  await own.flush();
  expect(own.projects.map(({ id }) => id)).toEqual([second, first]);
  expect([own.isParked(first), own.isElsewhere(first)]).toEqual([true, false]);
  await other.refresh();
  expect(other.isElsewhere(first)).toBe(true);
  own.unpark();
  expect([own.current, own.status, own.isParked(first)]).toEqual([first, 'kept', false]);
  own.changed(work({ title: 'Elm again' }));
  await own.flush();
  expect(own.projects[0]).toMatchObject({ id: first, title: 'Elm again' });
  own.park();
  await own.forget(first);
  own.unpark();
  expect(own.status).toBe('off');
  own.park();
  own.dropParked();
  await own.refresh();
  await other.refresh();
  expect(other.isElsewhere(first)).toBe(false);
});

test('changes of how a file is read that are not used yet are kept, and hold the project back from being tidied away', async () => {
  const quick = fakeQuickPlace();
  const keeping = new Keeping();
  await keeping.look({ quick });
  keeping.begin();
  const mapping = { file: 'visits.csv', at: 0, text: '{"resource":{}}' };
  keeping.changed(work({ files: [chosenFile(visits)], form: {}, mapping }));
  await keeping.flush();
  const after = new Keeping();
  await after.look({ quick });
  expect(after.projects[0]?.mapping).toEqual(mapping);
  after.begin();
  after.changed(work({ files: [chosenFile(visits)], form: {} }));
  await after.flush();
  expect(after.projects).toHaveLength(2);
});
