import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { origin, watch } from './own-origin.ts';
import { institutions, pageKinds, site } from './site-pages.ts';

const pages = [
  ...new Set([
    ...pageKinds.map((path) => path.replace(/#.*/u, '')),
    ...institutions.map((slug) => `${slug}/index.html`)
  ])
];

test.describe('the published edition', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of pages) {
    test(`${path} is whole without JavaScript and asks nothing of any other origin`, async ({ page }) => {
      const check = watch(page);
      await page.goto(`${origin}/site/${path}`);
      await expect(page.locator('h1, h2').first()).toBeVisible();
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await widthOf(page)).toBeLessThanOrEqual(width);
      }
      check();
    });
  }

  async function widthOf(page: Page): Promise<number> {
    const box = await page.locator('html').boundingBox();
    const body = await page.locator('body').boundingBox();
    return Math.max(box?.width ?? Infinity, body?.width ?? Infinity);
  }
});

test('every link inside the edition leads to a file or an anchor that is there', async ({ page }) => {
  const missing: string[] = [];
  for (const path of pages) {
    await page.goto(`${origin}/site/${path}`);
    const links = await page.$$eval('a[href]', (anchors) =>
      anchors.map((anchor) => (anchor as HTMLAnchorElement).href)
    );
    for (const link of new Set(links)) {
      const address = new URL(link);
      if (address.origin !== origin) continue;
      const answer = await page.request.get(address.href);
      if (!answer.ok()) missing.push(`${path} → ${link}`);
      else if (
        address.hash !== '' &&
        !(await answer.text()).includes(`id="${decodeURIComponent(address.hash.slice(1))}"`)
      )
        missing.push(`${path} → ${link}`);
    }
  }
  expect(missing).toEqual([]);
});

test('no withheld group has a figure anywhere in its institution’s data', () => {
  let withheld = 0;
  for (const slug of institutions) {
    const [head = '', ...lines] = readFileSync(join(site, slug, 'data.csv'), 'utf8')
      .trimEnd()
      .split('\n');
    const columns = head.split(',');
    const at = (name: string) => columns.indexOf(name);
    for (const line of lines.filter((each) => !each.includes('"'))) {
      const cells = line.split(',');
      if (cells[at('status')] !== 'withheld') continue;
      withheld += 1;
      for (const name of ['numerator', 'estimate', 'lower', 'upper', 'standard_error'])
        expect(cells[at(name)], line).toBe('');
    }
  }
  expect(withheld).toBeGreaterThan(10);
});
