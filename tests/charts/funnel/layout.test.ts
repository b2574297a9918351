import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import FunnelChart from '#lib/charts/funnel/Chart.svelte';
import { funnelPlot } from '#lib/charts/funnel/layout.ts';
import { plainMarkup } from '#lib/pages/document.ts';
import { funnelCard } from '../../pages/index-fixture.ts';
import { expectDrawing } from '../snapshot.ts';

test('the value of the peer group is a level line, and the limits close in on it', () => {
  const plot = funnelPlot(funnelCard(0.15));
  const ends = (path: string): readonly number[] =>
    [...path.matchAll(/ ([\d.]+)(?=L|$)/gu)].map((match) => Number(match[1]));
  const upper = ends(plot.limits.upper998);
  const lower = ends(plot.limits.lower998);
  const target = (100 * plot.target) / plot.height;
  expect(upper[0]).toBeLessThan(upper.at(-1) ?? NaN);
  expect(lower[0]).toBeGreaterThan(lower.at(-1) ?? NaN);
  expect(upper.at(-1)).toBeLessThan(target);
  expect(lower.at(-1)).toBeGreaterThan(target);
});

test('institutions inside the limits are dots without a name; those outside have a letter, in the order of the index', () => {
  const plot = funnelPlot(funnelCard(0.15));
  expect(plot.inside.match(/h0/gu)).toHaveLength(5);
  expect(plot.outside.map(({ key, isFar, point }) => [key, isFar, point.name])).toEqual([
    ['A', true, 'Elm'],
    ['B', false, 'Ginkgo']
  ]);
});

test('a larger figure stands higher, a larger number further to the right', () => {
  const [elm, ginkgo] = funnelPlot(funnelCard(0.15)).outside;
  expect(elm?.point.estimate).toBeGreaterThan(ginkgo?.point.estimate ?? NaN);
  expect(elm?.y).toBeLessThan(ginkgo?.y ?? NaN);
  expect(elm?.point.size).toBeLessThan(ginkgo?.point.size ?? NaN);
  expect(elm?.at).toBeLessThan(ginkgo?.at ?? NaN);
});

test('the upright scale begins at 0, and says where it begins when it does not', () => {
  expect(funnelPlot(funnelCard(0.15)).begins).toBeUndefined();
  const high = funnelPlot(funnelCard(0.9));
  expect(high.begins).toBeGreaterThan(50);
  expect(high.levels.at(-1)?.label).toMatch(/%$/u);
});

test('after Z come AA and AB', () => {
  const card = funnelCard(0.15);
  const [, , , , elm] = card.points;
  if (elm === undefined) throw new Error('the fixture has no Elm');
  const many = Array.from({ length: 28 }, (_, place) => ({ ...elm, size: 100 + place }));
  expect(
    funnelPlot({ ...card, points: many })
      .outside.slice(25)
      .map(({ key }) => key)
  ).toEqual(['Z', 'AA', 'AB']);
});

test('the funnel is as it was looked at', () => {
  for (const [name, target] of [
    ['funnel', 0.15],
    ['funnel-cut', 0.9]
  ] as const) {
    const props = { plot: funnelPlot(funnelCard(target)), description: 'Readmissions by stays' };
    const markup = plainMarkup(render(FunnelChart, { props }).body);
    expect(markup).toContain('aria-label="Readmissions by stays"');
    expectDrawing(name, 'html', markup);
  }
});
