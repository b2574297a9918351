import { expect, test } from 'vitest';
import { mapGroup, findDimension } from '#lib/catalog/vocabularies.ts';
import { createDimensionList } from '#lib/intake/dimension-list.ts';
import { createProblemList } from '#lib/intake/problem-list.ts';
import { reportMixedGroups } from '#lib/intake/report-mixed-groups.ts';

/** What is said of labels, each with the name of the dimension or pack that its file gives. */
function said(
  labels: readonly (readonly [string, string])[],
  isOverlapping = false
): readonly { readonly code: string; readonly got: string }[] {
  const dimensions = createDimensionList();
  for (const [name, label] of labels) {
    const dimension = findDimension(name)!;
    dimensions.use(dimension, mapGroup(dimension.id, label, dimension.pack).group);
    if (isOverlapping) dimensions.markOverlapping(dimension.id);
  }
  const problems = createProblemList();
  reportMixedGroups(dimensions.all(), problems);
  return problems.all().map(({ code, got }) => ({ code, got }));
}

test('White beside White, non-Hispanic is said', () => {
  const [problem, ...others] = said([
    ['race', 'White'],
    ['race', 'NHW'],
    ['race', 'Asian']
  ]);
  expect(problem?.code).toBe('groups-share-people');
  expect(problem?.got).toContain('“White” and “White, non-Hispanic”');
  expect(others).toEqual([]);
});

test('a category of Asian and Pacific Islander people beside either of them is said', () => {
  const [problem] = said([
    ['race', 'AAPI'],
    ['race', 'Asian'],
    ['race', 'NHPI']
  ]);
  expect(problem?.got).toContain('“Asian/Pacific Islander” and “Asian”');
  expect(problem?.got).toContain('“Asian/Pacific Islander” and “Native Hawaiian or Pacific Islander”');
});

test('groups that share nobody, and people who may be in several groups, are no news', () => {
  const labels = [
    ['race', 'White'],
    ['race', 'Asian/Pacific Islander'],
    ['race', 'Other/Unknown']
  ] as const;
  expect(said(labels)).toEqual([]);
  const disability = [
    ['disability', 'any disability'],
    ['disability', 'hearing']
  ] as const;
  expect(said(disability, true)).toEqual([]);
  expect(said(disability)).toHaveLength(1);
});

test('the standards of 1997 and of 2024 in one project are said, with the packs', () => {
  const [problem] = said([
    ['omb-spd15-1997', 'Native Hawaiian or Other Pacific Islander'],
    ['race', 'MENA']
  ]);
  expect(problem?.code).toBe('packs-mixed');
  expect(problem?.got).toContain('`omb-spd15-1997`');
  expect(problem?.got).toContain('`omb-spd15-2024`');
});

test('one pack for all files is no news', () => {
  expect(
    said([
      ['cms-race', '1'],
      ['cms-race', '2']
    ])
  ).toEqual([]);
});
