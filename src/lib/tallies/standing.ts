import type { TableName } from '#lib/catalog/types.ts';

/** Columns between which a standing rule or a seat is in force; the rows of other tables are acts, not standing things. */
export const standing: Partial<Readonly<Record<TableName, { readonly from: string; readonly to: string }>>> = {
  seats: { from: 'from', to: 'to' },
  mechanisms: { from: 'in_force_from', to: 'in_force_to' }
};
