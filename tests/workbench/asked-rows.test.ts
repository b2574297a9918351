import { expect, test } from 'vitest';
import { withAskedRows } from '#lib/workbench/asked-rows.ts';
import { filledRows, newRegister } from '#lib/workbench/register-table.ts';
import { contents, definitionOf, withCells } from './build-register.ts';

const replies = newRegister(definitionOf('replies'), { institution: 'Elm' });

test('nine rows say that an institution was asked, and asking again on the same day adds none', () => {
  const once = withAskedRows(replies, 'Elm', '2025-07-01');
  const rows = filledRows(once);
  expect(rows).toHaveLength(9);
  expect(contents(once)[1]).toEqual({ institution: 'Elm', item: 'governance.1', asked_on: '2025-07-01' });
  expect(filledRows(withAskedRows(once, 'Elm', '2025-07-01'))).toHaveLength(9);
  expect(filledRows(withAskedRows(once, 'Elm', '2025-08-01'))).toHaveLength(18);
});

test('an answer that is there already stays, and is not asked about again', () => {
  const answered = withCells(replies, 0, { item: 'redress.1', asked_on: '2025-07-01', text: 'Yes.' });
  const asked = withAskedRows(answered, 'Elm', '2025-07-01');
  expect(filledRows(asked)).toHaveLength(9);
  expect(contents(asked).filter(({ item }) => item === 'redress.1')).toEqual([
    { institution: 'Elm', item: 'redress.1', asked_on: '2025-07-01', text: 'Yes.' }
  ]);
});
