import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { badProjects } from '../pages/bad-projects.ts';

for (const [name, files] of Object.entries(badProjects))
  test(`${name}: nothing sticks out at 320 or 1280 pixels, nothing runs, and the handout is one sheet`, async ({
    page
  }) => {
    const folder = resolve('test-results/bad-input', name.replaceAll(' ', '-'));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const site = join(folder, 'site');
    execFileSync('node', ['src/cli/answerable.mjs', 'publish', folder, '--out', site], {
      stdio: ['ignore', 'ignore', 'pipe']
    });
    const slug = readdirSync(site).find((entry) => existsSync(join(site, entry, 'data.csv'))) ?? '';
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const pages = [
      'index.html',
      `${slug}/index.html`,
      `${slug}/letters/index.html`,
      `${slug}/embed/index.html`,
      `frameworks/record/${slug}/index.html`
    ];
    for (const path of [...pages, `${slug}/embed/readmitted.html`, `${slug}/embed/summary.html`]) {
      if (!existsSync(join(site, path))) continue;
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(pathToFileURL(join(site, path)).href);
        await page.$$eval('details', (folds) => {
          for (const fold of folds) fold.open = true;
        });
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
          `${path} at ${width}`
        ).toBeLessThanOrEqual(width);
      }
    }
    expect(dialogs).toEqual([]);
    for (const format of ['A4', 'Letter']) {
      await page.goto(`${pathToFileURL(join(site, slug, 'index.html')).href}#handout`);
      const pdf = await page.pdf({ format });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu), format).toHaveLength(1);
    }
  });
