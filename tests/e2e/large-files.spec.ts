import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { archiveProgressWords } from '../../src/lib/messages/archive-words.ts';
import { busyWords } from '../../src/lib/messages/busy-words.ts';
import { keepingMessages } from '../../src/lib/messages/keeping-messages.ts';
import { origin, watch } from './own-origin.ts';

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

/** Presses Stop as soon as it can be seen, once; before that the words beside it are noted. */
function stopAtOnce(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const observer = new MutationObserver(() => {
          const box = document.querySelector('.busy');
          const button = box?.querySelector('button');
          if (!box || !button) return;
          observer.disconnect();
          const text = box.querySelector('[role=status]')?.textContent ?? '';
          button.click();
          resolve(text);
        });
        observer.observe(document.body, { childList: true, subtree: true });
      })
  );
}

test('a large project is packed and unpacked in sight, and stopping either leaves all as it was', async ({
  page
}, info) => {
  const check = watch(page);
  const words = archiveProgressWords('en');
  const { archive } = keepingMessages('en');
  const path = info.outputPath('visits.csv');
  const text = header + Array.from({ length: 60_000 }, (_, index) => `Elm,2024,White,yes,${index * 7919}\n`).join('');
  writeFileSync(path, text);
  await page.goto(`${origin}/`);
  await give(page, path);
  await expect(understood(page)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await page.getByRole('checkbox', { name: archive.withFiles }).check();
  const packing = stopAtOnce(page);
  await page.getByRole('button', { name: archive.save }).click();
  expect(await packing).toBe(words.packing);
  await expect(page.getByText(words.stopped)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: archive.save }).click();
  const zip = info.outputPath('answerable-project.zip');
  await (await download).saveAs(zip);
  expect(Buffer.from(unzipSync(readFileSync(zip))['visits.csv'] ?? []).toString()).toBe(text);

  const large = info.outputPath('mine.zip');
  writeFileSync(large, zipSync({ 'more.csv': [Buffer.from(text.replaceAll('Elm', 'Oak')), { level: 0 }] }));
  const unpacking = stopAtOnce(page);
  await give(page, large);
  expect(await unpacking).toBe(words.unpacking);
  await expect(page.getByRole('heading', { level: 1, name: /^Your project/ })).toBeVisible();
  await expect(page.getByText('more.csv')).toHaveCount(0);
  await give(page, large);
  await expect(understood(page)).toBeVisible({ timeout: 60_000 });
  await expect(
    page
      .getByRole('row', { name: /^more\.csv/ })
      .getByRole('cell')
      .nth(1)
  ).toHaveText('60,000');
  check();
});
