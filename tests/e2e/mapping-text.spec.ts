import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { mappingAnswerWords } from '../../src/lib/messages/mapping-answer-words.ts';
import { mappingTextWords } from '../../src/lib/messages/mapping-text-words.ts';
import { mappingWords } from '../../src/lib/messages/mapping-words.ts';
import { origin, watch } from './own-origin.ts';

const words = mappingWords('en');
const texts = mappingTextWords('en');
const folder = 'test-results/mapping-text';

/** Windows-1250 between semicolons, which looks like Windows-1252, under a line that is as wide as the table. */
const lines = [
  'made;on;Monday;by;hand;for;all',
  'institution;period;indicator;dimension;group;numerator;denominator',
  '\u0141\u00f3d\u017a;2024;falls;all;all;30;200',
  '\u0141\u00f3d\u017a;2024;falls;sex;Female;10;110',
  '\u0141\u00f3d\u017a;2024;falls;sex;Male;20;90',
  ''
].join('\n');
const signs: Readonly<Record<string, number>> = { '\u0141': 0xa3, '\u00f3': 0xf3, '\u017a': 0x9f };
const indicators = 'indicator,label,kind,favourable,scale,unit\nfalls,Falls,proportion,lower,100,stays\n';

test.beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'figures.csv'),
    Uint8Array.from(lines, (sign) => signs[sign] ?? sign.charCodeAt(0))
  );
  writeFileSync(join(folder, 'indicators.csv'), indicators);
});

async function openMapping(page: Page): Promise<void> {
  await page.goto(`${origin}/`);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(['figures.csv', 'indicators.csv'].map((name) => join(folder, name)));
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^figures.csv/ }) });
  await row.getByRole('button', { name: words.open }).click({ timeout: 60_000 });
  await expect(page.getByText(words.whole)).toBeVisible({ timeout: 60_000 });
}

async function setSkip(page: Page, skip: string): Promise<void> {
  await page.getByLabel(texts.skip).fill(skip);
  await page.getByLabel(texts.skip).press('Tab');
}

test('what was guessed wrong of a file is said in the form, and the command line reads the saved description to the same figures', async ({
  page
}) => {
  const check = watch(page);
  await openMapping(page);
  await page.locator('summary', { hasText: texts.heading }).click();
  const encoding = page.getByLabel(texts.encoding);
  await expect(encoding.locator('option').first()).toHaveText(texts.asFound(texts.encodings['windows-1252'] ?? ''));
  await expect(page.getByLabel(texts.delimiter).locator('option').first()).toHaveText(texts.asFound('semicolon ;'));
  await setSkip(page, '1');
  const effect = page.getByRole('region', { name: words.effect });
  await expect(effect).toContainText('15.0% of stays');
  await expect(effect).toContainText('\u00a3\u00f3d\u0178');
  await encoding.selectOption('windows-1250');
  await expect(effect).toContainText('\u0141\u00f3d\u017a · 2024');
  await expect(effect).toContainText(/Male\s*22\.2% · 20 of 90/u);
  await expect(page.getByText('3 rows read = 3 used + 0 set aside')).toBeVisible();

  await page.getByRole('button', { name: words.use }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.save('datapackage.json') }).click({ timeout: 60_000 });
  await (await download).saveAs(join(folder, 'datapackage.json'));
  const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    resources: readonly object[];
  };
  expect(resources[0]).toMatchObject({
    path: 'figures.csv',
    encoding: 'windows-1250',
    dialect: { skipInitialRows: 1 },
    answerable: { table: 'results' }
  });
  const figures = JSON.parse(
    execFileSync('node', ['src/cli/answerable.mjs', 'indicators', folder, '--format', 'json'], { encoding: 'utf8' })
  ) as readonly Readonly<Record<string, string | number>>[];
  const falls = figures.filter(({ indicator }) => indicator === 'falls');
  expect(
    falls.map(({ institution, group, numerator, denominator }) => [
      institution,
      group,
      Number(numerator),
      Number(denominator)
    ])
  ).toEqual([
    ['\u0141\u00f3d\u017a', 'all', 30, 200],
    ['\u0141\u00f3d\u017a', 'Female', 10, 110],
    ['\u0141\u00f3d\u017a', 'Male', 20, 90]
  ]);
  check();
});

test('what no table can be read from is told with its remedy, and a click leads to where it is mended', async ({
  page
}) => {
  await openMapping(page);
  await page.locator('summary', { hasText: texts.heading }).click();
  await setSkip(page, '-1');
  await expect(page.getByText(texts.skipWrong)).toBeVisible();
  await setSkip(page, '40');
  const effect = page.getByRole('region', { name: words.effect });
  await expect(effect).toContainText('nothing below the 40 lines');
  await expect(page.getByText(texts.skipWrong)).toHaveCount(0);
  await page.getByLabel(texts.encoding).focus();
  await effect
    .getByRole('button', { name: mappingAnswerWords('en').sayText })
    .first()
    .click();
  await expect(page.getByLabel(texts.skip)).toBeFocused();
  await setSkip(page, '');
  await expect(effect).not.toContainText('nothing below the 40 lines');
  await expect(page.getByText('4 rows read')).toBeVisible();
});

for (const [width, colorScheme] of [
  [320, 'light'],
  [1280, 'dark']
] as const)
  test(`how a file is read keeps WCAG 2.2 AA and needs no sideways scrolling, ${width} pixels wide, in ${colorScheme}`, async ({
    page
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await openMapping(page);
    await page.locator('summary', { hasText: texts.heading }).click();
    await setSkip(page, '1');
    await expect(page.getByText('3 rows read = 3 used + 0 set aside')).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test('a file that cannot be read as its description says leads from the check to where that is mended', async ({
  page
}) => {
  await page.goto(`${origin}/`);
  const description = JSON.stringify({ resources: [{ path: 'figures.csv', encoding: 'utf-16le' }] });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      { name: 'figures.csv', mimeType: 'text/csv', buffer: readFileSync(join(folder, 'figures.csv')).subarray(1) },
      { name: 'datapackage.json', mimeType: 'application/json', buffer: Buffer.from(description) }
    ]);
  await page
    .getByRole('button', { name: mappingAnswerWords('en').sayText })
    .first()
    .click({ timeout: 60_000 });
  const encoding = page.getByLabel(texts.encoding);
  await expect(encoding).toBeFocused({ timeout: 60_000 });
  await expect(encoding).toHaveValue('utf-16le');
  await encoding.selectOption('');
  await setSkip(page, '1');
  await expect(page.getByText('3 rows read = 3 used + 0 set aside')).toBeVisible();
});
