import type { Condition } from './condition.ts';

/**
 * The columns that a condition compares as numbers where they can be: with a number, with one of several values, with another column, or standing alone. Names as
 * the person wrote them.
 */
export function columnsCompared(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'rows':
    case 'presence':
      return [];
    case 'not':
      return columnsCompared(condition.condition);
    case 'and':
    case 'or':
      return condition.conditions.flatMap(columnsCompared);
    case 'column':
      return [condition.column];
    case 'among':
      return condition.values.some(isNumber) ? [condition.column] : [];
    case 'comparison':
      if ('column' in condition.with) return [condition.column, condition.with.column];
      return isNumber(condition.with.value) ? [condition.column] : [];
  }
}

function isNumber(value: string): boolean {
  return value.trim() !== '' && Number.isFinite(Number(value));
}
