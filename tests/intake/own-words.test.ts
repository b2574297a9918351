import { expect, test } from 'vitest';
import { ownWords } from '#lib/intake/own-words.ts';

test('names are told apart by the words that they do not share', () => {
  expect(ownWords(['race_white', 'race_black_or_african_american'])).toEqual(['white', 'black_or_african_american']);
  expect(ownWords(['White_n', 'Black_n'])).toEqual(['White', 'Black']);
  expect(ownWords(['Rate 2019 (%)', 'rate 2020 (%)'])).toEqual(['2019', '2020']);
  expect(ownWords(['race___1', 'race___10'])).toEqual(['1', '10']);
});

test('only whole words are shared, and a name is never emptied', () => {
  expect(ownWords(['Asian_n', 'American_n'])).toEqual(['Asian', 'American']);
  expect(ownWords(['race', 'race_other'])).toEqual(['race', 'race_other']);
  expect(ownWords(['White', 'Black'])).toEqual(['White', 'Black']);
});

test('a sign that is part of a label stays', () => {
  expect(ownWords(['n_<5', 'n_65+'])).toEqual(['<5', '65+']);
});

test('a single name, or none, stays whole', () => {
  expect(ownWords(['White_n'])).toEqual(['White_n']);
  expect(ownWords([])).toEqual([]);
});
