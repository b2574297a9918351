import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { origin } from './own-origin.ts';

const site = 'test-results/site';
const slug =
  readdirSync(site).find((name) => existsSync(join(site, name, 'embed/readmitted-within-30-days.html'))) ?? '';
const codes = codesOf(readFileSync(join(site, slug, 'embed/index.html'), 'utf8'));
const card = codes.find(({ script }) => script.includes('embed/readmitted-within-30-days'));
const summary = codes.find(({ script }) => script.includes('embed/summary.html'));
if (card === undefined || summary === undefined) throw new Error('no codes on the page');

/** The codes as the page offers them, each whole; addresses put in front as its sentence says. */
function codesOf(html: string): { script: string; frame: string; picture: string | undefined }[] {
  return [...html.matchAll(/<li class="em"[\s\S]*?(?=<li class="em"|<\/section>)/gu)].map(([item]) => {
    const [script = '', frame = '', picture] = [...item.matchAll(/<textarea[^>]*>([^<]*)<\/textarea>/gu)].map((match) =>
      (match[1] ?? '')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&')
        .replace(/(href|src|data-answerable)="(?!https?:)/gu, `$1="${origin}/site/`)
    );
    return { script, frame, picture };
  });
}

let server: Server;
let foreign = '';
let body = '';

test.beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>A newspaper</title><link rel="icon" href="data:,"><body style="margin:0"><main style="max-width:640px">${body}</main>`
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  foreign = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
});

/** Notes every request beyond the newspaper and the edition, and every error but that of a status file or an icon that is not there. */
function watchForeign(page: Page): () => void {
  const seen: string[] = [];
  page.context().on('request', (request) => {
    const address = request.url();
    const isKnown = [foreign, origin].some((known) => address.startsWith(`${known}/`));
    if (!isKnown && !/^(data|about|blob):/.test(address)) seen.push(address);
  });
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/\/(status\.json|favicon\.ico)$/u.test(message.location().url))
      seen.push(message.text());
  });
  return () => expect(seen).toEqual([]);
}

async function fits(page: Page, index: number): Promise<boolean> {
  const frame = await page.locator('[data-answerable] iframe').nth(index).elementHandle();
  const inside = await frame?.contentFrame();
  if (!inside) return false;
  const [content, window] = await inside.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
  return content !== undefined && window !== undefined && content <= window && window < content + 40;
}

test('every embed of the example is below 20 kB, in both languages', () => {
  const embeds = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\/embed\/(?!index\.html$)[^/]+\.html$/u.test(path)
  );
  expect(embeds.filter((path) => path.startsWith('es/')).length).toBeGreaterThan(50);
  expect(embeds.filter((path) => !path.startsWith('es/')).length).toBeGreaterThan(50);
  expect(embeds.filter((path) => statSync(join(site, path)).size >= 20_000)).toEqual([]);
});

for (const language of ['', 'es/'])
  test(`a measure of the ${language}scorecard leads to its codes, with its picture, all to be selected without a script`, async ({
    browser
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const check = watchForeign(page);
    await page.goto(`${origin}/site/${language}${slug}/index.html#measure-readmitted-within-30-days-h`);
    await page.locator('a[href="embed/index.html#embed-readmitted-within-30-days"]').click();
    const item = page.locator('#embed-readmitted-within-30-days');
    await expect(item).toBeInViewport();
    expect(await item.evaluate((element) => element.matches(':target'))).toBe(true);
    const picture = item.locator('img');
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    const field = item.locator('textarea').nth(1);
    await field.focus();
    await page.keyboard.press('Control+a');
    const selected = await field.evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
      value.slice(selectionStart, selectionEnd)
    );
    expect(selected).toMatch(/^<iframe src="(?:es\/)?[^"]*\/embed\/readmitted-within-30-days\.html".*<\/iframe>$/u);
    await item.locator('summary').click();
    await expect(item.locator('details textarea').first()).toBeVisible();
    check();
    await context.close();
  });

for (const width of [300, 640])
  test(`in a column of ${width} pixels of another origin all three codes work, at the height of what is in them`, async ({
    page
  }) => {
    body = `<h1>News</h1>${summary.script}${card.script}${card.frame}${card.picture}`;
    const check = watchForeign(page);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(foreign);
    const drawn = page.locator('[data-answerable] iframe');
    await expect(drawn).toHaveCount(2);
    await drawn.nth(1).scrollIntoViewIfNeeded();
    for (const index of [0, 1]) await expect.poll(() => fits(page, index)).toBe(true);
    await expect(page.locator('[data-answerable] > a')).toHaveCount(0);
    const inside = page.frameLocator('[data-answerable] iframe').nth(1);
    const before = (await drawn.nth(1).boundingBox())?.height ?? 0;
    await inside.locator('summary').first().click();
    await expect.poll(async () => (await drawn.nth(1).boundingBox())?.height).not.toBe(before);
    await expect.poll(() => fits(page, 1)).toBe(true);

    const fixed = page.locator('main > iframe');
    await fixed.scrollIntoViewIfNeeded();
    const box = await fixed.boundingBox();
    expect(box?.width).toBe(width);
    expect(box?.height).toBe(Math.max(480, width * 1.25));
    await expect(page.frameLocator('main > iframe').locator('h1')).toBeVisible();

    const picture = page.locator('main > a > img');
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `test-results/e2e/embeds-${width}.png` });
    check();
  });

test('an embed is drawn once however often its script is included, and minds no message but its own', async ({
  page
}) => {
  body = `${card.script}${card.script.slice(card.script.indexOf('<script'))}${summary.script}`;
  const check = watchForeign(page);
  await page.goto(foreign);
  await expect(page.locator('iframe')).toHaveCount(2);
  await expect.poll(() => fits(page, 0)).toBe(true);
  const before = await page.locator('iframe').first().boundingBox();
  await page.evaluate(() => {
    postMessage({ answerable: 7 }, '*');
    return new Promise((done) => addEventListener('message', done, { once: true }));
  });
  expect(await page.locator('iframe').first().boundingBox()).toEqual(before);
  check();
});

test('an embed by script says that its edition was corrected or replaced; one without does not ask', async ({
  page
}) => {
  const manifest = JSON.parse(readFileSync(join(site, 'manifest.json'), 'utf8')) as { edition: string };
  let asked = 0;
  await page.route('**/status.json', (route) => {
    asked += 1;
    return route.fulfill({
      json: { editions: { [manifest.edition]: { corrected_on: '2026-01-15', superseded_on: '2026-03-01' } } }
    });
  });
  body = card.frame;
  await page.goto(foreign);
  await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
  await expect(page.frameLocator('iframe').locator('#outdated')).toBeHidden();
  expect(asked).toBe(0);
  body = card.script;
  await page.goto(foreign);
  const strip = page.frameLocator('iframe').locator('#outdated');
  await expect(strip).toBeVisible();
  await expect(strip).toContainText('2026-01-15');
  await expect(strip).toContainText('2026-03-01');
  await expect.poll(() => fits(page, 0)).toBe(true);
  expect(asked).toBe(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the script’s code is a link, the other two are whole', async ({ page }) => {
    body = `${card.script}${card.frame}${card.picture}`;
    const check = watchForeign(page);
    await page.goto(foreign);
    await expect(page.locator('[data-answerable] > a')).toBeVisible();
    await expect(page.locator('[data-answerable] iframe')).toHaveCount(0);
    await expect(page.frameLocator('main > iframe').locator('h1')).toBeVisible();
    await expect(page.locator('img')).toBeVisible();
    check();
  });
});
