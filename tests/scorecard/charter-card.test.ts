import { describe, expect, it } from 'vitest';
import { riversideWith } from './build-record.ts';

describe('charterCard', () => {
  it('is left out where a community set no rules', () => {
    expect(riversideWith({})).not.toHaveProperty('charter');
  });

  it('names the measure of each rule and says how long before the data date it was set, or how long after', () => {
    const rule = { setBy: 'the council', metAt: 12 } as const;
    const { charter } = riversideWith({
      charter: [
        { ...rule, item: 'falls', setOn: '2024-06-30' },
        { ...rule, item: 'readmission', setOn: '2025-07-10' },
        { ...rule, item: 'smiles' }
      ]
    });
    expect(charter?.rules).toEqual([
      // 30 June 2024 to 30 June 2025: a year without a leap day in it.
      { ...rule, item: 'falls', setOn: '2024-06-30', label: { en: 'Falls' }, daysBefore: 365 },
      {
        ...rule,
        item: 'readmission',
        setOn: '2025-07-10',
        label: { en: 'Readmitted within 30 days', es: 'Reingreso en 30 días' },
        daysBefore: -10
      },
      { ...rule, item: 'smiles' }
    ]);
  });
});
