import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { indexSite, publishIndex } from './index-project.ts';
import { origin, watch } from './own-origin.ts';

const address = `${origin}/index-site/index.html`;

test.beforeAll(publishIndex);

test.beforeEach(async ({ page }) => {
  await page.route(`${origin}/index-site/**`, async (route) => {
    const path = join(
      indexSite,
      decodeURIComponent(new URL(route.request().url()).pathname.slice('/index-site/'.length))
    );
    if (existsSync(path)) await route.fulfill({ body: readFileSync(path), contentType: 'text/html; charset=utf-8' });
    else await route.fulfill({ status: 404 });
  });
});

/** Names in the tables of criteria, in the order shown. */
async function shown(page: Page): Promise<string[]> {
  return page.locator('.cmp tbody th a:visible, .silent li:visible b').allInnerTexts();
}

const everyone = ['Ámbar', 'Zeta', 'Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Ginkgo', 'Northgate'];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all institutions are there by name within their peer groups, and plain links lead to the groups', async ({
    page
  }) => {
    await page.goto(address);
    expect(await shown(page)).toEqual(everyone);
    await expect(page.locator('#find')).toBeHidden();
    await page.locator('.jump a', { hasText: 'Small and rural' }).click();
    expect(page.url()).toBe(`${address}#p1`);
    await expect(page.locator('#p1')).toBeInViewport();
  });

  test('the funnel and the table across groups open by a click alone', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.across table')).toBeHidden();
    await page.locator('.across > summary').click();
    await expect(page.locator('.across table')).toBeVisible();
    await page.locator('.fun > summary').click();
    await expect(page.locator('.fun .says')).toContainText('institutions drawn lie inside the limits');
    await expect(page.locator('.fun .out')).toContainText('Elm');
  });
});

test('a search narrows all tables, is announced and stands in the address', async ({ page }) => {
  const check = watch(page);
  await page.goto(address);
  await expect(page.locator('#found')).toHaveText('10 of 10 institutions shown.');
  await page.getByLabel('Name or place').fill('ambar');
  await expect(page.locator('#found')).toHaveText('1 of 10 institutions shown.');
  await expect(page.locator('#found')).toHaveAttribute('role', 'status');
  expect(await shown(page)).toEqual(['Ámbar']);
  expect(await page.locator('.peer .mcmp tbody tr:visible').count()).toBe(1);
  expect(new URL(page.url()).search).toBe('?q=ambar');
  await page.getByLabel('Name or place').fill('nobody');
  await expect(page.locator('#found')).toHaveText(/^No institution fits/u);
  check();
});

test('a link with a filter opens as it was left, and Back undoes one step at a time', async ({ page }) => {
  await page.goto(`${address}?criterion=transparency.2&verdict=not-met`);
  expect(await shown(page)).toEqual(['Ámbar', 'Cedar']);
  await page.getByLabel('Peer group', { exact: true }).selectOption('Small and rural');
  expect(await shown(page)).toEqual(['Cedar']);
  expect(new URL(page.url()).searchParams.get('group')).toBe('Small and rural');
  await page.getByLabel('Name or place').pressSequentially('xy');
  expect(await shown(page)).toEqual([]);
  await page.goBack();
  expect(await shown(page)).toEqual(['Cedar']);
  await page.goBack();
  expect(await shown(page)).toEqual(['Ámbar', 'Cedar']);
  await expect(page.getByLabel('Peer group', { exact: true })).toHaveValue('');
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await shown(page)).toEqual(everyone);
  expect(page.url()).toBe(address);
});

test('the order by a verdict stays within peer groups, and by name within a verdict', async ({ page }) => {
  await page.goto(`${address}?sort=transparency.2`);
  expect(await shown(page)).toEqual([
    'Zeta',
    'Ámbar',
    'Ash',
    'Birch',
    'Cedar',
    'Dogwood',
    'Elm',
    'Fir',
    'Ginkgo',
    'Northgate'
  ]);
  await page.getByLabel('Order').selectOption('');
  expect(await shown(page)).toEqual(everyone);
});

test('a filter by the verdict of a measure works, and what an address asks for in vain is passed over', async ({
  page
}) => {
  await page.goto(`${address}?criterion=readmitted&verdict=not-met&group=Nowhere&sort=%3Cscript%3E`);
  expect(await shown(page)).toEqual(['Elm']);
});

test('an institution that nothing is known of stands apart, with its scorecard and its letters', async ({ page }) => {
  await page.goto(address);
  const silent = page.locator('.silent');
  await expect(silent.getByRole('heading')).toHaveText('No data at all');
  await expect(page.locator('table', { hasText: 'Northgate' })).toHaveCount(0);
  for (const link of await silent.locator('a').all()) {
    const target = (await link.getAttribute('href')) ?? '';
    expect(existsSync(join(indexSite, target)), target).toBe(true);
  }
});

test('the controls are reached and used by keyboard alone', async ({ page }) => {
  await page.goto(address);
  await page.getByLabel('Name or place').focus();
  await page.keyboard.type('zeta');
  await page.keyboard.press('Enter');
  expect(await shown(page)).toEqual(['Zeta']);
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show all' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await shown(page)).toEqual(everyone);
});

for (const [colorScheme, width] of [
  ['light', 320],
  ['dark', 1280]
] as const)
  test(`axe finds nothing on the whole index, opened, ${width} wide in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

test('the funnel is a picture with words for who cannot see it', async ({ page }) => {
  await page.goto(address);
  await page.locator('.fun > summary').click();
  await expect(page.locator('.fun')).toMatchAriaSnapshot(`
    - group:
      - text: Could chance alone make the differences? Readmitted within 30 days
      - 'heading "Readmitted within 30 days, 2024: figures against what chance alone could make" [level=4]'
      - paragraph: /institutions drawn lie inside the limits/
      - img /Readmitted within 30 days, 2024.*lie inside the limits.*Peer group together/
  `);
});

test('in print nothing is folded away but the table across groups, and the controls are gone', async ({ page }) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.fun .says')).toBeVisible();
  await expect(page.locator('.across')).toBeHidden();
  await expect(page.locator('#find')).toBeHidden();
});
