import { expect, test, type Page } from '@playwright/test';
import { busyWords } from '../../src/lib/messages/busy-words.ts';
import { keepingMessages } from '../../src/lib/messages/keeping-messages.ts';
import { parkingWords } from '../../src/lib/messages/parking-words.ts';
import { origin } from './own-origin.ts';

const keeping = keepingMessages('en');
const words = parkingWords('en');
const elm = {
  name: 'elm.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`institution,period,race,readmitted\n${'Elm,2024,White,yes\nElm,2024,Black,no\n'.repeat(30)}`)
};
const oak = { ...elm, name: 'oak.csv', buffer: Buffer.from(elm.buffer.toString().replaceAll('Elm', 'Oak')) };

const give = (page: Page, file: typeof elm) => page.locator('input[type=file]').first().setInputFiles([file]);
const status = (page: Page) => page.locator('.kept-status');

/** From here on an engine starts as usual, never comes up, or is refused. */
async function letEngine(page: Page, how: 'start' | 'hang' | 'fail'): Promise<void> {
  await page.evaluate((given) => {
    const here = window as typeof window & { usual?: typeof Worker };
    const usual = (here.usual ??= here.Worker);
    const hanging = class extends usual {
      constructor() {
        super('data:text/javascript,');
      }
    };
    const refused = class extends usual {
      constructor() {
        super('data:text/javascript,');
        throw new Error('no more workers');
      }
    };
    here.Worker = given === 'start' ? usual : given === 'hang' ? hanging : refused;
  }, how);
}

/** Opens a project, types half a register into it, and makes room for another one. */
async function makeRoom(page: Page): Promise<void> {
  await page.goto(`${origin}/`);
  await give(page, elm);
  await expect(page.getByRole('row', { name: /^elm\.csv/ })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await page.getByRole('button', { name: 'Enter or edit Seats in boards and councils' }).click();
  await page.getByRole('textbox', { name: /body/i }).first().fill('Half a council');
  await expect(status(page)).toContainText(keeping.status.kept);
  await page.locator('.steps').getByRole('button', { name: 'Check' }).click();
  await page.getByRole('button', { name: 'Start over with other files' }).click();
  await expect(page.getByRole('heading', { name: words.heading })).toBeVisible();
}

/** The project is there as it was: its files, its rows, its figures, what was typed in, and what is kept. */
async function isAsItWas(page: Page): Promise<void> {
  await expect(page.getByRole('row', { name: /^elm\.csv/ })).toBeVisible();
  await expect(page.getByText('60 rows read = 60 used + 0 set aside').first()).toBeVisible();
  await expect(page.getByText('oak.csv')).toHaveCount(0);
  await expect(status(page)).toContainText(keeping.status.kept);
  await page.locator('.steps').getByRole('button', { name: 'Results' }).click();
  await expect(page.frameLocator('iframe.card-frame').locator('body')).toContainText('Elm');
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await expect(page.getByText(keeping.list.inHand)).toHaveCount(1);
  await page.getByRole('button', { name: /^Enter or edit Seats/ }).click();
  await expect(page.getByRole('textbox', { name: /body/i }).first()).toHaveValue('Half a council');
}

test('a project that is stopped while it opens leaves the one before as it was', async ({ page }) => {
  await makeRoom(page);
  await letEngine(page, 'hang');
  await give(page, oak);
  await page.getByRole('button', { name: 'Stop' }).click();
  await letEngine(page, 'start');
  await isAsItWas(page);
});

test('a project that cannot be opened leaves the one before as it was, and can be tried again', async ({ page }) => {
  await makeRoom(page);
  await letEngine(page, 'fail');
  await give(page, oak);
  await page.getByRole('button', { name: busyWords('en').back }).click({ timeout: 60_000 });
  await isAsItWas(page);
  await page.locator('.steps').getByRole('button', { name: 'Check' }).click();
  await page.getByRole('button', { name: 'Start over with other files' }).click();
  await give(page, oak);
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible({ timeout: 60_000 });
  await letEngine(page, 'start');
  await again.click();
  await expect(page.getByRole('row', { name: /^oak\.csv/ })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await expect(page.getByRole('heading', { name: words.heading })).toHaveCount(0);
  await expect(page.getByText(keeping.list.inHand)).toHaveCount(1);
});

test('the project that made room comes back by one button, and by opening it among those that are kept', async ({
  page
}) => {
  await makeRoom(page);
  await page.getByRole('button', { name: words.back('Elm') }).click();
  await isAsItWas(page);
  await page.locator('.steps').getByRole('button', { name: 'Check' }).click();
  await page.getByRole('button', { name: 'Start over with other files' }).click();
  await page.getByRole('button', { name: `${keeping.list.open} Elm` }).click();
  await isAsItWas(page);
});
