import { expect, test } from 'vitest';
import { heatMap, isCrossing } from '#lib/charts/heat-map/layout.ts';
import { english } from '#lib/messages/english.ts';
import { counted, row, view } from '../../pages/build-cards.ts';
import { readmission } from '../../pages/fixture.ts';
import { crossed } from '../build-figures.ts';

const map = heatMap(readmission, crossed, english);

test('the dimension with more groups goes down, the other across', () => {
  expect(map.corner).toBe('Race and ethnicity, by sex');
  expect(map.columns).toEqual(['Female', 'Male', 'Unknown']);
  expect(map.rows.map((each) => each.label)).toEqual([
    'Asian',
    'Black or African American',
    'Native Hawaiian or Pacific Islander',
    '<b>White</b>'
  ]);
  const turned = view('x', 'Sex × Race', [row('Female × A', counted(1, 9)), row('Female × B', counted(2, 9))], {
    id: 'sex × race'
  });
  expect(heatMap(readmission, turned, english)).toMatchObject({ columns: ['Female'], corner: 'Race, by sex' });
});

test('the worst figure has the strongest shade and the best the weakest, by the favourable direction', () => {
  const shades = (favourable: 'higher' | 'lower') =>
    heatMap({ ...readmission, favourable }, crossed, english).rows[1]?.cells.map((cell) => cell.shade);
  expect(shades('lower')).toEqual([4, 2, undefined]);
  expect(shades('higher')).toEqual([0, 2, undefined]);
  expect(heatMap({ ...readmission, favourable: 'parity' }, crossed, english).hue).toBe('size');
});

test('a withheld cell is a word without figure or shade, and a pair of groups without a row says so', () => {
  const [female, male, unknown] = map.rows[2]?.cells ?? [];
  expect(female).toMatchObject({ text: 'Withheld', count: '23', absence: 'withheld' });
  expect(male).toMatchObject({ text: 'Withheld', count: '', absence: 'withheld' });
  expect(female?.shade).toBeUndefined();
  expect(unknown).toMatchObject({ text: 'no rows', count: '', absence: 'nobody' });
});

test('what cannot be judged has no shade: too few, and unknown', () => {
  expect(map.rows[3]?.cells[0]).toMatchObject({ text: '42.9%', isUnreliable: true });
  expect(map.rows[3]?.cells[0]?.shade).toBeUndefined();
  expect(map.rows[0]?.cells[2]).toMatchObject({ text: '30.0%', count: '40' });
  expect(map.rows[0]?.cells[2]?.shade).toBeUndefined();
});

test('only a clear gap to the worse side is marked', () => {
  const marked = map.rows.flatMap((each) => each.cells.filter((cell) => cell.isClear).map((cell) => cell.text));
  expect(marked).toEqual(['33.9%']);
});

test('where nothing is shown nothing is said of shades', () => {
  const hidden = { ...crossed, rows: crossed.rows.filter((each) => each.figure.status === 'withheld') };
  expect(heatMap(readmission, hidden, english).stronger).toBeUndefined();
});

test('only two dimensions crossed are a crossing', () => {
  expect(isCrossing(crossed)).toBe(true);
  expect(isCrossing({ id: 'race-ethnicity' })).toBe(false);
});
