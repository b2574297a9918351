import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { keepingMessages } from '../../src/lib/messages/keeping-messages.ts';
import { chromiumArguments, findChromium } from './find-chromium.mjs';
import { origin, watch } from './own-origin.ts';

const english = keepingMessages('en');
const spanish = keepingMessages('es');

const visits = {
  name: 'visits.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`institution,period,race,readmitted\n${'Elm,2024,White,yes\nElm,2024,Black,no\n'.repeat(30)}`)
};
const seats = { name: 'seats.csv', mimeType: 'text/csv', buffer: Buffer.from('institution,body,seat\nElm,Board,1\n') };

async function give(page: Page, ...files: readonly (typeof visits)[]): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files]);
}

const understood = (page: Page) => page.getByRole('heading', { level: 1, name: /understood/ });
const kept = (page: Page) => page.getByRole('region', { name: english.list.heading });
const status = (page: Page) => page.locator('.kept-status');

async function begin(page: Page, ...files: readonly (typeof visits)[]): Promise<void> {
  await page.goto(`${origin}/`);
  await give(page, ...files);
  await expect(understood(page)).toBeVisible({ timeout: 60_000 });
  await expect(status(page)).toContainText(english.status.kept);
}

/** Begins a register of seats and types into it without saving. */
async function typeHalf(page: Page, body: string): Promise<void> {
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await page.getByRole('button', { name: 'Enter or edit Seats in boards and councils' }).click();
  await page.getByRole('textbox', { name: /body/i }).first().fill(body);
}

/** What this origin has left in all stores of the browser, but for where the pages were scrolled to. */
function stores(
  page: Page
): Promise<{ readonly files: string[]; readonly keys: string[]; readonly databases: number }> {
  return page.evaluate(async () => {
    const files: string[] = [];
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const entry of folder.values()) {
        files.push(path + entry.name);
        if (entry instanceof FileSystemDirectoryHandle) await walk(entry, `${path}${entry.name}/`);
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    const databases = (await indexedDB.databases()).length;
    const keys = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    return { files, keys: keys.filter((key) => !key.startsWith('sveltekit:')), databases };
  });
}

test('a reload brings back what was typed, saved or not, what was chosen and where one was', async ({ page }) => {
  const check = watch(page);
  await page.goto(`${origin}/`);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect(understood(page)).toBeVisible({ timeout: 60_000 });
  await typeHalf(page, 'Half a council');
  await page.getByRole('button', { name: 'Results', exact: true }).click();
  await page.getByRole('button', { name: /Readmitted within 30 days/ }).click();
  await page.getByRole('radio', { name: 'Language' }).check();
  await page.locator('.steps').getByRole('button', { name: 'Publish' }).click();
  await page.getByLabel('Role', { exact: true }).fill('neighbours of all four');
  await page.reload();
  await expect(kept(page)).toContainText(english.list.edits);
  await kept(page).getByRole('button', { name: english.list.open }).click();
  await expect(page.getByLabel('Role', { exact: true })).toHaveValue('neighbours of all four', { timeout: 60_000 });
  await page.locator('.steps').getByRole('button', { name: 'Results' }).click();
  await expect(page.getByRole('radio', { name: 'Language' })).toBeChecked();
  await expect(page.locator('.inds [aria-current]')).toContainText('Readmitted within 30 days');
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await page.getByRole('button', { name: /^Enter or edit Seats/ }).click();
  await expect(page.getByRole('textbox', { name: /body/i }).first()).toHaveValue('Half a council');
  check();
});

test('uploaded files that were not kept are asked for by name, and known by their content', async ({ page }) => {
  const check = watch(page);
  await begin(page, visits, seats);
  await expect(status(page)).toHaveText(english.status.keptWithoutFiles);
  expect(JSON.stringify(await stores(page))).not.toContain('visits');
  await page.reload();
  await expect(kept(page)).toContainText('visits.csv and seats.csv');
  await kept(page).getByRole('button', { name: english.list.open }).click();
  const list = page.getByRole('region', { name: english.awaited.list });
  await expect(list.getByText(english.awaited.missing)).toHaveCount(2);
  await give(page, { ...seats, buffer: Buffer.from('institution,body,seat\nOak,Board,1\n') });
  await expect(list.getByRole('listitem').filter({ hasText: 'seats.csv' })).toContainText(english.awaited.other);
  await give(page, { ...visits, name: 'visits (1).csv' });
  await expect(list.getByRole('listitem').filter({ hasText: 'visits.csv' })).toContainText(english.awaited.same);
  await expect(page.getByRole('button', { name: english.awaited.openOther })).toBeVisible();
  await give(page, seats);
  await expect(understood(page)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('row', { name: /^visits\.csv/ })).toBeVisible();
  check();
});

test('a browser that is killed loses nothing, and files are kept once a person agreed to it', async () => {
  const { chromium } = await import('@playwright/test');
  const folder = test.info().outputPath('profile');
  const launch = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(folder, { executablePath: findChromium(), args: chromiumArguments });
  let context = await launch();
  let page = await context.newPage();
  await begin(page, visits);
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  const box = page.getByRole('checkbox', { name: english.project.keepFiles });
  await expect(box).not.toBeChecked();
  await box.check();
  await expect(status(page)).toHaveText(english.status.keptWithFiles);
  await typeHalf(page, 'Typed before the crash');
  await expect(status(page)).toHaveText(english.status.keptWithFiles);
  const crashed = page.waitForEvent('crash');
  void page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  await context.close();
  context = await launch();
  page = await context.newPage();
  await page.goto(`${origin}/`);
  await kept(page).getByRole('button', { name: english.list.open }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Your project/ })).toBeVisible({ timeout: 60_000 });
  await page.locator('.steps').getByRole('button', { name: 'Check' }).click();
  const row = page.getByRole('row', { name: /^visits\.csv/ });
  await expect(row.getByRole('cell').nth(1)).toHaveText('60');
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await page.getByRole('button', { name: 'Enter or edit Seats in boards and councils' }).click();
  await expect(page.getByRole('textbox', { name: /body/i }).first()).toHaveValue('Typed before the crash');
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await page.getByRole('checkbox', { name: english.project.keepFiles }).uncheck();
  await expect(page.getByRole('region', { name: english.awaited.list })).toContainText(english.awaited.missing);
  expect((await stores(page)).files.filter((path) => path.split('/').length > 2)).toEqual([]);
  await context.close();
});

for (const [why, name] of [
  ['full', 'QuotaExceededError'],
  ['denied', 'SecurityError']
] as const)
  test(`storage that is ${why} is told once, with what to do, and the work goes on`, async ({ page }) => {
    await page.addInitScript((error) => {
      const refuse = (): never => {
        throw new DOMException('refused', error);
      };
      FileSystemFileHandle.prototype.createWritable = async () => refuse();
      Storage.prototype.setItem = refuse;
    }, name);
    await page.goto(`${origin}/`);
    await give(page, visits);
    await expect(understood(page)).toBeVisible({ timeout: 60_000 });
    const alert = page.getByRole('alert').filter({ hasText: english.trouble.work[why] });
    await expect(alert).toContainText(english.trouble.workMeans);
    await expect(status(page)).toHaveText(english.status.refused);
    const download = page.waitForEvent('download');
    await alert.getByRole('button', { name: english.archive.save }).click();
    expect((await download).suggestedFilename()).toBe('answerable-project.zip');
    await alert.getByRole('button', { name: english.trouble.understood }).click();
    await page.getByRole('button', { name: 'Files', exact: true }).click();
    await expect(status(page)).toHaveText(english.status.refused);
    await expect(alert).toHaveCount(0);
  });

test('without a private file system the small storage keeps the work, and says that it keeps no files', async ({
  page
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: undefined });
  });
  await begin(page, visits);
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await expect(page.getByText(english.project.cannotKeepFiles)).toBeVisible();
  await page.reload();
  await expect(kept(page)).toContainText('visits.csv');
});

test('a second tab says that the project is open in another, opens a copy, and overwrites nothing', async ({
  page,
  context
}) => {
  await begin(page, seats);
  const second = await context.newPage();
  await second.goto(`${origin}/`);
  await expect(kept(second)).toContainText(english.list.elsewhere);
  await kept(second).getByRole('button', { name: english.list.openCopy }).click();
  await give(second, seats);
  await expect(understood(second)).toBeVisible({ timeout: 60_000 });
  await expect(status(second)).toContainText(english.status.kept);
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await expect(kept(page).getByRole('listitem')).toHaveCount(2);
  await second.close();
  await page.reload();
  await expect(kept(page).getByText(english.list.elsewhere)).toHaveCount(0);
});

test('what another version kept is set aside and breaks nothing', async ({ page }) => {
  await page.goto(`${origin}/`);
  await page.evaluate(() => localStorage.setItem('answerable-kept-0a', '{"version": 99, "id": "0a"}'));
  await page.reload();
  await expect(kept(page)).toContainText(english.list.setAside('other-version'));
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeEnabled();
});

test('everything forgotten is in no store any more, and that is said after looking', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await begin(page, visits);
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await page.getByRole('checkbox', { name: english.project.keepFiles }).check();
  await expect(status(page)).toHaveText(english.status.keptWithFiles);
  await page.evaluate(() => localStorage.setItem('answerable-kept-0a', '{'));
  expect((await stores(page)).files.length).toBeGreaterThan(2);
  await page.getByRole('button', { name: english.everything.forget }).click();
  await expect(page.getByText(english.everything.nothingLeft)).toBeVisible();
  expect(await stores(page)).toEqual({ files: [], keys: [], databases: 0 });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeEnabled();
  await expect(kept(page)).toHaveCount(0);
  expect(await stores(page)).toEqual({ files: [], keys: [], databases: 0 });
});

test('a project goes into one ZIP and comes back by dropping it, in another browser', async ({ page, browser }) => {
  await page.goto(`${origin}/`);
  await page.getByLabel('Name of the hospital').fill('Elm Hospital');
  await page.getByRole('button', { name: 'Begin with the name' }).click();
  await expect(page.locator('.steps [aria-current]')).toHaveText('Preview', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await give(page, visits);
  await expect(understood(page)).toBeVisible({ timeout: 60_000 });
  await typeHalf(page, 'In the ZIP');
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await page.getByRole('checkbox', { name: english.archive.withFiles }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: english.archive.save }).click();
  const path = await (await download).path();
  const archive = unzipSync(readFileSync(path));
  expect(Object.keys(archive).sort()).toEqual([
    'answerable-project.json',
    'datapackage.json',
    'institutions.csv',
    'visits.csv'
  ]);
  expect(Buffer.from(archive['visits.csv'] ?? []).equals(visits.buffer)).toBe(true);

  const other = await (await browser.newContext()).newPage();
  await other.goto(`${origin}/`);
  await expect(other.getByRole('button', { name: 'Open the example' })).toBeEnabled();
  const dropped = await other.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], 'answerable-project.zip'));
      return transfer;
    },
    [...readFileSync(path)]
  );
  await other.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(other.getByRole('heading', { level: 1, name: 'Your project: Elm Hospital' })).toBeVisible({
    timeout: 60_000
  });
  await expect(other.getByRole('listitem').filter({ hasText: 'visits.csv' }).first()).toBeVisible();
  await other.getByRole('button', { name: 'Enter or edit Seats in boards and councils' }).click();
  await expect(other.getByRole('textbox', { name: /body/i }).first()).toHaveValue('In the ZIP');
  await other.context().close();
});

test('in Spanish it is said in Spanish; at 320 pixels it fits, and axe finds nothing serious', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${origin}/es/`);
  await give(page, visits);
  await expect(status(page)).toHaveText(spanish.status.keptWithoutFiles, { timeout: 60_000 });
  const isSound = async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect(
      violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)
    ).toEqual([]);
  };
  await page.locator('.steps').getByRole('button', { name: 'Archivos' }).click();
  await expect(page.getByRole('checkbox', { name: spanish.project.keepFiles })).toBeVisible();
  await isSound();
  await page.reload();
  const list = page.getByRole('region', { name: spanish.list.heading });
  await list.getByRole('button', { name: spanish.list.open }).click();
  await expect(page.getByRole('region', { name: spanish.awaited.list })).toContainText(spanish.awaited.missing);
  await isSound();
});
