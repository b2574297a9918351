import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import CircleChart from '#lib/charts/circle/Chart.svelte';
import { circle } from '#lib/charts/circle/layout.ts';
import DotPlotChart from '#lib/charts/dot-plot/Chart.svelte';
import { dotPlot } from '#lib/charts/dot-plot/layout.ts';
import GaugeChart from '#lib/charts/gauge/Chart.svelte';
import { gauge } from '#lib/charts/gauge/layout.ts';
import GapTrendChart from '#lib/charts/gap-trend/Chart.svelte';
import { gapTrend } from '#lib/charts/gap-trend/layout.ts';
import HeatMapChart from '#lib/charts/heat-map/Chart.svelte';
import { heatMap } from '#lib/charts/heat-map/layout.ts';
import LedgerChart from '#lib/charts/ledger/Chart.svelte';
import SeatsChart from '#lib/charts/seats/Chart.svelte';
import { seats } from '#lib/charts/seats/layout.ts';
import SmallMultiplesChart from '#lib/charts/small-multiples/Chart.svelte';
import { maybeSmallMultiples } from '#lib/charts/small-multiples/layout.ts';
import TrendChart from '#lib/charts/trend/Chart.svelte';
import { trend } from '#lib/charts/trend/layout.ts';
import { english } from '#lib/messages/english.ts';
import { accountabilityMessages } from '#lib/messages/accountability-messages.ts';
import { plainMarkup } from '#lib/pages/document.ts';
import { maybeMoreNumbers } from '#lib/pages/numbers-table.ts';
import { promiseTimeline } from '#lib/pages/promise-timeline.ts';
import { renderEmbedSvg } from '#lib/pages/render.ts';
import { absentFigure, card, counted } from '../pages/build-cards.ts';
import { board, interpreter, pain, readmission, scorecard } from '../pages/fixture.ts';
import { beside, crossed, gaps } from './build-figures.ts';
import { expectDrawing } from './snapshot.ts';

for (const indicator of [readmission, pain, interpreter]) {
  test(`the dot plot of ${indicator.id} is as it was looked at`, () => {
    const view = indicator.views[0];
    if (view === undefined) throw new Error('the fixture has no view');
    const props = {
      plot: dotPlot(indicator, view, english),
      caption: 'Figures by group',
      more: maybeMoreNumbers(indicator, view, english, true),
      summary: 'Show the numbers'
    };
    expectDrawing(`dot-plot-${indicator.id}`, 'html', plainMarkup(render(DotPlotChart, { props }).body));
    expectDrawing(`picture-${indicator.id}`, 'svg', renderEmbedSvg(scorecard('public'), indicator, view));
  });
}

test('the trend with a withheld period is as it was looked at', () => {
  const lines = readmission.views[0]?.trend ?? [];
  const props = { trend: trend(readmission, lines, true, english), description: 'Readmissions over time' };
  const markup = plainMarkup(render(TrendChart, { props }).body);
  expect(markup).toContain('aria-label="Readmissions over time"');
  expectDrawing('trend-readmission', 'html', markup);
});

test('the seats are as they were looked at', () => {
  const view = board.views[0];
  if (view === undefined) throw new Error('the fixture has no view');
  expectDrawing(
    'seats',
    'html',
    plainMarkup(render(SeatsChart, { props: { seats: seats(board, view, english) } }).body)
  );
  expectDrawing('picture-seats', 'svg', renderEmbedSvg(scorecard('public'), board, view));
});

test('gauges are as they were looked at', () => {
  const draw = (props: Parameters<typeof card>[2]) =>
    plainMarkup(render(GaugeChart, { props: { gauge: gauge(card('a', 'A', props)) } }).body);
  expectDrawing('gauge-higher', 'svg', draw({ overall: counted(3, 4) }));
  expectDrawing(
    'gauge-lower',
    'svg',
    draw({ overall: counted(1, 4), favourable: 'lower', thresholds: { metAt: 10, partlyAt: 30, from: 'default' } })
  );
  expectDrawing('gauge-withheld', 'svg', draw({ overall: absentFigure('withheld') }));
});

test('the promises on their axis are as they were looked at', () => {
  const { ledger, edition } = scorecard('public');
  const { lines, now } = promiseTimeline(ledger.commitments, edition.dataDate, accountabilityMessages('en'));
  const drawn = lines.map((line) => plainMarkup(render(LedgerChart, { props: { line, now } }).body));
  expectDrawing('ledger', 'html', drawn.join('\n'));
});

test('the circle of the process is as it was looked at', () => {
  const steps = scorecard('public').process.steps.map(({ counts }) => counts);
  expectDrawing('circle', 'svg', plainMarkup(render(CircleChart, { props: { circle: circle(steps) } }).body));
});

test('a gap over time with a withheld period and a new method is as it was looked at', () => {
  const props = { trend: gapTrend(readmission, gaps, english), description: 'The gap over time' };
  const markup = plainMarkup(render(GapTrendChart, { props }).body);
  expect(markup).toContain('aria-label="The gap over time"');
  expectDrawing('gap-trend', 'html', markup);
});

test('two dimensions crossed are as they were looked at', () => {
  const props = {
    map: heatMap(readmission, crossed, english),
    caption: 'Readmitted by race and sex',
    words: { clear: 'clear gap', unreliable: 'too few', count: 'n' }
  };
  const markup = plainMarkup(render(HeatMapChart, { props }).body);
  expect(markup).toContain('&lt;b>White');
  expectDrawing('heat-map', 'html', markup);
});

test('measures side by side are as they were looked at', () => {
  const multiples = maybeSmallMultiples(beside, english);
  if (multiples === undefined) throw new Error('the fixture has no two measures');
  const props = {
    multiples,
    href: (slug: string) => `#measure-${slug}-h`,
    words: { worse: 'clear gap', reference: 'reference' }
  };
  expectDrawing('small-multiples', 'html', plainMarkup(render(SmallMultiplesChart, { props }).body));
});
