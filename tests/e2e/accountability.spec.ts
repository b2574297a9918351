import { mkdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { origin, watch } from './own-origin.ts';

const folder = 'test-results/accountability';
mkdirSync(folder, { recursive: true });

async function beginWithName(page: Page, name: string): Promise<void> {
  await page.goto(`${origin}/`);
  await page.getByLabel('Data until').fill('2025-06-30');
  await page.getByLabel('Name of the hospital').focus();
  await page.keyboard.type(name);
  await expect(page.getByRole('button', { name: 'Begin with the name' })).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Preview' })).toBeVisible({ timeout: 60_000 });
}

async function openRegister(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await page.getByRole('button', { name: `Enter or edit ${title}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}

async function expectAccessible(page: Page, widths: readonly number[] = [320, 1280]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
}

function cell(page: Page, column: string, row: number): Locator {
  const named = { name: `${column} Row ${row}`, exact: true };
  return page.getByRole('textbox', named).or(page.getByRole('combobox', named));
}

test('a name alone, typed at 320 pixels by keyboard, gives nine times no data and the letters that ask', async ({
  page
}) => {
  const check = watch(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await beginWithName(page, 'Elm Hospital');
  const frame = page.frameLocator('iframe.preview-frame');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Elm Hospital');
  await expect(frame.locator('[data-count="criteria.no-data"]').first()).toHaveText('9');
  await expect(frame.locator('.strip .k-no-data')).toHaveCount(9);
  await page.getByLabel('What to show').selectOption('letters');
  await expect(frame.locator('body')).toContainText('Elm Hospital');
  expect(await frame.locator('article').count()).toBeGreaterThanOrEqual(9);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the letters as text' }).click();
  const letters = unzipSync(readFileSync(await (await download).path()));
  expect(Object.keys(letters)).toContain('governance-1.txt');
  expect(new TextDecoder().decode(letters['governance-1.txt'])).toContain('Elm Hospital');
  await page.getByLabel('Language of the pages').selectOption('es');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'es');
  await page.getByLabel('What to show').selectOption('record');
  await expect(frame.locator('body')).toContainText('Elm Hospital');
  await expectAccessible(page);
  check();
});

test('a register is typed, taken back, pasted, checked, mended, kept over a reload, saved and forgotten', async ({
  page
}) => {
  const check = watch(page);
  await beginWithName(page, 'Elm Hospital');
  await openRegister(page, 'Harms and redress');
  await expect(cell(page, 'institution', 1)).toHaveValue('Elm Hospital');
  await cell(page, 'harm', 1).focus();
  await page.keyboard.type('Bills that nobody could pay');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2024-01-02');
  await page.keyboard.press('Tab');
  await page.keyboard.type('community');
  await cell(page, 'harm', 1).focus();
  await page.keyboard.press('Enter');
  await expect(cell(page, 'harm', 2)).toBeFocused();
  await page.keyboard.type('Fees, "hidden" ones');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2024-02-03');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'identified on', 2)).toHaveValue('');
  await expect(cell(page, 'harm', 2)).toHaveValue('Fees, "hidden" ones');
  await page.keyboard.press('Control+y');
  await expect(cell(page, 'identified on', 2)).toHaveValue('2024-02-03');
  await cell(page, 'identified by', 2).selectOption('press');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Add a row' }).click();
  await expect(cell(page, 'harm', 3)).toBeFocused();
  await paste(
    page,
    'Harm\tIdentified by\tIdentified on\n"Two\nlines"\tPress\t2024-03-04\nAnother\tcourt\t2024-13-45\nA third\tregulator\t2024-05-06\n'
  );
  await expect(page.getByRole('status').getByText('3 rows pasted.')).toBeVisible();
  await expect(cell(page, 'harm', 3)).toHaveValue('Two\nlines');
  await expect(cell(page, 'identified by', 5)).toHaveValue('regulator');
  await page.getByRole('button', { name: 'Remove Row 5' }).click();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(cell(page, 'harm', 5)).toHaveValue('A third');

  await page.getByRole('button', { name: 'Save and check' }).click();
  const row = page.getByRole('row', { name: /^harms\.csv/ });
  await expect(row.getByRole('cell').nth(1)).toHaveText('5', { timeout: 60_000 });
  await expect(page.locator('.prob').filter({ hasText: '2024-13-45' })).toBeVisible();
  await row.getByRole('button', { name: 'Edit' }).click();
  await expect(cell(page, 'identified on', 4)).toHaveAccessibleDescription(/2024-13-45/);
  await cell(page, 'identified on', 4).fill('2024-04-05');
  await expect(cell(page, 'identified on', 4)).not.toHaveAttribute('aria-invalid');
  await page.getByRole('button', { name: 'Save and check' }).click();
  await expect(row.getByRole('cell').nth(1)).toHaveText('5', { timeout: 60_000 });
  await expect(page.locator('main')).not.toContainText('2024-13-45');

  await page.getByRole('button', { name: 'Files', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the registers as a ZIP file' }).click();
  const archive = unzipSync(readFileSync(await (await download).path()));
  expect(Object.keys(archive).sort()).toEqual(['datapackage.json', 'harms.csv', 'institutions.csv']);
  expect(new TextDecoder().decode(archive['harms.csv'])).toContain('"Fees, ""hidden"" ones"');

  await page.reload();
  const kept = page.getByRole('region', { name: 'Kept on this computer' });
  await expect(kept).toContainText('harms.csv');
  await kept.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Your project/ })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(row.getByRole('cell').nth(1)).toHaveText('5', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await kept.getByRole('button', { name: 'Forget' }).click();
  await expect(kept).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  check();
});

test('edits that are not saved stay in hand between steps, and leaving the page asks first where they cannot be kept', async ({
  page
}) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    FileSystemFileHandle.prototype.createWritable = async () => refuse();
    Storage.prototype.setItem = refuse;
  });
  await beginWithName(page, 'Elm Hospital');
  await openRegister(page, 'Seats in boards and councils');
  await cell(page, 'body', 1).fill('Board');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await page.getByRole('button', { name: 'Enter or edit Seats in boards and councils' }).click();
  await expect(cell(page, 'body', 1)).toHaveValue('Board');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.getByRole('link', { name: 'Methods' }).click();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(cell(page, 'body', 1)).toHaveValue('Board');
});

test('a register that the hospital declares empty is saved so, and the page says it', async ({ page }) => {
  await beginWithName(page, 'Elm Hospital');
  await openRegister(page, 'Harms and redress');
  await page.getByLabel(/says that there is nothing on this register/).check();
  await page.getByRole('button', { name: 'Save and check' }).click();
  await expect(
    page
      .getByRole('row', { name: /^harms\.csv/ })
      .getByRole('cell')
      .nth(1)
  ).toHaveText('0', {
    timeout: 60_000
  });
});

test('a template can be downloaded for every table that can be typed in', async ({ page }) => {
  await page.goto(`${origin}/`);
  const buttons = page.getByRole('button', { name: /^Download a template/ });
  expect(await buttons.count()).toBe(14);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a template Promises' }).click();
  expect((await download).suggestedFilename()).toBe('commitments.csv');
});

test('a reply goes the whole way round: asked, answered offline, dropped, and beside the verdict with its clock', async ({
  page,
  browser
}) => {
  await page.goto(`${origin}/`);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /understood/ })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByLabel('Institution to ask').selectOption('Dry Fork Valley Hospital');
  await page.getByLabel('Asked on').fill('2025-07-01');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the form to send' }).click();
  const form = resolve(folder, 'dry-fork-valley-hospital-reply.html');
  expect((await download).suggestedFilename()).toBe('dry-fork-valley-hospital-reply.html');
  await (await download).saveAs(form);
  await page.getByRole('button', { name: 'Record that they were asked' }).click();
  await expect(page.getByText('Dry Fork Valley Hospital is recorded as asked')).toBeVisible({ timeout: 60_000 });

  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  const paper = await context.newPage();
  const errors: string[] = [];
  const asked: string[] = [];
  paper.on('pageerror', (error) => errors.push(error.message));
  paper.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  paper.on('request', (request) => asked.push(request.url()));
  await paper.goto(pathToFileURL(form).href);
  await expectAccessible(paper);
  const answer = paper.locator('[data-item="governance.2"]');
  await answer.getByLabel('disagrees in part').check();
  await answer.getByLabel('In your words').fill('We share, "more" than\nis written here.');
  await answer.getByText('Where it can be checked').click();
  await answer.getByLabel('Address of the document').fill('javascript:alert(1)');
  await paper.getByRole('button', { name: 'Save the answer' }).click();
  await expect(paper.getByRole('status')).toContainText('https://');
  await answer.getByLabel('Address of the document').fill('https://dry-fork.example/council.pdf');
  await paper.locator('[data-item="consequences.1"]').getByLabel('In your words').fill('=we("agree")');
  await paper.getByLabel('Day of the answer').fill('2025-07-31');
  await paper.reload();
  await expect(answer.getByLabel('In your words')).toHaveValue('We share, "more" than\nis written here.');
  await expect(answer.getByLabel('disagrees in part')).toBeChecked();
  await expect(paper.getByLabel('Day of the answer')).toHaveValue('2025-07-31');
  const saving = paper.waitForEvent('download');
  await paper.getByRole('button', { name: 'Save the answer' }).click();
  expect((await saving).suggestedFilename()).toBe('replies-dry-fork-valley-hospital.csv');
  const csv = readFileSync(await (await saving).path(), 'utf8');
  expect(csv).toMatch(/^\uFEFFinstitution,item,asked_on,text,agrees,replied_on,evidence_url,/);
  expect(csv.trimEnd().split(/\r\n(?=Dry Fork)/)).toHaveLength(3);
  await paper.getByRole('button', { name: 'Show it as text to copy' }).click();
  expect((await paper.getByLabel('The answer as text').inputValue()).replaceAll('\n', '\r\n')).toBe(csv.slice(1));
  await expectAccessible(paper);
  expect({
    errors,
    asked: asked.filter((address) => !address.startsWith('file:') && !address.startsWith('blob:'))
  }).toEqual({
    errors: [],
    asked: []
  });
  await context.close();

  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'replies-dry-fork-valley-hospital.csv', { type: 'text/csv' }));
    return transfer;
  }, csv);
  await page.locator('.win').dispatchEvent('drop', { dataTransfer: dropped });
  const row = page.getByRole('row', { name: /^replies-dry-fork-valley-hospital\.csv/ });
  await expect(row.getByRole('cell').nth(1)).toHaveText('2', { timeout: 60_000 });
  await expect(row.getByRole('cell').nth(3)).toHaveText('0');
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  await page.getByLabel('Page', { exact: true }).selectOption('Dry Fork Valley Hospital');
  const verdict = page.frameLocator('iframe.preview-frame').locator('#governance-2');
  await expect(verdict).toContainText('We share, "more" than');
  await expect(verdict).toContainText('31 July 2025');
  await expect(verdict).toContainText('30 days');
  await expect(verdict).not.toContainText(/no answer/i);
  const preview = page.frameLocator('iframe.preview-frame');
  await expect(preview.locator('#consequences-1')).toContainText('=we("agree")');
  await expect(preview.locator('#redress-1')).toContainText(/no answer/i);
});

test('that an institution was asked is recorded with one press, and the clock runs', async ({ page }) => {
  await beginWithName(page, 'Elm Hospital');
  await page.getByLabel('Asked on').fill('2025-05-31');
  await page.getByRole('button', { name: 'Record that they were asked' }).click();
  await expect(page.getByText('Elm Hospital is recorded as asked about the nine criteria.')).toBeVisible({
    timeout: 60_000
  });
  await expect(page.frameLocator('iframe.preview-frame').locator('#redress-1')).toContainText('30 days');
  await page.getByRole('button', { name: 'Save the form to send' }).click();
  await expect(page.getByRole('alert')).toContainText('publisher');
});

test('the day that somebody is about to type when the page comes alive is not filled in under their hands', async ({
  page
}) => {
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${origin}/`, { waitUntil: 'commit' });
  const until = page.getByLabel('Data until');
  await until.focus();
  release();
  await expect(page.getByRole('button', { name: 'Begin with the name' })).toBeEnabled();
  await page.keyboard.type('2025-06-30');
  await expect(until).toHaveValue('2025-06-30');
});
