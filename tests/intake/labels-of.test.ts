import { expect, test } from 'vitest';
import { labelsOf } from '#lib/intake/name-group.ts';
import { resolveDimension } from '#lib/intake/resolve-dimension.ts';
import { plainSettings } from '#lib/intake/resource.ts';

const race = resolveDimension('race');
const labels = (cell: string, groups: Record<string, string> = {}) =>
  labelsOf(race, cell, { ...plainSettings, groups: new Map([['race', new Map(Object.entries(groups))]]) });

test('a cell names several groups by upright strokes', () => {
  expect(labels('White | Asian|')).toEqual(['White', 'Asian']);
  expect(labels(' | ')).toEqual([]);
});

test('semicolons join groups only where each part is a known group and the whole is none', () => {
  expect(labels('White; Black or African American')).toEqual(['White', 'Black or African American']);
  expect(labels('White; Martian')).toEqual(['White; Martian']);
  expect(labels('White; Martian', { Martian: 'Other' })).toEqual(['White', 'Martian']);
});

test('commas, slashes and “or” never join groups: published labels are full of them', () => {
  for (const label of [
    'White, non-Hispanic',
    'Asian/Pacific Islander',
    'American Indian or Alaska Native',
    'White, Asian'
  ])
    expect(labels(label)).toEqual([label]);
});

test('the project may say that one label names several groups', () => {
  expect(labels('White, Asian', { 'White, Asian': 'White|Asian' })).toEqual(['White', 'Asian']);
});
