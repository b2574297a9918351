import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPasted } from '#lib/intake/read-pasted.ts';
import { openRegister } from '#lib/workbench/open-register.ts';
import { registerCsv } from '#lib/workbench/register-csv.ts';
import { addColumn, addRow, filledRows, newRegister } from '#lib/workbench/register-table.ts';
import { contents, definitionOf, withCells } from './build-register.ts';

const harms = newRegister(definitionOf('harms'));
const reopened = (text: string) => openRegister(definitionOf('harms'), readPasted(text, { delimiter: ',' }));

test('required columns and those that hold something are written, empty rows are not', () => {
  const register = withCells(addRow(harms), 0, { institution: 'Elm', harm: 'Bills, and fees', paid_amount: '5' });
  expect(registerCsv(register)).toBe(
    'institution,harm,identified_on,identified_by,paid_amount\r\nElm,"Bills, and fees",,,5\r\n'
  );
});

test('columns that the file had are kept, even those that nobody knows and those that are empty', () => {
  const text =
    'Hospital,harm,our number,identified_on,identified_by,paid_amount\r\nElm,Bills,A-7,2024-01-02,press,\r\n';
  expect(registerCsv(reopened(text))).toBe(text);
});

test('cells beyond the header are kept in a column of their own', () => {
  const register = reopened('institution,harm\nElm,Bills,one more\n');
  expect(contents(register)).toEqual([{ institution: 'Elm', harm: 'Bills', 'column 3': 'one more' }]);
});

test('a header without rows opens with one row to begin with', () => {
  expect(reopened('institution,harm,identified_on,identified_by\r\n').rows.length).toBe(1);
  expect(openRegister(definitionOf('harms'), []).rows.length).toBe(1);
});

test('rows of nothing but commas keep their place, so that what the check says of record 2 stands beside record 2', () => {
  const register = reopened('institution,harm\n,\nElm,Bills\n\n');
  expect(register.rows.map(({ id }) => id)).toEqual([1, 2]);
  expect(contents(register)[1]).toEqual({ institution: 'Elm', harm: 'Bills' });
});

test('what intake took a column for is believed; constants are not asked for again', () => {
  const register = openRegister(
    definitionOf('harms'),
    [
      ['What', 'Whom'],
      ['Bills', 'Black']
    ],
    {
      meanings: { What: 'harm', Whom: 'dimension race-ethnicity' },
      constants: new Set(['institution'])
    }
  );
  expect(register.columns.slice(0, 2).map((column) => column.definition?.name ?? column.dimension)).toEqual([
    'harm',
    'race-ethnicity'
  ]);
  expect(register.columns.map(({ name }) => name)).not.toContain('institution');
});

test('whatever is typed is read back equal', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', ' ', '=', "'", '中', '-') });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
      const typed = rows.reduce(
        (register, [institution, harm, own], index) => withCells(register, index, { institution, harm, 'my own': own }),
        addColumn(addRow(harms, rows.length - 1), 'my own')
      );
      const saved = { ...typed, rows: filledRows(typed) };
      expect(contents(reopened(registerCsv(typed)))).toEqual(saved.rows.length === 0 ? [{}] : contents(saved));
    }),
    { seed: 11, numRuns: 200 }
  );
});
