import { expect, test } from 'vitest';
import {
  addColumn,
  addRow,
  filledRows,
  isMissing,
  newRegister,
  removeRow,
  setCell
} from '#lib/workbench/register-table.ts';
import { at, contents, definitionOf, withCells } from './build-register.ts';

const harms = newRegister(definitionOf('harms'), { institution: 'Elm' });

test('a new register has the columns of its table and one row with what is preset', () => {
  expect(harms.columns.map(({ name }) => name)).toEqual(definitionOf('harms').columns.map(({ name }) => name));
  expect(contents(harms)).toEqual([{ institution: 'Elm' }]);
});

test('a cell is changed in one row only, and the register before stays as it was', () => {
  const two = addRow(harms);
  const changed = setCell(two, 2, at(two, 'harm'), 'Bills');
  expect(contents(changed)).toEqual([{ institution: 'Elm' }, { institution: 'Elm', harm: 'Bills' }]);
  expect(contents(two)[1]).toEqual({ institution: 'Elm' });
  expect(contents(setCell(two, 2, 99, 'x'))).toEqual(contents(two));
});

test('rows keep their ids when others go, and no id is used again', () => {
  const rows = addRow(removeRow(addRow(harms, 2), 2)).rows.map(({ id }) => id);
  expect(rows).toEqual([1, 3, 4]);
});

test('a row that holds only what was preset, or blanks, is empty', () => {
  const register = withCells(addRow(harms, 2), 1, { harm: '  ', institution: '' });
  expect(filledRows(register)).toEqual([]);
  expect(filledRows(withCells(register, 2, { institution: 'Oak' })).map(({ id }) => id)).toEqual([3]);
});

test('a required cell is missing only in a row that holds something', () => {
  const register = withCells(addRow(harms), 0, { harm: 'Bills' });
  const missing = register.rows.map((row) =>
    register.columns.filter((_, column) => isMissing(register, row, column)).map(({ name }) => name)
  );
  expect(missing).toEqual([['identified_on', 'identified_by'], []]);
});

test('a column of the people affected is added once; a charter has none', () => {
  const register = addColumn(addColumn(harms, 'language'), 'language');
  expect(register.columns.filter(({ name }) => name === 'language')).toEqual([
    { name: 'language', dimension: 'language', isInFile: true }
  ]);
  expect(register.rows[0]?.cells.length).toBe(register.columns.length);
  const charter = addColumn(newRegister(definitionOf('charter')), 'language');
  expect(charter.columns.at(-1)).toEqual({ name: 'language', isInFile: true });
});
