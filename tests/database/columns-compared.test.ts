import { expect, test } from 'vitest';
import { columnsCompared } from '#lib/database/columns-compared.ts';
import { parseCondition } from '#lib/database/condition.ts';

function compared(text: string): readonly string[] {
  const parsed = parseCondition(text);
  return parsed.ok ? columnsCompared(parsed.condition) : ['unreadable'];
}

test('a column is compared as numbers where the other side is one, or a column, or nothing', () => {
  expect(compared('amount > 1000 and not (paid or age in (1 | old))')).toEqual(['amount', 'paid', 'age']);
  expect(compared('paid <= [billed amount]')).toEqual(['paid', 'billed amount']);
});

test('a column that is compared with texts only, or asked whether it is there, is not', () => {
  expect(compared('ward = A and unit in (A | B) and day is present and note != ""')).toEqual([]);
  expect(compared('rows')).toEqual([]);
});
