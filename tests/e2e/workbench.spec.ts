import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { workbenchSiteWords } from '../../src/lib/messages/workbench-site-words.ts';
import { workbenchMessages } from '../../src/lib/messages/workbench-messages.ts';
import { zip } from '../../src/lib/publishing/zip.ts';
import { origin, watch } from './own-origin.ts';

const spanish = workbenchMessages('es');

/** What of the example's description is read here. */
interface Described {
  readonly answerable: { readonly publisher: { readonly name: string; readonly contact: string } };
}

async function openExample(page: Page): Promise<void> {
  await page.goto(`${origin}/`);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /understood/ })).toBeVisible({ timeout: 60_000 });
}

function filesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`) : [prefix + entry.name]
  );
}

test('the edition of the browser and that of the command line are the same, byte for byte', async ({ page }) => {
  const check = watch(page);
  await openExample(page);
  await page.getByRole('button', { name: 'See the results' }).click();
  await page.getByRole('button', { name: 'See the pages' }).click();
  await page.locator('.acts').getByRole('button', { name: 'Publish' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the edition as a ZIP file' }).click();
  const bytes = readFileSync(await (await download).path());
  const archive = unzipSync(bytes);
  const site = 'test-results/site';
  const names = filesBelow(site).sort();
  expect(Object.keys(archive).sort()).toEqual(names);
  expect(names.length).toBeGreaterThan(50);
  const different = names.filter((name) => !readFileSync(join(site, name)).equals(archive[name] ?? new Uint8Array()));
  expect(different).toEqual([]);
  const zipped = await zip(new Map(names.map((name) => [name, readFileSync(join(site, name))])));
  expect(bytes.equals(new Uint8Array(await zipped.arrayBuffer()))).toBe(true);
  check();
});

test('an edition joins a site as the command line adds it: unpacked over it, the same to the byte', async ({
  page
}) => {
  const check = watch(page);
  const kept = 'test-results/kept';
  for (const folder of [kept, `${kept}.records`]) rmSync(folder, { recursive: true, force: true });
  const publish = (...options: readonly string[]) =>
    execFileSync('node', ['src/cli/answerable.mjs', 'publish', 'data/example', '--site', kept, ...options]);
  publish('--edition', '2025-03');
  const earlier = filesBelow(`${kept}/editions/2025-03`).filter((name) => /^[^/]+\/scorecard\.json$/.test(name));
  await openExample(page);
  await page.locator('.steps').getByRole('button', { name: 'Publish' }).click();
  await page
    .getByRole('group', { name: 'What is published already' })
    .locator('input[type=file]')
    .first()
    .setInputFiles([`${kept}/status.json`, ...earlier.map((name) => `${kept}/editions/2025-03/${name}`)]);
  await expect(page.getByText('The pages say what changed since the edition 2025-03.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'A site that keeps its editions' })).toBeChecked();
  await page.getByLabel('Role', { exact: true }).fill('neighbours of all four');
  await page.locator('.steps').getByRole('button', { name: 'Preview' }).click();
  const frame = page.frameLocator('iframe.preview-frame');
  await expect(frame.locator('#changes')).toBeVisible();
  await expect(frame.locator('body')).toContainText('neighbours of all four');
  await page.locator('.steps').getByRole('button', { name: 'Publish' }).click();
  await page.getByLabel('Edition', { exact: true }).fill('2025-03');
  await page.getByRole('button', { name: 'Save the edition' }).click();
  await expect(page.getByRole('alert')).toContainText('kept as it was published');
  await page.getByLabel('Edition', { exact: true }).fill('2025-10');
  await page.getByLabel('Web address').fill('https://example.org/cards');
  await page.getByLabel('Terms of use').fill('CC-BY-4.0');
  await page.getByLabel('Puts right the edition').selectOption('2025-03');
  await page.getByLabel('Because').fill('Rows were counted “twice”.');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the edition' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('answerable-site-2025-10.zip');
  const archive = unzipSync(readFileSync(await file.path()));
  const command = (await page.locator('.side pre').textContent()) ?? '';
  expect(command).toContain('--site site --edition 2025-10 --publisher');
  expect(command).toContain("--corrects 2025-03 --because 'Rows were counted “twice”.'");
  const { publisher } = (JSON.parse(readFileSync('data/example/datapackage.json', 'utf8')) as Described).answerable;
  const by = ['--publisher', `${publisher.name}; neighbours of all four; ${publisher.contact}`];
  const place = [...by, '--address', 'https://example.org/cards', '--licence', 'CC-BY-4.0'];
  publish('--edition', '2025-10', ...place, '--corrects', '2025-03', '--because', 'Rows were counted “twice”.');
  const added = filesBelow(kept).filter((name) => !name.startsWith('editions/2025-03/'));
  expect(Object.keys(archive).sort()).toEqual(added.sort());
  const different = added.filter((name) => !readFileSync(join(kept, name)).equals(archive[name] ?? new Uint8Array()));
  expect(different).toEqual([]);
  const [institution = ''] = earlier.map((name) => name.split('/')[0]);
  expect(new TextDecoder().decode(archive[`latest/${institution}/index.html`])).toContain('id="changes"');
  check();
});

test('what is dropped as published already is no file of the project, and what cannot be read is told', async ({
  page
}) => {
  await openExample(page);
  await page.locator('.steps').getByRole('button', { name: 'Publish' }).click();
  const group = page.getByRole('group', { name: 'What is published already' });
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{'], 'status.json'));
    return transfer;
  });
  await group.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(group).toContainText('a status.json that is not that of a site');
  await expect(page.getByRole('heading', { level: 1, name: /^Publish/ })).toBeVisible();
  await group.getByRole('button', { name: 'Leave these out' }).click();
  await expect(group).not.toContainText('a status.json that is not that of a site');
  await page.getByText('A site that keeps its editions').click();
  await page.getByRole('button', { name: 'Save the edition' }).click();
  await expect(page.getByRole('alert')).toContainText('without its status.json');
});

test('in forced colours the chosen and the main thing keep their words readable', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openExample(page);
  await page.locator('.steps').getByRole('button', { name: 'Results' }).click();
  for (const chosen of ['.acts .btn', '.win .seg label:has(:checked)', '.inds [aria-current]']) {
    const { adjust, ink, ground } = await page
      .locator(chosen)
      .first()
      .evaluate((element) => {
        const style = getComputedStyle(element);
        const adjust = style.getPropertyValue('forced-color-adjust');
        return { adjust, ink: style.color, ground: style.backgroundColor };
      });
    expect(adjust, chosen).toBe('none');
    expect(ink, chosen).not.toBe(ground);
  }
  const lines = await page
    .locator('.steps li')
    .evaluateAll((steps) => steps.map((step) => getComputedStyle(step).borderBottomColor));
  expect(new Set(lines).size).toBe(2);
});

test('nothing is fetched of the database until a file is chosen, and then only from here', async ({ page }) => {
  const check = watch(page);
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  await page.goto(`${origin}/`);
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeEnabled();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((address) => /duckdb|\.wasm/.test(address))).toEqual([]);
  await openExample(page);
  expect(asked.filter((address) => /\.wasm/.test(address)).length).toBe(1);
  check();
});

test('files that are chosen before the page has come alive are taken as it does', async ({ page }) => {
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${origin}/`, { waitUntil: 'commit' });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'seats.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('institution,body,seat\nElm,Board,1\n')
    });
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeDisabled();
  release();
  await expect(page.getByRole('heading', { level: 1, name: /understood/ })).toBeVisible({ timeout: 60_000 });
});

test('the policy in the page alone stops any request to another origin, of the page and of a worker made there', async ({
  page
}) => {
  await page.goto(`${origin}/`);
  const left: string[] = [];
  page.context().on('requestfinished', (request) => left.push(request.url()));
  const outcome = await page.evaluate(async () => {
    const elsewhere = 'http://127.0.0.1:4199/index.html';
    const fromPage = await fetch(elsewhere).then(
      () => 'sent',
      () => 'refused'
    );
    const script = `fetch('${elsewhere}').then(() => postMessage('sent'), () => postMessage('refused'))`;
    const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
    const fromWorker = await new Promise((resolve) => worker.addEventListener('message', ({ data }) => resolve(data)));
    return { fromPage, fromWorker };
  });
  expect(outcome).toEqual({ fromPage: 'refused', fromWorker: 'refused' });
  expect(left.filter((address) => address.includes('127.0.0.1'))).toEqual([]);
});

test('results are private, marked so, and can be compared in other ways', async ({ page }) => {
  const check = watch(page);
  await openExample(page);
  await page.getByRole('button', { name: 'See the results' }).click();
  await expect(page.getByText('PRIVATE', { exact: true }).first()).toBeVisible();
  const frame = page.frameLocator('iframe.card-frame');
  await expect(frame.locator('body')).toContainText('PRIVATE');
  await page.getByRole('button', { name: /Readmitted within 30 days/ }).click();
  await expect(frame.getByText('Readmitted within 30 days').first()).toBeVisible();
  await page.getByRole('radio', { name: 'Language' }).check();
  await expect(frame.getByText('Spanish').first()).toBeVisible();
  await page.getByLabel('Compared with').selectOption('largest');
  await expect(page.getByRole('button', { name: /Readmitted within 30 days/ })).toBeVisible({ timeout: 60_000 });
  check();
});

test('the preview shows the very page, as published and privately', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: 'See the results' }).click();
  await page.getByRole('button', { name: 'See the pages' }).click();
  const frame = page.frameLocator('iframe.preview-frame');
  await expect(frame.locator('h1')).toBeVisible();
  await expect(frame.locator('body')).not.toContainText('PRIVATE');
  await frame.getByRole('link', { name: 'All institutions' }).click();
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('');
  await frame.getByRole('link', { name: 'Dry Fork Valley Hospital' }).first().click();
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('Dry Fork Valley Hospital');
  await page.getByRole('radio', { name: /Private/ }).check();
  await expect(frame.locator('body')).toContainText('PRIVATE');
});

test('the language is in the address, and changing it keeps the files in hand', async ({ page }) => {
  const check = watch(page);
  const answer = await page.request.get(`${origin}/es/`);
  expect(await answer.text()).toContain('<html lang="es">');
  await openExample(page);
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/?$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('.steps [aria-current]')).toHaveText(spanish.steps.check);
  await expect(page.getByRole('heading', { level: 2, name: spanish.check.filesHeading })).toBeVisible();
  await page.getByRole('button', { name: spanish.check.next }).click();
  await expect(page.frameLocator('iframe.card-frame').locator('html')).toHaveAttribute('lang', 'es');
  await page.getByRole('button', { name: spanish.results.next }).click();
  const frame = page.frameLocator('iframe.preview-frame');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'es');
  await frame.getByRole('link', { name: 'English' }).click();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Preview' })).toBeVisible();
  check();
});

test('the Spanish workbench fits 320 pixels, and axe finds nothing serious in any step', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${origin}/es/`);
  await page.getByRole('button', { name: spanish.start.example }).click();
  await expect(page.getByRole('heading', { level: 2, name: spanish.check.filesHeading })).toBeVisible({
    timeout: 60_000
  });
  for (const name of [spanish.check.next, spanish.results.next, spanish.preview.next]) {
    await page.locator('.acts').getByRole('button', { name }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect(
      violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)
    ).toEqual([]);
  }
  await page.getByText(workbenchSiteWords('es').site).click();
  await expect(page.getByLabel(workbenchSiteWords('es').isFirst)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('publishing says all that is missing, and goes on once it is there', async ({ page }) => {
  mkdirSync('test-results/plain', { recursive: true });
  const rows = ['White', 'Black'].flatMap((group, g) =>
    Array.from({ length: 300 }, (_, i) => `Elm Hospital,2024,${group},${(i + g * 37) % (6 - g) === 0 ? 'yes' : 'no'}`)
  );
  writeFileSync('test-results/plain/visits.csv', `institution,period,race,readmitted\n${rows.join('\n')}\n`);
  writeFileSync(
    'test-results/plain/indicators.csv',
    'indicator,label,component,kind,favourable,scale,numerator,denominator,table\nreadmitted,Readmitted,compliance,proportion,lower,100,readmitted,rows,visits\n'
  );
  writeFileSync(
    'test-results/plain/datapackage.json',
    JSON.stringify({
      name: 'plain',
      answerable: { data_date: '2024-12-31' },
      resources: [
        { name: 'visits', path: 'visits.csv', answerable: { table: 'records', dimensions: { race: 'race-ethnicity' } } }
      ]
    })
  );
  await page.goto(`${origin}/`);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(['visits.csv', 'indicators.csv', 'datapackage.json'].map((name) => `test-results/plain/${name}`));
  await expect(page.getByRole('heading', { level: 1, name: /understood/ })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByLabel('Published by').fill('A coalition');
  await page.getByLabel('Role').fill('of neighbours');
  await page.getByLabel('Contact').fill('us@example.org');
  await page.getByRole('button', { name: 'Save the edition' }).click();
  await expect(page.getByRole('alert')).toContainText('person');
  await page.getByLabel(/different person/).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the edition' }).click();
  const archive = unzipSync(readFileSync(await (await download).path()));
  expect(Object.keys(archive)).toContain('elm-hospital/index.html');
  await expect(page.getByRole('row', { name: /^Together/ })).toContainText(String(Object.keys(archive).length));
  expect(new TextDecoder().decode(archive['elm-hospital/index.html'])).toContain('A coalition');
});

test('a file that cannot be read is a message, never a stack trace, and the rest goes on', async ({ page }) => {
  const check = watch(page);
  mkdirSync('test-results/bad', { recursive: true });
  writeFileSync('test-results/bad/picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff]));
  writeFileSync('test-results/bad/empty.csv', '');
  writeFileSync(
    'test-results/bad/questions.csv',
    'institution,question,asked_on,answered_on\n"<script>alert(1)</script>",=cmd(),2024-01-02,2024-13-45\n'
  );
  await page.goto(`${origin}/`);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(['picture.csv', 'empty.csv', 'questions.csv'].map((name) => `test-results/bad/${name}`));
  await expect(page.getByRole('heading', { level: 1, name: /understood/ })).toBeVisible({ timeout: 60_000 });
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text).not.toMatch(/\bat [\w.<>]+ \(|undefined|NaN|\[object/);
  expect(text).toContain('2024-13-45');
  await expect(page.getByText('picture.csv').first()).toBeVisible();
  await expect(page.getByText('empty.csv').first()).toBeVisible();
  check();
});

test('the workbench is usable by keyboard, fits 320 pixels, and axe finds nothing serious in any step', async ({
  page
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${origin}/`);
  const serious = async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect(
      violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    ).toEqual([]);
  };
  await serious();
  await page.getByRole('button', { name: 'Open the example' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /understood/ })).toBeVisible({ timeout: 60_000 });
  await serious();
  for (const name of ['See the results', 'See the pages', 'Publish']) {
    await page.locator('.acts').getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await serious();
  }
  await page.getByRole('radio', { name: 'A folder by itself' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('It is the first edition of the site')).toBeVisible();
  await serious();
});

test('the command line refuses with the same words for the same files', () => {
  const outcome = (() => {
    try {
      execFileSync('node', ['src/cli/answerable.mjs', 'publish', 'test-results/bad', '--out', 'test-results/refused'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe']
      });
      return { status: 0, stderr: '' };
    } catch (error) {
      return error as { status: number; stderr: string };
    }
  })();
  expect(outcome.status).toBe(1);
  expect(outcome.stderr).toContain('publish-no-publisher');
  expect(outcome.stderr).not.toMatch(/\n\s+at /);
});
