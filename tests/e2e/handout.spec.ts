import { expect, test, type Page } from '@playwright/test';
import { origin } from './own-origin.ts';
import { institutions } from './site-pages.ts';

const [first = ''] = institutions;

for (const slug of institutions)
  for (const format of ['A4', 'Letter'])
    test(`the handout of ${slug} is one sheet of ${format}`, async ({ page }) => {
      await page.goto(`${origin}/site/${slug}/index.html#handout`);
      expect(await sheets(page, format)).toBe(1);
    });

test('the whole page in print begins with the same sheet', async ({ page }) => {
  await page.goto(`${origin}/site/${first}/index.html`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#handout')).toBeVisible();
  await expect(page.locator('#record')).toHaveCSS('break-before', 'page');
  expect(await sheets(page, 'A4')).toBeGreaterThan(2);
});

test('on screen the handout is hidden until it is asked for, and leads back', async ({ page }) => {
  await page.goto(`${origin}/site/${first}/index.html`);
  const handout = page.locator('#handout');
  await expect(handout).toBeHidden();
  await page.locator('a[href="#handout"]').first().click();
  await expect(handout).toBeVisible();
  await expect(page.locator('#record')).toBeHidden();
  await handout.locator('a[href="#main"]').click();
  await expect(handout).toBeHidden();
  await expect(page.locator('#record')).toBeVisible();
});

test('the sheet names institution, publisher, date, nine verdicts in words, promises and what is missing', async ({
  page
}) => {
  await page.goto(`${origin}/site/${first}/index.html#handout`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.mast')).toContainText('Coalition');
  await expect(page.locator('.mast')).toContainText('30 June 2025');
  const words = page.locator('.strip .cell .w');
  await expect(words).toHaveCount(9);
  for (const word of await words.all()) await expect(word).not.toBeEmpty();
  await expect(page.locator('.tracks')).toBeVisible();
  await expect(page.locator('#handout')).toContainText(/measures/u);
  await expect(page.locator('#handout')).toContainText('scorecard@coalition.example');
  await expect(page.locator('#record')).toBeHidden();
});

/** Pages of the PDF that Chromium prints: its page objects, which it writes uncompressed. */
async function sheets(page: Page, format: string): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}
