import { describe, expect, it } from 'vitest';
import { compareLabels } from '#lib/catalog/compare-labels.ts';

const sorted = (labels: readonly string[]) => [...labels].sort(compareLabels);

describe('compareLabels', () => {
  it('takes numbers within labels by what they count', () => {
    expect(sorted(['Ward 10', 'Ward 2', 'Ward 1', 'Ward'])).toEqual(['Ward', 'Ward 1', 'Ward 2', 'Ward 10']);
    expect(sorted(['12', '9', '100', '1a', '1'])).toEqual(['1', '1a', '9', '12', '100']);
    expect(sorted(['B2 C10', 'B2 C9', 'B10 C1'])).toEqual(['B2 C9', 'B2 C10', 'B10 C1']);
  });

  it('takes everything else by code unit', () => {
    expect(sorted(['b', 'a', 'B', 'Á'])).toEqual(['B', 'a', 'b', 'Á']);
  });

  it('counts digits of any length exactly', () => {
    expect(sorted(['id 90071992547409931', 'id 90071992547409930'])).toEqual([
      'id 90071992547409930',
      'id 90071992547409931'
    ]);
  });

  it('is the same whatever the order was before, leading zeros included', () => {
    const labels = ['Ward 02', 'Ward 2', 'Ward 002', 'Ward 1'];
    expect(sorted(labels)).toEqual(['Ward 1', 'Ward 002', 'Ward 02', 'Ward 2']);
    expect(sorted([...labels].reverse())).toEqual(sorted(labels));
    expect(compareLabels('Ward 2', 'Ward 2')).toBe(0);
  });
});
