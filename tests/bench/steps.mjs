import { createServer } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { build } from 'vite';
import { chromiumArguments, getChromium } from '../e2e/find-chromium.mjs';
import { machine } from './machine.mjs';
import { datapackage, indicators, makeRecords } from './make-records.mjs';

const folder = join(tmpdir(), 'answerable-bench');
const patience = 900_000;

/**
 * How long each step of the workbench takes with a large project, from the files to the ZIP, and for how long at most it holds the
 * page up: the longest task of its main thread, from Chromium's own account, and how many were longer than 100 ms.
 *
 * @returns whether every step came to its end
 */
export async function benchSteps({ rows }) {
  mkdirSync(folder, { recursive: true });
  const csv = `visits-${rows}.csv`;
  await makeRecords(join(folder, csv), rows);
  writeFileSync(join(folder, 'indicators.csv'), indicators);
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(datapackage(csv)));
  await build({ logLevel: 'error' });
  const server = createServer(sirv('build', { dev: true })).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const browser = await chromium.launch({ executablePath: getChromium(), args: chromiumArguments });
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.addInitScript(() => {
    globalThis.longTasks = [];
    const note = (list) => longTasks.push(...list.getEntries().map(({ duration }) => duration));
    new PerformanceObserver(note).observe({ entryTypes: ['longtask'] });
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.getByRole('button', { name: 'Open the example' }).waitFor();
  console.log(
    `The workbench with ${rows.toLocaleString('en')} records, 6 dimensions, 5 outcomes, 50 institutions, 20 quarters`
  );
  console.log(machine(browser.version()));
  for (const [name, act] of stepsOf(page, csv)) {
    await page.evaluate(() => void (longTasks.length = 0));
    const began = performance.now();
    await act();
    const ms = performance.now() - began;
    await page.evaluate(() => new Promise((settled) => requestAnimationFrame(() => setTimeout(settled, 100))));
    const tasks = await page.evaluate(() => longTasks);
    const [longest, many] = [Math.max(0, ...tasks), tasks.filter((task) => task > 100).length];
    console.log(
      `${name.padEnd(24)} ${(ms / 1000).toFixed(1).padStart(6)} s   longest task ${longest.toFixed(0).padStart(4)} ms   over 100 ms: ${many}`
    );
  }
  console.log('longest task 0: none over 50 ms');
  await browser.close();
  server.close();
  return true;
}

function stepsOf(page, csv) {
  const go = (name) => page.locator('.steps').getByRole('button', { name }).click();
  const results = page.locator('#institution');
  return [
    [
      'files, counted, compared',
      async () => {
        const files = [csv, 'indicators.csv', 'datapackage.json'].map((name) => join(folder, name));
        await page.locator('input[type=file]').first().setInputFiles(files);
        await page.getByRole('heading', { level: 1, name: /understood/ }).waitFor();
      }
    ],
    ['results', () => go('Results').then(() => results.waitFor())],
    ['another institution', () => results.selectOption({ index: 30 })],
    [
      'another reference',
      async () => {
        await page.locator('#reference').selectOption('largest');
        await page.locator('.busy').waitFor();
        await results.waitFor();
      }
    ],
    [
      'preview',
      async () => {
        await go('Preview');
        await page.frameLocator('iframe.preview-frame').locator('h1').first().waitFor();
      }
    ],
    ['another page', () => page.locator('#page').selectOption({ index: 20 })],
    [
      'what will be published',
      async () => {
        await go('Publish');
        await page.locator('table.contents').waitFor();
      }
    ],
    [
      'the edition as a ZIP',
      async () => {
        await page.locator('#name').fill('A trial');
        await page.locator('#role').fill('test of the software');
        await page.locator('#contact').fill('nobody@example.org');
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: 'Save the edition as a ZIP file' }).click();
        await (await download).path();
      }
    ]
  ];
}
