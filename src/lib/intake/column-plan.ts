import type { ColumnDefinition, Dimension, TableDefinition } from '#lib/catalog/types.ts';

/** What each column of a file was taken for. */
export interface ColumnPlan {
  readonly definition: TableDefinition;
  /** By position in the file. */
  readonly roles: readonly ColumnRole[];
  /** Table column → value of all rows. */
  readonly constants: ReadonlyMap<string, string>;
}

export type ColumnRole =
  | { readonly kind: 'column'; readonly definition: ColumnDefinition }
  /** Records: a name of the user's own, for conditions. */
  | { readonly kind: 'alias'; readonly name: string }
  | { readonly kind: 'dimension'; readonly dimension: Dimension }
  /** Aggregated results: one of the columns whose groups together name a row's slice. */
  | { readonly kind: 'slice'; readonly dimension: Dimension }
  | { readonly kind: 'unused' };

/** Position of the file's column that a table column is read from; undefined where there is none. */
export function fileColumn(plan: ColumnPlan, name: string): number | undefined {
  const index = plan.roles.findIndex((role) => role.kind === 'column' && role.definition.name === name);
  return index < 0 ? undefined : index;
}

/** What the row ledger says of a column. */
export function roleText(role: ColumnRole, isOutcome: boolean): string {
  switch (role.kind) {
    case 'column':
      return role.definition.name;
    case 'alias':
      return role.name;
    case 'dimension':
    case 'slice':
      return `dimension ${role.dimension.id}`;
    case 'unused':
      return isOutcome ? 'outcome' : 'not used';
  }
}

/** Whether anything can stand in a column of the table: the file has it, or `constants` gives it. */
export function isFilled(plan: ColumnPlan, name: string): boolean {
  return fileColumn(plan, name) !== undefined || plan.constants.has(name);
}
