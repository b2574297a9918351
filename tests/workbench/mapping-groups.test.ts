import { expect, test } from 'vitest';
import { profileColumns } from '#lib/intake/profile-columns.ts';
import type { FileProfile } from '#lib/intake/profile-types.ts';
import { absentLabels, withAbsent } from '#lib/workbench/mapping-absences.ts';
import { fileDimensions, groupsToGive, withGroup } from '#lib/workbench/mapping-groups.ts';
import { emptyMapping, type Mapping } from '#lib/workbench/mapping.ts';

function profileOf(header: readonly string[], rows: readonly (readonly (string | null)[])[]): FileProfile {
  return { file: 'a.csv', name: 'a', rows, isWhole: true, columns: profileColumns(header, header, rows, false) };
}

const strata = profileOf(
  ['Split', 'Part', 'Rate'],
  [
    ['Race', 'Black', '10'],
    ['Race', 'Afro', '15**'],
    ['Race', 'Afro', 'n/k'],
    ['Sex', 'Female', '*'],
    ['Overall', 'Overall', null]
  ]
);
const asStrata = { Split: 'dimension', Part: 'group', Rate: 'value' };
const labelsIn = (mapping: Mapping, profile: FileProfile, taken: Readonly<Record<string, string>>) =>
  fileDimensions(mapping, taken, profile).map(({ id, labels }) => [
    id,
    labels.map(({ label, rows, group, said }) => [label, rows, group.label.en, said])
  ]);

test('labels of strata come with the group that each is taken for, the most frequent first, and everyone is no group', () => {
  expect(labelsIn(emptyMapping, strata, asStrata)).toEqual([
    [
      'race-ethnicity',
      [
        ['Afro', 2, 'Afro', ''],
        ['Black', 1, 'Black or African American', '']
      ]
    ],
    ['sex', [['Female', 1, 'Female', '']]]
  ]);
});

test('a group that a person gives holds, under whatever name the dimension goes, and goes again', () => {
  const given: Mapping = { ...emptyMapping, groups: new Map([['Race', new Map([['Black', 'White']])]]) };
  const changed = withGroup(given, 'race-ethnicity', 'Afro', 'Black or African American');
  expect([...changed.groups.keys()]).toEqual(['Race']);
  expect(labelsIn(changed, strata, asStrata)[0]?.[1]).toEqual([
    ['Afro', 2, 'Black or African American', 'Black or African American'],
    ['Black', 1, 'White', 'White']
  ]);
  const back = withGroup(withGroup(changed, 'race-ethnicity', 'Afro', ''), 'race-ethnicity', 'Black', ' ');
  expect(back.groups.size).toBe(0);
});

test('labels of records stand in the dimension’s column, several in one cell apart; of a wide file in its names', () => {
  const records = profileOf(['race'], [['White|Asian'], ['White'], [null]]);
  expect(labelsIn(emptyMapping, records, { race: 'dimension race-ethnicity' })).toEqual([
    [
      'race-ethnicity',
      [
        ['White', 2, 'White', ''],
        ['Asian', 1, 'Asian', '']
      ]
    ]
  ]);
  const wide = profileOf(['f_n', 'm_n'], [['1', '2']]);
  const mapping: Mapping = { ...emptyMapping, constants: new Map([['dimension', 'sex']]) };
  expect(labelsIn(mapping, wide, { f_n: 'numerator (group F)', m_n: 'numerator (group M)' })[0]?.[1]).toEqual([
    ['F', 1, 'Female', ''],
    ['M', 1, 'Male', '']
  ]);
});

test('a label that no list has stays a group of its own, and one that means everyone is a total among figures only', () => {
  const rows = profileOf(['Who'], [['Women'], ['Wymn'], ['Both sexes'], ['-']]);
  const as = (table: string) =>
    fileDimensions({ ...emptyMapping, table, absent: new Map([['-', 'not-reported']]) }, { Who: 'dimension sex' }, rows)
      .flatMap(({ labels }) => labels)
      .map((each) => [each.label, each.as]);
  const others = [
    ['-', 'listed'],
    ['Women', 'listed'],
    ['Wymn', 'own']
  ];
  expect(as('results')).toEqual(expect.arrayContaining([...others, ['Both sexes', 'total']]));
  expect(as('records')).toEqual(expect.arrayContaining(others));
});

test('a dimension of one’s own can be given unknown, declined and other', () => {
  expect(groupsToGive('ward').map(({ role }) => role)).toEqual(['other', 'declined', 'unknown']);
  expect(groupsToGive('race-ethnicity').length).toBeGreaterThan(7);
});

test('what stands in the place of numbers is listed with what it is taken for, and a person’s word has it', () => {
  const listed = (mapping: Mapping) =>
    absentLabels({ ...mapping, table: 'results' }, strata, asStrata).map(({ label, cells, known, said }) => [
      label,
      cells,
      known,
      said
    ]);
  expect(listed(emptyMapping)).toEqual([
    ['*', 1, 'withheld', undefined],
    ['15**', 1, undefined, undefined],
    ['n/k', 1, undefined, undefined]
  ]);
  expect(absentLabels(emptyMapping, strata, { Rate: 'not used' })).toEqual([]);
  const first = withAbsent(withAbsent(emptyMapping, 'n/k', 'not-collected'), 'n/k', 'blank');
  expect([first.absent.size, first.missingValues]).toEqual([0, ['n/k']]);
  const second = withAbsent(first, 'n/k', 'not-reported');
  expect([second.absent.get('n/k'), second.missingValues]).toEqual(['not-reported', []]);
  expect(listed(withAbsent(second, 'nowhere', 'blank'))).toEqual(
    expect.arrayContaining([
      ['n/k', 1, undefined, 'not-reported'],
      ['nowhere', 0, undefined, 'blank']
    ])
  );
  expect(withAbsent(second, 'n/k', undefined)).toEqual(emptyMapping);
});
