import compliance from '../../../data/indicators/compliance.json' with { type: 'json' };
import consequences from '../../../data/indicators/consequences.json' with { type: 'json' };
import governance from '../../../data/indicators/governance.json' with { type: 'json' };
import redress from '../../../data/indicators/redress.json' with { type: 'json' };
import transparency from '../../../data/indicators/transparency.json' with { type: 'json' };
import type { Indicator } from './types.ts';

const defined = [
  ...governance,
  ...redress,
  ...transparency,
  ...compliance,
  ...consequences
] as unknown as readonly Indicator[];

/** The indicators that come with the product, in the order of components and criteria: `data/indicators/`, one file per component. */
export const builtInIndicators: readonly Indicator[] = defined.map((indicator) => ({ ...indicator, builtIn: true }));

/** The built-in indicator of that id, or undefined. */
export function findIndicator(id: string): Indicator | undefined {
  return builtInIndicators.find((indicator) => indicator.id === id);
}
