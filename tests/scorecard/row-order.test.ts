import { describe, expect, it } from 'vitest';
import { orderRows } from '#lib/scorecard/row-order.ts';
import type { GroupRow } from '#lib/scorecard/model.ts';
import { notReportedFigure } from '#lib/scorecard/figure.ts';
import { aDimension } from '../findings/build-tallies.ts';

function row(group: string, estimate: number | 'withheld', role: GroupRow['role'] = 'known'): GroupRow {
  const figure = notReportedFigure(100);
  return {
    group,
    label: { en: group },
    role,
    sourceLabels: [],
    isReference: false,
    figure:
      estimate === 'withheld'
        ? { ...figure, status: 'withheld', estimate: { absent: 'withheld' } }
        : { ...figure, status: 'ok', estimate }
  };
}

const groups = aDimension('race', { A: 'known', B: 'known', C: 'known', U: 'unknown' });
const rows = [row('U', 0.9, 'unknown'), row('C', 0.3), row('File’s own', 0.2), row('B', 'withheld'), row('A', 0.1)];
const names = (ordered: readonly GroupRow[]): string[] => ordered.map(({ group }) => group);

describe('orderRows', () => {
  it('sorts the worst first where lower is better, then hidden rows, then unknown', () => {
    expect(names(orderRows(rows, groups, 'rate', 'lower'))).toEqual(['C', 'File’s own', 'A', 'B', 'U']);
  });

  it('sorts the lowest first where higher is better', () => {
    expect(names(orderRows(rows, groups, 'rate', 'higher'))).toEqual(['A', 'File’s own', 'C', 'B', 'U']);
  });

  it('keeps the catalog’s order without a clear gap, the file’s own groups after it', () => {
    expect(names(orderRows(rows, groups, 'fixed', 'lower'))).toEqual(['A', 'C', 'File’s own', 'B', 'U']);
  });

  it('leaves hidden rows in their place where the groups have an order of their own', () => {
    expect(names(orderRows(rows, { ...groups, ordered: true }, 'fixed', 'lower'))).toEqual([
      'A',
      'B',
      'C',
      'File’s own',
      'U'
    ]);
  });
});
