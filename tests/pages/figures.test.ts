import { expect, test } from 'vitest';
import { renderFragment, renderInstitutionPage } from '#lib/pages/render.ts';
import { gapTrendTexts } from '#lib/pages/gap-trend-words.ts';
import { openOutcomes } from '#lib/pages/open-cards.ts';
import { english } from '#lib/messages/english.ts';
import { figureWords } from '#lib/messages/figure-words.ts';
import type { IndicatorCard, Scorecard } from '#lib/scorecard/model.ts';
import { beside, crossed, gaps } from '../charts/build-figures.ts';
import { pair, row, share, view } from './build-cards.ts';
import { pain, readmission, scorecard } from './fixture.ts';
import { headingLevels, maybeUnbalanced } from './markup.ts';

function withOutcomes(outcomes: readonly IndicatorCard[]): Scorecard<'public'> {
  const whole = scorecard('public');
  return {
    ...whole,
    components: whole.components.map((component) =>
      component.id === 'compliance' ? { ...component, outcomes } : component
    )
  };
}

const [plain] = readmission.views;
if (plain === undefined) throw new Error('the fixture has no view');
const withGaps: IndicatorCard = { ...readmission, views: [{ ...plain, gapTrend: gaps }] };

test('a gap over time is drawn and told: title, first and last difference, withheld periods, the new method, a table', () => {
  const html = renderFragment(scorecard('public'), withGaps);
  expect(html).toContain('The gap over time: Black or African American minus Asian');
  expect(html).toContain('2020: 2.1 points, cannot conclude.');
  expect(html).toContain('2024: −3.0 points, clear gap.');
  expect(html).toContain('No difference, withheld: 2022.');
  expect(html).toContain('The method changed in 2023: figures before and after it are not compared.');
  expect(html).toMatch(/<th scope="col">Difference[^<]*<\/th><th scope="col">Verdict<\/th>/u);
  expect(maybeUnbalanced(html)).toBeUndefined();
});

test('the table of a gap over time has a row for every period, a withheld one as a word', () => {
  const { table } = gapTrendTexts(readmission, plain, gaps, english);
  expect(table.rows).toHaveLength(gaps.length);
  expect(table.rows[2]).toEqual(['2022', 'withheld', 'not applicable']);
  expect(table.rows[1]?.[2]).toBe('clear gap');
});

test('two dimensions crossed are a table of cells, never the first view where another is there', () => {
  const html = renderFragment(scorecard('public'), { ...readmission, views: [crossed, plain] });
  expect(html).toContain('<table class="heat worse">');
  expect(html.indexOf('class="dots')).toBeLessThan(html.indexOf('class="heat'));
  const alone = renderFragment(scorecard('public'), { ...readmission, views: [crossed] });
  expect(alone).toContain('<table class="heat worse">');
  expect(alone).not.toContain('class="dots');
  expect(maybeUnbalanced(alone)).toBeUndefined();
});

test('measures of a component stand side by side before its outcomes, each panel a link to its card', () => {
  const html = renderInstitutionPage(withOutcomes(beside));
  const panels = html.indexOf('class="panels"');
  expect(panels).toBeGreaterThan(0);
  expect(panels).toBeLessThan(html.indexOf('id="measure-a"'));
  expect(html).toContain('href="#measure-a-h"');
  expect(html).toContain('Without a figure in any panel: Pacific Islander.');
  expect(headingLevels(html).every((level, index, all) => level - (all[index - 1] ?? level) <= 1)).toBe(true);
});

function clearly(id: string): IndicatorCard {
  const [black, white] = [share(50, 200), share(20, 200)];
  const rows = [
    row('Black', black, { pair: pair('Black', black, 'White', white, 'clear-gap') }),
    row('White', white, { isReference: true })
  ];
  const lead = pair('Black', black, 'White', white, 'clear-gap');
  return {
    ...readmission,
    id,
    slug: id,
    label: { en: `Measure ${id}` },
    views: [view(id, 'Race and ethnicity', rows, { id: 'race', lead, reference: 'White' })]
  };
}

test('the first two outcomes that say something stand open; the others are folded and still say their clear gap', () => {
  const outcomes = ['a', 'b', 'c'].map(clearly);
  expect([...openOutcomes(outcomes)]).toEqual(['a', 'b']);
  expect([...openOutcomes([{ ...pain, views: [] }, ...outcomes])]).toEqual(['a', 'b']);
  const html = renderInstitutionPage(withOutcomes(outcomes));
  const last = html.slice(html.indexOf('id="measure-c"'));
  const summary = last.slice(last.indexOf('<summary>'), last.indexOf('</summary>'));
  expect(summary).toContain('in the group Black as in the group White');
  expect(summary).toContain('25.0%');
  expect(html.slice(html.indexOf('id="measure-b"'), html.indexOf('id="measure-c"'))).not.toContain('class="fold"');
});

test('every component can be opened, with its header and verdicts outside of what is folded', () => {
  const html = renderInstitutionPage(scorecard('public'));
  expect(html.match(/<details class="way">/gu)).toHaveLength(5);
  const first = html.slice(html.indexOf('id="governance"'), html.indexOf('<details class="way">'));
  expect(first).toContain('id="governance-h"');
  expect(first).toContain('href="#governance-1"');
  expect(html).toContain('<summary>Open the criterion and 3 outcomes</summary>');
});

test('both languages have every word of the figures, and none is the other’s', () => {
  const flat = (words: object): readonly (readonly [string, unknown])[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? flat(value as object).map(([inner, each]) => [`${key}.${inner}`, each] as const)
        : [[key, value] as const]
    );
  const [english, spanish] = [flat(figureWords('en')), flat(figureWords('es'))];
  expect(spanish.map(([key]) => key)).toEqual(english.map(([key]) => key));
  for (const [index, [key, text]] of english.entries())
    if (typeof text === 'string') expect(spanish[index]?.[1], key).not.toBe(text);
});
