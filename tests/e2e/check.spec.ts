import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { origin, watch } from './own-origin.ts';

const folder = 'larkspur-hollow-general-hospital';

for (const language of ['', 'es/'])
  test(`a reader has every figure computed again in the page, in /${language}`, async ({ page }) => {
    const check = watch(page);
    await page.goto(`${origin}/site/${language}check/index.html`);
    await page.locator(`#${folder} button`).click();
    await expect(page.locator('#check-rows tr').first()).toBeVisible();
    expect(await page.locator('#check-rows tr[data-outcome="mismatch"]').count()).toBe(0);
    expect(await page.locator('#check-rows tr[data-outcome="match"]').count()).toBeGreaterThan(500);
    expect(await page.locator('#check-status').textContent()).toMatch(/\b0\b/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    check();
  });

for (const language of ['', 'es/'])
  test(`each figure computed again says where it stands, and leads to how it is made, in /${language}`, async ({
    page
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${origin}/site/${language}check/index.html`);
    await page.locator(`#${folder} button`).click();
    const row = page.locator('#check-rows tr[data-outcome="match"]', { hasText: 'readmitted-within-30-days' }).first();
    await expect(row).toContainText(/data\.csv, l[^ ]+ \d+/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await row.locator('a').click();
    await expect(page).toHaveURL(`${origin}/site/${language}methods/index.html#measure-readmitted-within-30-days`);
    const measure = page.locator('#measure-readmitted-within-30-days');
    await measure.locator('summary').click();
    await expect(measure.locator('pre').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await measure.locator('a[href="#data-files"]').click();
    await expect(page.locator('#data-files')).toContainText(/[0-9a-f]{64}/);
  });

test('a figure that was changed on the way is found, and so is its file', async ({ page }) => {
  await page.route(`**/${folder}/data.csv`, async (route) => {
    const text = readFileSync(`test-results/site/${folder}/data.csv`, 'utf8');
    const changed = text.replace(
      /(2024,compliance,,readmitted-within-30-days,proportion,race-ethnicity,White,\d+,\d+,)[\d.]+/,
      '$11.5'
    );
    expect(changed).not.toBe(text);
    await route.fulfill({ body: changed, contentType: 'text/csv' });
  });
  await page.goto(`${origin}/site/check/index.html`);
  await page.locator(`#${folder} button`).click();
  const wrong = page.locator('#check-rows tr[data-outcome="mismatch"]');
  await expect(wrong).toHaveCount(1);
  await expect(wrong).toContainText('readmitted-within-30-days race-ethnicity White');
  await expect(page.locator('#check-status')).toContainText(`${folder}/data.csv`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says how to check on the command line, and offers no button that does nothing', async ({ page }) => {
    await page.goto(`${origin}/site/check/index.html`);
    await expect(page.getByText('answerable verify')).toBeVisible();
    await expect(page.locator('button:visible')).toHaveCount(0);
  });
});
