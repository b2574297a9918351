import { criteria } from '#lib/catalog/criteria.ts';
import { addRow, type RegisterTable } from './register-table.ts';

/**
 * The register of replies with a row for each criterion that an institution was asked about on a day; criteria that it was asked
 * about that day already are left as they are.
 */
export function withAskedRows(register: RegisterTable, institution: string, askedOn: string): RegisterTable {
  const at = (name: string) => register.columns.findIndex(({ definition }) => definition?.name === name);
  const [who, item, when] = [at('institution'), at('item'), at('asked_on')];
  const asked = new Set(
    register.rows
      .filter(({ cells }) => cells[who]?.trim() === institution && cells[when]?.trim() === askedOn)
      .map(({ cells }) => cells[item]?.trim())
  );
  return criteria
    .filter(({ id }) => !asked.has(id))
    .reduce((changed, { id }) => withRow(changed, { [who]: institution, [item]: id, [when]: askedOn }), register);
}

function withRow(register: RegisterTable, values: Readonly<Record<number, string>>): RegisterTable {
  const { rows, ...rest } = addRow(register);
  const cells = register.columns.map((_, index) => values[index] ?? '');
  return { ...rest, rows: rows.map((row, index) => (index === rows.length - 1 ? { ...row, cells } : row)) };
}
