import { findTable } from '#lib/catalog/tables.ts';
import type { TableDefinition, TableName } from '#lib/catalog/types.ts';

const names: readonly TableName[] = [
  'institutions',
  'population',
  'mechanisms',
  'seats',
  'decisions',
  'harms',
  'disclosures',
  'questions',
  'commitments',
  'reviews',
  'shortfalls',
  'assessments',
  'replies',
  'charter'
];

/** Tables that a person without a CSV can type into the page, in the order in which they are offered. */
export const editableTables: readonly TableDefinition[] = names.map((name) => {
  const definition = findTable(name);
  if (definition === undefined) throw new Error(`there is no table ${name}`);
  return definition;
});
