import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Download, type Page } from '@playwright/test';
import { firstFigureWords } from '../../src/lib/messages/first-figure-words.ts';
import { mappingAnswerWords } from '../../src/lib/messages/mapping-answer-words.ts';
import { mappingMeasureWords } from '../../src/lib/messages/mapping-measure-words.ts';
import { mappingWords } from '../../src/lib/messages/mapping-words.ts';
import { origin, watch } from './own-origin.ts';

const words = mappingWords('en');
const measures = mappingMeasureWords('en');
const answers = mappingAnswerWords('en');
const figures = firstFigureWords('en');

const choose = (page: Page, column: string, role: string) =>
  page.getByLabel(words.role(column), { exact: true }).selectOption(role);

test('a measure is defined beside its file, with its effect at once, and the command line reads the saved table to the same figures', async ({
  page
}) => {
  const check = watch(page);
  const own = 'test-results/mapping-measures';
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  const stays = [
    'site,quarter,race,discharge,nights',
    ...Array.from({ length: 40 }, (_, row) =>
      ['Elm', '2024', row % 2 === 0 ? 'White' : 'Black', row % 5 === 0 ? 'home early' : 'planned', (row % 7) + 1].join()
    ),
    ''
  ].join('\n');
  writeFileSync(join(own, 'stays.csv'), stays);
  await page.goto(`${origin}/`);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([join(own, 'stays.csv')]);
  await page.getByRole('button', { name: words.open }).first().click({ timeout: 60_000 });
  await page.getByLabel(words.table).selectOption('records');
  await choose(page, 'site', 'column:institution');
  await choose(page, 'quarter', 'column:period');
  await choose(page, 'race', 'dimension:race-ethnicity');
  await page.getByLabel(measures.column, { exact: true }).selectOption('discharge');
  await page.getByLabel(measures.value).selectOption('home early');
  await page.getByRole('button', { name: measures.add }).click();
  const label = page.getByLabel(measures.label);
  await expect(label).toBeFocused();
  await label.fill('Sent home early');
  await page.getByLabel(measures.event).fill('early discharges');
  await page.getByLabel(measures.unit).fill('stays');
  await page.getByRole('radio', { name: measures.better['lower'] ?? '' }).check();
  await expect(page.getByText(measures.notAnswered)).toHaveCount(0);
  const effect = page.getByRole('region', { name: words.effect });
  await expect(effect).toContainText('20.0% of stays · Early discharges: 8 · Stays: 40');
  await expect(effect).toContainText(/White\s*20\.0% · 4 of 20/u);
  await expect(effect).toContainText(figures.own);
  await expect(effect).toContainText(figures.whole);
  const counted = page.getByLabel(measures.numerator);
  await counted.fill('discharge = planned and nights > 1');
  await counted.press('Tab');
  await expect(effect).toContainText('70.0% of stays · Early discharges: 28 · Stays: 40');
  await expect(page.locator('.mapping-bar')).toContainText('Sent home early, 2024: 70.0% · 28 of 40');
  await counted.fill('discharged = planned');
  await counted.press('Tab');
  await expect(effect).toContainText(figures.notCounted);
  await expect(effect).not.toContainText('of stays');
  await page.getByRole('button', { name: words.undo }).click();
  await expect(effect).toContainText('20.0% of stays');
  await page.getByLabel(measures.component).selectOption('transparency');
  await page.getByLabel(measures.scale).selectOption('1000');
  await page.getByRole('button', { name: words.undo }).click();
  await expect(page.getByLabel(measures.scale)).toHaveValue('100');
  await expect(page.getByText('40 rows read = 40 used + 0 set aside')).toBeVisible();
  await page.getByRole('button', { name: words.use }).click();
  const save = page.getByRole('button', { name: words.save('datapackage.json and indicators.csv') });
  await expect(save).toBeVisible({ timeout: 60_000 });
  const saved: Download[] = [];
  page.on('download', (download) => saved.push(download));
  await save.click();
  await expect.poll(() => saved.length).toBe(2);
  for (const file of saved) await file.saveAs(join(own, file.suggestedFilename()));
  expect(readFileSync(join(own, 'indicators.csv'), 'utf8')).toBe(
    [
      'indicator,label,component,kind,favourable,scale,numerator,denominator,table,unit,event',
      'discharge-home-early,Sent home early,transparency,proportion,lower,100,"""discharge"" = ""home early""",rows,records,stays,early discharges',
      ''
    ].join('\r\n')
  );
  const printed = JSON.parse(
    execFileSync('node', ['src/cli/answerable.mjs', 'indicators', own, '--format', 'json'], { encoding: 'utf8' })
  ) as readonly Readonly<Record<string, string | number>>[];
  const byRace = printed.filter(
    ({ indicator, dimension }) => indicator === 'discharge-home-early' && dimension === 'race-ethnicity'
  );
  expect(
    byRace.map(({ component, favourable, scale, numerator, denominator }) => [
      component,
      favourable,
      Number(scale),
      Number(numerator),
      Number(denominator)
    ])
  ).toEqual([
    ['transparency', 'lower', 100, 4, 20],
    ['transparency', 'lower', 100, 4, 20]
  ]);
  await page.getByRole('button', { name: 'See the results' }).click();
  await page.getByRole('button', { name: /Sent home early/ }).click();
  const card = page.frameLocator('iframe.card-frame').locator('body');
  await expect(card).toContainText('Sent home early');
  for (const { group } of byRace)
    await expect(
      card
        .locator('tbody tr')
        .filter({ hasText: String(group) })
        .filter({ hasText: '4' })
    ).not.toHaveCount(0);

  await page.locator('.steps').getByRole('button', { name: 'Check' }).click();
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^stays.csv/ }) });
  await row.getByRole('button', { name: words.open }).click();
  await page.getByRole('radio', { name: measures.better['higher'] ?? '' }).check();
  await page.getByRole('button', { name: words.use }).click();
  await expect(save).toBeVisible({ timeout: 60_000 });
  saved.length = 0;
  await save.click();
  await expect.poll(() => saved.length).toBe(2);
  const table = saved.find((file) => file.suggestedFilename() === 'indicators.csv');
  expect(readFileSync((await table?.path()) ?? '', 'utf8')).toContain(',proportion,higher,100,');
  check();
});

test('a question about a file is answered in one click, which leads to the field with the answer in it', async ({
  page
}) => {
  await page.goto(`${origin}/`);
  const rows = Array.from({ length: 54 }, (_, row) => `${row % 2},${19 + (row % 20)},${100 + row},${1 + (row % 3)}\n`);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      { name: 'births.csv', mimeType: 'text/csv', buffer: Buffer.from(`low,age,lwt,race\n${rows.join('')}`) }
    ]);
  await expect(page.getByRole('heading', { level: 3, name: answers.questions('2', false) })).toBeVisible({
    timeout: 60_000
  });
  await page.getByRole('button', { name: answers.better.lower('low') }).click();
  const radio = page.getByRole('radio', { name: measures.better['lower'] ?? '' });
  await expect(radio).toBeFocused({ timeout: 60_000 });
  await expect(radio).toBeChecked();
  await page.getByRole('button', { name: answers.codes('Race and ethnicity') }).click();
  await expect(page.locator('summary', { hasText: 'Race and ethnicity (3)' })).toBeFocused();
  await page.getByLabel(words.groupFor('1'), { exact: true }).selectOption('White');
  await expect(page.getByRole('cell', { name: 'White', exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: words.use }).click();
  await expect(
    page
      .getByRole('row', { name: /^births\.csv/ })
      .getByRole('cell')
      .nth(1)
  ).toHaveText('54', {
    timeout: 60_000
  });
  await expect(page.getByRole('heading', { level: 3, name: /question/ })).toHaveCount(0);
});

test('the first figures of a big file say how many rows they rest on', async ({ page }) => {
  await page.goto(`${origin}/`);
  const rows = Array.from({ length: 60_000 }, (_, row) => `Elm,2024,${row % 4},${row},${'a'.repeat(60)}\n`);
  const lines = 'indicator,label,kind,favourable,scale,numerator,denominator,table,unit\n';
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      {
        name: 'big.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`institution,period,part,patient,note\n${rows.join('')}`)
      },
      {
        name: 'indicators.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`${lines}part-0,Part 0,proportion,lower,100,part = 0,rows,records,stays\n`)
      }
    ]);
  await page.getByRole('button', { name: words.open }).first().click({ timeout: 60_000 });
  const effect = page.getByRole('region', { name: words.effect });
  await expect(effect).toContainText('25.0% of stays', { timeout: 60_000 });
  await expect(effect).toContainText('Stays: 10,000');
  await expect(effect).toContainText(figures.firstRows('10,000'));
});

test('at the Spanish address everything that is told of a file is Spanish, in the check and in the effect, and follows the language', async ({
  page
}) => {
  await page.goto(`${origin}/es/`);
  const buffer = Buffer.from(
    `institution,period,indicator,dimension,group,numerator,denominator\n${['n/k', '4', '5']
      .map((count, row) => `Elm,2024,falls,sex,${['Female', 'Male', 'Other'][row]},${count},20\n`)
      .join('')}Elm,2024,falls,sex,Male,6,20\n`
  );
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([{ name: 'results.csv', mimeType: 'text/csv', buffer }]);
  const section = page.getByRole('region', { name: /cosas que mirar/ });
  await expect(section).toBeVisible({ timeout: 60_000 });
  const english = /\b(rows?|the|which|with|Write|until|records)\b/u;
  await expect(section).not.toContainText(english);
  const spanish = mappingAnswerWords('es');
  await section.getByRole('button', { name: spanish.saySigns }).click();
  await expect(page.getByLabel(mappingWords('es').absenceFor('n/k'))).toBeVisible({ timeout: 60_000 });
  const effect = page.getByRole('region', { name: mappingWords('es').effect });
  await expect(effect.locator('.prob').first()).toBeVisible();
  await expect(effect).not.toContainText(english);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('region', { name: words.effect }).locator('.prob').first()).toContainText(english);
  await page.getByRole('button', { name: words.close }).click();
  await expect(page.getByRole('region', { name: /things to look at/ })).toContainText(english);
});
