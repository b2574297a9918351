import { expect, test } from 'vitest';
import { measureState } from '#lib/workbench/measure-state.ts';
import { card, pair, row, share, view } from '../pages/build-cards.ts';

const viewOf = (...verdicts: readonly ('clear-gap' | 'no-clear-gap' | 'cannot-conclude')[]) => {
  const figure = share(20, 100);
  const pairs = verdicts.map((verdict, number) => pair(`G${number}`, figure, 'Other', share(10, 100), verdict));
  const rows = pairs.map((each) => row(each.compared, figure, { pair: each }));
  const lead = pairs.find(({ verdict }) => verdict === 'clear-gap');
  return view('v', 'V', rows, lead === undefined ? {} : { lead });
};
const stateOf = (...views: readonly ReturnType<typeof viewOf>[]) =>
  measureState(card('m', 'M', { views, verdict: 'partly' }));

test('one clear gap in any view is a clear gap', () => {
  expect(stateOf(viewOf('no-clear-gap'), viewOf('clear-gap', 'cannot-conclude'))).toBe('clear-gap');
});

test('no clear gap is said only where no comparison is left open', () => {
  expect(stateOf(viewOf('no-clear-gap'), viewOf('no-clear-gap'))).toBe('no-clear-gap');
  expect(stateOf(viewOf('no-clear-gap', 'cannot-conclude'))).toBe('cannot-conclude');
  expect(stateOf(viewOf('no-clear-gap'), viewOf('cannot-conclude'))).toBe('cannot-conclude');
});

test('a measure without a test is known by its verdict', () => {
  expect(stateOf(viewOf())).toBe('partly');
});
