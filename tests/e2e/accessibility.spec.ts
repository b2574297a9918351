import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { origin } from './own-origin.ts';
import { institutions, pageKinds } from './site-pages.ts';

/** Its tests share nothing: both cores take them. */
test.describe.configure({ mode: 'parallel' });

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const [first = ''] = institutions;
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

for (const path of pageKinds)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${path} keeps WCAG 2.2 AA with everything unfolded, in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`${origin}/site/${path}`);
      await unfold(page);
      expect(await violations(page)).toEqual([]);
    });

for (const path of ['', 'methods/', 'frameworks/'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the app’s page /${path} keeps WCAG 2.2 AA in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${origin}/${path}`);
      await expect(page.locator('h1').first()).toBeVisible();
      await unfold(page);
      expect(await violations(page)).toEqual([]);
    });

test('the form by which an institution replies keeps WCAG 2.2 AA, and its buttons are reached with the keyboard', async ({
  page
}) => {
  const folder = resolve('test-results/reply-forms');
  rmSync(folder, { recursive: true, force: true });
  execFileSync('node', [
    'src/cli/answerable.mjs',
    'reply',
    'data/example',
    '--out',
    folder,
    '--asked-on',
    '2025-07-01'
  ]);
  const [form = ''] = readdirSync(folder);
  await page.goto(pathToFileURL(join(folder, form)).href);
  await unfold(page);
  expect(await violations(page)).toEqual([]);
  expect(await unreached(page)).toEqual([]);
});

for (const path of pageKinds.filter((each) => !each.includes('#')))
  test(`every link, fold and control of ${path} is reached with the keyboard, seen when it is, and left again`, async ({
    page
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${origin}/site/${path}`);
    expect(await unreached(page)).toEqual([]);
  });

test('a fold opens and closes with Enter', async ({ page }) => {
  await page.goto(`${origin}/site/${first}/index.html`);
  const fold = await page.locator('main details:not([open]) > summary:visible').first().elementHandle();
  const isOpen = () => fold?.evaluate((summary) => (summary.parentElement as HTMLDetailsElement).open);
  await fold?.focus();
  await page.keyboard.press('Enter');
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Enter');
  expect(await isOpen()).toBe(false);
});

for (const path of pageKinds) {
  test(`nothing of ${path} is cut off or sticks out at 400 % zoom`, async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    await page.goto(`${origin}/site/${path}`);
    await unfold(page);
    expect(await sidewise(page)).toEqual([]);
    await page.close();
  });

  test(`${path} stands the text spacing of WCAG 1.4.12 at 320 and 1280 pixels`, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${origin}/site/${path}`);
      await page.evaluate((text) => {
        const style = document.createElement('style');
        style.textContent = text;
        document.head.append(style);
      }, spacing);
      await unfold(page);
      expect(await sidewise(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    }
  });
}

test('states of absence differ in sign and word, with forced colours too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${origin}/site/${first}/index.html`);
  const shapes = await page.$$eval('symbol[id^="a-"]', (signs) => signs.map((sign) => sign.innerHTML));
  expect(shapes.length).toBeGreaterThanOrEqual(6);
  expect(new Set(shapes).size).toBe(shapes.length);
  const verdicts = await page.$$eval('symbol[id^="g-"]', (signs) => signs.map((sign) => sign.innerHTML));
  expect(new Set(verdicts).size).toBe(verdicts.length);
  const unnamed = await page.$$eval('.strip .cell', (cells) =>
    cells.filter((cell) => (cell.querySelector('.w')?.textContent ?? '').trim() === '').map((cell) => cell.className)
  );
  expect(unnamed).toEqual([]);
  const faint = await page.$$eval(
    '.strip .cell .g',
    (signs) =>
      signs.filter((sign) => getComputedStyle(sign).color === getComputedStyle(document.body).backgroundColor).length
  );
  expect(faint).toBe(0);
});

test.describe('what a screen reader is told', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`${origin}/site/${slugWith('gilded')}/index.html`);
    await unfold(page);
  });

  test('of the nine criteria: component, verdict and title', async ({ page }) => {
    await expect(page.locator('ol.strip')).toMatchAriaSnapshot(`
      - list:
        - listitem:
          - heading "Community-Centered Governance" [level=3]
          - list:
            - listitem:
              - link /Partly met Govern/
            - listitem:
              - link /Not met Decisions/
        - listitem:
          - heading "Redress" [level=3]
        - listitem:
          - heading "Transparency & Answerability" [level=3]
        - listitem:
          - heading "Compliance" [level=3]
        - listitem:
          - heading "Consequences" [level=3]
    `);
  });

  for (const width of [320, 1280])
    test(`of a dot plot, ${width} pixels wide: a table of every group with what it is, its figure, interval and number, or the word for its absence`, async ({
      page
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const plot = page.locator('#measure-readmitted-within-30-days .dots').first();
      await plot.locator('summary').click();
      await expect(plot).toMatchAriaSnapshot(`
      - group: Show the numbers by race and ethnicity as a table
      - table /Readmitted within 30 days by race and ethnicity/:
        - caption
        - rowgroup:
          - row:
            - columnheader "Group"
            - cell
            - columnheader "Share"
            - columnheader "95% interval"
            - columnheader "Stays (n)"
        - rowgroup:
          - row:
            - rowheader /Black or African American \\+[\\d.]+ points/
            - cell /^[\\d.]+%$/
            - cell /^[\\d.]+ to [\\d.]+$/
            - cell /^(n )?[\\d,]+$/
          - row:
            - rowheader "White reference"
            - cell
            - cell
            - cell
          - row:
            - rowheader "American Indian or Alaska Native"
            - cell "Withheld"
            - cell "withheld"
            - cell "withheld"
    `);
    });

  test('of the numbers that stand in place of the lanes: a heading for every row and column, everyone together last', async ({
    page
  }) => {
    const table = page.locator('#measure-readmitted-within-30-days .dots table').first();
    await expect(table).toMatchAriaSnapshot(`
      - table /Readmitted within 30 days by race and ethnicity/:
        - caption
        - rowgroup:
          - row:
            - columnheader "Group"
            - columnheader "Share"
            - columnheader "95% interval"
            - columnheader "Stays (n)"
            - columnheader "Readmissions"
            - columnheader /Difference from White/
            - columnheader /Ratio/
        - rowgroup:
          - row:
            - rowheader /Black or African American/
            - cell
            - cell
            - cell
            - cell
            - cell
            - cell
          - row:
            - rowheader "All"
    `);
    await expect(table.locator('xpath=..')).not.toHaveAttribute('aria-label');
  });

  test('of a gap over time: a picture with its first and last difference and their verdicts', async ({ page }) => {
    await expect(page.locator('#measure-readmitted-within-30-days .trend.gaps').first()).toMatchAriaSnapshot(`
      - heading /The gap over time. .+ minus .+/ [level=4]
      - img /\\d{4}. .+ points, .+ \\d{4}. .+ points, .+/
      - paragraph: /On the line at 0 there is no difference/
    `);
  });

  test('of measures side by side: every group with its figure and what it is, or the word for its absence', async ({
    page
  }) => {
    await expect(page.locator('.side').first()).toMatchAriaSnapshot(`
      - heading /Side by side/ [level=3]
      - list:
        - listitem:
          - paragraph:
            - link "Readmitted within 30 days"
          - list:
            - listitem: Asian Withheld
            - listitem: /Black or African American clear gap [\\d.]+%/
            - listitem: /White reference [\\d.]+%/
    `);
  });

  test('of the seats of a board: seats, share and share of the people', async ({ page }) => {
    await expect(page.locator('.seats').first()).toMatchAriaSnapshot(`
      - list:
        - listitem: /Black or African American 1 seat · 7.7% against 25.1% of people 2 short/
        - listitem: /White 11 seats · 84.6% against 44.8% of people/
    `);
  });

  test('of a trend: a picture with the first and last figure of each line, and a table of all', async ({ page }) => {
    await expect(page.locator('.trend').first()).toMatchAriaSnapshot(`
      - heading /over time/ [level=4]
      - img /over time .+ in \\d{4}, .+ in \\d{4}/
      - group:
        - table /over time/:
          - rowgroup:
            - row:
              - columnheader "Period"
              - columnheader "All"
          - rowgroup:
            - row /2021/:
              - rowheader "2021"
              - cell
    `);
  });

  test('of a criterion’s gauge: nothing but the words beside it', async ({ page }) => {
    const measures = page.locator('ul.meas').first();
    await expect(measures).toMatchAriaSnapshot(`
      - list:
        - listitem:
          - text: /Voting seats held by people with lived experience 0 of 13 · 0% met from 30%, partly from 15%/
          - link /figures by group/
          - text: Not met
    `);
    expect(await measures.ariaSnapshot()).not.toMatch(/\bimg\b/u);
  });

  test('of promises: state, days late and what followed', async ({ page }) => {
    await expect(page.locator('.ledger').first()).toMatchAriaSnapshot(`
      - list:
        - listitem:
          - paragraph: /promise \\d+/
          - heading [level=3]
          - paragraph: /Missed · [\\d,]+ days overdue/
          - term: Consequence promised
          - definition
          - term: What followed
          - definition
    `);
  });

  test('of harms and of the process: stages and steps with their counts', async ({ page }) => {
    await expect(page.locator('#harms')).toMatchAriaSnapshot(`
      - article:
        - list:
          - listitem:
            - heading "4 named only" [level=4]
    `);
    await expect(page.locator('#process')).toMatchAriaSnapshot(`
      - region:
        - list:
          - listitem: /1 Commit 1 done, 1 overdue/
          - listitem: /3 Assess & Strategize nothing on record/
    `);
  });
});

function slugWith(start: string): string {
  return institutions.find((slug) => slug.startsWith(start)) ?? first;
}

async function unfold(page: Page): Promise<void> {
  await page.$$eval('details', (folds) => {
    for (const fold of folds) fold.open = true;
  });
}

async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).withTags(standard).analyze();
  return found.violations.map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 200)}`);
}

/** Presses Tab through the whole page: what was passed over, what was not seen to have the focus, and a trap if there is one. */
async function unreached(page: Page): Promise<readonly string[]> {
  const count = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], summary, button, input, select, textarea, iframe, [tabindex="0"]'
      )
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'));
    const isRadio = (element: HTMLElement): element is HTMLInputElement =>
      element instanceof HTMLInputElement && element.type === 'radio';
    const stops = all.filter((element) => {
      if (!isRadio(element)) return true;
      const group = all.filter(isRadio).filter(({ name }) => name === element.name);
      return element === (group.find(({ checked }) => checked) ?? group[0]);
    });
    stops.forEach((element, index) => element.setAttribute('data-stop', String(index)));
    (document.activeElement as HTMLElement | null)?.blur();
    return stops.length;
  });
  const reached = new Set<number>();
  const wrong: string[] = [];
  for (let press = 0; press <= count + 1; press++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      const style = getComputedStyle(element);
      const ring = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      return {
        stop: Number(element.getAttribute('data-stop') ?? -1),
        isSeen: ring || style.boxShadow !== 'none',
        html: element.outerHTML.slice(0, 120)
      };
    });
    if (now === undefined) break;
    reached.add(now.stop);
    if (!now.isSeen) wrong.push(`no focus to be seen: ${now.html}`);
    if (press > count) wrong.push(`a trap: ${now.html}`);
  }
  const passed = await page.$$eval('[data-stop]', (elements) =>
    elements.map((element) => element.outerHTML.slice(0, 120))
  );
  return [...wrong, ...passed.filter((_, index) => !reached.has(index)).map((html) => `never reached: ${html}`)];
}

/** The elements that reach beyond the window's right or left edge, outside of what scrolls by itself. */
function sidewise(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { right, left, width } = element.getBoundingClientRect();
        return width > 0 && (right > window.innerWidth + 1 || left < -1) && !element.closest('.scroll, .vh, svg');
      })
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 160))
      .concat('the page scrolls sidewise');
  });
}

/** Elements whose text is higher or wider than the box that hides what is over. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const style = getComputedStyle(element);
        if (style.overflowX !== 'hidden' && style.overflowY !== 'hidden') return false;
        if (
          element.clientWidth <= 1 ||
          element.closest('.vh, .skip, svg') !== null ||
          element.textContent.trim() === ''
        )
          return false;
        return element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2;
      })
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 160))
  );
}
