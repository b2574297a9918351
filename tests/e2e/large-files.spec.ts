import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { busyWords } from '../../src/lib/messages/busy-words.ts';
import { origin } from './own-origin.ts';

const header = 'institution,period,race,readmitted,note\n';
const small = {
  name: 'visits.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(header + 'Elm,2024,White,yes,a\nElm,2024,Black,no,b\n'.repeat(30))
};

const understood = (page: Page) => page.getByRole('heading', { level: 1, name: /understood/ });

async function give(page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(files);
}

test('a large file is read with rows told, and stopping leaves what was there before', async ({ page }, info) => {
  const path = info.outputPath('many.csv');
  const row = (index: number) =>
    `Oak ${index % 40},${2020 + (index % 5)},${index % 3 ? 'White' : 'Black'},yes,${'n'.repeat(60)}${index}\n`;
  writeFileSync(path, header + Array.from({ length: 400_000 }, (_, index) => row(index)).join(''));

  await page.goto(`${origin}/`);
  await give(page, small);
  await expect(understood(page)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await give(page, path);
  const busy = page.locator('.busy');
  await expect(busy).toContainText(/About [\d,]+ of [\d,]+0,000 rows of this file/, { timeout: 60_000 });
  await expect(busy).toContainText(busyWords('en').stops);
  await busy.getByRole('button', { name: 'Stop' }).click();
  await expect(busy).toHaveCount(0);
  await expect(page.getByText('many.csv')).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Check/ })
    .first()
    .click();
  await expect(page.getByText('visits.csv').first()).toBeVisible();
  await expect(page.getByText('60', { exact: true }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await give(page, { ...small, name: 'more.csv', buffer: Buffer.from(`${header}Ash,2024,White,no,c\n`) });
  await expect(understood(page)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('more.csv').first()).toBeVisible();
  await expect(page.getByText('visits.csv').first()).toBeVisible();
});
