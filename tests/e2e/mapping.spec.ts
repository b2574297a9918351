import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { keepingMessages } from '../../src/lib/messages/keeping-messages.ts';
import { mappingMeasureWords } from '../../src/lib/messages/mapping-measure-words.ts';
import { mappingWords } from '../../src/lib/messages/mapping-words.ts';
import { origin, watch } from './own-origin.ts';

const words = mappingWords('en');
const measures = mappingMeasureWords('en');
const folder = 'test-results/mapping';
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Made-up figures in the shape in which a state publishes them: strata, percents, totals of another level among them. */
const readmits = [
  'Yr,Split,Part,Level,Stays,Back within 30 days,Back %',
  '2022,Overall,Overall,State,20000,3000,15%',
  '2022,Race-Ethnicity,Afro,State,4000,800,20%',
  '2022,Race-Ethnicity,White,State,12000,1560,13%',
  '2022,Race-Ethnicity,Hispanic,State,3900,600,15.38%',
  '2022,Race-Ethnicity,Other/Unknown,State,100,40,40%',
  '2022,Sex,Female,State,11000,1500,13.64%',
  '2022,Sex,Male,State,9000,1500,16.67%',
  '2022,Overall,Overall,Elm County,9,1,11.11%',
  '2023,Overall,Overall,State,21000,3100,14.76%',
  '2023,Race-Ethnicity,Afro,State,4200,900,21.43%',
  '2023,Race-Ethnicity,White,State,12500,1500,12%',
  '2023,Race-Ethnicity,Hispanic,State,4200,660,15.71%',
  '2023,Race-Ethnicity,Other/Unknown,State,100,n/k,n/k',
  '2023,Sex,Female,State,11500,1550,13.48%',
  '2023,Sex,Male,State,9500,1550,16.32%',
  '2023,Overall,Overall,Elm County,10,1,10%',
  ''
].join('\n');
const indicators = 'indicator,label,kind,favourable,scale\nback-30,Back within 30 days,proportion,lower,100\n';

test.beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'readmits.csv'), readmits);
  writeFileSync(join(folder, 'indicators.csv'), indicators);
});

async function openMapping(page: Page): Promise<void> {
  await page.goto(`${origin}/`);
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeEnabled();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([join(folder, 'readmits.csv'), join(folder, 'indicators.csv')]);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^readmits.csv/ }) });
  await row.getByRole('button', { name: words.open }).click({ timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1, name: words.heading('readmits.csv') })).toBeFocused();
  await expect(page.getByText(words.whole)).toBeVisible({ timeout: 60_000 });
}

const choose = (page: Page, column: string, role: string) =>
  page.getByLabel(words.role(column), { exact: true }).selectOption(role);

async function mapByHand(page: Page): Promise<void> {
  await page.getByLabel(words.table).selectOption('results');
  await choose(page, 'Yr', 'column:period');
  await choose(page, 'Split', 'column:dimension');
  await choose(page, 'Part', 'column:group');
  await choose(page, 'Stays', 'column:denominator');
  await choose(page, 'Back within 30 days', 'column:numerator');
  await choose(page, 'Back %', 'column:value');
  await choose(page, 'Level', 'unused');
  for (const [name, value] of [
    ['institution', 'Elm State'],
    ['indicator', 'back-30']
  ] as const) {
    await page.locator(`#mapping-constant-${name}`).fill(value);
    await page.locator(`#mapping-constant-${name}`).press('Tab');
  }
  await page.getByLabel(words.where).fill('Level = State');
  await page.getByLabel(words.where).press('Tab');
  await expect(page.getByText('16 rows read = 14 used + 2 set aside')).toBeVisible();
}

test('a file that says little of itself is mapped by hand, and the command line reads the saved description to the same figures', async ({
  page
}) => {
  const check = watch(page);
  await openMapping(page);
  await mapByHand(page);

  const races = page.locator('details', { hasText: 'Race and ethnicity' });
  await races.locator('summary').click();
  await races.getByLabel(words.groupFor('Afro')).selectOption('Black or African American');
  await page.getByLabel(words.absenceFor('n/k')).selectOption('not-collected');
  await expect(page.getByRole('cell', { name: 'Black or African American', exact: true }).first()).toBeVisible();

  await page.getByRole('button', { name: words.use }).click();
  await expect(page.getByText('17 rows read = 15 used + 2 set aside')).toBeVisible({ timeout: 60_000 });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.save('datapackage.json') }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('datapackage.json');
  await file.saveAs(join(folder, 'datapackage.json'));
  const described: unknown = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  expect(described).toMatchObject({
    resources: [
      {
        path: 'readmits.csv',
        answerable: {
          table: 'results',
          constants: { institution: 'Elm State', indicator: 'back-30' },
          columns: {
            Yr: 'period',
            Stays: 'denominator',
            'Back within 30 days': 'numerator',
            'Back %': 'value'
          },
          strata: { dimension: 'Split', group: 'Part' },
          dimensions: { Level: '' },
          groups: { 'race-ethnicity': { Afro: 'Black or African American' } },
          absent: { 'n/k': 'not-collected' },
          where: 'Level = State'
        }
      }
    ]
  });

  const run = (command: string, option: string) =>
    execFileSync('node', ['src/cli/answerable.mjs', command, folder, ...option.split(' ')], { encoding: 'utf8' });
  const { tables } = JSON.parse(run('check', '--json')) as {
    tables: readonly { file: string; rows: number; used: number; set_aside: number }[];
  };
  expect(tables.find((table) => table.file.endsWith('readmits.csv'))).toMatchObject({
    rows: 16,
    used: 14,
    set_aside: 2
  });
  const figures = JSON.parse(run('indicators', '--format json')) as readonly Readonly<
    Record<string, string | number>
  >[];
  const races2023 = figures.filter(
    ({ indicator, period, dimension }) =>
      indicator === 'back-30' && String(period) === '2023' && dimension === 'race-ethnicity'
  );
  expect(races2023.map(({ group }) => group)).toContain('Black or African American');

  await page.getByRole('button', { name: 'See the results' }).click();
  const card = page.frameLocator('iframe.card-frame').locator('body');
  await expect(card).toContainText('Back within 30 days');
  for (const { group, numerator, denominator, status } of races2023) {
    if (status !== 'ok') continue;
    const counts = [numerator, denominator].map((figure) => Number(figure).toLocaleString('en-US'));
    const rows = card.locator('tbody tr').filter({ hasText: String(group) });
    await expect(rows.filter({ hasText: counts[0] ?? '' }).filter({ hasText: counts[1] ?? '' })).not.toHaveCount(0);
  }
  check();
});

test('what is changed can be undone and redone, is forgotten when the desk is left, and a bad condition is told as it is typed', async ({
  page
}) => {
  await openMapping(page);
  const role = page.getByLabel(words.role('Stays'), { exact: true });
  await page.getByLabel(words.table).selectOption('results');
  await choose(page, 'Stays', 'column:denominator');
  await page.getByRole('button', { name: words.undo }).click();
  await expect(role).toHaveValue('as-read');
  await page.getByRole('button', { name: words.redo }).click();
  await expect(role).toHaveValue('column:denominator');
  await page.getByLabel(words.where).pressSequentially('Level = (');
  await expect(
    page.getByRole('status').filter({ hasText: 'Level = (' }).or(page.locator('.mapping-form .prob'))
  ).toBeVisible();
  await expect(page.getByLabel(words.where)).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: words.discard }).click();
  await expect(page.getByText('17 rows read = 1 used + 16 set aside')).toBeVisible();
});

test('what is changed and not used yet comes back after a reload, and is forgotten with everything', async ({
  page
}) => {
  page.on('dialog', (dialog) => void dialog.accept());
  const keeping = keepingMessages('en');
  await openMapping(page);
  await mapByHand(page);
  await page.getByRole('radio', { name: measures.better['higher'] ?? '' }).check();
  await expect(page.locator('.kept-status')).toContainText(keeping.status.kept);
  await page.reload();
  const kept = page.getByRole('region', { name: keeping.list.heading });
  await expect(kept).toContainText(keeping.list.edits);
  await kept.getByRole('button', { name: keeping.list.open }).first().click();
  await expect(page.getByRole('region', { name: keeping.awaited.list })).toContainText('readmits.csv');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([join(folder, 'readmits.csv'), join(folder, 'indicators.csv')]);
  await expect(page.getByRole('heading', { level: 1, name: words.heading('readmits.csv') })).toBeVisible({
    timeout: 60_000
  });
  await expect(page.getByText('16 rows read = 14 used + 2 set aside')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('radio', { name: measures.better['higher'] ?? '' })).toBeChecked();
  await expect(page.getByLabel(words.role('Stays'), { exact: true })).toHaveValue('column:denominator');
  await expect(page.getByLabel(words.where)).toHaveValue('Level = State');
  await page.getByRole('button', { name: words.undo }).click();
  await expect(page.getByLabel(words.role('Stays'), { exact: true })).toHaveValue('as-read');
  await page.getByRole('button', { name: words.redo }).click();
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  await page.getByRole('button', { name: keeping.everything.forget }).click();
  await expect(page.getByText(keeping.everything.nothingLeft)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open the example' })).toBeEnabled();
  await expect(kept).toHaveCount(0);
});

test('columns side by side are spread, and dimensions can have a name of one’s own', async ({ page }) => {
  writeFileSync(join(folder, 'readmits.csv'), 'Yr,Site,ward_a,ward_b\n2023,Elm,3,4\n2024,Elm,5,6\n');
  await openMapping(page);
  await page.getByLabel(words.table).selectOption('results');
  await choose(page, 'Yr', 'column:period');
  await choose(page, 'Site', 'column:institution');
  await choose(page, 'ward_a', 'wide:value');
  await choose(page, 'ward_b', 'wide:value');
  await page.locator('li', { hasText: 'ward_a' }).getByLabel(words.wideLabel).fill('Ward A');
  for (const [name, value] of [
    ['indicator', 'back-30'],
    ['dimension', 'ward']
  ] as const) {
    await page.locator(`#mapping-constant-${name}`).fill(value);
    await page.locator(`#mapping-constant-${name}`).press('Tab');
  }
  await expect(page.getByText('2 rows read = 2 used + 0 set aside')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Ward A' }).first()).toBeVisible();
  await choose(page, 'Site', 'own-dimension');
  await page.getByLabel(words.ownDimensionName, { exact: true }).fill('campus');
  await page.getByLabel(words.ownDimensionName, { exact: true }).press('Tab');
  await expect(page.getByLabel(words.role('Site'), { exact: true })).toHaveValue('dimension:campus');
  writeFileSync(join(folder, 'readmits.csv'), readmits);
});

for (const [width, colorScheme] of [
  [320, 'light'],
  [1280, 'dark']
] as const)
  test(`the mapping keeps WCAG 2.2 AA and needs no sideways scrolling of the page, ${width} pixels wide, in ${colorScheme}`, async ({
    page
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await openMapping(page);
    await mapByHand(page);
    for (const fold of await page.locator('.mapping details').all())
      await fold.evaluate((element) => element.setAttribute('open', ''));
    const { violations } = await new AxeBuilder({ page }).withTags(standard).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test('the rows that were set aside are saved with line and reason', async ({ page }) => {
  await page.goto(`${origin}/`);
  const rows = 'institution,period,indicator,dimension,group,numerator,denominator\nElm,2024,falls,ward,North,1,20\n';
  const indicators = 'indicator,label,component,kind,favourable,scale\nfalls,Falls,compliance,proportion,lower,100\n';
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([
      { name: 'results.csv', mimeType: 'text/csv', buffer: Buffer.from(`${rows},2024,falls,ward,South,2,20\n`) },
      { name: 'indicators.csv', mimeType: 'text/csv', buffer: Buffer.from(indicators) }
    ]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save the rows set aside/ }).click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(saved).toContain('results.csv,3,');
  expect(saved).toContain('South');
  expect(saved).not.toContain('North');
});
