import { expect, test } from 'vitest';
import { describeMapping } from '#lib/workbench/mapping-resource.ts';
import { roleOf, wideLabel, withInto, withRole, withWideLabel, type Role } from '#lib/workbench/mapping-roles.ts';
import { emptyMapping, type Mapping } from '#lib/workbench/mapping.ts';

const header = ['Year', 'Strata', 'Strata Name', 'Readmits ', 'white_n', 'black_n', 'white_d', 'black_d'];
const results: Mapping = { ...emptyMapping, table: 'results' };
const column = (name: string): Role => ({ kind: 'column', name });

test('every role that is given is found again, and leaves the other columns alone', () => {
  const roles: readonly Role[] = [
    { kind: 'as-read' },
    { kind: 'unused' },
    column('numerator'),
    column('dimension'),
    column('group'),
    { kind: 'dimension', name: 'sex' },
    { kind: 'dimension', name: 'Our own ward' },
    { kind: 'wide', values: 'value' }
  ];
  for (const first of roles)
    for (const second of roles) {
      const once = withRole(results, header, 'Strata', first);
      expect(roleOf(once, header, 'Strata')).toEqual(first);
      const twice = withRole(once, header, 'Strata', second);
      expect(roleOf(twice, header, 'Strata')).toEqual(second);
      expect(roleOf(twice, header, 'Year')).toEqual({ kind: 'as-read' });
      expect(twice).toEqual(withRole(results, header, 'Strata', second));
    }
});

test('a column of the table is read from one column of the file, and takes the place of a value for all rows', () => {
  const given: Mapping = {
    ...results,
    constants: new Map([['year', '2020']]),
    columns: new Map([['readmits', 'events']])
  };
  expect(roleOf(given, header, 'Readmits ')).toEqual(column('numerator'));
  const moved = withRole(withRole(given, header, 'white_n', column('numerator')), header, 'Year', column('period'));
  expect(roleOf(moved, header, 'Readmits ')).toEqual({ kind: 'as-read' });
  expect(roleOf(moved, header, 'white_n')).toEqual(column('numerator'));
  expect(moved.constants.size).toBe(0);
});

test('a dimension named in one column and its group in another are written as strata', () => {
  const both = withRole(
    withRole(results, header, 'Strata', column('dimension')),
    header,
    'Strata Name',
    column('group')
  );
  expect(describeMapping({}, both)['answerable']).toEqual({
    table: 'results',
    strata: { dimension: 'Strata', group: 'Strata Name' }
  });
});

test('columns side by side come one by one, with what they stand for, and a pattern is spelled out where one leaves it', () => {
  const wide = ['white_n', 'black_n'].reduce(
    (mapping, name) => withRole(mapping, header, name, { kind: 'wide', values: 'numerator' }),
    results
  );
  const labelled = withWideLabel(withInto(wide, 'group'), header, 'white_n', ' White ');
  expect(wideLabel(labelled, header, 'white_n')).toBe('White');
  expect(describeMapping({}, labelled)['answerable']).toMatchObject({
    wide: { columns: { white_n: 'White', black_n: '' }, into: 'group', values: 'numerator' }
  });
  const pattern: Mapping = { ...results, wide: [{ columns: [{ name: '*_d' }], into: 'group', values: 'denominator' }] };
  expect(roleOf(pattern, header, 'black_d')).toEqual({ kind: 'wide', values: 'denominator' });
  const left = withRole(pattern, header, 'black_d', { kind: 'unused' });
  expect(left.wide).toEqual([{ columns: [{ name: 'white_d', label: 'white' }], into: 'group', values: 'denominator' }]);
  expect(withInto(labelled, '').wide).toEqual([]);
});
