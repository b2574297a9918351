import { expect, test } from 'vitest';
import { trend } from '#lib/charts/trend/layout.ts';
import { english } from '#lib/messages/english.ts';
import { absentFigure, counted, points } from '../../pages/build-cards.ts';
import { readmission } from '../../pages/fixture.ts';

const line = (figures: Parameters<typeof points>[0], more = {}) => ({
  group: 'A',
  label: { en: 'Native Hawaiian or Other Pacific Islander' },
  isReference: false,
  isOverall: false,
  points: points(figures),
  ...more
});

test('periods stand at their place in time, figures at their height from 0', () => {
  const placed = trend(
    readmission,
    [line({ 2020: counted(1, 10), 2021: counted(2, 10), 2024: counted(2, 10) })],
    true,
    english
  );
  const places = [...(placed.lines[0]?.paths[0] ?? '').matchAll(/[ML](\d+) (\d+)/gu)].map(([, x, y]) => [+x!, +y!]);
  expect(places.map(([x]) => x)).toEqual([0, 250, 1000]);
  const zero = placed.levels[0]?.y ?? 0;
  expect(zero).toBe(placed.height);
  const [first = NaN, second = NaN] = places.map(([, y]) => zero - (y ?? NaN));
  expect(Math.abs(second - 2 * first)).toBeLessThanOrEqual(1.5);
  expect(placed.lines[0]?.points).toEqual([{ at: 100, y: places[2]?.[1], isLast: true }]);
});

test('a withheld period breaks the line and is listed', () => {
  const placed = trend(readmission, readmission.views[0]?.trend ?? [], true, english);
  expect(placed.lines[0]).toMatchObject({ tone: 'worse', label: 'Black or African American' });
  expect(placed.lines[0]?.paths).toHaveLength(2);
  expect(placed.lines[0]?.bands).toHaveLength(2);
  expect(placed.lines[1]).toMatchObject({ tone: 'overall', bands: [] });
  expect(placed.gaps).toEqual([{ at: 60, absence: 'withheld', period: '2022', label: 'Black or African American' }]);
});

test('a period alone between two gaps is a point without a line', () => {
  const placed = trend(
    readmission,
    [line({ 2020: absentFigure('withheld'), 2021: counted(1, 4), 2022: absentFigure('not-reported') })],
    false,
    english
  );
  expect(placed.lines[0]).toMatchObject({ tone: 'compared', paths: [] });
  expect(placed.lines[0]?.points).toHaveLength(1);
});

test('labels at the ends keep apart and stay in the plot', () => {
  const near = (group: string, shift: number) =>
    line({ 2023: counted(10, 100), 2024: counted(10 + shift, 100) }, { group, label: { en: group } });
  const placed = trend(readmission, [near('A', 0), near('B', 0), near('C', 1)], true, english);
  const tops = placed.lines.map((each) => each.end?.y ?? 0).sort((a, b) => a - b);
  expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThanOrEqual(26);
  expect((tops[2] ?? 0) - (tops[1] ?? 0)).toBeGreaterThanOrEqual(26);
  expect(tops.at(-1)).toBeLessThanOrEqual(placed.height + 13);
});

test('a new method breaks the line, without a gap, where a dotted line is drawn', () => {
  const [first, second, third] = points({ 2020: counted(1, 10), 2021: counted(2, 10), 2022: counted(2, 10) });
  if (!first || !second || !third) throw new Error('three points were made');
  const changed = { ...line({}), points: [first, second, { ...third, hasNewMethod: true as const }] };
  const placed = trend(readmission, [changed], true, english);
  expect(placed.lines[0]?.paths).toHaveLength(1);
  expect(placed.lines[0]?.points.map(({ at }) => at)).toEqual([100]);
  expect(placed.changes).toEqual([{ at: 75, period: '2022' }]);
  expect(placed.gaps).toEqual([]);
});

test('a line without any figure is left out, but its gaps are said', () => {
  const placed = trend(
    readmission,
    [line({ 2020: absentFigure('withheld'), 2021: absentFigure('withheld') })],
    true,
    english
  );
  expect(placed.lines).toEqual([]);
  expect(placed.gaps).toHaveLength(2);
});
