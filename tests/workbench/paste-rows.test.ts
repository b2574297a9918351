import { expect, test } from 'vitest';
import { isHeaderRow, pasteRows } from '#lib/workbench/paste-rows.ts';
import { newRegister } from '#lib/workbench/register-table.ts';
import { at, contents, definitionOf, withCells } from './build-register.ts';

const harms = newRegister(definitionOf('harms'), { institution: 'Elm' });
const shown = harms.columns.map((_, index) => index);
const into = (name: string, row = 1) => ({ row, column: at(harms, name), shown });

test('a block fills from the focused cell down and to the right, and adds the rows it needs', () => {
  const { register, rows, hadHeader, leftOut } = pasteRows(
    harms,
    [
      ['Bills', '2024-01-02'],
      ['Fees', '2024-02-03']
    ],
    into('harm')
  );
  expect(contents(register)).toEqual([
    { institution: 'Elm', harm: 'Bills', identified_on: '2024-01-02' },
    { institution: 'Elm', harm: 'Fees', identified_on: '2024-02-03' }
  ]);
  expect({ rows, hadHeader, leftOut }).toEqual({ rows: 2, hadHeader: false, leftOut: 0 });
});

test('a header is taken for one: cells go to the columns it names, in any order and spelling; unknown ones are kept', () => {
  const { register, hadHeader } = pasteRows(
    harms,
    [
      ['Identified by', 'Harm', 'File number', 'Language'],
      ['Press', 'Bills', 'A-7', 'Spanish']
    ],
    into('paid_amount')
  );
  expect(hadHeader).toBe(true);
  expect(contents(register)).toEqual([
    { institution: 'Elm', harm: 'Bills', identified_by: 'press', 'File number': 'A-7', Language: 'Spanish' }
  ]);
  expect(register.columns.at(-1)).toEqual({ name: 'Language', dimension: 'language', isInFile: true });
});

test('a value that happens to be called like a column is no header', () => {
  const disclosures = newRegister(definitionOf('disclosures'));
  const columns = disclosures.columns.map((_, index) => index);
  const target = { row: 1, column: at(disclosures, 'dimension'), shown: columns };
  const { register, hadHeader } = pasteRows(disclosures, [['language'], ['sex']], target);
  expect(hadHeader).toBe(false);
  expect(contents(register)).toEqual([{ dimension: 'language' }, { dimension: 'sex' }]);
  expect(pasteRows(disclosures, [['Dimension'], ['sex']], target).hadHeader).toBe(true);
  expect(isHeaderRow(disclosures, ['language', '2024-01-01'])).toBe(false);
});

test('cells right of the last column are left out and counted', () => {
  const { register, leftOut } = pasteRows(harms, [['x', 'y', 'z']], {
    row: 1,
    column: at(harms, 'paid_amount'),
    shown: shown.slice(0, at(harms, 'paid_amount') + 1)
  });
  expect(leftOut).toBe(2);
  expect(contents(register)).toEqual([{ institution: 'Elm', paid_amount: 'x' }]);
});

test('columns that are not on show are passed over', () => {
  const hidden = new Set([at(harms, 'identified_on')]);
  const target = { ...into('harm'), shown: shown.filter((column) => !hidden.has(column)) };
  expect(contents(pasteRows(harms, [['Bills', 'court']], target).register)).toEqual([
    { institution: 'Elm', harm: 'Bills', identified_by: 'court' }
  ]);
});

test('blank cells wipe out what stood there, but not what was preset in an empty row; blank lines are passed over', () => {
  const filled = withCells(harms, 0, { harm: 'Bills', redress_shaped_by: 'both' });
  expect(contents(pasteRows(filled, [['', 'Bills']], into('institution')).register)).toEqual([
    { harm: 'Bills', redress_shaped_by: 'both' }
  ]);
  const { register } = pasteRows(harms, [['', ''], ['', 'Bills'], ['']], into('institution'));
  expect(contents(register)).toEqual([{ institution: 'Elm', harm: 'Bills' }]);
});

test('ten thousand rows are pasted with ids of their own', () => {
  const block = Array.from({ length: 10_000 }, (_, index) => [`harm ${index}`]);
  const { register } = pasteRows(harms, block, into('harm'));
  expect(new Set(register.rows.map(({ id }) => id)).size).toBe(10_000);
});
